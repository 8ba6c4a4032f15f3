import { defineLayout, isScored } from './layout';

/** 深圳, a project's form: its own names for the year and the unit above. */
export const shenzhenProject = defineLayout({
  id: 'shenzhen-project',
  title: { zh: '深圳 项目支出', en: 'Shenzhen, project' },
  policy: 'shenzhen',
  recognises: (traits) => isScored(traits) && traits.says(/^绩效自评年度:?$|^一级预算单位:?$/u),
});
