import type { Blueprint, BlueprintRow, IndicatorGroup, IndicatorTable } from '../blueprint';
import { amount, basics, computed, fixed, label, note, part, prose, row, tall, titleOfYear } from '../cells';
import type { Computation } from '../computation';
import { type Goal, annual, longTerm } from '../samples/archives';
import { fundsIn, targetsInText } from './guidance';

/** Amounts of a line, then its rate; the cells of its points follow. */
function fundsLine(
  field: string,
  amounts: readonly [number, number, number] | readonly [first: string, last: string],
  points: number | 'sum' | null,
): BlueprintRow['cells'] {
  const [initial, adjusted, executed] = (['initial', 'adjusted', 'executed'] as const).map((role, at) => {
    const name = `${field}.${role}`;
    const span = at === 0 ? 2 : 1;
    const sample = amounts[at];
    return typeof sample === 'number'
      ? amount(name, sample, span)
      : computed(name, sumOf(role, amounts), 'amount', span);
  });
  const [spent, budget] = [`${field}.executed`, `${field}.adjusted`];
  const rate = computed(`${field}.rate`, { kind: 'rate', spent, budget }, 'rate');
  return [initial, adjusted, executed, rate].flatMap((cell) => cell ?? []).concat(pointsOf(field, points));
}

function sumOf(role: string, [first, last]: readonly (string | number)[]): Computation {
  return { kind: 'sum', from: `${first}.${role}`, to: `${last}.${role}` };
}

function pointsOf(field: string, points: number | 'sum' | null): BlueprintRow['cells'] {
  if (points === null) return [fixed(''), fixed('', 3)];
  const parts = ['basic', 'project'];
  if (points === 'sum')
    return [
      computed(`${field}.weight`, sumOf('weight', parts), 'points'),
      computed(`${field}.score`, sumOf('score', parts), 'points', 3),
    ];
  const weight = `${field}.weight`;
  const score = {
    kind: 'rateScore',
    weight,
    spent: `${field}.executed`,
    budget: `${field}.adjusted`,
  } as const;
  return [
    fixed(points, 1, { field: weight, format: 'points' }),
    computed(`${field}.score`, score, 'points', 3),
  ];
}

/** A goal with the table of its indicators. */
function block(kind: '长期' | '年度', goal: Goal, number: number): IndicatorTable {
  const field = `${kind === '长期' ? 'longTerm' : 'annual'}${number}`;
  return {
    kind: 'table',
    block: field,
    goal: tall(24, label(`${kind}目标${number}：`, 2), prose(field, 10, { sample: goal.text })),
    side: { text: `${kind}绩效\n指标`, span: 1 },
    columns: [
      { role: 'level1', header: '一级指标' },
      { role: 'level2', header: '二级指标', span: 2 },
      { role: 'number', header: '三级指标' },
      { role: 'name', header: '' },
      { role: 'target', header: '年度指标值' },
      { role: 'standard', header: '绩效标准' },
      { role: 'actual', header: '完成情况' },
      { role: 'weight', header: '分值' },
      { role: 'score', header: '得分' },
      { role: 'reason', header: '偏差原因分析\n及改进' },
    ],
    groups: groupsOf(goal),
  };
}

function groupsOf({ rows }: Goal): readonly IndicatorGroup[] {
  return [...new Set(rows.map(([level1]) => level1))].map((level1) => {
    const own = rows.filter(([first]) => first === level1);
    return {
      label: level1,
      kinds: [...new Set(own.map(([, level2]) => level2))].map((level2) => ({
        label: level2,
        samples: own.flatMap(([, second, sample]) => (second === level2 ? [sample] : [])),
      })),
    };
  });
}

const textRow = (text: string, field: string, sample: string): BlueprintRow =>
  tall(48, label(text, 2), prose(field, 10, { sample }));

