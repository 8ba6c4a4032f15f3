import { mof } from '../policies/mof';
import type { Blueprint, BlueprintCell } from './blueprint';
import { type IndicatorGroup, areaOf, indicatorRows } from './indicator-rows';
import { yearToChoose, years } from './years';

interface Example {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly reason?: string;
}

const groups: readonly IndicatorGroup<Example>[] = [
  {
    label: '产出指标\n（50分）',
    kinds: [
      {
        label: '数量指标',
        examples: [
          { name: '新建社区阅读点', target: '≥12个', actual: '12个', weight: 8 },
          { name: '开展读书活动', target: '≥40场', actual: '43场', weight: 7 },
          { name: '采购纸质图书', target: '≥15000册', actual: '15320册', weight: 5 },
        ],
      },
      {
        label: '质量指标',
        examples: [
          { name: '设施验收合格率', target: '=100%', actual: '100%', weight: 6 },
          {
            name: '活动到场率',
            target: '≥85%',
            actual: '80%',
            weight: 5,
            reason: '八月持续暴雨，两场户外读书会改期；今后在室内备用场地举办。',
          },
        ],
      },
      {
        label: '时效指标',
        examples: [
          { name: '图书上架及时率', target: '≥95%', actual: '96.5%', weight: 5 },
          { name: '阅读点按期开放率', target: '≥98%', actual: '100%', weight: 4 },
        ],
      },
      {
        label: '成本指标',
        examples: [
          { name: '每册图书平均采购价', target: '≤38元', actual: '36.5元', weight: 5 },
          { name: '每场活动平均支出', target: '≤2500元', actual: '2430元', weight: 5 },
        ],
      },
    ],
  },
  {
    label: '效益指标\n（30分）',
    kinds: [
      {
        label: '经济效益指标',
        examples: [{ name: '带动周边书店销售额', target: '≥60万元', actual: '64万元', weight: 5 }],
      },
      {
        label: '社会效益指标',
        examples: [
          { name: '全年接待读者', target: '≥8万人次', actual: '8.6万人次', weight: 9 },
          { name: '新办借阅证', target: '≥3000张', actual: '3150张', weight: 6 },
        ],
      },
      {
        label: '生态效益指标',
        examples: [{ name: '旧书循环利用量', target: '≥2000册', actual: '2180册', weight: 5 }],
      },
      {
        label: '可持续影响指标',
        examples: [{ name: '阅读点管理考核', target: '达标', actual: '达标', weight: 5 }],
      },
    ],
  },
  {
    label: '满意度指标\n（10分）',
    kinds: [
      {
        label: '服务对象\n满意度指标',
        examples: [
          { name: '到馆读者满意度', target: '≥90%', actual: '93.4%', weight: 5 },
          { name: '社区居民满意度', target: '≥88%', actual: '91%', weight: 5 },
        ],
      },
    ],
  },
];

const funds = { header: 6, total: 7, parts: [8, 9, 10] } as const;
const header = 13;
const { firstRow, lastRow } = areaOf(groups, header + 1);
const total = lastRow + 1;

