import { defineLayout } from './layout';

/** 武汉 2019, a department's form: a standard beside the target, income and expenditure apart, goals with tables of their own. */
export const wuhanDepartment2019 = defineLayout({
  id: 'wuhan-department-2019',
  title: { zh: '武汉 部门整体（2019）', en: 'Wuhan, department (2019)' },
  policy: 'wuhan-2019',
  recognises: ({ headers, says }) => headers.standard !== undefined && says(/^收入构成$|^长期目标\d/u),
});
