import { settingsColumn, settingsInColumn, settingsSheetName } from '../../src/hosts/shared/settings-sheet';
import { builds, opened } from './given';
import { hostIn } from './opened';
import { reopened } from './saved';

const settings = JSON.stringify({ waivers: [{ by: '王科长', reason: '=SUM("核实")' }] });

describe.each(builds)('settings in %s', (_, profile) => {
  it('survive saving, whichever of the two places WPS drops', async () => {
    const { et, book, host } = opened(profile);
    await host.writeSettings(settings);
    await reopened(et, book);
    expect(await hostIn(et).readSettings()).toBe(settings);
  });

  it('show in no list of sheets, and go with both places when they are taken away', async () => {
    const { et, book, host } = opened(profile);
    await host.writeSettings(settings);
    expect((await host.readSheets('all')).map(({ name }) => name)).toEqual(['自评表']);
    expect(book.sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ['自评表', -1],
      [settingsSheetName, 2],
    ]);
    await host.writeSettings(null);
    expect([book.sheets.length, book.customXml.length, et.displaysAlerts]).toEqual([1, 0, true]);
  });

  it('are not the only ones that may be very hidden: another program’s sheet is read and said to be so', async () => {
    const { book, host } = opened(profile, ['自评表', '某插件']);
    book.sheet('某插件').visible = 2;
    const sheets = await host.readSheets('all');
    expect(sheets.map(({ name, veryHidden }) => [name, veryHidden])).toEqual([
      ['自评表', undefined],
      ['某插件', true],
    ]);
  });

  it('that Excel kept later than WPS win', async () => {
    const { book, host } = opened(profile);
    await host.writeSettings('{"a":1}');
    const [part = ''] = book.customXml;
    book.customXml = [part.replace('revision="1"', 'revision="2"').replace('"a":1', '"a":2')];
    expect(await host.readSettings()).toBe('{"a":2}');
    await host.writeSettings('{"a":3}');
    expect(book.customXml[0]).toContain('revision="3"');
  });
});

describe('the column of the settings’ sheet', () => {
  it('gives back what it was given, however long, and never cuts a character in two', () => {
    for (const text of ['', '{}', settings, '长😀'.repeat(25_000), '\u0000=1+1']) {
      const column = settingsColumn({ revision: 7, settings: text });
      expect(column.every((cell) => cell.length <= 32_767 && /^[|\p{L}]/u.test(cell))).toBe(true);
      expect(settingsInColumn(column)).toEqual({ revision: 7, settings: text });
      expect(settingsInColumn([...column, null, ''])).toEqual({ revision: 7, settings: text });
    }
  });

  it('that is not ours, or not whole, is nothing', () => {
    const [sign, revision, note, chunk = ''] = settingsColumn({ revision: 1, settings });
    for (const column of [
      [],
      ['指标名称', revision, note, chunk],
      [sign, '第 x 次保存', note, chunk],
      [sign, revision, note, chunk.slice(0, -1)],
      [sign, revision, note, 5],
    ]) {
      expect(settingsInColumn(column)).toBeNull();
    }
  });
});
