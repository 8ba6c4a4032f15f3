import { defineLayout } from './layout';

/** 绩效目标申报表: targets, perhaps with weights; nothing was done yet, so nothing is missing. The weights are judged as the national rule has them. */
export const declaration = defineLayout({
  id: 'declaration',
  title: { zh: '绩效目标申报', en: 'declaration of targets' },
  policy: 'mof',
  recognises: ({ headers: { target, actual, score, progress, forecast } }) =>
    target !== undefined && [actual, score, progress, forecast].every((header) => header === undefined),
});
