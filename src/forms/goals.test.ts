import { formIn } from './read.test-support';

describe('goals that nobody wrote', () => {
  it.each([
    ['the heading of the table', '绩效指标||'],
    ['the header of the funds', '预算执行情况（10分）|年初预算数|全年执行数'],
  ])('are blank, and not %s under them', (_what, next) => {
    const form = formIn(`
项目绩效自评表
年初绩效目标|全年（调整）绩效目标|全年目标实际完成情况
||
${next}
指标名称|指标值|全年完成值|指标权重|指标得分
走访企业|10|12|100|100`);
    expect([form.goals.initial, form.goals.adjusted, form.goals.result].map((goal) => goal?.text)).toEqual([
      '',
      '',
      '',
    ]);
  });
});

const table = '指标名称|指标值|全年完成值|指标权重|指标得分\n走访企业|10|12|100|100';

describe('goals of the year and of the years to come', () => {
  const goalsOf = (goals: string, results: string): Readonly<Record<string, string | undefined>> => {
    const { initial, result, longTerm, longTermResult } = formIn(`
部门整体支出绩效自评表
整体绩效目标||长期目标|年度目标
${goals}
${results}
长期目标1：|收齐档案
${table}`).goals;
    return {
      initial: initial?.text,
      result: result?.text,
      longTerm: longTerm?.text,
      longTermResult: longTermResult?.text,
    };
  };

  it('stand under their labels, and what became of each in the row under it', () => {
    expect(goalsOf('||馆藏齐全|接收到期档案', '完成情况||馆藏过百万卷|已接收')).toEqual({
      initial: '接收到期档案',
      result: '已接收',
      longTerm: '馆藏齐全',
      longTermResult: '馆藏过百万卷',
    });
  });

  it('that nobody wrote are blank, and not what became of them', () => {
    expect(goalsOf('|||', '完成情况||馆藏过百万卷|已接收')).toEqual({
      initial: '',
      result: '已接收',
      longTerm: '',
      longTermResult: '馆藏过百万卷',
    });
  });
});

describe('a goal beside its label', () => {
  const goalsIn = (row: string): unknown =>
    formIn(`\n项目支出绩效运行监控表\n项目名称|公园管护\n${row}\n${table}`).goals;

  it('is the goal of the year, with a cell of its own while it is blank', () => {
    expect(goalsIn('年度总体目标|公园全年开放')).toMatchObject({
      initial: { text: '公园全年开放' },
      result: null,
    });
    expect(goalsIn('年度总体目标|')).toMatchObject({ initial: { text: '', cell: { row: 3, column: 2 } } });
  });

  it('is no other label', () => {
    expect(goalsIn('年度总体目标|预期目标')).toMatchObject({ initial: null });
  });
});
