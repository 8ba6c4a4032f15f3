/** What differs by region and year, as data: each parameter with its citation; a new province is a new file here. */
import { chongqing } from './chongqing';
import { mof } from './mof';
import type { Policy } from './policy';
import { shenzhen } from './shenzhen';
import { wuhan2019 } from './wuhan-2019';

export type {
  DeviationBands,
  GradeBand,
  GroupWeights,
  Policy,
  QualitativeBand,
  ReverseFormula,
  Sourced,
} from './policy';
export { chongqing, mof, shenzhen, wuhan2019 };

/** Every policy that ships, the default first. */
export const policies: readonly Policy[] = [mof, chongqing, wuhan2019, shenzhen];

/** The policy of a form whose layout names no other: the national rule. */
export const defaultPolicy: Policy = mof;

/** The policy with this id, or undefined when none ships under it. */
export function policyById(id: string): Policy | undefined {
  return policies.find((policy) => policy.id === id);
}
