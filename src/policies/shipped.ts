import { chongqing } from './chongqing';
import { guangxi } from './guangxi';
import { hubei } from './hubei';
import { jiangxi } from './jiangxi';
import { mof } from './mof';
import { mof2017 } from './mof-2017';
import { monitoring } from './monitoring';
import type { Policy } from './policy';
import { shenzhen } from './shenzhen';
import { sichuan } from './sichuan';
import { transfer } from './transfer';
import { wuhan2019 } from './wuhan-2019';
import { zhejiang } from './zhejiang';

/** Every policy that ships, the default first. */
export const policies: readonly Policy[] = [
  mof,
  chongqing,
  hubei,
  wuhan2019,
  shenzhen,
  sichuan,
  guangxi,
  jiangxi,
  zhejiang,
  transfer,
  monitoring,
  mof2017,
];

/** The policy of a form whose layout names no other: the national rule. */
export const defaultPolicy: Policy = mof;

/** The policy with this id, or undefined when none ships under it. */
export function policyById(id: string): Policy | undefined {
  return policies.find((policy) => policy.id === id);
}
