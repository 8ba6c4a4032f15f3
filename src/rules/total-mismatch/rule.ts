import { excerpt } from '../excerpt';
import { moreOrLess } from '../more-or-less';
import { type WrongSubtotal, isOfIndicatorsOnly } from '../../facts';
import type { Form } from '../../forms';
import type { Policy } from '../../policies';
import { hundredth, plain } from '../../values';
import { counted } from '../../words';
import { numberEdit } from '../mending';
import { rateIncluded } from '../rate-included';
import { type Found, defineRule } from '../rule';
import { keepsGrade } from '../score-fix';
import { leftSide, step, term } from '../steps';
import { sumSteps } from '../sum-steps';

/** Every stated total, in the 总分 row and beside 自评总分, must be the sum of all scores, the execution rate's included. */
export const totalMismatch = defineRule({
  id: 'total-mismatch',
  title: { zh: '总分与各项得分之和不符', en: 'The total is not the sum of the scores' },
  scope: 'form',
  severity: 'by-band',
  basis: () => '自评总分 = 各项指标得分之和 + 执行率得分',
  messages: {
    wrong: {
      what: {
        zh: '各项得分合计为 {sum} 分{rateZh}，“{name}”填了 {stated} 分，{lessOrMoreZh} {difference} 分{blankZh}',
        en: 'all scores{rateEn} add up to {sum}, “{name}” says {stated}, {difference} too {lessOrMoreEn}{blankEn}',
      },
      why: { zh: '总分决定评价等级', en: 'the grade follows from the total' },
    },
    rowMayBeMissing: {
      what: {
        zh: '各项得分合计为 {sum} 分{rateZh}，“{name}”填了 {stated} 分，多 {difference} 分{blankZh}；权重合计也少 {difference} 分，可能漏填一行得满分的指标',
        en: 'all scores{rateEn} add up to {sum}, “{name}” says {stated}, {difference} too much{blankEn}; the weights are short by the same {difference}, so a row of {difference} points, all earned, may be missing',
      },
    },
    subtotal: {
      what: {
        zh: '“{name}”的得分填了 {stated} 分，它上面各项得分合计为 {sum} 分，{lessOrMoreZh} {difference} 分',
        en: 'the score of “{name}” is {stated}, the rows above it add up to {sum}, {difference} too {lessOrMoreEn}',
      },
    },
    overWeight: {
      what: {
        zh: '“{name}”的得分为 {stated} 分，超过同一行的分值 {weight} 分；各项得分合计为 {sum} 分，表中没有执行率得分',
        en: 'the score of “{name}” is {stated}, more than the {weight} points of its row; the scores add up to {sum}, and none is stated for the rate',
      },
    },
    overTotal: {
      what: {
        zh: '“{name}”的得分为 {stated} 分，超过满分 {total} 分',
        en: 'the score of “{name}” is {stated}, more than the {total} points there are',
      },
    },
  },
  adviceFor: {
    overTotal: {
      zh: '核对得分；确有加分的，注明加分依据，可以“说明后保留”。',
      en: 'Check the score; where points were added, keep the finding and say on what grounds.',
    },
  },
  advice: {
    zh: '先核对有无漏填的指标和得分，再把总分改为各项得分之和。',
    en: 'Look for missing indicators and scores first, then make the total the sum of the scores.',
  },

  detect(form, { missingPoints, wrongTotals, wrongSubtotals, isScored, policy }) {
    const over = overTotal(form, policy);
    if (over) return [over];
    const ofGroups = wrongSubtotals.filter(({ column }) => column === 'score').map(ofSubtotal);
    if ('unchecked' in wrongTotals) return ofGroups.length > 0 ? ofGroups : wrongTotals;
    const blank = form.indicators.filter((one) => isScored(one) && one.score && !one.score.number).length;
    const ofTotals = wrongTotals.map(
      ({ label, cell, number, sum, how }): Found<'wrong' | 'rowMayBeMissing' | 'overWeight'> => {
        if (how === 'over') {
          const weight = plain(form.totalRow?.weight?.number ?? sum);
          const said = { name: excerpt(label), stated: plain(number), weight, sum: plain(sum) };
          return {
            cells: [cell],
            message: 'overWeight',
            severity: 'warning',
            values: said,
            actual: said.stated,
          };
        }
        const isMissing = missingPoints?.minus(number.minus(sum)).abs().lte(hundredth) === true;
        const values = {
          name: excerpt(label),
          sum: plain(sum),
          stated: plain(number),
          ...moreOrLess(number, sum),
          ...rateIncluded(form, 'score'),
          blankZh: blank > 0 ? `（另有 ${blank} 行得分空缺，按 0 分计）` : '',
          blankEn:
            blank > 0 ? ` (${counted(blank, 'blank score')} ${blank === 1 ? 'counts' : 'count'} as 0)` : '',
        };
        const message = isMissing ? 'rowMayBeMissing' : 'wrong';
        return {
          cells: [cell],
          message,
          severity: 'error',
          values,
          expected: values.sum,
          actual: values.stated,
        };
      },
    );
    return [...ofTotals, ...ofGroups];
  },

  explain({ cells: [cell] }, _form, facts) {
    const wrong = facts.wrongSubtotals.find(({ stated: { cell: at } }) => at === cell);
    if (wrong) {
      const terms = wrong.terms.flatMap(({ number, cell: at }) => (number ? [term(number, at)] : []));
      return [step`${leftSide(terms)} ≠ ${term(wrong.stated.number, wrong.stated.cell)}`];
    }
    const stated = facts.statedTotals.find((one) => one.cell === cell);
    return stated ? sumSteps(facts, 'score', stated) : [];
  },

  fix({ message, cells: [cell] }, form, facts) {
    const total = facts.statedTotals.find((one) => one.cell === cell);
    const sum = facts.scores?.sum.value;
    if (message !== 'wrong' || !total || !sum || !facts.areScoresComplete) return null;
    if (isOfIndicatorsOnly(total, facts) || !keepsGrade(facts, total.number, sum)) return null;
    const edit = numberEdit(form, total.cell, sum);
    return edit && { kind: facts.areScoresSure ? 'safe' : 'suggested', edits: [edit] };
  },
});

function ofSubtotal({ subtotal, stated, sum }: WrongSubtotal): Found<'subtotal'> {
  const values = {
    name: excerpt(subtotal.label.text),
    stated: plain(stated.number),
    sum: plain(sum),
    ...moreOrLess(stated.number, sum),
  };
  const { sum: expected, stated: actual } = values;
  return { cells: [stated.cell], message: 'subtotal', severity: 'error', values, expected, actual };
}

/** In a summary no scores can be added up; more than there is cannot be right, unless points were added. */
function overTotal(form: Form, { scored, total }: Policy): Found<'overTotal'> | null {
  const { statedTotal: stated, layout, basics } = form;
  if (layout !== 'summary' || !scored.value || !stated?.number?.gt(total.value)) return null;
  const name = basics.find(({ name: label }) => label === 'projectName')?.value.text ?? '';
  const values = { name: excerpt(name), stated: plain(stated.number), total: String(total.value) };
  return { cells: [stated.cell], message: 'overTotal', severity: 'warning', values, actual: values.stated };
}
