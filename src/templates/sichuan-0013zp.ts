import { blankKept } from '../functions/kept-blank';
import { sichuan } from '../policies/sichuan';
import type { Blueprint, BlueprintCell } from './blueprint';
import { type IndicatorGroup, areaOf, indicatorRows } from './indicator-rows';
import { yearToChoose, years } from './years';

interface Example {
  readonly name: string;
  readonly nature: (typeof natures)[number];
  readonly target: string | number;
  readonly unit?: string;
  readonly actual: string | number;
  readonly weight: number;
  readonly reason?: string;
}

const natures = ['≥', '>', '=', '≤', '<', '定性'] as const;

/** The units that indicators have most; any other can be typed. */
const units = ['%', '个', '次', '人', '人次', '件', '项', '套', '公里', '万元', '元', '天', '分钟'];

const groups: readonly IndicatorGroup<Example>[] = [
  {
    label: '产出指标',
    kinds: [
      {
        label: '数量指标',
        examples: [
          { name: '改造农村公路里程', nature: '≥', target: 30, unit: '公里', actual: 31.2, weight: 12 },
          { name: '安装波形护栏', nature: '≥', target: 12, unit: '公里', actual: 12, weight: 8 },
          { name: '新增候车亭', nature: '=', target: 18, unit: '座', actual: 18, weight: 6 },
        ],
      },
      {
        label: '质量指标',
        examples: [
          { name: '工程验收合格率', nature: '=', target: 100, unit: '%', actual: 100, weight: 10 },
          { name: '路面平整度达标率', nature: '≥', target: 95, unit: '%', actual: 96.8, weight: 6 },
        ],
      },
      {
        label: '时效指标',
        examples: [
          {
            name: '标段按期完工率',
            nature: '≥',
            target: 100,
            unit: '%',
            actual: 92,
            weight: 5,
            reason: '三标段遇汛期滑坡，路基返工二十天，十二月初竣工；今后避开主汛期施工。',
          },
          { name: '工程款支付及时率', nature: '≥', target: 95, unit: '%', actual: 97, weight: 5 },
        ],
      },
      {
        label: '成本指标',
        examples: [
          { name: '每公里改造成本', nature: '≤', target: 42, unit: '万元', actual: 39.8, weight: 8 },
        ],
      },
    ],
  },
  {
    label: '效益指标',
    kinds: [
      {
        label: '经济效益指标',
        examples: [
          { name: '带动农产品外运量', nature: '≥', target: 1200, unit: '吨', actual: 1310, weight: 4 },
        ],
      },
      {
        label: '社会效益指标',
        examples: [
          { name: '受益群众', nature: '≥', target: 2, unit: '万人', actual: 2.1, weight: 8 },
          { name: '缩短进城时间', nature: '≥', target: 15, unit: '分钟', actual: 17, weight: 4 },
        ],
      },
      {
        label: '生态效益指标',
        examples: [{ name: '沿线绿化率', nature: '≥', target: 60, unit: '%', actual: 64, weight: 2 }],
      },
      {
        label: '可持续影响指标',
        examples: [{ name: '公路管护考核', nature: '定性', target: '达标', actual: '达标', weight: 2 }],
      },
    ],
  },
  {
    label: '满意度指标',
    kinds: [
      {
        label: '服务对象\n满意度指标',
        examples: [
          { name: '沿线群众满意度', nature: '≥', target: 90, unit: '%', actual: 93, weight: 5 },
          { name: '货运司机满意度', nature: '≥', target: 85, unit: '%', actual: 88.5, weight: 5 },
        ],
      },
    ],
  },
];

const parts = [10, 11, 12, 13] as const;
const header = 14;
const { firstRow, lastRow } = areaOf(groups, header + 1);
const total = lastRow + 1;

