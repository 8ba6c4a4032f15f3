import { defineLayout, isScored } from './layout';

/** The form of 财预〔2020〕10号: levels, names, points, and none of the marks of a region. */
export const mofProject = defineLayout({
  id: 'mof-project',
  title: { zh: '财政部 项目支出', en: 'Ministry of Finance, project' },
  policy: 'mof',
  recognises: (traits) =>
    isScored(traits) && traits.headers.level1 !== undefined && traits.headers.name !== undefined,
});
