import { type Traits, defineLayout } from './layout';

/** 重庆 prints the deviation and the coefficient of each indicator, and no levels. */
export function isFlatWithDeviations({ headers }: Traits): boolean {
  return headers.deviation !== undefined && headers.coefficient !== undefined && headers.level1 === undefined;
}

/** 重庆, a project's form. */
export const chongqingProject = defineLayout({
  id: 'chongqing-project',
  title: { zh: '重庆 二级项目', en: 'Chongqing, project' },
  policy: 'chongqing',
  recognises: isFlatWithDeviations,
});
