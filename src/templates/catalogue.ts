import type { Wording } from '../words';

/** A template that people can choose. */
export interface TemplateChoice {
  readonly name: TemplateName;
  readonly title: Wording;
  /** The ids of the policies it fits, its own first. */
  readonly policies: readonly [string, ...string[]];
}

/** The names of the templates: of the layouts that the reader tells them by. */
export type TemplateName =
  | 'mof-project'
  | 'sichuan-0013zp'
  | 'chongqing-project'
  | 'chongqing-department'
  | 'wuhan-department-2019'
  | 'shenzhen-project'
  | 'hubei'
  | 'yunnan-gk14'
  | 'transfer-payment'
  | 'summary'
  | 'monitoring';

/** Every template, the national one first. */
export const templates: readonly TemplateChoice[] = [
  {
    name: 'mof-project',
    title: { zh: '项目支出绩效自评表（财政部）', en: 'Project self-evaluation (Ministry of Finance)' },
    policies: ['mof', 'guangxi', 'mof-2017'],
  },
  {
    name: 'sichuan-0013zp',
    title: {
      zh: '部门预算项目支出绩效自评表（四川省）',
      en: 'Departmental project self-evaluation (Sichuan)',
    },
    policies: ['sichuan'],
  },
  {
    name: 'chongqing-project',
    title: { zh: '二级项目绩效自评表（重庆市）', en: 'Project self-evaluation (Chongqing)' },
    policies: ['chongqing'],
  },
  {
    name: 'chongqing-department',
    title: { zh: '部门整体绩效自评表（重庆市）', en: 'Department self-evaluation (Chongqing)' },
    policies: ['chongqing'],
  },
  {
    name: 'wuhan-department-2019',
    title: {
      zh: '部门整体支出绩效自评表（武汉市2019年）',
      en: 'Department self-evaluation (Wuhan, 2019)',
    },
    policies: ['wuhan-2019'],
  },
  {
    name: 'shenzhen-project',
    title: { zh: '项目支出绩效自评表（深圳市）', en: 'Project self-evaluation (Shenzhen)' },
    policies: ['shenzhen'],
  },
  {
    name: 'hubei',
    title: { zh: '项目自评表（湖北省）', en: 'Project self-evaluation (Hubei)' },
    policies: ['hubei'],
  },
  {
    name: 'yunnan-gk14',
    title: {
      zh: '项目支出绩效自评表（云南省公开14表）',
      en: 'Project self-evaluation (Yunnan, published as form 14)',
    },
    policies: ['mof'],
  },
  {
    name: 'transfer-payment',
    title: { zh: '转移支付区域（项目）绩效自评表', en: 'Central transfer payment, self-evaluation' },
    policies: ['transfer'],
  },
  {
    name: 'summary',
    title: { zh: '项目支出绩效自评情况汇总表', en: 'Summary of self-evaluations, a row a project' },
    policies: ['mof'],
  },
  {
    name: 'monitoring',
    title: { zh: '项目支出绩效运行监控表（年中）', en: 'Mid-year monitoring of a project' },
    policies: ['monitoring'],
  },
];

/**
 * The edition that is right unless somebody asks for the other: with PERF.* where the functions run, else with plain formulas.
 * @param functionPrefix as a host spells PERF.*; null where custom functions do not run
 */
export function editionFor(functionPrefix: string | null): 'perf' | 'native' {
  return functionPrefix === null ? 'native' : 'perf';
}

/** Where the build puts the file of a template, seen from the page of a door. */
export function templatePath(name: string, edition: 'perf' | 'native'): string {
  return `templates/${name}${edition === 'native' ? '-native' : ''}.xlsx`;
}
