import { relationProblems } from './parameter-relations';
import { parameterShapes } from './parameter-shapes';
import type { DeviationBands, Policy, Sourced } from './policy';
import { type JsonSchema, type PolicyProblem, named, objectOf, oneOf, textUpTo } from './shape';
import { defaultPolicy, policies, policyById } from './shipped';

export type { JsonSchema, PolicyProblem } from './shape';

const shippedIds = policies.map(({ id }) => id);

const documentShape = objectOf(
  {
    id: named(
      '编号',
      'What the scoring rules are called on the command line and in reports',
      textUpTo(
        40,
        {
          pattern: '^[a-z0-9\\u4e00-\\u9fff][a-z0-9\\u4e00-\\u9fff-]*$',
          wording: {
            zh: '只用小写字母、数字、汉字和“-”',
            en: 'lower-case letters, digits, Chinese characters and “-”',
          },
        },
        shippedIds,
      ),
    ),
    title: named(
      '名称',
      'What people call it; English may be left out',
      objectOf(
        { zh: named('中文名称', 'In Chinese', textUpTo(60)) },
        { en: named('英文名称', 'In English', textUpTo(100)) },
      ),
    ),
  },
  {
    $schema: named('JSON Schema', 'Where an editor finds the schema; not used here', textUpTo(500)),
    basedOn: named(
      '基础办法',
      `The scoring rules that give what is not set here; ${defaultPolicy.id} if left out`,
      oneOf(shippedIds),
    ),
    parameters: named('参数', 'Only what differs from the base', objectOf({}, parameterShapes)),
    source: named('依据', 'The 文号 or the form these values come from; findings cite it', textUpTo(200)),
  },
);

/** What a user's policy file must look like. Sums and orders, which no schema can tell, are told by {@link readPolicy} alone. */
export const policySchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: '绩效自评评分办法',
  description: 'Scoring rules of your own: the values that differ from those of scoring rules that ship',
  ...documentShape.schema,
};

/**
 * Reads a policy that a user wrote: the policy it is based on, with what it overrides. Each overridden parameter cites
 * the document's `source`, else the file.
 * @param json the parsed document
 * @param file its name, for parameters without a source; 用户设定 is all they cite without one
 * @returns the policy, or everything that is wrong with the document
 */
export function readPolicy(
  json: unknown,
  file?: string,
): { readonly policy: Policy } | { readonly problems: readonly PolicyProblem[] } {
  const reading = documentShape.read(json, '');
  if ('problems' in reading) return reading;
  const { id, title, basedOn = defaultPolicy.id, parameters = {}, source } = reading.value;
  const base = policyById(basedOn) ?? defaultPolicy;
  const own = source ?? (file === undefined ? '用户设定' : `用户设定（${file}）`);
  const policy: Policy = {
    id,
    title: { zh: title.zh, en: title.en ?? title.zh },
    basis: `${own}；${base.basis}`,
    total: overriding(base.total, parameters.total, own),
    rateWeight: overriding(base.rateWeight, parameters.rateWeight, own),
    rateSteps: overriding(base.rateSteps, parameters.rateSteps, own),
    mayExceedBudget: overriding(base.mayExceedBudget, parameters.mayExceedBudget, own),
    rateOfNothing: overriding(base.rateOfNothing, parameters.rateOfNothing, own),
    groupWeights: overriding(base.groupWeights, parameters.groupWeights, own),
    reverse: overriding(base.reverse, parameters.reverse, own),
    deviationBands: overridingBands(base.deviationBands, parameters.deviationBands, own),
    qualitativeBands: overriding(base.qualitativeBands, parameters.qualitativeBands, own),
    rateBudget: overriding(base.rateBudget, parameters.rateBudget, own),
    rateNeedsReason: overriding(base.rateNeedsReason, parameters.rateNeedsReason, own),
    budgetChangeNeedsReason: overriding(
      base.budgetChangeNeedsReason,
      parameters.budgetChangeNeedsReason,
      own,
    ),
    actualNeedsReason: overriding(base.actualNeedsReason, parameters.actualNeedsReason, own),
    actualOfZeroNeedsReason: overriding(
      base.actualOfZeroNeedsReason,
      parameters.actualOfZeroNeedsReason,
      own,
    ),
    qualitativeNeedsRemark: overriding(base.qualitativeNeedsRemark, parameters.qualitativeNeedsRemark, own),
    grades: overriding(base.grades, parameters.grades, own),
    scored: overriding(base.scored, parameters.scored, own),
  };
  const problems = relationProblems(policy, base, (name) => parameters[name] !== undefined);
  return problems.length > 0 ? { problems } : { policy };
}

function overriding<T>(base: Sourced<T>, value: T | undefined, source: string): Sourced<T> {
  return value === undefined ? base : { value, source };
}

function overridingBands(
  base: Sourced<DeviationBands>,
  given: Partial<DeviationBands> | undefined,
  own: string,
): Sourced<DeviationBands> {
  if (given === undefined || Object.keys(given).length === 0) return base;
  const value = { ...base.value, ...given };
  const isWhole = Object.keys(given).length === Object.keys(value).length;
  return { value, source: isWhole ? own : `${own}；未给出的分档：${base.source}` };
}
