import { gradeOf } from '../scoring';
import { isError, readFigure, readPolicyCell } from './arguments';
import { quoted, valueError } from './errors';
import { defineFunction } from './function';
import { policy } from './parameters';

/** 评价等级 of a total. */
export const grade = defineFunction({
  name: 'GRADE',
  description: {
    zh: '评价等级：按自评总分评定优、良、中、差',
    en: 'Grade of a total: 优, 良, 中 or 差',
  },
  parameters: [
    { name: { zh: '总分', en: 'total' }, description: { zh: '自评总分，单位：分', en: 'Total in points' } },
    policy,
  ],
  takes: 'cells',
  compute(points, rules) {
    const total = readFigure(points, '总分');
    if (isError(total)) return total;
    const terms = readPolicyCell(rules);
    if (isError(terms)) return terms;
    const most = terms.total.value;
    if (total.gt(most)) return valueError(`总分${quoted(total.toFixed())}超过满分 ${most}`);
    return gradeOf(total, terms.grades.value) ?? valueError(`总分${quoted(total.toFixed())}低于各等级的下限`);
  },
  examples: [
    { arguments: [98.98], result: '优' },
    { arguments: ['89.99'], result: '良' },
    { arguments: [60, 'chongqing'], result: '中' },
    { arguments: [59.99], result: '差' },
    { arguments: [950], result: { error: '#VALUE!', message: '总分“950”超过满分 100' } },
    { arguments: [''], result: '' },
  ],
  native: ([points], { grades, total }) => {
    const bands = grades.value;
    const lowest = `"${bands[bands.length - 1]?.grade ?? ''}"`;
    const graded = bands
      .slice(0, -1)
      .reduceRight((rest, band) => `IF(${points}>=${band.from},"${band.grade}",${rest})`, lowest);
    return `IF(${points}>${total.value},VALUE("超过满分"),${graded})`;
  },
});
