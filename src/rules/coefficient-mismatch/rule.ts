import { isConfirmed, isInPercent, notCompared, percentsOf } from '../../facts';
import type { Policy, QualitativeBand } from '../../policies';
import { type Assessment, type ComparedRole, coefficientSteps, halfUp, isCeiling } from '../../scoring';
import { type Decimal, type Grade, plain } from '../../values';
import type { Pieces } from '../../words';
import { numberEdit } from '../mending';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';
import { comparedCells, placed } from '../steps';

const allowed = 0.01;

/** A stated coefficient must be one that the policy's formulas give; for a 定性 target it must lie in the band of its grade. */
export const coefficientMismatch = defineRule({
  id: 'coefficient-mismatch',
  title: { zh: '得分系数与完成情况不符', en: 'Coefficient does not follow from target and actual' },
  scope: 'indicator',
  severity: 'error',
  basis: ({ reverse, qualitativeBands }) =>
    `完成指标值的得分系数为 100%，未完成的为完成值 ÷ 指标值；${reverse.source}；${qualitativeBands.source}`,
  messages: {
    wrong: {
      what: {
        zh: '“{name}”的得分系数应为 {expected}%，填了 {actual}%',
        en: 'the coefficient of “{name}” should be {expected}%, not {actual}%',
      },
      why: { zh: '得分 = 分值 × 得分系数', en: 'the score is weight times it' },
    },
    outside: {
      what: {
        zh: '“{name}”的得分系数应在 {from}%～{to}% 之间，填了 {actual}%',
        en: 'the coefficient of “{name}” should be between {from}% and {to}%, not {actual}%',
      },
      why: { zh: '定性指标按完成档次计分', en: 'a qualitative one is scored by its grade' },
    },
  },
  advice: {
    zh: '改正得分系数，并按它重算得分；若系数无误，请核对指标值和完成值。',
    en: 'Correct the coefficient and work out the score again, or, if it is right, correct target or actual.',
  },

  detect(indicator, { assess, isSure, mayBeCut, policy, form }) {
    if (!policy.scored.value) return unchecked('policy');
    const stated = indicator.coefficient;
    if (!stated) return unchecked('no-such-column');
    if (!stated.number) return unchecked(stated.state === 'number' ? 'blank' : stated.state);
    const { comparison, coefficients } = assess(indicator);
    if (!comparison.comparable) return notCompared(comparison.why);
    const says = percentsOf(stated, form.blocks[indicator.block]?.headers.coefficient);
    const name = nameOf(indicator);
    const actual = plain(stated.number);
    if (comparison.kind === 'qualitative') {
      const band = bandOf(comparison.grade, policy);
      if (!band) return unchecked('policy');
      if (says.some((percent) => isInside(percent, band))) return passed;
      const values = { name, actual, from: String(band.from), to: String(band.to) };
      return [{ cells: [stated.cell], message: 'outside', values, actual }];
    }
    const accepted = coefficients.map((each) => halfUp(each));
    if (says.some((percent) => accepted.some((each) => each.minus(percent).abs().lte(allowed))))
      return passed;
    if (!isSure(indicator)) return unchecked('not-comparable');
    if (stated.number.lt(100) && mayBeCut(indicator)) return unchecked('policy');
    const expected = [...new Set(accepted.map(plain))].join(' / ');
    return [{ cells: [stated.cell], message: 'wrong', values: { name, expected, actual }, expected, actual }];
  },

  explain(_found, indicator, { assess, policy }) {
    return stepsOf(assess(indicator), policy).map((steps) => placed(steps, comparedCells(indicator)));
  },

  // Where the policy accepts two formulas, or a band, the form chooses.
  fix({ message }, indicator, facts) {
    const { assess, form } = facts;
    const { coefficient: stated, block } = indicator;
    const { comparison, coefficients } = assess(indicator);
    const [right, ...others] = coefficients;
    if (message !== 'wrong' || !stated || !right || !comparison.comparable) return null;
    if (comparison.kind !== 'quantitative' || comparison.note !== undefined) return null;
    if (others.some((other) => !halfUp(other).eq(halfUp(right)))) return null;
    if (!isInPercent(stated, form.blocks[block]?.headers.coefficient)) return null;
    const edit = numberEdit(form, stated.cell, right);
    return (
      edit && { kind: isConfirmed(indicator, 'coefficient', facts) ? 'safe' : 'suggested', edits: [edit] }
    );
  },
});

function bandOf(grade: Grade, policy: Policy): QualitativeBand | undefined {
  return policy.qualitativeBands.value.find((band) => band.grade === grade);
}

function isInside(percent: Decimal, { from, to }: QualitativeBand): boolean {
  return percent.gte(from - allowed) && percent.lte(to + allowed);
}

function stepsOf({ comparison, met }: Assessment, policy: Policy): readonly Pieces<ComparedRole>[] {
  if (!comparison.comparable || comparison.kind === 'qualitative') return [];
  const { nature, low, high, actual } = comparison;
  const formulas = !met && isCeiling(nature) ? policy.reverse.value : (['linear'] as const);
  return formulas.map((formula) => coefficientSteps(nature, low, high, actual, formula));
}
