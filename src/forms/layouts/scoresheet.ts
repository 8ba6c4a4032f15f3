import { defineLayout } from './layout';

/** 评分表: weights and scores by a standard in words, without target and actual. */
export const scoresheet = defineLayout({
  id: 'scoresheet',
  policy: 'mof',
  recognises: ({ headers: { standard, score, target, actual } }) =>
    standard !== undefined && score !== undefined && target === undefined && actual === undefined,
});
