import { type Policy, type PolicyProblem, policyById, readPolicy } from '../../../src/policies';
import { policyDocument } from '../../model/policy-document';

/** A figure of a policy that a form edits; what cannot be said by one figure is a matter for a file. */
export interface PolicyField {
  readonly key: PolicyFieldKey;
  /** Where a policy document has it: `parameters.total`, as a {@link PolicyProblem} says. */
  readonly path: string;
  readonly read: (policy: Policy) => number | null;
  /** The parameter as a policy document has it, with this figure in it. */
  readonly written: (policy: Policy, value: number) => Readonly<Record<string, unknown>>;
}

/** What a field is called in the words of the page. */
export type PolicyFieldKey =
  | 'hint'
  | 'explain'
  | 'excessive'
  | 'extreme'
  | 'rateNeedsReason'
  | 'budgetChangeNeedsReason'
  | 'actualNeedsReason'
  | 'rateWeight'
  | 'total'
  | 'grade0'
  | 'grade1'
  | 'grade2';

const bands = (['hint', 'explain', 'excessive', 'extreme'] as const).map((band): PolicyField => ({
  key: band,
  path: `parameters.deviationBands.${band}`,
  read: ({ deviationBands }) => deviationBands.value[band],
  written: (_, value) => ({ deviationBands: { [band]: value } }),
}));

const figures = (
  ['rateNeedsReason', 'budgetChangeNeedsReason', 'actualNeedsReason', 'rateWeight', 'total'] as const
).map((key): PolicyField => ({
  key,
  path: `parameters.${key}`,
  read: (policy) => policy[key].value,
  written: (_, value) => ({ [key]: value }),
}));

const grades = ([0, 1, 2] as const).map((nth): PolicyField => ({
  key: `grade${nth}`,
  path: `parameters.grades[${nth}].from`,
  read: (policy) => policy.grades.value[nth]?.from ?? null,
  written: (policy, value) => ({
    grades: policy.grades.value.map((grade, i) => (i === nth ? { ...grade, from: value } : grade)),
  }),
}));

/** In the order in which they are shown. */
export const policyFields: readonly PolicyField[] = [...bands, ...figures, ...grades];

/** What was typed into fields, by their keys. */
export type Typed = Readonly<Partial<Record<PolicyFieldKey, string>>>;

/** The fields whose figure is another than the policy's. */
export function changedFields(policy: Policy, typed: Typed): readonly PolicyField[] {
  return policyFields.filter((field) => {
    const text = typed[field.key];
    return text !== undefined && text.trim() !== String(field.read(policy) ?? '');
  });
}

/** The fields into which something else than a figure was typed. */
export function fieldsWithoutFigure(fields: readonly PolicyField[], typed: Typed): readonly PolicyField[] {
  return fields.filter(({ key }) => !Number.isFinite(figureIn(typed[key])));
}

/** A policy made by a form. */
export interface ChangedPolicy {
  readonly policy: Policy;
  /** The weights of its groups do not make the total any more, and so none are asked for. */
  readonly leavesGroupsFree: boolean;
}

/** The policy with what was typed into some of its fields; or what is wrong with that. */
export function changedPolicy(
  policy: Policy,
  fields: readonly PolicyField[],
  typed: Typed,
): ChangedPolicy | { readonly problems: readonly PolicyProblem[] } {
  const given = policyDocument(policy);
  const own = typeof given === 'string' ? { basedOn: given } : given;
  let parameters: Readonly<Record<string, unknown>> = { ...asObject(own['parameters']) };
  for (const field of fields) {
    for (const [name, value] of Object.entries(field.written(policy, figureIn(typed[field.key])))) {
      const before = parameters[name];
      parameters = { ...parameters, [name]: isObject(value) ? { ...asObject(before), ...value } : value };
    }
  }
  const isShipped = policyById(policy.id) !== undefined;
  const readWith = (changed: object): ReturnType<typeof readPolicy> =>
    readPolicy({
      id: isShipped ? `${policy.id}-own` : policy.id,
      title: isShipped
        ? { zh: `${policy.title.zh}（已改）`, en: `${policy.title.en} (changed)` }
        : policy.title,
      basedOn: own['basedOn'],
      parameters: { ...parameters, ...changed },
    });
  const reading = readWith({});
  if ('policy' in reading) return { policy: reading.policy, leavesGroupsFree: false };
  // The form has no fields for the groups: they are left free where another total or weight of the rate is all that is wrong.
  const isOfWeights = fields.some(({ key }) => key === 'total' || key === 'rateWeight');
  const freed = isOfWeights ? readWith({ groupWeights: [] }) : reading;
  return 'policy' in freed ? { policy: freed.policy, leavesGroupsFree: true } : reading;
}

/** What was typed as a number, in whatever width an input method writes it; NaN for anything else. */
function figureIn(text = ''): number {
  const plain = text.normalize('NFKC').trim();
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : NaN;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asObject(value: unknown): object {
  return isObject(value) ? value : {};
}
