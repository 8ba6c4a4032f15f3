import { defineLayout } from './layout';

/** 评分表: weights and scores by a standard in words, without target and actual. */
export const scoresheet = defineLayout({
  id: 'scoresheet',
  title: { zh: '评分表', en: 'score sheet' },
  policy: 'mof',
  recognises: ({ headers: { standard, score, target, actual } }) =>
    standard !== undefined && score !== undefined && target === undefined && actual === undefined,
});
