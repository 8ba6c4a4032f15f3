import type { Blueprint } from '../blueprint';
import type { TemplateName } from '../catalogue';
import { chongqingDepartment, chongqingProject } from './chongqing';
import { hubei } from './hubei';
import { mofProject } from './mof-project';
import { monitoring } from './monitoring';
import { shenzhenProject } from './shenzhen-project';
import { sichuan0013zp } from './sichuan-0013zp';
import { summary } from './summary';
import { transferPayment } from './transfer-payment';
import { wuhanDepartment2019 } from './wuhan-department-2019';
import { yunnanGk14 } from './yunnan-gk14';

/** The blueprint of every template. */
export const blueprints: Readonly<Record<TemplateName, Blueprint>> = {
  'mof-project': mofProject,
  'sichuan-0013zp': sichuan0013zp,
  'chongqing-project': chongqingProject,
  'chongqing-department': chongqingDepartment,
  'wuhan-department-2019': wuhanDepartment2019,
  'shenzhen-project': shenzhenProject,
  hubei,
  'yunnan-gk14': yunnanGk14,
  'transfer-payment': transferPayment,
  summary,
  monitoring,
};