const cells: readonly BlueprintCell[] = [
  { at: 'A1:K1', look: 'title', value: '部门预算项目支出绩效自评表' },
  { at: 'D2:H2', look: 'year', value: yearToChoose, choices: years, example: '（2026年度）' },
  { at: 'A3:G3', look: 'plain', value: '报表编号：510000_0013zp' },
  { at: 'H3:I3', look: 'label', value: '自评等级' },
  { at: 'J3:K3', look: 'computed', formula: `PERF.GRADE(${blankKept(`J${total}`)})`, example: '优' },

  { at: 'A4:B4', look: 'label', value: '项目名称' },
  { at: 'C4:K4', look: 'input', example: '51000026T000000000017-农村公路提质改造' },
  { at: 'A5:B5', look: 'label', value: '主管部门' },
  { at: 'C5:F5', look: 'input', example: '县交通运输局' },
  { at: 'G5:H5', look: 'label', value: '实施单位\n（盖章）' },
  { at: 'I5:K5', look: 'input', example: '县公路养护中心' },

  { at: 'A6:A7', look: 'label', value: '项目基本\n情况' },
  { at: 'B6:B7', look: 'label', value: '1.项目年度目标完成情况' },
  { at: 'C6:G6', look: 'label', value: '年度目标' },
  { at: 'H6:K6', look: 'label', value: '年度目标完成情况' },
  { at: 'C7:G7', look: 'prose', example: '改造三十公里农村公路，补齐护栏和候车亭，方便沿线群众出行。' },
  {
    at: 'H7:K7',
    look: 'prose',
    example: '改造路段已全部通车，护栏和候车亭交付使用，一处标段竣工时间晚于计划。',
  },

  { at: 'A8:B13', look: 'label', value: '预算执行情况\n（10分）\n（万元）' },
  { at: 'C8', look: 'label', value: '资金来源' },
  { at: 'D8', look: 'label', value: '年初预算' },
  { at: 'E8', look: 'label', value: '调整后\n预算数' },
  { at: 'F8', look: 'label', value: '预算\n执行数' },
  { at: 'G8:H8', look: 'label', value: '预算执行率（%）' },
  { at: 'I8', look: 'label', value: '权重' },
  { at: 'J8', look: 'label', value: '得分' },
  { at: 'K8', look: 'label', value: '原因' },
  { at: 'C9', look: 'part', value: '总额' },
  ...sumOfParts('D', 1250),
  ...sumOfParts('E', 1250),
  ...sumOfParts('F', 1248),
  { at: 'G9:H9', look: 'computed', format: 'rate' },
  { at: 'I9', look: 'fixed', value: sichuan.rateWeight.value, format: 'points' },
  { at: 'J9', look: 'computed', format: 'points' },
  { at: 'K9', look: 'prose' },
  ...part(parts[0], '其中：财政资金', [1200, 1200, 1198]),
  ...part(parts[1], '　　　财政专户管理资金', [0, 0, 0]),
  ...part(parts[2], '　　　单位资金', [50, 50, 50]),
  ...part(parts[3], '　　　其他资金', [0, 0, 0]),

  { at: `A${header}:A${lastRow}`, look: 'label', value: '绩效指标\n（90分）' },
  { at: `B${header}`, look: 'label', value: '一级指标' },
  { at: `C${header}`, look: 'label', value: '二级指标' },
  { at: `D${header}`, look: 'label', value: '三级指标' },
  { at: `E${header}`, look: 'label', value: '指标性质' },
  { at: `F${header}`, look: 'label', value: '指标值' },
  { at: `G${header}`, look: 'label', value: '度量单位' },
  { at: `H${header}`, look: 'label', value: '完成值' },
  { at: `I${header}`, look: 'label', value: '权重' },
  { at: `J${header}`, look: 'label', value: '得分' },
  { at: `K${header}`, look: 'label', value: '未完成原因分析' },
  ...indicatorRows(groups, firstRow, (row, { name, nature, target, unit, actual, weight, reason }) => [
    { at: `D${row}`, look: 'prose', example: name },
    { at: `E${row}`, look: 'input', format: 'text', choices: natures, onlyChoices: true, example: nature },
    { at: `F${row}`, look: 'input', example: target },
    { at: `G${row}`, look: 'input', choices: units, ...(unit !== undefined && { example: unit }) },
    { at: `H${row}`, look: 'input', example: actual },
    { at: `I${row}`, look: 'input', format: 'points', example: weight },
    { at: `J${row}`, look: 'computed', format: 'points' },
    { at: `K${row}`, look: 'prose', ...(reason !== undefined && { example: reason }) },
  ]),

  { at: `A${total}:H${total}`, look: 'label', value: '合　　计' },
  {
    at: `I${total}`,
    look: 'computed',
    format: 'points',
    formula: `IF(COUNT(I${firstRow}:I${lastRow})=0,"",SUM(I${firstRow}:I${lastRow})+I9)`,
    example: 100,
  },
  { at: `J${total}`, look: 'computed', format: 'points' },
  { at: `K${total}`, look: 'fixed' },
  ...conclusion(total + 1, '评价结论', '资金使用规范，主要任务已完成，一处标段竣工晚于计划。'),
  ...conclusion(total + 2, '存在问题', '个别标段施工组织不够周密。'),
  ...conclusion(total + 3, '改进措施', '编制雨季施工预案，按周调度进度。'),
  {
    at: `A${total + 4}:K${total + 4}`,
    look: 'note',
    value:
      '注：1.浅黄色的格由填报单位填写，浅灰色的格由公式计算。2.执行率未达到 90%、年中追加或调减预算的，须在“原因”栏说明。填法详见“填表说明”。',
  },
  { at: `A${total + 5}:F${total + 5}`, look: 'plain', value: '项目负责人：' },
  { at: `G${total + 5}:K${total + 5}`, look: 'plain', value: '财务负责人：' },
];

