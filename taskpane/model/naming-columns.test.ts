import { type ColumnMeaning, type ToldColumn, toldColumns } from '../../src/forms';
import { defaultSettings, writeSettings } from '../../src/review';
import type { Sheet } from '../../src/sheets';
import { type OpenPane, openPane, sheetOf } from './open-pane.test-support';

const sheetWithOddHeader = (name: string, odd = '咋回事'): Sheet =>
  sheetOf(name, [
    [`2025年度${name}绩效自评表`],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', odd],
    ['产出指标', '数量指标', '走访企业', '≥10家', '10家', '50', '50', ''],
    ['产出指标', '数量指标', '培训场次', '≥20场', '15场', '50', '37.5', '雨季停办'],
  ]);

const unnamedIn = ({ state }: OpenPane, form = 0): readonly ToldColumn[] => {
  const review = state().reviews[form];
  return review ? toldColumns(review.form).unnamed : [];
};
const name = async (opened: OpenPane, holds: ColumnMeaning, form = 0): Promise<void> => {
  const [column] = unnamedIn(opened, form);
  if (!column) throw new Error('every column has a name');
  await opened.pane.nameColumn(form, column, holds);
};
const reasonsIn = ({ state }: OpenPane, form = 0): readonly (string | undefined)[] =>
  state().reviews[form]?.form.indicators.map(({ reason }) => reason?.text) ?? [];

describe('a column that nobody could name', () => {
  it('is read as the user names it, at once, and the verdict is said', async () => {
    const opened = openPane([sheetWithOddHeader('甲')]);
    await opened.pane.check();
    expect(reasonsIn(opened)).toEqual([undefined, undefined]);
    await name(opened, 'reason');
    expect(reasonsIn(opened)).toEqual(['', '雨季停办']);
    expect(unnamedIn(opened)).toEqual([]);
    expect(opened.state().notice?.zh).toMatch(/^“咋回事”按“偏差原因”读。/u);
    expect(opened.state()).toMatchObject({ phase: 'checked', stale: false, problem: null });
  });

  it('is still read so when the workbook is opened again, wherever the column went', async () => {
    const first = openPane([sheetWithOddHeader('甲')]);
    await first.pane.check();
    await name(first, 'reason');
    expect(first.workbook.settings).toBe(
      writeSettings({
        ...defaultSettings,
        columns: [{ sheet: '甲', header: '咋回事', holds: 'reason' }],
      }),
    );
    const cells = sheetWithOddHeader('甲').cells.map((cell) =>
      cell.row > 1 ? { ...cell, column: cell.column + 1 } : cell,
    );
    const [sheet] = first.workbook.sheets;
    if (sheet) first.workbook.replace({ ...sheet, cells });
    const again = openPane(first.workbook);
    await again.pane.check();
    expect(reasonsIn(again)).toEqual(['', '雨季停办']);
  });

  it('is nobody’s again at one click, and leaves no trace in the workbook', async () => {
    const opened = openPane([sheetWithOddHeader('甲')]);
    await opened.pane.check();
    await name(opened, 'reason');
    const [naming] = opened.state().settings.columns;
    if (!naming) throw new Error('nothing was named');
    await opened.pane.forgetColumn(naming);
    expect(unnamedIn(opened).map(({ text }) => text)).toEqual(['咋回事']);
    expect(opened.workbook.settings).toBeNull();
  });

  it('is named on every sheet on which nobody could name it, and forgotten on all of them', async () => {
    const opened = openPane(['甲', '乙'].map((sheet) => sheetWithOddHeader(sheet)));
    await opened.pane.check();
    await name(opened, 'reason');
    expect([0, 1].map((form) => reasonsIn(opened, form))).toEqual([
      ['', '雨季停办'],
      ['', '雨季停办'],
    ]);
    expect(opened.state().settings.columns.map(({ sheet }) => sheet)).toEqual(['甲', '乙']);
    const [naming] = opened.state().settings.columns;
    if (naming) await opened.pane.forgetColumn(naming);
    expect(opened.state().settings.columns).toEqual([]);
  });

  it('is told from another header of the same words by its letters', async () => {
    const opened = openPane([sheetWithOddHeader('甲', '备注'), sheetWithOddHeader('乙', '实际完成值')]);
    await opened.pane.check();
    const [column] = unnamedIn(opened, 1);
    expect(column).toMatchObject({ text: '实际完成值', cell: { row: 2, column: 8 } });
    await name(opened, 'reason', 1);
    expect(opened.state().settings.columns).toEqual([
      { sheet: '乙', column: 'H', header: '实际完成值', holds: 'reason' },
    ]);
    expect(reasonsIn(opened, 1)).toEqual(['', '雨季停办']);
  });

  it('is named otherwise by a second choice', async () => {
    const opened = openPane([sheetWithOddHeader('甲')]);
    await opened.pane.check();
    const [column] = unnamedIn(opened);
    if (!column) throw new Error('every column has a name');
    await opened.pane.nameColumn(0, column, 'standard');
    await opened.pane.nameColumn(0, column, 'reason');
    expect(opened.state().settings.columns.map(({ holds }) => holds)).toEqual(['reason']);
  });

  it('mends nothing by being named: what is not found any more is not told as mended', async () => {
    const opened = openPane([sheetWithOddHeader('甲')]);
    const keys = (): readonly string[] =>
      opened.state().reviews.flatMap(({ findings }) => findings.map(({ key }) => key));
    await opened.pane.check();
    await name(opened, 'actual');
    const before = keys();
    const [naming] = opened.state().settings.columns;
    if (naming) await opened.pane.forgetColumn(naming);
    expect(before.filter((key) => !keys().includes(key))).not.toEqual([]);
    expect(opened.state().fixed).toEqual([]);
  });

  it('may be one of a column that cannot be it: then it is said, and read as before', async () => {
    const opened = openPane([sheetWithOddHeader('甲')]);
    await opened.pane.check();
    await name(opened, 'score');
    expect(opened.state().reviews[0]?.form.misnamed.map(({ why }) => why)).toEqual(['no-figures']);
    expect(unnamedIn(opened).map(({ text }) => text)).toEqual(['咋回事']);
  });

  it('is kept for as long as the pane where the spreadsheet keeps nothing', async () => {
    const opened = openPane([sheetWithOddHeader('甲')], { capabilities: { settings: false } });
    await opened.pane.check();
    await name(opened, 'reason');
    await opened.pane.check();
    expect(reasonsIn(opened)).toEqual(['', '雨季停办']);
    expect(opened.workbook.settings).toBeNull();
  });
});
