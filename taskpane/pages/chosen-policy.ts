import { type Policy, policyById, readPolicy } from '../../src/policies';
import type { Settings } from '../../src/review';

/** The policy the workbook's settings name for all its forms; null where each form's layout chooses, or what is kept cannot be read. */
export function chosenPolicy({ policy }: Settings): Policy | null {
  if (policy === null) return null;
  if (typeof policy === 'string') return policyById(policy) ?? null;
  const reading = readPolicy(policy);
  return 'policy' in reading ? reading.policy : null;
}