function sumOfParts(column: string, example: number): readonly BlueprintCell[] {
  const summed = `${column}${parts[0]}:${column}${parts[3]}`;
  const formula = `IF(COUNT(${summed})=0,"",ROUND(SUM(${summed}),6))`;
  return [{ at: `${column}9`, look: 'computed', format: 'amount', formula, example }];
}

function part(
  row: number,
  label: string,
  [initial, adjusted, spent]: readonly [number, number, number],
): readonly BlueprintCell[] {
  return [
    { at: `C${row}`, look: 'part', value: label },
    { at: `D${row}`, look: 'input', format: 'amount', example: initial },
    { at: `E${row}`, look: 'input', format: 'amount', example: adjusted },
    { at: `F${row}`, look: 'input', format: 'amount', example: spent },
    { at: `G${row}:H${row}`, look: 'computed', format: 'rate' },
    { at: `I${row}`, look: 'fixed', value: '/' },
    { at: `J${row}`, look: 'fixed', value: '/' },
    { at: `K${row}`, look: 'prose' },
  ];
}

function conclusion(row: number, label: string, example: string): readonly BlueprintCell[] {
  return [
    { at: `A${row}:B${row}`, look: 'label', value: label },
    { at: `C${row}:K${row}`, look: 'prose', example },
  ];
}

/** 报表编号 510000_0013zp: 10 + 90, the nature and the unit in columns of their own. */
export const sichuan0013zp: Blueprint = {
  name: 'sichuan-0013zp',
  sheet: '部门预算项目支出绩效自评表',
  policy: sichuan,
  columns: [10, 11, 21, 19, 10, 10, 10, 10, 8, 8, 28],
  heights: { 1: 40, 2: 24, 3: 28, 7: 110, [total + 1]: 48, [total + 2]: 48, [total + 3]: 48 },
  rowHeight: 38,
  cells,
  guidance: [
    {
      heading: '预算执行',
      lines: [
        '单位为万元。只填各项资金来源，总额自动合计；没有的资金填 0。',
        '预算执行率 = 预算执行数 ÷ 调整后预算数 × 100%；得分 = 10 × 预算执行率，最高 10 分。',
        '执行率未达到 90% 的，说明原因；年中追加或调减预算的，不论多少，都说明理由。',
      ],
    },
    {
      heading: '绩效指标',
      lines: [
        '指标性质在下拉列表里选；指标值和完成值只填数，单位写在度量单位栏里，两个数用同一单位。',
        '定性指标的性质选“定性”，指标值写应达到的状态（如“达标”“优秀”），完成值写“达成预期指标”“部分达成”“未达成”或同样的状态。部分达成、未达成的，得分由评分人在规定的区间内评定，直接填在得分格里。',
        '权重合计 100 分，其中预算执行情况 10 分；绩效指标 90 分由填报单位分配。',
        '多余的行整行留空。某类二级指标不适用的，在它的第一行把三级指标、指标值和完成值都写“无”，权重填 0。',
        '行不够时，在同一个二级指标的中间插入一行，再把上一行的得分格向下复制。',
      ],
    },
  ],
};
