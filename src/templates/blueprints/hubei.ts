import type { Blueprint, BlueprintRow } from '../blueprint';
import { basics, computed, entry, label, line, note, plain, prose, row, tall, titleOfYear } from '../cells';
import { fundsBlock } from '../funds';
import { library, libraryProject as project } from '../samples/library';
import { fundsIn, targetsInText } from './guidance';

/** "1、持续性项目☑　2、新增性项目□": the boxes, one of them or none ticked. */
const boxes = (options: readonly string[], ticked: number): string =>
  options.map((option, at) => `${at + 1}、${option}${at === ticked ? '☑' : '□'}`).join('　');

const tickBoxes = (text: string, field: string, options: readonly string[], sample: number): BlueprintRow =>
  row(
    label(text, 2),
    entry(field, 5, {
      text: boxes(options, -1),
      sample: boxes(options, sample),
      choices: options.map((_, at) => boxes(options, at)),
      prompt: '请在列表里选择打勾的一项。',
    }),
  );

const points = (...scores: readonly number[]): readonly { readonly score: number }[] =>
  scores.map((score) => ({ score }));

/** 湖北: 20 points on the execution rate, 40 on 产出, 40 on 效益 and 满意度; no column of weights, scores are given by hand. */
export const hubei: Blueprint = {
  name: 'hubei',
  sheet: '项目自评表',
  columns: [12, 13, 15, 24, 17, 17, 15],
  rowHeight: 30,
  parts: [
    tall(40, titleOfYear('项目自评表', 7)),
    tall(
      22,
      plain('单位名称：'),
      line('unit', 3, { sample: project.unit }),
      plain('填报日期：'),
      line('date', 2, { sample: '2027年2月18日' }),
    ),
    basics(['项目名称', 2, 'projectName', 5, project.name]),
    basics(
      ['主管部门', 2, 'department', 2, project.department],
      ['项目实施单位', 1, 'implementer', 2, project.unit],
    ),
    tickBoxes('项目类别', 'category', ['部门预算项目', '省直专项', '省对下转移支付项目'], 0),
    tickBoxes('项目属性', 'attribute', ['持续性项目', '新增性项目'], 0),
    tickBoxes('项目类型', 'type', ['常年性项目', '延续性项目', '一次性项目'], 0),
    ...fundsBlock(
      { text: '预算执行情况\n（万元）\n（20分）', span: 2 },
      [
        { role: 'label', header: '' },
        { role: 'adjusted', header: '预算数（A）' },
        { role: 'executed', header: '执行数（B）' },
        { role: 'rate', header: '执行率（B/A）' },
        { role: 'score', header: '得分\n（20分×执行率）' },
      ],
      [
        {
          field: 'total',
          label: '年度财政\n资金总额',
          sample: project.total,
          points: 20,
          scored: true,
        },
      ],
      '',
    ),
    {
      kind: 'table',
      side: { text: '年度绩效\n目标1\n（80分）', span: 1 },
      columns: [
        { role: 'level1', header: '一级指标' },
        { role: 'level2', header: '二级指标' },
        { role: 'name', header: '三级指标' },
        { role: 'target', header: '年初目标值\n（A）' },
        { role: 'actual', header: '实际完成值\n（B）' },
        { role: 'score', header: '得分' },
      ],
      groups: library({ output: '产出指标', benefit: '效益指标', satisfaction: '满意度指标' }, null, {
        quantity: points(7, 6, 5),
        quality: points(6, 4.71),
        time: points(4, 3),
        cost: points(2, 2),
        economy: points(6),
        society: points(8, 6),
        ecology: points(5),
        lasting: points(5),
        served: points(5, 5),
      }),
    },
    row(
      label('总　　分', 6),
      computed('score', { kind: 'total', of: 'score', plus: ['total.score'] }, 'points'),
    ),
    tall(
      44,
      label('偏差大或\n目标未完成原因分析', 2),
      prose('reasons', 5, { sample: '八月持续暴雨，两场户外读书会改期，活动到场率低于目标。' }),
    ),
    tall(
      44,
      label('改进措施及\n结果应用方案', 2),
      prose('measures', 5, { sample: '今后在室内备用场地举办，自评结果用于下一年度预算安排。' }),
    ),
    row(
      note(
        '备注：1.浅黄色的格由填报单位填写，浅灰色的格由公式计算。2.预算数为调整后的资金总额，含上年结余结转。3.产出指标 40 分，效益指标和满意度指标共 40 分。填法详见“填表说明”。',
        7,
      ),
    ),
  ],
  required: ['projectName', 'department', 'implementer'],
  funds: [{ budget: 'total.adjusted', spent: 'total.executed' }],
  rateWeights: [],
  guidance: [
    fundsIn('万元', 20, '预算数和执行数都填财政资金总额。'),
    targetsInText,
    {
      heading: '得分',
      lines: [
        '表中不设分值一栏，每项指标的得分由填报单位按完成情况填写：完成的得满分，未完成的按比例扣减。产出指标满分 40 分，效益指标和满意度指标满分共 40 分，各项的满分由填报单位事先分配。',
        '年度绩效目标不止一个的，整块复制“年度绩效目标1”，标签里的分值改为各目标的满分，合计 80 分。',
      ],
    },
  ],
};
