import { reviewForms } from '../review';
import { address } from '../sheets';
import type { Form } from './form';
import { formIn, formsIn, line } from './read.test-support';

const errors = (form: Form): readonly string[] =>
  reviewForms([form]).flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, cells }) => `${rule} ${cells.slice(0, 1).map(address).join()}`),
  );

describe('a table of indicators that was turned', () => {
  const turned = `
项目支出绩效自评表
（2024年度）
项目名称|公厕改造
项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|80|80|80|10|100%|10
绩效指标|一级指标|产出指标|||效益指标|满意度指标
|二级指标|数量指标|质量指标|时效指标|社会效益指标|服务对象满意度指标
|三级指标|改造公厕|验收合格率|按期完工率|覆盖社区|居民满意度
|年度指标值|≥16座|100%|≥95%|≥12个|≥90%
|实际完成值|16座|100%|96%|12个|92%
|分值|20|20|10|30|10
|得分|20|20|10|30|10
|原因分析|||||
总分|100`;

  it('is read an indicator a column, and each value keeps its cell', () => {
    const form = formIn(turned);
    expect(form.layout).toBe('mof-project');
    expect(form.indicators.map(line)).toEqual([
      '产出指标 数量指标 改造公厕 ≥16座 16座 20 20',
      '产出指标 质量指标 验收合格率 100% 100% 20 20',
      '产出指标 时效指标 按期完工率 ≥95% 96% 10 10',
      '效益指标 社会效益指标 覆盖社区 ≥12个 12个 30 30',
      '满意度指标 服务对象满意度指标 居民满意度 ≥90% 92% 10 10',
    ]);
    expect(form.indicators.map(({ score }) => score && address(score.cell))).toEqual([
      'C12',
      'D12',
      'E12',
      'F12',
      'G12',
    ]);
    expect(form.statedTotal).toMatchObject({ text: '100', cell: { row: 14, column: 2 } });
    expect(errors(form)).toEqual([]);
  });

  it.each([
    ['96%|12个', '94%|12个', ['score-above-rule E12']],
    ['|得分|20|', '|得分|25|', ['score-over-weight C12', 'total-mismatch B14']],
    ['|分值|20|20|', '|分值|20|30|', ['shortfall-unexplained D13', 'weights-total B11']],
    ['|16座|100%|', '||100%|', ['actual-missing C10']],
    ['总分|100', '总分|1OO', ['figure-unreadable B14']],
  ])('is judged as any: %s → %s', (right, wrong, finds) => {
    expect([...errors(formIn(turned.replace(right, wrong)))].sort()).toEqual(finds);
  });

  it('tells findings of its indicators apart by their names', () => {
    const [review] = reviewForms([formIn(turned.replace('96%|12个|92%', '94%|11个|92%'))]);
    const keys = review?.findings.filter(({ rule }) => rule === 'score-above-rule').map(({ key }) => key);
    expect(keys?.map((key) => key.includes('按期完工率') || key.includes('覆盖社区'))).toEqual([true, true]);
  });

  it('may have its total as a last column', () => {
    const form = formIn(`
村庄清洁行动绩效自评表
指标名称|清运垃圾|新增垃圾桶|群众满意度|合计
计量单位|吨|个|%|
指标值|≥400|≥60|≥90|
完成值|420|58|93|
权重|40|30|30|100
得分|40|29|30|99
说明||缺货2个||`);
    expect(form.indicators.map(({ name, reason }) => [name.text, reason?.text])).toEqual([
      ['清运垃圾', ''],
      ['新增垃圾桶', '缺货2个'],
      ['群众满意度', ''],
    ]);
    expect(form.totalRow).toMatchObject({ weight: { text: '100' }, score: { text: '99' } });
    expect(errors(form)).toEqual([]);
  });

  it('is no glossary of its names', () => {
    expect(
      formsIn(`
填表说明
一级指标|填产出、效益、满意度
二级指标|填数量、质量等
三级指标|填具体指标
指标值|填年初批复值`),
    ).toEqual([]);
  });
});
