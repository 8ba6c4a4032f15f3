import { registerInWps } from '../functions/wps';
import { catalogue } from '../src/functions/catalogue';
import { templateWorkbook } from '../src/templates';
import { templatePath } from '../src/templates/catalogue';
import { bookOfFile } from '../tests/fixtures/spreadsheet-file';
import { builds, opened } from '../tests/wps-host/given';
import { pageOf } from '../tests/wps-host/opened';
import { BookModel } from '../tests/wps-host/model';
import { bookModelOf } from '../tests/wps-host/saved';
import { localPath, wpsDoor } from './door';

describe('a template', () => {
  it.each(builds)('opens as a new workbook beside the one in front: %s', async (_, profile) => {
    const { et } = opened(profile);
    const file = profile.customFunctions ? 'mof-project.xlsx' : 'mof-project-native.xlsx';
    et.files.set(`C:/插件 1/templates/${file}`, () => {
      const book = new BookModel('mof-project.xlsx', '', 0, ['自评表']);
      book.active.enter(0, 0, '项目支出绩效自评表');
      return book;
    });
    const door = wpsDoor(pageOf(et), 'file:///C:/%E6%8F%92%E4%BB%B6%201/pane.html', () => null);
    await door.templates?.open({ name: 'mof-project' });
    expect([et.books.length, et.active?.active.entry(0, 0).value]).toEqual([2, '项目支出绩效自评表']);
  });

  it.each(builds)('has PERF formulas where there are functions, else plain ones: %s', async (_, profile) => {
    const { et } = opened(profile);
    const AddCustomFunction = pageOf(et).member('AddCustomFunction');
    if (AddCustomFunction) registerInWps(catalogue, { AddCustomFunction });
    for (const edition of ['perf', 'native'] as const) {
      const file = await bookOfFile(await templateWorkbook({ layout: 'mof-project', edition }));
      et.files.set(`/opt/perf/${templatePath('mof-project', edition)}`, () => bookModelOf(file));
    }
    await wpsDoor(pageOf(et), 'file:///opt/perf/pane.html', () => null).templates?.open({
      name: 'mof-project',
    });
    const formulas = (et.active?.sheets ?? []).flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
    );
    expect(formulas.length).toBeGreaterThan(5);
    expect(formulas.filter((formula) => formula.includes('_xldudf_'))).toEqual([]);
    expect(formulas.some((formula) => formula.includes('PERF'))).toBe(profile.customFunctions);
    if (!profile.customFunctions || !et.active) return;
    et.calculate(et.active);
    const values = et.active.sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value));
    expect(values).not.toContain('#NAME?');
  });

  it.each(builds)('is downloaded once where the add-in lies on a server: %s', async (_, profile) => {
    const { et } = opened(profile);
    const page = 'https://perf.example.gov.cn/wps/pane.html';
    const edition = profile.customFunctions ? 'perf' : 'native';
    const url = new URL(templatePath('mof-project', edition), page).href;
    const book = () => new BookModel('mof-project.xlsx', '', 0, ['自评表']);
    et.served.set(url, book);
    const open = () => wps.templates?.open({ name: 'mof-project' });
    const wps = wpsDoor(pageOf(et), page, () => null);
    await open();
    await open();
    expect([et.books.length, et.downloads]).toEqual([3, [url]]);
    // Windows clears temporary files away.
    et.files.clear();
    await open();
    expect([et.books.length, et.downloads]).toEqual([4, [url, url]]);
    et.files.clear();
    et.served.clear();
    await expect(open()).rejects.toThrow('The template could not be opened');
    expect(et.books.length).toBe(4);
  });

  it('that is not there is said to be missing, and nothing opens', async () => {
    const { et } = opened();
    const door = wpsDoor(pageOf(et), 'file:///opt/perf/pane.html', () => null);
    await expect(Promise.resolve().then(() => door.templates?.open({ name: 'mof-project' }))).rejects.toThrow(
      'The template could not be opened',
    );
    expect(et.books).toHaveLength(1);
  });
});

it('a path is taken out of an address as the system writes it', () => {
  expect(localPath(new URL('file:///C:/a%20b/%E8%A1%A8.xlsx'))).toBe('C:/a b/表.xlsx');
  expect(localPath(new URL('file:///opt/perf/a.xlsx'))).toBe('/opt/perf/a.xlsx');
});
