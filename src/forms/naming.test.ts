/** What a user says of a column wins over the words of its header and over what stands in it, unless it cannot be. */
import { address, sheetFromRows } from '../sheets';
import { columnMeanings } from './column-meaning';
import type { Form } from './form';
import { meaningOf } from './meaning-words';
import type { ColumnNaming } from './naming';
import { readForms } from './read';
import { toldColumns } from './told-columns';

const rows = (text: string): string[][] =>
  text
    .replace(/^\n/u, '')
    .split('\n')
    .map((line) => line.split('|'));

const table = rows(`
公园修缮绩效自评表
项目资金（万元）|起头给的|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|80|120|114|10|95%|9.5
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|咋回事
产出指标|数量指标|修缮步道|≥12公里|12公里|50|50|
|质量指标|验收合格率|≥90%|89%|20|19.78|雨季返工
效益指标|社会效益指标|游客人次|≥500人次|510人次|20|20|`);

const read = (sheet: readonly (readonly string[])[], ...columns: ColumnNaming[]): Form => {
  const [form] = readForms(sheetFromRows('公园', sheet), { columns });
  if (!form) throw new Error('no form');
  return form;
};
const unnamed = (form: Form): readonly string[] => toldColumns(form).unnamed.map(({ text }) => text);
const reasons = (form: Form): readonly (string | undefined)[] =>
  form.indicators.map(({ reason }) => reason?.text);
const namedAt = (form: Form): readonly string[] =>
  form.named.map(({ naming, cell }) => `${address(cell.cell)} ${naming.holds}`);

describe('a column that a user names', () => {
  it.each<[string, ColumnNaming]>([
    ['its letters', { column: 'H', holds: 'reason' }],
    ['the cell of its header', { column: 'H4', holds: 'reason' }],
    ['the words of its header', { header: '咋回事', holds: 'reason' }],
    ['all of these, on its sheet', { sheet: '公园', column: 'H', header: ' 咋回事 ', holds: 'reason' }],
  ])('by %s is read as that', (_, naming) => {
    const form = read(table, naming);
    expect(unnamed(read(table))).toEqual(['起头给的', '咋回事']);
    expect(unnamed(form)).toEqual(['起头给的']);
    expect(reasons(form)).toEqual(['', '雨季返工', '']);
    expect(namedAt(form)).toEqual(['H4 reason']);
  });

  it.each<[string, ColumnNaming]>([
    ['another sheet', { sheet: '桥梁', column: 'H', holds: 'reason' }],
    ['another row', { column: 'H3', holds: 'reason' }],
    ['other words', { column: 'H', header: '怎么回事', holds: 'reason' }],
    ['a column that is not there', { column: 'K', holds: 'reason' }],
  ])('of %s is none of this table, and nothing is read otherwise', (_, naming) => {
    const form = read(table, naming);
    expect([form.named, form.misnamed]).toEqual([[], []]);
    expect(form.indicators).toEqual(read(table).indicators);
  });

  it('of the funds is read as that, and takes the name from the column that had it', () => {
    const form = read(table, { column: 'B', holds: 'initialBudget' });
    expect(form.funds?.lines.map(({ initialBudget }) => initialBudget?.text)).toEqual(['80']);
    const other = read(table, { header: '起头给的', holds: 'adjustedBudget' });
    expect(other.funds?.lines.map(({ adjustedBudget }) => adjustedBudget?.text)).toEqual(['80']);
    expect(other.funds?.unnamed.map(({ text }) => text)).toEqual(['全年预算数']);
  });

  it('wins over the words of its header', () => {
    const form = read(table, { column: 'H', holds: 'actual' });
    expect(form.indicators.map(({ actual }) => actual?.text)).toEqual(['', '雨季返工', '']);
    expect(unnamed(form)).toEqual(['起头给的', '实际完成值']);
  });

  it('wins over what stands in it', () => {
    const sheet = table.map((line) => line.map((text) => (text === '实际完成值' ? '咋样了' : text)));
    expect(toldColumns(read(sheet)).byContents.map(({ meaning }) => meaning)).toEqual(['actual']);
    const form = read(sheet, { header: '咋样了', holds: 'standard' });
    expect(form.indicators.map(({ actual, standard }) => [actual, standard?.text])).toEqual([
      [null, '12公里'],
      [null, '89%'],
      [null, '510人次'],
    ]);
    expect(toldColumns(form).byContents).toEqual([]);
  });

  it('may hold nothing of the table: then it is not told any more, and nothing is looked for in it', () => {
    const form = read(
      table,
      { header: '咋回事', holds: 'ignored' },
      { header: '起头给的', holds: 'ignored' },
    );
    expect(unnamed(form)).toEqual([]);
    expect(form.indicators.map(({ reason, others }) => [reason, others.length])).toEqual([
      [null, 0],
      [null, 1],
      [null, 0],
    ]);
    expect(namedAt(form)).toEqual(['B2 ignored', 'H4 ignored']);
  });

  it('by its letters alone is left out of the table in which it has no name', () => {
    const form = read(table, { column: 'B', holds: 'ignored' });
    expect(namedAt(form)).toEqual(['B2 ignored']);
    expect(form.indicators.map(({ level2 }) => level2?.text)).toEqual([
      '数量指标',
      '质量指标',
      '社会效益指标',
    ]);
  });

  it('may have a blank header', () => {
    const sheet = table.map((line) => line.map((text) => (text === '咋回事' ? '' : text)));
    expect(reasons(read(sheet, { column: 'H', holds: 'reason' }))).toEqual(['', '雨季返工', '']);
    expect(read(sheet, { column: 'J', holds: 'reason' }).named).toEqual([]);
  });

  it('makes a table of what nobody could read, where the header is pointed at', () => {
    const odd = rows(`
公园修缮绩效自评表
甲|乙|丙|丁
修缮步道|≥12公里|12公里|50
游客人次|≥500人次|510人次|50`);
    expect(readForms(sheetFromRows('公园', odd))).toEqual([]);
    const form = read(
      odd,
      { header: '甲', holds: 'name' },
      { column: 'B2', holds: 'target' },
      { column: 'C2', holds: 'actual' },
      { column: 'D2', holds: 'weight' },
    );
    expect(
      form.indicators.map(({ name, target, weight }) => [name.text, target?.text, weight?.text]),
    ).toEqual([
      ['修缮步道', '≥12公里', '50'],
      ['游客人次', '≥500人次', '50'],
    ]);
  });

  it('reads funds that were told to be unread', () => {
    const sheet = table.map((line) =>
      line.map((text) => ({ 全年预算数: '后来给的', 全年执行数: '花掉的', 执行率: '比一比' })[text] ?? text),
    );
    expect(read(sheet).funds).toBeNull();
    const form = read(
      sheet,
      { header: '后来给的', holds: 'adjustedBudget' },
      { header: '花掉的', holds: 'executed' },
    );
    expect(
      form.funds?.lines.map(({ executed, executionRate }) => [executed?.text, executionRate?.text]),
    ).toEqual([['114', '95%']]);
    expect(form.unread).toEqual([]);
  });
});

