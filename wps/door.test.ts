import { builds, opened } from '../tests/wps-host/given';
import { pageOf } from '../tests/wps-host/opened';
import { BookModel } from '../tests/wps-host/model';
import { localPath, wpsDoor } from './door';

describe('a template', () => {
  it.each(builds)('opens as a new workbook beside the one in front: %s', async (_, profile) => {
    const { et } = opened(profile);
    et.files.set('C:/插件 1/templates/mof-project.xlsx', () => {
      const book = new BookModel('mof-project.xlsx', '', 0, ['自评表']);
      book.active.enter(0, 0, '项目支出绩效自评表');
      return book;
    });
    const door = wpsDoor(pageOf(et), 'file:///C:/%E6%8F%92%E4%BB%B6%201/pane.html', () => null);
    await door.templates?.open('mof-project');
    expect([et.books.length, et.active?.active.entry(0, 0).value]).toEqual([2, '项目支出绩效自评表']);
  });

  it('that is not there is said to be missing, and nothing opens', async () => {
    const { et } = opened();
    const door = wpsDoor(pageOf(et), 'file:///opt/perf/pane.html', () => null);
    await expect(Promise.resolve().then(() => door.templates?.open('mof-project'))).rejects.toThrow(
      'The template could not be opened',
    );
    expect(et.books).toHaveLength(1);
  });
});

it('a path is taken out of an address as the system writes it', () => {
  expect(localPath(new URL('file:///C:/a%20b/%E8%A1%A8.xlsx'))).toBe('C:/a b/表.xlsx');
  expect(localPath(new URL('file:///opt/perf/a.xlsx'))).toBe('/opt/perf/a.xlsx');
});
