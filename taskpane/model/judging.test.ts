import { defaultSettings, reviewSheets } from '../../src/review';
import type { Sheet } from '../../src/sheets';
import { judge } from './judging';
import { rowsOf } from './list';
import { formSheet, openPane, ruleThatFinds, sampleSheet } from './open-pane.test-support';

const unwatched = {
  signal: new AbortController().signal,
  pause: () => Promise.resolve(),
  progress: () => undefined,
};

describe('judging a form at a time', () => {
  it('says the same as judging all at once, also where rules look across forms', async () => {
    const names = ['chongqing-project', 'chongqing-department-and-projects', 'wuhan-department'];
    const sheets = await Promise.all(names.map(sampleSheet));
    const copies = sheets.map((sheet): Sheet => ({ ...sheet, name: `${sheet.name} 2` }));
    const all = [...sheets, ...copies];
    const said = await judge(all, defaultSettings, undefined, unwatched);
    expect(JSON.stringify(said)).toBe(JSON.stringify(reviewSheets(all)));
  }, 60_000);

  it('lets the screen have a turn while it works long', async () => {
    const slow = ruleThatFinds('slow', () => {
      const until = performance.now() + 3;
      while (performance.now() < until);
      return null;
    });
    const { pane, state } = openPane(
      ['一', '二', '三', '四'].map((name) => formSheet(name)),
      { rules: [slow] },
    );
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    await pane.check();
    clearInterval(timer);
    expect(state().phase).toBe('checked');
    expect(turns).toBeGreaterThan(0);
  });

  it('copes with 10,000 findings', async () => {
    const names = Array.from({ length: 100 }, (_, i) => `指标${i + 1}`);
    const sheets = Array.from({ length: 50 }, (_, i) => formSheet(`表${i + 1}`, names));
    const two = ['≥10', '10'].map((wrong) =>
      ruleThatFinds(wrong, ({ text }) => (text === wrong ? {} : null)),
    );
    const { pane, state, workbook } = openPane(sheets, { rules: two });
    await pane.check();
    expect(rowsOf(state()).filter((row) => row.kind === 'finding')).toHaveLength(10_000);
    expect(workbook.sheets.filter((sheet) => sheet.conditionalFormats.length > 0)).toHaveLength(50);
    await pane.previous();
    expect(workbook.selection).toMatchObject({ sheet: '表50', cell: { row: 102 } });
  }, 60_000);
});