const cells: readonly BlueprintCell[] = [
  { at: 'A1:K1', look: 'plain', value: '附件1' },
  { at: 'A2:K2', look: 'title', value: '项目支出绩效自评表' },
  { at: 'E3:G3', look: 'year', value: yearToChoose, choices: years, example: '（2026年度）' },

  { at: 'A4:B4', look: 'label', value: '项目名称' },
  { at: 'C4:K4', look: 'input', example: '书香社区公共阅读服务' },
  { at: 'A5:B5', look: 'label', value: '主管部门' },
  { at: 'C5:E5', look: 'input', example: '市文化和旅游局' },
  { at: 'F5', look: 'label', value: '实施单位' },
  { at: 'G5:K5', look: 'input', example: '市图书馆' },

  { at: `A${funds.header}:B10`, look: 'label', value: '项目资金\n（万元）' },
  { at: `C${funds.header}:D6`, look: 'label', value: '资金构成' },
  { at: 'E6', look: 'label', value: '年初预算数' },
  { at: 'F6', look: 'label', value: '全年预算数' },
  { at: 'G6', look: 'label', value: '全年执行数' },
  { at: 'H6', look: 'label', value: '分值' },
  { at: 'I6:J6', look: 'label', value: '执行率（%）' },
  { at: 'K6', look: 'label', value: '得分' },
  { at: 'C7:D7', look: 'part', value: '年度资金总额' },
  ...sumOfParts('E', 286.5),
  ...sumOfParts('F', 286.5),
  ...sumOfParts('G', 284.93),
  { at: 'H7', look: 'fixed', value: mof.rateWeight.value, format: 'points' },
  { at: 'I7:J7', look: 'computed', format: 'rate' },
  { at: 'K7', look: 'computed', format: 'points' },
  ...part(funds.parts[0], '其中：当年财政拨款', [280, 280, 278.6]),
  ...part(funds.parts[1], '　　　上年结转资金', [6.5, 6.5, 6.33]),
  ...part(funds.parts[2], '　　　其他资金', [0, 0, 0]),

  { at: 'A11:A12', look: 'label', value: '年度\n总体\n目标' },
  { at: 'B11:F11', look: 'label', value: '预期目标' },
  { at: 'G11:K11', look: 'label', value: '实际完成情况' },
  {
    at: 'B12:F12',
    look: 'prose',
    example: '在十二个社区建成阅读点，补充纸质图书，组织读书活动，让居民在家门口借到书。',
  },
  {
    at: 'G12:K12',
    look: 'prose',
    example: '十二个社区的阅读点全部开放，新书已经上架，读书活动覆盖老人和儿童，借阅人数稳步上升。',
  },

  { at: `A${header}:A${lastRow}`, look: 'label', value: '绩\n效\n指\n标' },
  { at: `B${header}`, look: 'label', value: '一级指标' },
  { at: `C${header}`, look: 'label', value: '二级指标' },
  { at: `D${header}:E${header}`, look: 'label', value: '三级指标' },
  { at: `F${header}`, look: 'label', value: '年度\n指标值' },
  { at: `G${header}`, look: 'label', value: '实际\n完成值' },
  { at: `H${header}`, look: 'label', value: '分值' },
  { at: `I${header}`, look: 'label', value: '得分' },
  { at: `J${header}:K${header}`, look: 'label', value: '偏差原因分析\n及改进措施' },
  ...indicatorRows(groups, firstRow, (row, { name, target, actual, weight, reason }) => [
    { at: `D${row}:E${row}`, look: 'prose', example: name },
    { at: `F${row}`, look: 'input', format: 'text', example: target },
    { at: `G${row}`, look: 'input', format: 'text', example: actual },
    { at: `H${row}`, look: 'input', format: 'points', example: weight },
    { at: `I${row}`, look: 'computed', format: 'points' },
    { at: `J${row}:K${row}`, look: 'prose', ...(reason !== undefined && { example: reason }) },
  ]),

  { at: `A${total}:G${total}`, look: 'label', value: '总　　分' },
  {
    at: `H${total}`,
    look: 'computed',
    format: 'points',
    formula: `IF(COUNT(H${firstRow}:H${lastRow})=0,"",SUM(H${firstRow}:H${lastRow})+H7)`,
    example: 100,
  },
  { at: `I${total}`, look: 'computed', format: 'points' },
  { at: `J${total}:K${total}`, look: 'fixed' },
  {
    at: `A${total + 1}:K${total + 1}`,
    look: 'note',
    value:
      '注：1.浅黄色的格由填报单位填写，浅灰色的格由公式计算。2.其他资金包括社会投入资金、银行贷款等。3.得分低于分值的，须说明偏差原因及改进措施。填法详见“填表说明”。',
  },
  { at: `A${total + 2}:E${total + 2}`, look: 'plain', value: '填表人：' },
  { at: `F${total + 2}:H${total + 2}`, look: 'plain', value: '联系电话：' },
  { at: `I${total + 2}:K${total + 2}`, look: 'plain', value: '单位负责人：（签字）' },
];

function sumOfParts(column: string, example: number): readonly BlueprintCell[] {
  const parts = `${column}${funds.parts[0]}:${column}${funds.parts[2]}`;
  const formula = `IF(COUNT(${parts})=0,"",ROUND(SUM(${parts}),6))`;
  return [{ at: `${column}${funds.total}`, look: 'computed', format: 'amount', formula, example }];
}

function part(
  row: number,
  label: string,
  [initial, adjusted, spent]: readonly [number, number, number],
): readonly BlueprintCell[] {
  return [
    { at: `C${row}:D${row}`, look: 'part', value: label },
    { at: `E${row}`, look: 'input', format: 'amount', example: initial },
    { at: `F${row}`, look: 'input', format: 'amount', example: adjusted },
    { at: `G${row}`, look: 'input', format: 'amount', example: spent },
    { at: `H${row}`, look: 'fixed', value: '—' },
    { at: `I${row}:J${row}`, look: 'computed', format: 'rate' },
    { at: `K${row}`, look: 'fixed', value: '—' },
  ];
}

/** 财预〔2020〕10号: eleven columns, 10 + 50 + 30 + 10. */
export const mofProject: Blueprint = {
  name: 'mof-project',
  sheet: '项目支出绩效自评表',
  policy: mof,
  columns: [5, 11, 14, 10, 12, 12, 12, 8, 8, 9, 14],
  heights: { 1: 18, 2: 36, 3: 22, 12: 104, [total + 2]: 28 },
  rowHeight: 35,
  cells,
  guidance: [
    {
      heading: '资金',
      lines: [
        '单位为万元。只填各项资金来源，年度资金总额自动合计；没有的资金填 0。',
        '执行率 = 全年执行数 ÷ 全年预算数 × 100%，按调整后的全年预算数计算；执行率得分 = 10 × 执行率，最高 10 分。',
      ],
    },
    {
      heading: '绩效指标',
      lines: [
        '年度指标值连同符号和单位一起写，实际完成值用同一单位：≥12个 与 12个，≤38元 与 36.5元，≥90% 与 93.4%。没有写符号的，不能自动计分。',
        '定性指标写应达到的状态（如“达标”“优秀”），实际完成值写“达成预期指标”“部分达成”“未达成”或同样的状态。部分达成、未达成的，得分由评分人在规定的区间内评定，直接填在得分格里。',
        '分值合计 100 分，其中预算执行率 10 分。一级指标括号内的分值是常用的分配；另设成本指标或不设满意度指标的，按下面的规定改写括号里的数。',
        '多余的行整行留空。某类二级指标不适用的，在它的第一行把三级指标、年度指标值和实际完成值都写“无”，分值填 0。',
        '行不够时，在同一个二级指标的中间插入一行，再把上一行的得分格向下复制。',
      ],
    },
  ],
};
