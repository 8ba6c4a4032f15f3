import { Decimal, plain } from '../values';
import type { ParameterName } from './parameter-shapes';
import { type GroupWeights, type Policy, groupsSharing } from './policy';
import type { PolicyProblem } from './shape';

/** Was this parameter given by the user, and not taken from the base? */
export type IsGiven = (name: ParameterName) => boolean;

/**
 * What no single parameter can tell: bands that do not ascend, grades that do not descend, weights that do not make the
 * total. A policy that ships has none of these; a problem is therefore placed on a parameter that the user gave.
 */
export function relationProblems(policy: Policy, base: Policy, isGiven: IsGiven): readonly PolicyProblem[] {
  return [
    ...deviationProblems(policy),
    ...qualitativeProblems(policy),
    ...gradeProblems(policy, isGiven),
    ...stepProblems(policy, isGiven),
    ...weightProblems(policy, base, isGiven),
  ];
}

function deviationProblems({ deviationBands: { value: bands } }: Policy): readonly PolicyProblem[] {
  const { hint, explain, excessive, extreme } = bands;
  if (hint < explain && explain < excessive && excessive < extreme) return [];
  return at('deviationBands', {
    zh: `偏离度分档应逐级增大：提示 ${hint}、须说明原因 ${explain}、过大 ${excessive}、严重 ${extreme}`,
    en: `the bands must ascend: hint ${hint}, explain ${explain}, excessive ${excessive}, extreme ${extreme}`,
  });
}

function qualitativeProblems({ qualitativeBands: { value: bands } }: Policy): readonly PolicyProblem[] {
  const inOrder = bands.map(({ grade }) => grade).join(' ') === 'met partly unmet';
  const whole = bands[0]?.to === 100 && bands.at(-1)?.from === 0;
  const joined = bands.every(({ from, to }, place) => from < to && (bands[place + 1]?.to ?? from) === from);
  if (inOrder && whole && joined) return [];
  const written = bands.map(({ grade, from, to }) => `${grade} ${from}–${to}`).join(', ');
  return at('qualitativeBands', {
    zh: `应依次为 met、partly、unmet，从 100 到 0 首尾相接：${written}`,
    en: `must be met, partly, unmet, from 100 down to 0 without a gap: ${written}`,
  });
}

function gradeProblems({ grades, total }: Policy, isGiven: IsGiven): readonly PolicyProblem[] {
  const bands = grades.value;
  const written = bands.map(({ grade, from }) => `${grade} ${from}`);
  const descend = bands.every(({ from }, place) => from > (bands[place + 1]?.from ?? -1));
  if (!descend || bands.at(-1)?.from !== 0 || new Set(bands.map(({ grade }) => grade)).size < bands.length) {
    return at('grades', {
      zh: `等级应从高到低、互不重名，最后一级从 0 分起：${written.join('、')}`,
      en: `the grades must descend, each named once, the last from 0: ${written.join(', ')}`,
    });
  }
  const [best] = bands;
  if (!best || best.from <= total.value) return [];
  return at(isGiven('grades') ? 'grades' : 'total', {
    zh: `“${best.grade}”从 ${best.from} 分起，高于总分 ${total.value}：没有人能得到这一等级`,
    en: `“${best.grade}” starts at ${best.from}, over the total of ${total.value}: nobody can reach it`,
  });
}

function stepProblems(
  { rateSteps: { value: steps }, rateWeight }: Policy,
  isGiven: IsGiven,
): readonly PolicyProblem[] {
  const [best] = steps;
  if (!best) return [];
  const written = steps.map(({ from, points }) => `${from}%: ${points}`).join(', ');
  const parameter = isGiven('rateSteps') ? 'rateSteps' : 'rateWeight';
  const descend = steps.every(({ from, points }, place) => {
    const next = steps[place + 1];
    return next === undefined ? from === 0 : from > next.from && points >= next.points;
  });
  if (!descend) {
    return at(parameter, {
      zh: `执行率得分分档应从高到低，最后一档从 0% 起：${written}`,
      en: `the steps of the rate must descend, the last from 0 percent: ${written}`,
    });
  }
  if (best.points === rateWeight.value) return [];
  return at(parameter, {
    zh: `执行率得分最高一档应为执行率权重 ${rateWeight.value}：${written}`,
    en: `the best step must earn the rate weight of ${rateWeight.value}: ${written}`,
  });
}

function weightProblems(policy: Policy, base: Policy, isGiven: IsGiven): readonly PolicyProblem[] {
  const { total, rateWeight, groupWeights } = policy;
  if (rateWeight.value > total.value) {
    return at(isGiven('rateWeight') ? 'rateWeight' : 'total', {
      zh: `执行率权重 ${rateWeight.value} 大于总分 ${total.value}`,
      en: `the rate weight ${rateWeight.value} is over the total ${total.value}`,
    });
  }
  const wrong = groupWeights.value.flatMap((shape, place) => shapeProblems(shape, place, policy));
  if (isGiven('groupWeights')) return wrong;
  const changed = isGiven('rateWeight') ? 'rateWeight' : 'total';
  return wrong.slice(0, 1).flatMap(({ zh, en }) =>
    at(changed, {
      zh: `${zh}。一级指标权重沿用的是“${base.title.zh}”的，请在评分办法文件里一并写明；不限定的写成空列表`,
      en: `${en}. The group weights are those of ${base.id}: give groupWeights as well, [] to leave them free`,
    }),
  );
}

function shapeProblems(
  shape: GroupWeights,
  place: number,
  { total, rateWeight }: Policy,
): readonly PolicyProblem[] {
  const parameter = `groupWeights[${place}]`;
  const groups = Object.keys(shape).flatMap(groupsSharing);
  const twice = groups.find((group, first) => groups.indexOf(group) !== first);
  if (twice !== undefined) {
    return at(parameter, { zh: `“${twice}”写了两次`, en: `“${twice}” stands here twice` });
  }
  const weights = [...Object.values(shape), rateWeight.value];
  const sum = Decimal.sum(...weights);
  if (sum.eq(total.value)) return [];
  const written = `${weights.join(' + ')} = ${plain(sum)}`;
  return at(parameter, {
    zh: `一级指标权重与执行率权重之和应为总分 ${total.value}：${written}`,
    en: `the group weights and the rate weight must make the total ${total.value}: ${written}`,
  });
}

function at(parameter: string, wording: Omit<PolicyProblem, 'path'>): readonly PolicyProblem[] {
  return [{ path: `parameters.${parameter}`, ...wording }];
}
