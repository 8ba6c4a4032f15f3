import type { Blueprint, BlueprintRow, SampleRow } from '../blueprint';
import { basics, computed, entry, label, line, note, plain, prose, row, tall, titleOfYear } from '../cells';
import { type FundsLine, fundsBlock } from '../funds';
import { culturalCentre, culturalCentreBudget } from '../samples/cultural-centre';
import { nightSchool, nightSchoolProject } from '../samples/night-school';
import { fundsIn, targetsInColumns } from './guidance';

type Amounts = FundsLine['sample'];

/** What a good form says beside its indicators. */
interface Told {
  readonly name: string;
  readonly code: string;
  readonly goal: string;
  readonly result: string;
  readonly total: Amounts;
  readonly state: Amounts;
  readonly budget: Amounts;
}

const statuses = ['填报中', '单位已审', '绩效审核已审'];

const section = (text: string): BlueprintRow => tall(24, label(text, 13));

/**
 * 重庆's forms of projects and of departments differ in their titles only: flat rows that print 偏离度 and 得分系数, the rate of 财政拨款 and none of 年度总金额,
 * amounts in 元.
 */
function chongqing(
  form: Pick<Blueprint, 'name' | 'sheet'>,
  title: string,
  { name, code, goal, result, total, state, budget }: Told,
  samples: readonly SampleRow[],
): Blueprint {
  return {
    ...form,
    columns: [26, 8, 9, 11, 12, 10, 10, 9, 9, 12, 12, 10, 16],
    rowHeight: 25,
    landscape: true,
    parts: [
      tall(40, titleOfYear(title, 13)),
      tall(
        22,
        plain('状态：'),
        line('status.said', 3, { choices: statuses, sample: '绩效审核已审' }),
        plain('', 9),
      ),
      row(
        label('项目名称：'),
        entry('projectName', 3, { sample: name }),
        label('项目编码：', 2),
        entry('projectCode', 4, { sample: code, format: 'text' }),
        label('自评总分：', 2),
        computed('score', { kind: 'total', of: 'score', plus: ['state.score'] }, 'points'),
      ),
      basics(
        ['项目主管部门：', 1, 'department', 3, '109-区文化和旅游委员会'],
        ['财政归口处室：', 2, 'office', 2, '005-教科文科'],
        ['部门联系人：', 2, 'contact', 1, '联系人丁'],
        ['联系电话：', 1, 'phone', 1, '60000000'],
      ),
      section('资金情况（元）'),
      ...fundsBlock(
        null,
        [
          { role: 'label', header: '' },
          { role: 'initial', header: '年初预算数', span: 3 },
          { role: 'adjusted', header: '全年（调整）预算数', span: 2 },
          { role: 'executed', header: '全年执行数', span: 2 },
          { role: 'rate', header: '执行率', span: 2 },
          { role: 'weight', header: '执行率权重' },
          { role: 'score', header: '执行率得分', span: 2 },
        ],
        [
          { field: 'total', label: '年度总金额', sample: total, unrated: true },
          { field: 'state', label: '其中：财政拨款', sample: state, scored: true },
          { field: 'budget', label: '一般公共预算', sample: budget },
        ],
        '',
      ),
      section('绩效目标'),
      row(label('年初绩效目标', 4), label('全年（调整）绩效目标', 6), label('全年目标实际完成情况', 3)),
      tall(
        72,
        prose('goal', 4, { sample: goal }),
        prose('adjustedGoal', 6, { sample: goal }),
        prose('result', 3, { sample: result }),
      ),
      section('绩效指标'),
      {
        kind: 'table',
        columns: [
          { role: 'name', header: '指标名称' },
          { role: 'unit', header: '计量单位' },
          { role: 'nature', header: '指标性质' },
          { role: 'target', header: '指标值' },
          { role: 'actual', header: '全年完成值' },
          { role: 'deviation', header: '偏离度\n（%）' },
          { role: 'coefficient', header: '得分系数\n（%）' },
          { role: 'weight', header: '指标权重' },
          { role: 'score', header: '指标得分' },
          { role: 'isCore', header: '是否核心\n指标' },
          { role: 'reason', header: '说明', span: 3 },
        ],
        groups: [{ label: '', kinds: [{ label: '', samples }] }],
      },
      row(
        note(
          '注：1.浅黄色的格由填报单位填写，浅灰色的格由公式计算。2.执行率权重 10 分，指标权重合计 90 分。3.得分低于权重或偏离度较大的，在“说明”栏写明原因。填法详见“填表说明”。',
          13,
        ),
      ),
    ],
    required: ['projectName', 'projectCode', 'department'],
    funds: ['total', 'state', 'budget'].map((each) => ({
      budget: `${each}.adjusted`,
      spent: `${each}.executed`,
    })),
    rateWeights: ['state.weight'],
    guidance: [
      fundsIn('元', 10, '各行都由填报单位填写；“其中：财政拨款”可以小于“年度总金额”，没有的资金填 0。'),
      targetsInColumns,
      {
        heading: '偏离度和得分系数',
        lines: [
          '偏离度 =（完成值 − 指标值）÷ 指标值 × 100%，“≤”类指标反过来算，好于指标值为正；得分系数未完成时按完成比例计算，完成的为 100。两列都由公式计算。',
          '指标不分级，指标权重合计 90 分，由填报单位分配。',
        ],
      },
    ],
  };
}

/** 重庆, a project of the second level: 10 + 90. */
export const chongqingProject = chongqing(
  { name: 'chongqing-project', sheet: '二级项目绩效自评表' },
  '二级项目绩效自评表',
  nightSchoolProject,
  nightSchool,
);

/** 重庆, a department as a whole: 10 + 90. */
export const chongqingDepartment = chongqing(
  { name: 'chongqing-department', sheet: '部门整体绩效自评表' },
  '部门整体绩效自评表',
  culturalCentreBudget,
  culturalCentre,
);
