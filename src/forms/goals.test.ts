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
