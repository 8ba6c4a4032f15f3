import type { IndicatorGroup, SampleRow } from '../blueprint';

/** What the levels of a form are called; the names of level 2 differ only in their line breaks. */
interface Levels {
  readonly output: string;
  readonly benefit: string;
  readonly satisfaction: string;
}

const rows = {
  quantity: [
    { name: '新建社区阅读点', target: '≥12个', actual: '12个' },
    { name: '开展读书活动', target: '≥40场', actual: '43场' },
    { name: '采购纸质图书', target: '≥15000册', actual: '15320册' },
  ],
  quality: [
    { name: '设施验收合格率', target: '=100%', actual: '100%' },
    {
      name: '活动到场率',
      target: '≥85%',
      actual: '80%',
      reason: '八月持续暴雨，两场户外读书会改期；今后在室内备用场地举办。',
    },
  ],
  time: [
    { name: '图书上架及时率', target: '≥95%', actual: '96.5%' },
    { name: '阅读点按期开放率', target: '≥98%', actual: '100%' },
  ],
  cost: [
    { name: '每册图书平均采购价', target: '≤38元', actual: '36.5元' },
    { name: '每场活动平均支出', target: '≤2500元', actual: '2430元' },
  ],
  economy: [{ name: '带动周边书店销售额', target: '≥60万元', actual: '64万元' }],
  society: [
    { name: '全年接待读者', target: '≥8万人次', actual: '8.6万人次' },
    { name: '新办借阅证', target: '≥3000张', actual: '3150张' },
  ],
  ecology: [{ name: '旧书循环利用量', target: '≥2000册', actual: '2180册' }],
  lasting: [{ name: '阅读点管理考核', target: '达标', actual: '达标' }],
  served: [
    { name: '到馆读者满意度', target: '≥90%', actual: '93.4%' },
    { name: '社区居民满意度', target: '≥88%', actual: '91%' },
  ],
} as const satisfies Readonly<Record<string, readonly SampleRow[]>>;

type Kind = keyof typeof rows;
type More = Readonly<Partial<Record<Kind, readonly SampleRow[]>>>;

const own: Readonly<Record<Kind, readonly number[]>> = {
  quantity: [8, 7, 5],
  quality: [6, 5],
  time: [5, 4],
  cost: [5, 5],
  economy: [5],
  society: [9, 6],
  ecology: [5],
  lasting: [5],
  served: [5, 5],
};

/**
 * A library's project, sign, number and unit in one text: 产出 50, 效益 30, 满意度 10 unless other weights are given.
 * @param more columns that only some forms have, by kind and row
 */
export function library(
  { output, benefit, satisfaction }: Levels,
  weights: Readonly<Record<Kind, readonly number[]>> | null = own,
  more: More = {},
): readonly IndicatorGroup[] {
  const kind = (label: string, name: Kind): IndicatorGroup['kinds'][number] => ({
    label,
    samples: rows[name].map((sample, at) => {
      const weight = weights?.[name][at];
      return { ...sample, ...(weight !== undefined && { weight }), ...more[name]?.[at] };
    }),
  });
  return [
    {
      label: output,
      kinds: [
        kind('数量指标', 'quantity'),
        kind('质量指标', 'quality'),
        kind('时效指标', 'time'),
        kind('成本指标', 'cost'),
      ],
    },
    {
      label: benefit,
      kinds: [
        kind('经济效益指标', 'economy'),
        kind('社会效益指标', 'society'),
        kind('生态效益指标', 'ecology'),
        kind('可持续影响指标', 'lasting'),
      ],
    },
    { label: satisfaction, kinds: [kind('服务对象\n满意度指标', 'served')] },
  ];
}

/** The project around those indicators. */
export const libraryProject = {
  name: '书香社区公共阅读服务',
  department: '市文化和旅游局',
  unit: '市图书馆',
  goal: '在十二个社区建成阅读点，补充纸质图书，组织读书活动，让居民在家门口借到书。',
  result: '十二个社区的阅读点全部开放，新书已经上架，读书活动覆盖老人和儿童，借阅人数稳步上升。',
  total: [286.5, 286.5, 284.93],
  state: [280, 280, 278.6],
  carried: [6.5, 6.5, 6.33],
  other: [0, 0, 0],
} as const;
