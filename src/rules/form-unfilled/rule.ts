import { defineRule, passed, unchecked } from '../rule';

/** A blank form is one finding: what each of its rows lacks needs no telling. */
export const formUnfilled = defineRule({
  id: 'form-unfilled',
  title: { zh: '自评表未填写', en: 'The form is not filled in' },
  scope: 'form',
  severity: 'error',
  basis: ({ basis }) => `自评表应填写完成值和得分（本产品的判断）；${basis}`,
  messages: {
    blank: {
      what: {
        zh: '指标表 {rows} 行的完成值和得分一格都没有填',
        en: 'none of the {rows} indicators has an actual or a score',
      },
      why: { zh: '没有自评结果，无法审核', en: 'there is no self-evaluation to check' },
    },
    zeroScores: {
      what: {
        zh: '指标表 {rows} 行的完成值一格都没有填，得分全是 0',
        en: 'none of the {rows} indicators has an actual and every score is 0',
      },
      why: { zh: '没有自评结果，无法审核', en: 'there is no self-evaluation to check' },
    },
    noRows: {
      what: { zh: '指标表和资金一行都没有填', en: 'no indicator and no amount is filled in' },
      why: { zh: '没有自评结果，无法审核', en: 'there is no self-evaluation to check' },
    },
    blankUnscored: {
      what: { zh: '指标表 {rows} 行的完成值一格都没有填', en: 'none of the {rows} indicators has an actual' },
      why: { zh: '没有自评结果，无法审核', en: 'there is no self-evaluation to check' },
    },
  },
  advice: {
    zh: '逐行填写完成值和得分后再报送；若误用了空白表样，请换成填好的表。',
    en: 'Fill in the rows before handing the form in; if the blank template was taken by mistake, take the filled one.',
  },
  explains: [
    { rule: 'target-missing', within: 'form' },
    { rule: 'actual-missing', within: 'form' },
    { rule: 'weight-missing', within: 'form' },
    { rule: 'score-missing', within: 'form' },
    { rule: 'required-missing', within: 'form' },
    { rule: 'goal-result-missing', within: 'form' },
  ],

  detect(form, facts) {
    const rows = facts.rowsToFill;
    if (form.indicators.length === 0 && facts.isUnfilled) {
      const headers = form.blocks.flatMap(({ headers: { actual, score } }) => [actual, score]);
      return [{ cells: headers.flatMap((header) => header?.cell ?? []), message: 'noRows', values: {} }];
    }
    if (rows.every(({ actual, score }) => actual === null && score === null)) {
      return unchecked('no-such-column');
    }
    if (!facts.isUnfilled) return passed;
    const actuals = rows.flatMap(({ actual }) => actual?.cell ?? []);
    const scores = rows.flatMap(({ score }) => score?.cell ?? []);
    const isZero = rows.some(({ score }) => score?.number?.isZero() === true);
    const scored = isZero ? 'zeroScores' : 'blank';
    const message = scores.length > 0 ? scored : 'blankUnscored';
    return [{ cells: [...actuals, ...scores], message, values: { rows: String(rows.length) } }];
  },
});
