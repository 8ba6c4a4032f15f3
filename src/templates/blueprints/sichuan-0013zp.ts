import type { Blueprint, BlueprintRow } from '../blueprint';
import { basics, computed, fixed, label, note, plain, prose, row, tall, title, yearRow } from '../cells';
import { fundsBlock } from '../funds';
import { road, roadProject as project } from '../samples/road';
import { fundsIn, targetsInColumns } from './guidance';

const conclusion = (text: string, field: string, sample: string): BlueprintRow =>
  tall(42, label(text, 2), prose(field, 9, { sample }));

/** 报表编号 510000_0013zp: 10 + 90, the nature and the unit in columns of their own. */
export const sichuan0013zp: Blueprint = {
  name: 'sichuan-0013zp',
  sheet: '部门预算项目支出绩效自评表',
  columns: [10, 11, 21, 19, 10, 10, 10, 10, 8, 8, 28],
  rowHeight: 32,
  landscape: true,
  parts: [
    tall(40, title('部门预算项目支出绩效自评表', 11)),
    yearRow(11, 5),
    tall(
      28,
      plain('报表编号：510000_0013zp', 7),
      label('自评等级', 2),
      computed('grade', { kind: 'grade', of: 'score' }, undefined, 2),
    ),
    basics(['项目名称', 2, 'projectName', 9, `${project.code}-${project.name}`]),
    basics(
      ['主管部门', 2, 'department', 4, project.department],
      ['实施单位\n（盖章）', 2, 'unit', 3, project.unit],
    ),
    row(
      label('项目基本\n情况', 1, { down: 2 }),
      label('1.项目年度目标完成情况', 1, { down: 2 }),
      label('年度目标', 5),
      label('年度目标完成情况', 4),
    ),
    tall(96, prose('goal', 5, { sample: project.goal }), prose('result', 4, { sample: project.result })),
    ...fundsBlock(
      { text: '预算执行情况\n（10分）\n（万元）', span: 2 },
      [
        { role: 'label', header: '资金来源' },
        { role: 'initial', header: '年初预算' },
        { role: 'adjusted', header: '调整后\n预算数' },
        { role: 'executed', header: '预算\n执行数' },
        { role: 'rate', header: '预算执行率（%）', span: 2 },
        { role: 'weight', header: '权重' },
        { role: 'score', header: '得分' },
        { role: 'reason', header: '原因' },
      ],
      [
        { field: 'total', label: '总额', sample: [1250, 1250, 1248], sums: true, scored: true },
        { field: 'state', label: '其中：财政资金', sample: [1200, 1200, 1198] },
        { field: 'special', label: '　　　财政专户管理资金', sample: [0, 0, 0] },
        { field: 'units', label: '　　　单位资金', sample: [50, 50, 50] },
        { field: 'other', label: '　　　其他资金', sample: [0, 0, 0] },
      ],
      '/',
    ),
    {
      kind: 'table',
      side: { text: '绩效指标\n（90分）', span: 1 },
      columns: [
        { role: 'level1', header: '一级指标' },
        { role: 'level2', header: '二级指标' },
        { role: 'name', header: '三级指标' },
        { role: 'nature', header: '指标性质' },
        { role: 'target', header: '指标值' },
        { role: 'unit', header: '度量单位' },
        { role: 'actual', header: '完成值' },
        { role: 'weight', header: '权重' },
        { role: 'score', header: '得分' },
        { role: 'reason', header: '未完成原因分析' },
      ],
      groups: road,
    },
    row(
      label('合　　计', 8),
      computed('weights', { kind: 'total', of: 'weight', plus: ['total.weight'] }, 'points'),
      computed('score', { kind: 'total', of: 'score', plus: ['total.score'] }, 'points'),
      fixed(''),
    ),
    conclusion('评价结论', 'conclusion', '资金使用规范，主要任务已完成，一处标段竣工晚于计划。'),
    conclusion('存在问题', 'problems', '个别标段施工组织不够周密。'),
    conclusion('改进措施', 'measures', '编制雨季施工预案，按周调度进度。'),
    row(
      note(
        '注：1.浅黄色的格由填报单位填写，浅灰色的格由公式计算。2.执行率未达到 90%、年中追加或调减预算的，须在“原因”栏说明。填法详见“填表说明”。',
        11,
      ),
    ),
    row(plain('项目负责人：', 6), plain('财务负责人：', 5)),
  ],
  required: ['projectName', 'department', 'unit'],
  funds: ['total', 'state', 'special', 'units', 'other'].map((line) => ({
    budget: `${line}.adjusted`,
    spent: `${line}.executed`,
  })),
  rateWeights: ['total.weight'],
  guidance: [
    fundsIn('万元', 10),
    targetsInColumns,
    {
      heading: '权重与说明',
      lines: [
        '权重合计 100 分，其中预算执行情况 10 分；绩效指标 90 分由填报单位分配。',
        '执行率未达到 90% 的，说明原因；年中追加或调减预算的，不论多少，都说明理由。',
      ],
    },
  ],
};
