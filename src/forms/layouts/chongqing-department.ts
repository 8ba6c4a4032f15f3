import { isFlatWithDeviations } from './chongqing-project';
import { defineLayout } from './layout';

/** 重庆, a department's form: a project's with another title. */
export const chongqingDepartment = defineLayout({
  id: 'chongqing-department',
  title: { zh: '重庆 部门整体', en: 'Chongqing, department' },
  policy: 'chongqing',
  recognises: (traits) => isFlatWithDeviations(traits) && /部门整体/u.test(traits.title),
});
