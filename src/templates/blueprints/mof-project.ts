import type { Blueprint } from '../blueprint';
import { basics, computed, fixed, label, note, plain, prose, row, tall, title, yearRow } from '../cells';
import { fundsBlock } from '../funds';
import { library, libraryProject as project } from '../samples/library';
import { fundsIn, targetsInText } from './guidance';

/** 财预〔2020〕10号: eleven columns, 10 + 50 + 30 + 10. */
export const mofProject: Blueprint = {
  name: 'mof-project',
  sheet: '项目支出绩效自评表',
  columns: [5, 11, 14, 10, 12, 12, 12, 8, 8, 9, 14],
  rowHeight: 35,
  parts: [
    tall(18, plain('附件1', 11)),
    tall(36, title('项目支出绩效自评表', 11)),
    yearRow(11, 3),
    basics(['项目名称', 2, 'projectName', 9, project.name]),
    basics(['主管部门', 2, 'department', 3, project.department], ['实施单位', 1, 'unit', 5, project.unit]),
    ...fundsBlock(
      { text: '项目资金\n（万元）', span: 2 },
      [
        { role: 'label', header: '资金构成', span: 2 },
        { role: 'initial', header: '年初预算数' },
        { role: 'adjusted', header: '全年预算数' },
        { role: 'executed', header: '全年执行数' },
        { role: 'weight', header: '分值' },
        { role: 'rate', header: '执行率（%）', span: 2 },
        { role: 'score', header: '得分' },
      ],
      [
        { field: 'total', label: '年度资金总额', sample: project.total, sums: true, scored: true },
        { field: 'state', label: '其中：当年财政拨款', sample: project.state },
        { field: 'carried', label: '　　　上年结转资金', sample: project.carried },
        { field: 'other', label: '　　　其他资金', sample: project.other },
      ],
      '—',
    ),
    row(label('年度\n总体\n目标', 1, { down: 2 }), label('预期目标', 5), label('实际完成情况', 5)),
    tall(104, prose('goal', 5, { sample: project.goal }), prose('result', 5, { sample: project.result })),
    {
      kind: 'table',
      side: { text: '绩\n效\n指\n标', span: 1 },
      columns: [
        { role: 'level1', header: '一级指标' },
        { role: 'level2', header: '二级指标' },
        { role: 'name', header: '三级指标', span: 2 },
        { role: 'target', header: '年度\n指标值' },
        { role: 'actual', header: '实际\n完成值' },
        { role: 'weight', header: '分值' },
        { role: 'score', header: '得分' },
        { role: 'reason', header: '偏差原因分析\n及改进措施', span: 2 },
      ],
      groups: library({
        output: '产出指标\n（50分）',
        benefit: '效益指标\n（30分）',
        satisfaction: '满意度指标\n（10分）',
      }),
    },
    row(
      label('总　　分', 7),
      computed('weights', { kind: 'total', of: 'weight', plus: ['total.weight'] }, 'points'),
      computed('score', { kind: 'total', of: 'score', plus: ['total.score'] }, 'points'),
      fixed('', 2),
    ),
    row(
      note(
        '注：1.浅黄色的格由填报单位填写，浅灰色的格由公式计算。2.其他资金包括社会投入资金、银行贷款等。3.得分低于分值的，须说明偏差原因及改进措施。填法详见“填表说明”。',
        11,
      ),
    ),
    tall(28, plain('填表人：', 5), plain('联系电话：', 3), plain('单位负责人：（签字）', 3)),
  ],
  required: ['projectName', 'department', 'unit'],
  funds: ['total', 'state', 'carried', 'other'].map((line) => ({
    budget: `${line}.adjusted`,
    spent: `${line}.executed`,
  })),
  rateWeights: ['total.weight'],
  guidance: [
    fundsIn('万元', 10),
    targetsInText,
    {
      heading: '分值',
      lines: [
        '分值合计 100 分，其中预算执行率 10 分。一级指标括号内的分值是常用的分配；另设成本指标或不设满意度指标的，按下面的规定改写括号里的数。',
      ],
    },
  ],
};
