import { type Facts, isRateRow } from '../../facts';
import type { FundsLine, Indicator } from '../../forms';
import { plain } from '../../values';
import { nameOf, nameOfLine } from '../names';
import { type Verdict, defineRule, passed, unchecked } from '../rule';

/**
 * A row that carries points must have a score, even one without a name: its points are counted all the same. So must the line of the
 * funds that carries those of the execution rate.
 */
export const scoreMissing = defineRule({
  id: 'score-missing',
  title: { zh: '得分未填', en: 'The score is blank' },
  scope: 'scored',
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
    rate: {
      what: {
        zh: '“{name}”的执行率有 {weight} 分，没有填得分',
        en: 'the execution rate of “{name}” carries {weight} points and has no score',
      },
      why: { zh: '自评总分会缺这一项', en: 'the total lacks it' },
    },
  },
  adviceFor: {
    rate: {
      zh: '按“分值 × 执行率”补填得分，最高得满分。',
      en: 'Fill in weight × execution rate, the weight at most.',
    },
  },
  advice: {
    zh: '按完成情况补填得分；不得分的填 0，并在原因栏说明。',
    en: 'Fill in the score that the actual earns; where it earns none, write 0 and give the reason.',
  },
  explains: [{ rule: 'total-mismatch', within: 'form' }],

  // A form that is blank as a whole, or whose figures stand in other columns, is told once, not row by row.
  detect(row, facts) {
    if (!facts.policy.scored.value) return unchecked('policy');
    return 'kind' in row ? ofLine(row, facts) : ofIndicator(row, facts);
  },
});

function ofIndicator(indicator: Indicator, facts: Facts): Verdict<'blank' | 'blankOf' | 'rate'> {
  const { weight, score } = indicator;
  if (!score) return unchecked('no-such-column');
  const carriesPoints = weight?.number?.gt(0) === true;
  if (!facts.isScored(indicator) || !(carriesPoints || facts.isNamed(indicator)))
    return unchecked('not-applicable');
  if (score.state === 'unreadable') return unchecked('unreadable');
  if (score.state === 'not-applicable' && carriesPoints && isRateRow(indicator)) {
    // "—" for a rate that carries points says that none was given.
    return [
      {
        cells: [score.cell],
        message: 'blankOf',
        values: { name: nameOf(indicator), weight: plain(weight.number) },
      },
    ];
  }
  if (score.state !== 'blank' || facts.textOver(score) !== '') return passed;
  if (facts.isUnfilled || facts.misusedRows !== null) return unchecked('not-applicable');
  const name = nameOf(indicator);
  return weight?.number
    ? [{ cells: [score.cell], message: 'blankOf', values: { name, weight: plain(weight.number) } }]
    : [{ cells: [score.cell], message: 'blank', values: { name } }];
}

/** Where the rate's points stand on a line, their score stands there too; "—" under points that count says that none was given. */
function ofLine(line: FundsLine, facts: Facts): Verdict<'rate'> {
  const { weight, score } = line;
  if (!weight || !score) return unchecked('no-such-column');
  if (!weight.number?.gt(0) || !facts.countedRateWeights.includes(weight)) return unchecked('not-applicable');
  if (score.state === 'unreadable') return unchecked('unreadable');
  if (score.state === 'number' || (score.state === 'blank' && facts.textOver(score) !== '')) return passed;
  if (facts.isUnfilled || isScoredElsewhere(line, facts)) return unchecked('not-applicable');
  const values = { name: nameOfLine(line), weight: plain(weight.number) };
  return [{ cells: [score.cell], message: 'rate', values }];
}

/** Of a total and its parts one states the score, or an indicator does: 预算执行率 as a row of the table. */
function isScoredElsewhere(line: FundsLine, { form: { funds, indicators } }: Facts): boolean {
  const isStated = (funds?.groups ?? []).some(({ total, parts }) =>
    line === total ? parts.some(hasScore) : parts.includes(line) && hasScore(total),
  );
  return isStated || indicators.some(({ name }) => /执行率/u.test(name.words.squeezed));
}

function hasScore({ score }: FundsLine): boolean {
  return score?.state === 'number';
}
