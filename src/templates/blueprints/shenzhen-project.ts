import type { Blueprint } from '../blueprint';
import { basics, computed, entry, fixed, label, note, prose, row, tall, title, yearEntry } from '../cells';
import { fundsBlock } from '../funds';
import { library, libraryProject as project } from '../samples/library';
import { fundsIn, targetsInText } from './guidance';

const groups = library({
  output: '产出指标\n(50分)',
  benefit: '效益指标\n(30分)',
  satisfaction: '满意度指标\n(10分)',
});

/** 元, as the form counts; the project's amounts are in 万元. */
const yuan = (amounts: readonly [number, number, number]): readonly [number, number, number] => {
  const [initial, adjusted, executed] = amounts.map((amount) => Math.round(amount * 10_000));
  return [initial ?? 0, adjusted ?? 0, executed ?? 0];
};

/** 深圳, a project: the points of a group stand in its label, "*" marks what must be filled in, amounts in 元. */
export const shenzhenProject: Blueprint = {
  name: 'shenzhen-project',
  sheet: '项目支出绩效自评表',
  columns: [13, 12, 14, 20, 16, 15, 9, 10, 22],
  rowHeight: 32,
  parts: [
    tall(40, title('项目支出绩效自评表', 9)),
    row(
      label('项目编码：'),
      entry('projectCode', 2, { sample: '440399260000000000029', format: 'text' }),
      label('项目名称：'),
      entry('projectName', 2, { sample: project.name }),
      label('绩效自评年度：', 2),
      yearEntry(),
    ),
    basics(
      ['实施单位：', 1, 'unit', 3, project.unit],
      ['一级预算单位：', 1, 'department', 4, project.department],
    ),
    tall(24, label('资金使用情况', 9)),
    ...fundsBlock(
      { text: '项目资金\n（元）', span: 1 },
      [
        { role: 'label', header: '', span: 2 },
        { role: 'initial', header: '年初预算数' },
        { role: 'adjusted', header: '全年预算数' },
        { role: 'executed', header: '全年执行数' },
        { role: 'weight', header: '分值' },
        { role: 'rate', header: '执行率\n（%）' },
        { role: 'score', header: '得分' },
      ],
      [
        { field: 'total', label: '年度资金总额', sample: yuan(project.total), sums: true, scored: true },
        { field: 'state', label: '其中：当年财政拨款', sample: yuan(project.state), unrated: true },
        { field: 'carried', label: '　　　上年结转资金', sample: yuan(project.carried), unrated: true },
        { field: 'other', label: '　　　其他资金', sample: yuan(project.other), unrated: true },
      ],
      '—',
    ),
    tall(24, label('项目目标完成情况', 9)),
    row(label('年度\n总体目标', 1, { down: 2 }), label('预期目标', 4), label('* 实际完成情况', 4)),
    tall(84, prose('goal', 4, { sample: project.goal }), prose('result', 4, { sample: project.result })),
    {
      kind: 'table',
      side: { text: '年度\n绩效指标', span: 1 },
      columns: [
        { role: 'level1', header: '一级指标' },
        { role: 'level2', header: '二级指标' },
        { role: 'name', header: '三级指标' },
        { role: 'target', header: '年度指标值' },
        { role: 'actual', header: '* 实际完成值' },
        { role: 'weight', header: '* 分值' },
        { role: 'score', header: '* 得分' },
        { role: 'reason', header: '偏差原因分析\n及改进措施' },
      ],
      groups: groups.map((group, at) =>
        at < groups.length - 1
          ? group
          : {
              ...group,
              kinds: [
                ...group.kinds,
                {
                  label: '其他满意度\n指标',
                  samples: [{ name: '无', target: '无', actual: '无', weight: 0 }],
                },
              ],
            },
      ),
    },
    row(
      label('总　　分', 6),
      computed('weights', { kind: 'total', of: 'weight', plus: ['total.weight'] }, 'points'),
      computed('score', { kind: 'total', of: 'score', plus: ['total.score'] }, 'points'),
      fixed('—'),
    ),
    row(
      note(
        '备注：1.浅黄色的格由填报单位填写，浅灰色的格由公式计算；标“*”的必须填写。2.没有的二级指标填“无”，分值填 0。填法详见“填表说明”。',
        9,
      ),
    ),
  ],
  required: ['projectCode', 'projectName', 'unit', 'department'],
  funds: ['total', 'state', 'carried', 'other'].map((each) => ({
    budget: `${each}.adjusted`,
    spent: `${each}.executed`,
  })),
  rateWeights: ['total.weight'],
  guidance: [
    fundsIn('元', 10),
    targetsInText,
    {
      heading: '分值',
      lines: [
        '分值合计 100 分：预算执行率 10 分，产出指标 50 分，效益指标 30 分，满意度指标 10 分；成本指标在产出指标内。',
      ],
    },
  ],
};