describe('what a user says of a column', () => {
  const refusals = (form: Form): readonly string[] =>
    form.misnamed.map(({ cell, naming, why }) => `${address(cell.cell)} ${naming.holds} ${why}`);

  it('is refused where the column cannot hold it, and the column is read as before', () => {
    const form = read(table, { column: 'H', holds: 'score' }, { column: 'G', holds: 'reason' });
    expect(refusals(form)).toEqual(['H4 score no-figures', 'G4 reason only-figures']);
    expect(form.indicators).toEqual(read(table).indicators);
  });

  it('is refused where another column was named so before', () => {
    const form = read(table, { column: 'E', holds: 'actual' }, { column: 'H', holds: 'actual' });
    expect(refusals(form)).toEqual(['H4 actual named-twice']);
    expect(form.indicators.map(({ actual }) => actual?.text)).toEqual(['12公里', '89%', '510人次']);
  });

  it('is told once, however many headers it was said of', () => {
    const [title, ...body] = table.slice(0, 1).concat(table.slice(3));
    const form = read([title ?? [], ...body, ...body], { header: '咋回事', holds: 'reason' });
    expect(form.blocks).toHaveLength(2);
    expect(form.named).toHaveLength(1);
    expect(reasons(form)).toEqual(['', '雨季返工', '', '', '雨季返工', '']);
  });
});

describe('the meanings of columns', () => {
  it.each([
    ['actual', 'actual'],
    ['Actual', 'actual'],
    ['完成值', 'actual'],
    ['实际完成值', 'actual'],
    ['三级指标', 'name'],
    ['权重', 'weight'],
    ['执行率得分', 'rateScore'],
    ['预算数', 'adjustedBudget'],
    ['决算数', 'executed'],
    ['不是表中的数据', 'ignored'],
    ['天气', null],
    ['绩效指标', null],
  ])('are named in code and in the words of forms: %s', (words, meaning) => {
    expect(meaningOf(words)).toBe(meaning);
  });

  it('are each called by names of their own', () => {
    for (const { meaning, title } of columnMeanings) {
      expect([meaning, title.zh, title.en].map(meaningOf)).toEqual([meaning, meaning, meaning]);
    }
  });
});

describe('a name that heads no column', () => {
  it('is named in a turned table by its words, which keep their cell', () => {
    const sheet = rows(`
步道修缮绩效自评表
指标名称|修缮步道|验收合格率|游客满意度
指标值|≥12公里|100%|≥90%
咋样了|12公里|100%|80%
权重|40|30|30
得分|40|30|30`);
    const form = read(sheet, { header: '咋样了', holds: 'actual' });
    expect(form.indicators.map(({ actual }) => actual?.text)).toEqual(['12公里', '100%', '80%']);
    expect(namedAt(form)).toEqual(['A4 actual']);
  });

  it('is named in a summary, of whose rows each is a form', () => {
    const sheet = rows(`
项目绩效自评汇总表
项目名称|预算数|花出去|执行率|自评得分|咋评的
步道修缮|80|76|95%|96|好
公园照明|50|40|80%|91|好`);
    expect(toldColumns(read(sheet)).unread.map(({ text, table }) => [text, table])).toEqual([
      ['花出去', 'summary'],
      ['咋评的', 'summary'],
    ]);
    const form = read(sheet, { header: '花出去', holds: 'executed' }, { header: '咋评的', holds: 'ignored' });
    expect(form.funds?.main.executed?.text).toBe('76');
    expect(namedAt(form)).toEqual(['C2 executed', 'F2 ignored']);
    expect(toldColumns(form).unread).toEqual([]);
  });

  it('is named in the funds beside the indicators', () => {
    const sheet = rows(`
步道修缮绩效自评表
三级指标|年度指标值|实际完成值|分值|得分||资金来源|全年预算数|全年执行数|咋算的
修缮步道|≥12公里|12公里|50|50||年度资金总额|80|76|95%
验收合格率|100%|100%|50|50||财政拨款|80|76|95%`);
    const form = read(sheet, { column: 'J', holds: 'executionRate' });
    expect(namedAt(form)).toEqual(['J2 executionRate']);
    expect(form.funds?.main.executionRate?.text).toBe('95%');
  });
});
