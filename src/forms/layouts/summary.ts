import { defineLayout } from './layout';

/** 汇总表: a row a project. Its header tells it before any form is read (`summary-header.ts`), so nothing is left to recognise. */
export const summary = defineLayout({
  id: 'summary',
  title: { zh: '汇总表（一行一个项目）', en: 'summary, a row a project' },
  policy: 'mof',
  recognises: () => false,
});
