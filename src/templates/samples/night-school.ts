import type { SampleRow } from '../blueprint';

/** A project of evening classes: flat rows, nature, number and unit in columns of their own; 90 points. */
export const nightSchool: readonly SampleRow[] = [
  {
    name: '开设市民夜校班级',
    unit: '个',
    nature: '≥',
    target: 60,
    actual: 66,
    weight: 20,
    isCore: '是',
  },
  { name: '招收学员', unit: '人次', nature: '≥', target: 1500, actual: 1620, weight: 15, isCore: '是' },
  {
    name: '学员结业率',
    unit: '%',
    nature: '≥',
    target: 85,
    actual: 81.6,
    weight: 15,
    isCore: '否',
    reason: '冬季晚间降温，书法、合唱两班缺课较多；今后在线上补课，按补课记录结业。',
  },
  { name: '授课教师持证率', unit: '%', nature: '=', target: 100, actual: 100, weight: 10, isCore: '否' },
  { name: '每班平均成本', unit: '元', nature: '≤', target: 8500, actual: 7990, weight: 10, isCore: '否' },
  { name: '开班秩序', unit: '无', nature: '定性', target: '达标', actual: '达标', weight: 10, isCore: '否' },
  { name: '学员满意度', unit: '%', nature: '≥', target: 90, actual: 95, weight: 10, isCore: '否' },
];

/** The project around those indicators. */
export const nightSchoolProject = {
  name: '市民夜校公益培训',
  code: '50019926T000000000031',
  goal: '春秋两季开设市民夜校六十个班，让上班族下班后学得到一门手艺。',
  result: '春秋两季共开班六十六个，课程覆盖书法、合唱、家电维修等十二类，多数班级一座难求。',
  total: [620000, 640000, 633600],
  state: [600000, 620000, 613800],
  budget: [600000, 620000, 613800],
} as const;
