import type { Blueprint } from '../blueprint';
import type { TemplateName } from '../catalogue';
import { chongqingDepartment, chongqingProject } from './chongqing';
import { mofProject } from './mof-project';
import { sichuan0013zp } from './sichuan-0013zp';

/** The blueprint of every template. */
export const blueprints: Readonly<Record<TemplateName, Blueprint>> = {
  'mof-project': mofProject,
  'sichuan-0013zp': sichuan0013zp,
  'chongqing-project': chongqingProject,
  'chongqing-department': chongqingDepartment,
};
