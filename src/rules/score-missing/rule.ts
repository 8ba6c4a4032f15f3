import { plain } from '../../values';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** A row that carries points must have a score, even one without a name: its points are counted all the same. */
export const scoreMissing = defineRule({
  id: 'score-missing',
  title: { zh: '得分未填', en: 'The score is blank' },
  scope: 'indicator',
  severity: 'error',
  basis: () => '自评总分 = 各指标得分与执行率得分之和',
  messages: {
    blank: {
      what: { zh: '“{name}”没有填得分', en: '“{name}” has no score' },
      why: { zh: '自评总分会缺这一项', en: 'the total lacks it' },
    },
    blankOf: {
      what: {
        zh: '“{name}”有 {weight} 分，没有填得分',
        en: '“{name}” carries {weight} points and has no score',
      },
      why: { zh: '自评总分会缺这一项', en: 'the total lacks it' },
    },
  },
  advice: {
    zh: '按完成情况补填得分；不得分的填 0，并在原因栏说明。',
    en: 'Fill in the score that the actual earns; where it earns none, write 0 and give the reason.',
  },
  explains: [{ rule: 'total-mismatch', within: 'form' }],

  // A form that is blank as a whole, or whose figures stand in other columns, is told once, not row by row.
  detect(indicator, facts) {
    if (!facts.policy.scored.value) return unchecked('policy');
    const { weight, score } = indicator;
    if (!score) return unchecked('no-such-column');
    const carriesPoints = weight?.number?.gt(0) === true;
    if (!facts.isScored(indicator) || !(carriesPoints || facts.isNamed(indicator)))
      return unchecked('not-applicable');
    if (score.state !== 'blank' || facts.textOver(score) !== '') return passed;
    if (facts.isUnfilled || facts.misusedRows !== null) return unchecked('not-applicable');
    const name = nameOf(indicator);
    return weight?.number
      ? [{ cells: [score.cell], message: 'blankOf', values: { name, weight: plain(weight.number) } }]
      : [{ cells: [score.cell], message: 'blank', values: { name } }];
  },
});
