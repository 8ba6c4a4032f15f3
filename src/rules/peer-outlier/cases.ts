import type { RuleCases } from '../cases';

/** The form of one of many towns, with a row for each indicator. */
const town = (number: number, ...rows: readonly string[]): string => `
2023年度项目支出绩效自评表
项目名称|道路养护|实施单位|第${number}镇
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
${rows.join('\n')}`;

/** The forms of so many towns, each with the rows made for its number. */
const towns = (count: number, rowsOf: (number: number) => readonly string[]): readonly string[] =>
  Array.from({ length: count }, (_, i) => town(i + 2, ...rowsOf(i + 2)));

const length = (km: number | string): string => `产出指标|数量指标|养护里程|≥${km}公里|${km}公里|50|50`;
const price = (yuan: string): string => `成本指标|经济成本指标|每公里养护成本|≤4000元|${yuan}|40|40`;
const usual = (number: number): number => 20 + (number % 7);

/** Examples of peer-outlier. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'towns of much the same size',
      form: town(1, length(31)),
      files: towns(20, (n) => [length(usual(n))]),
    },
    {
      name: 'nineteen units are no yardstick',
      unchecked: true,
      form: town(1, length(900)),
      files: towns(18, (n) => [length(usual(n))]),
    },
    {
      name: 'units of every size: 2 to 400 kilometres',
      form: town(1, length(900)),
      files: towns(20, (n) => [length(2 ** (n % 9) + n)]),
    },
    {
      name: 'many projects of few units',
      unchecked: true,
      form: town(1, length(900)),
      files: Array.from({ length: 30 }, (_, i) => town((i % 4) + 2, length(usual(i)))),
    },
    {
      name: 'one amount in 元 and in 万元',
      form: town(1, price('0.38万元')),
      files: towns(20, () => [price('3800元')]),
    },
    {
      name: 'a short name, a range and words are not compared, nor is what a total cost',
      form: town(
        1,
        '产出指标|数量指标|培训|≥900人|900人|20|20',
        '产出指标|数量指标|养护里程|20-900公里|400公里|20|20',
        '产出指标|质量指标|路面养护质量|良好|良好|20|20',
        '成本指标|经济成本指标|养护总成本|≤5万元|0.1万元|30|30',
      ),
      files: towns(20, (n) => [
        `产出指标|数量指标|培训|≥${usual(n)}人|${usual(n)}人|20|20`,
        length(usual(n)),
        '产出指标|质量指标|路面养护质量|合格|合格|20|20',
        '成本指标|经济成本指标|养护总成本|≤5万元|5万元|30|30',
      ]),
    },
    {
      name: 'another measure under the same name: a month’s target beside a year’s',
      form: town(1, '产出指标|数量指标|道路巡查次数|每月4次|每月4次|50|50'),
      files: towns(20, () => ['产出指标|数量指标|道路巡查次数|每年48次|每年48次|50|50']),
    },
  ],
  invalid: [
    {
      name: 'a decimal point too far',
      form: town(1, length(230)),
      files: towns(20, (n) => [length(usual(n))]),
      finds: [
        {
          at: 'D4',
          inForm: 1,
          message: 'target',
          values: { name: '养护里程', value: '≥230公里', units: '20', middle: '23公里' },
        },
      ],
    },
    {
      name: 'far too little, in the last of the forms',
      form: town(1, length(25)),
      files: [...towns(20, (n) => [length(usual(n))]), town(30, length(2))],
      finds: [{ at: 'D4', inForm: 22, message: 'target', values: { value: '≥2公里', units: '21' } }],
    },
    {
      name: 'what a kilometre cost, in another unit of money',
      form: town(1, price('380元')),
      files: towns(20, () => [price('3800元')]),
      finds: [
        { at: 'E4', inForm: 1, message: 'cost', values: { value: '380元', middle: '3800元', units: '20' } },
      ],
    },
  ],
};
