/** Funds stand above the indicators in most forms; where they stand elsewhere they are read too, or are said to be unread. */
import { columnsSaid } from '../reports/columns';
import { reviewForms, reviewSheets } from '../review';
import { type Sheet, sheetFromRows } from '../sheets';
import type { Form } from './form';
import { withFundsApart } from './funds-apart';
import { readForms } from './read';
import { formIn } from './read.test-support';
import { toldColumns } from './told-columns';

const table = [
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|铺设水管|≥6公里|6公里|40|40',
  '效益指标|社会效益指标|受益户数|≥80户|85户|40|40',
  '满意度指标|服务对象满意度指标|住户满意度|≥90%|92%|10|10',
];
const title = ['水管改造绩效自评表', '项目名称|水管改造'];
const under = (...rows: readonly string[]): Form => formIn([...title, ...rows, ...table].join('\n'));
/** The table with cells of a block at the left of its rows. */
const beside = (block: readonly string[], ...below: readonly string[]): Form =>
  formIn([...title, ...table.map((row, i) => `${block[i] ?? '|'}|${row}`), ...below].join('\n'));

const amounts = ({ funds }: Form): readonly (readonly (string | undefined)[])[] =>
  (funds?.lines ?? []).map(({ adjustedBudget, executed, executionRate, score }) =>
    [adjustedBudget, executed, executionRate, score].map((figure) => figure?.number?.toString()),
  );
const errors = (form: Form): readonly string[] =>
  reviewForms([form]).flatMap(({ findings }) =>
    findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : [])),
  );

describe('funds that stand elsewhere than above the indicators', () => {
  it('are read left of them, under headers', () => {
    const form = beside([
      '资金来源|全年预算数|全年执行数',
      '年度资金总额|80|76',
      '财政拨款|80|76',
      '执行率|95%|',
    ]);
    expect(amounts(form)).toEqual([
      ['80', '76', '95', undefined],
      ['80', '76', undefined, undefined],
    ]);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['铺设水管', '受益户数', '住户满意度']);
    expect(errors(form)).toEqual([]);
  });

  it('are read left of them in pairs, and the total under both is the form’s', () => {
    const rows = ['预算数|80', '执行数|76', '执行率|95%', '得分|9.5'];
    const form = beside(rows, '总分|||||||100|99.5');
    expect(amounts(form)).toEqual([['80', '76', '95', '9.5']]);
    expect(form.statedTotal?.text).toBe('99.5');
    expect(
      errors(
        beside(
          rows.map((row) => row.replace('95%', '96%')),
          '总分|||||||100|99.5',
        ),
      ),
    ).toEqual(['rate-mismatch']);
  });

  it('are read right of them without a free column, where the lines are headed', () => {
    const [head = '', ...rows] = table;
    const form = formIn(
      [
        ...title,
        `${head}|资金来源|全年预算数|全年执行数|执行率`,
        `${rows[0] ?? ''}|年度资金总额|80|76|95%`,
        `${rows[1] ?? ''}|财政拨款|80|76|95%`,
        rows[2],
      ].join('\n'),
    );
    expect(amounts(form)).toHaveLength(2);
    expect(form.indicators).toHaveLength(3);
  });

  it('are read between the indicators and the total', () => {
    const form = formIn(
      [
        ...title,
        ...table,
        '项目资金|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
        '年度资金总额|80|80|76|10|95%|9.5',
        '总分||||||99.5',
      ].join('\n'),
    );
    expect(amounts(form)).toEqual([['80', '76', '95', '9.5']]);
    expect(form.indicators).toHaveLength(3);
    expect(form.statedTotal?.text).toBe('99.5');
    expect(errors(form)).toEqual([]);
  });

  it('are read under the total, in pairs', () => {
    const form = formIn(
      [...title, ...table, '总分|||||90|90', '全年预算数|80|全年执行数|76|执行率|95%'].join('\n'),
    );
    expect(amounts(form)).toEqual([['80', '76', '95', undefined]]);
  });

  it.each([
    '预算执行情况|全年预算数80万元，执行数76万元，执行率95%。',
    '预算执行情况|年初预算安排80万元，调整后预算80万元，全年实际支出76万元，预算执行率为95%，得9.5分',
    '全年预算数：80万元|全年执行数：76万元|执行率：95%',
  ])('are read in a sentence: %s', (row) => {
    const { main } = under(row).funds ?? {};
    expect([main?.adjustedBudget?.text, main?.executed?.text]).toEqual(['80万元', '76万元']);
    expect(errors(under(row))).toEqual([]);
    expect(errors(under(row.replace('95%', '98%')))).toContain('rate-mismatch');
  });

  it('are read where they were turned and a name is nobody’s, by what stands there', () => {
    const form = under(
      '资金|年度资金总额|财政拨款|其他资金',
      '全年预算数|80|60|20',
      '花销|76|57|19',
      '执行率|95%|95%|95%',
    );
    expect(amounts(form).map(([, executed]) => executed)).toEqual(['76', '57', '19']);
  });

  it.each([
    ['a pair that nobody knows', '全年预算数|80|花销|76|执行率|95%', ['花销']],
    [
      'a sentence with more in it',
      '预算执行情况|全年预算数80万元，支付76万元用于水管，执行率95%。',
      ['预算执行情况'],
    ],
  ])('are said to be unread: %s', (_, row, told) => {
    expect(toldColumns(under(row)).unread.map(({ text }) => text)).toEqual(told);
  });
});

describe('funds on a sheet of their own', () => {
  const sheetNamed = (name: string, text: string): Sheet =>
    sheetFromRows(
      name,
      text
        .trim()
        .split('\n')
        .map((line) => line.split('|')),
    );
  const form = sheetNamed(
    '绩效',
    `
项目支出绩效自评表
项目名称|报告厅改造
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|改造座位|≥300个|306个|60|60
效益指标|社会效益指标|使用场次|≥40场|43场|40|40`,
  );
  const funds = sheetNamed(
    '资金',
    `
资金使用情况
资金来源|预算数|支出数|支出进度
财政专项|80|76|95%`,
  );
  const apartOf = (...sheets: readonly Sheet[]): readonly (string | null)[] =>
    withFundsApart(sheets.map((sheet) => ({ sheet, forms: readForms(sheet) }))).map((one) => one.fundsApart);

  it('are told to stand there unread', () => {
    expect(apartOf(form, funds)).toEqual(['资金']);
    const [review] = reviewSheets([form, funds]);
    expect(review && columnsSaid(review, 'zh').read).toBe('资金写在工作表“资金”，没有读');
  });

  it('are nothing where the form has its own, or no other sheet has any', () => {
    const own = {
      ...form,
      cells: [...funds.cells, ...form.cells.map((cell) => ({ ...cell, row: cell.row + 4 }))],
    };
    expect(apartOf(own, funds)).toEqual([null]);
    expect(apartOf(form, sheetNamed('说明', '填表说明\n请如实填写'))).toEqual([null]);
  });
});
