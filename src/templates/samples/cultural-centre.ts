import type { SampleRow } from '../blueprint';

/** A department as a whole: flat rows, nature, number and unit in columns of their own; 90 points. */
export const culturalCentre: readonly SampleRow[] = [
  { name: '举办公益演出', unit: '场', nature: '≥', target: 48, actual: 52, weight: 10, isCore: '是' },
  { name: '辅导基层文艺团队', unit: '支', nature: '≥', target: 120, actual: 126, weight: 10, isCore: '是' },
  { name: '开放展厅天数', unit: '天', nature: '≥', target: 300, actual: 312, weight: 10, isCore: '否' },
  {
    name: '非遗传承人建档率',
    unit: '%',
    nature: '=',
    target: 100,
    actual: 97,
    weight: 8,
    isCore: '否',
    reason: '两位传承人长期住院，档案照片未拍；已约定明年一季度上门补拍。',
  },
  { name: '场馆设施完好率', unit: '%', nature: '≥', target: 95, actual: 98, weight: 7, isCore: '否' },
  { name: '预算公开及时率', unit: '%', nature: '=', target: 100, actual: 100, weight: 5, isCore: '否' },
  { name: '人均公用经费', unit: '万元', nature: '≤', target: 2.4, actual: 2.2, weight: 10, isCore: '否' },
  { name: '服务群众', unit: '万人次', nature: '≥', target: 30, actual: 33.5, weight: 10, isCore: '是' },
  {
    name: '场馆安全管理',
    unit: '无',
    nature: '定性',
    target: '达标',
    actual: '达标',
    weight: 10,
    isCore: '否',
  },
  { name: '群众满意度', unit: '%', nature: '≥', target: 90, actual: 94, weight: 10, isCore: '否' },
];

/** The department around those indicators. */
export const culturalCentreBudget = {
  name: '区文化馆整体监控',
  code: '50019926P000000000012',
  goal: '全年免费开放展厅和排练厅，办好公益演出，辅导街道和社区的文艺团队，做好非遗建档。',
  result: '展厅和排练厅全年免费开放，演出走遍各街道，文艺团队数量稳步增加，非遗档案接近完成。',
  total: [9860000, 9620000, 9586400],
  state: [9800000, 9560000, 9526400],
  budget: [9800000, 9560000, 9526400],
} as const;