/** 武汉 2019, a department: income and expenditure apart, 5 + 2.5 + 2.5 points on their rates, a block of indicators a goal. */
export const wuhanDepartment2019: Blueprint = {
  name: 'wuhan-department-2019',
  sheet: '部门整体支出绩效自评表',
  columns: [10, 11, 8, 8, 8, 20, 15, 15, 14, 8, 8, 20],
  rowHeight: 25,
  landscape: true,
  parts: [
    tall(40, titleOfYear('部门整体支出绩效自评表', 12)),
    basics(['部门名称', 2, 'unit', 10, '市档案馆']),
    row(
      label('部门总体\n资金情况\n（万元）', 1, { down: 6 }),
      label('总体资金情况', 2),
      label('年初预算', 2),
      label('全年预算数'),
      label('全年执行数'),
      label('执行率%'),
      label('分值'),
      label('得分', 3),
    ),
    row(
      label('收入\n构成', 1, { down: 3 }),
      part('财政拨款', 1, { field: 'state.label' }),
      ...fundsLine('state', [2860, 2810.5, 2796.2], null),
    ),
    row(part('其他资金', 1, { field: 'other.label' }), ...fundsLine('other', [40, 36, 36], null)),
    row(part('合计', 1, { field: 'income.label' }), ...fundsLine('income', ['state', 'other'], 5)),
    row(
      label('支出\n构成', 1, { down: 2 }),
      part('基本支出', 1, { field: 'basic.label' }),
      ...fundsLine('basic', [1900, 1866.5, 1858.2], 2.5),
    ),
    row(part('项目支出', 1, { field: 'project.label' }), ...fundsLine('project', [1000, 980, 974], 2.5)),
    row(
      label('合　　计', 3, { field: 'spending.label' }),
      ...fundsLine('spending', ['basic', 'project'], 'sum'),
    ),
    textRow(
      '部门职能\n概述',
      'duties',
      '负责全市到期档案的接收、保管、修复和开放，为单位和个人提供查档服务。',
    ),
    textRow(
      '年度工作\n任务',
      'tasks',
      '接收进馆档案，完成年度数字化扫描，开展查档便民服务，修复破损档案，举办档案展览。',
    ),
    row(label('整体绩效\n目标', 2, { down: 2 }), label('长期目标', 5), label('年度目标', 5)),
    tall(
      64,
      prose('longTermGoal', 5, { sample: '馆藏齐全、利用方便、安全可靠，成为市民信得过的城市记忆库。' }),
      prose('goal', 5, {
        sample: '档案接收、数字化、查档服务、保护修复和文化活动五项任务按计划完成。',
      }),
    ),
    tall(
      64,
      label('完成情况', 2),
      prose('longTermResult', 5, { sample: '馆藏总量突破一百二十万卷，联网查档点覆盖各区。' }),
      prose('result', 5, {
        sample: '五项任务基本完成，查档系统升级期间当日办结率略低于目标。',
      }),
    ),
    ...longTerm.map((goal, at) => block('长期', goal, at + 1)),
    ...annual.map((goal, at) => block('年度', goal, at + 1)),
    row(
      label('总　　分', 9),
      computed(
        'weights',
        { kind: 'total', of: 'weight', plus: ['income.weight', 'basic.weight', 'project.weight'] },
        'points',
      ),
      computed(
        'score',
        { kind: 'total', of: 'score', plus: ['income.score', 'basic.score', 'project.score'] },
        'points',
      ),
      fixed(''),
    ),
    row(
      note(
        '注：1.浅黄色的格由填报单位填写，浅灰色的格由公式计算。2.目标不足五个的，整块删除多余的目标。3.得分低于分值的，须说明偏差原因及改进。填法详见“填表说明”。',
        12,
      ),
    ),
  ],
  required: ['unit'],
  funds: ['state', 'other', 'income', 'basic', 'project', 'spending'].map((each) => ({
    budget: `${each}.adjusted`,
    spent: `${each}.executed`,
  })),
  rateWeights: ['income.weight', 'basic.weight', 'project.weight'],
  guidance: [
    {
      heading: '资金',
      lines: [
        ...fundsIn('万元', null, '灰色的合计由公式计算，收入和支出分别填写；没有的资金填 0。').lines,
        '收入合计的执行率 5 分，基本支出和项目支出的执行率各 2.5 分，最下面的合计不重复计分。',
      ],
    },
    targetsInText,
    {
      heading: '目标和分值',
      lines: [
        '每个长期目标、年度目标各有一块指标表；指标分值合计 90 分，由填报单位分配到各块。',
        '“绩效标准”写达到怎样的程度算好，如“不少于12件”“按时完成”；与年度指标值用同一单位。',
      ],
    },
  ],
};
