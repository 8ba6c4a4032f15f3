import type { Blueprint } from '../blueprint';
import { basics, computed, label, note, plain, prose, row, tall, title, yearRow } from '../cells';
import { fundsBlock } from '../funds';
import { road, roadProject as project } from '../samples/road';
import { fundsIn, targetsInColumns } from './guidance';

/** 云南, published as 公开14表: 绩效指标 over the levels, 年度指标值 over nature, number and unit; amounts in 元. */
export const yunnanGk14: Blueprint = {
  name: 'yunnan-gk14',
  sheet: '项目支出绩效自评表',
  columns: [13, 15, 24, 10, 11, 10, 12, 10, 10, 26],
  rowHeight: 30,
  landscape: true,
  parts: [
    tall(18, plain('', 9), plain('公开14表')),
    tall(36, title('项目支出绩效自评表', 10)),
    yearRow(10, 4),
    basics(['项目名称', 1, 'projectName', 9, project.name]),
    basics(['主管部门', 1, 'department', 3, project.department], ['实施单位', 2, 'unit', 4, project.unit]),
    ...fundsBlock(
      { text: '项目资金\n（元）', span: 1 },
      [
        { role: 'label', header: '' },
        { role: 'initial', header: '年初预算数' },
        { role: 'adjusted', header: '全年预算数', span: 2 },
        { role: 'executed', header: '全年执行数', span: 2 },
        { role: 'weight', header: '分值' },
        { role: 'rate', header: '执行率\n（%）' },
        { role: 'score', header: '得分' },
      ],
      [
        {
          field: 'total',
          label: '年度资金总额',
          sample: [12500000, 12500000, 12480000],
          sums: true,
          scored: true,
        },
        {
          field: 'state',
          label: '其中：当年财政拨款',
          sample: [12000000, 12000000, 11980000],
          unrated: true,
        },
        { field: 'carried', label: '上年结转资金', sample: [500000, 500000, 500000], unrated: true },
        { field: 'other', label: '其他资金', sample: [0, 0, 0], unrated: true },
      ],
      '—',
    ),
    row(label('年度\n总体\n目标', 1, { down: 2 }), label('预期目标', 4), label('实际完成情况', 5)),
    tall(72, prose('goal', 4, { sample: project.goal }), prose('result', 5, { sample: project.result })),
    {
      kind: 'table',
      columns: [
        { role: 'level1', header: '一级指标', over: '绩效指标' },
        { role: 'level2', header: '二级指标', over: '绩效指标' },
        { role: 'name', header: '三级指标', over: '绩效指标' },
        { role: 'nature', header: '指标性质', over: '年度指标值' },
        { role: 'target', header: '指标值', over: '年度指标值' },
        { role: 'unit', header: '度量单位', over: '年度指标值' },
        { role: 'actual', header: '实际完成值' },
        { role: 'weight', header: '分值' },
        { role: 'score', header: '得分' },
        { role: 'reason', header: '偏差原因分析\n及改进措施' },
      ],
      groups: yunnanRoad(),
    },
    tall(40, label('其他需要\n说明事项'), prose('remarks', 9, { sample: '无' })),
    row(
      label('总　　分', 7),
      computed('weights', { kind: 'total', of: 'weight', plus: ['total.weight'] }, 'points'),
      computed('score', { kind: 'total', of: 'score', plus: ['total.score'] }, 'points'),
      computed('grade', { kind: 'grade', of: 'score' }),
    ),
    row(
      note(
        '注：1.浅黄色的格由填报单位填写，浅灰色的格由公式计算。2.得分低于分值的，须说明偏差原因及改进措施。3.等级：优 90 分以上，良 80 分以上，中 60 分以上，其余为差。填法详见“填表说明”。',
        10,
      ),
    ),
  ],
  required: ['projectName', 'department', 'unit'],
  funds: ['total', 'state', 'carried', 'other'].map((each) => ({
    budget: `${each}.adjusted`,
    spent: `${each}.executed`,
  })),
  rateWeights: ['total.weight'],
  guidance: [
    fundsIn('元', 10),
    targetsInColumns,
    {
      heading: '分值',
      lines: ['分值合计 100 分：预算执行率 10 分，产出指标 50 分，效益指标 30 分，满意度指标 10 分。'],
    },
  ],
};

/** The road's indicators with 50 + 30 + 10 points. */
function yunnanRoad(): typeof road {
  const weights = [
    [10, 6, 5, 7, 5, 5, 5, 7],
    [8, 8, 5, 4, 5],
    [5, 5],
  ];
  return road.map((group, at) => {
    const left = [...(weights[at] ?? [])];
    return {
      ...group,
      kinds: group.kinds.map((kind) => ({
        ...kind,
        samples: kind.samples.map((sample) => ({ ...sample, weight: left.shift() ?? 0 })),
      })),
    };
  });
}
