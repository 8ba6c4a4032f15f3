import { strToU8, unzipSync, zipSync } from 'fflate';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import { headlessUniver } from '../src/hosts/univer/headless.test-support';
import { univerHost } from '../src/hosts/univer';
import { sheetsFromBytes } from '../src/hosts/workbook-file/bytes';
import { formattedForm } from '../src/hosts/workbook-file/looks/formatted.test-support';
import { settingsIn } from '../src/hosts/workbook-file/settings-part';
import { openWorkbook, setCells, writtenWorkbook } from '../src/workbook-patch';
import { bookIn, manners } from '../src/workbook-patch/workbooks.test-support';
import { differingEntries } from '../src/workbook-patch/zips.test-support';
import { writtenByOthers } from '../tests/workbook-patch/workbooks';
import { resultsIn } from './changes';
import { openedFile } from './open-file';
import { type SavedFile, savedIntoFile } from './save-into-file';

const form = '自评表';

/** Opens a file in the spreadsheet, lets the user work in its form, and saves. */
async function savedAfter(
  bytes: Uint8Array,
  work: (sheet: FWorksheet, host: ReturnType<typeof univerHost>) => unknown = () => undefined,
): Promise<SavedFile> {
  const univer = headlessUniver();
  const { api } = univer;
  try {
    const { snapshot } = await openedFile('表.xlsx', bytes);
    const book = api.createWorkbook(snapshot);
    const host = univerHost(api);
    const results = resultsIn(await host.readSheets('all'));
    const sheet = book.getSheetByName(form);
    if (!sheet) throw new Error('no such sheet');
    await work(sheet, host);
    const [sheets, settings] = [await host.readSheets('all'), await host.readSettings()];
    return await savedIntoFile('表.xlsx', { bytes, results }, { sheets, settings, stored: book.save() });
  } finally {
    univer.close();
  }
}

function writtenWith(changes: Parameters<typeof setCells>[2]): Uint8Array {
  const workbook = openWorkbook(bookIn());
  setCells(workbook, form, changes);
  return writtenWorkbook(workbook).bytes;
}

async function contentAt(bytes: Uint8Array, row: number, column: number): Promise<unknown> {
  const sheets = await sheetsFromBytes(bytes, '表.xlsx');
  const cell = sheets
    .find(({ name }) => name === form)
    ?.cells.find((one) => one.row === row && one.column === column);
  return cell?.content;
}

describe('a file that was opened and not changed', () => {
  it.each(['exceljs', 'SheetJS', 'openpyxl', 'LibreOffice'])(
    'is saved byte for byte: one of %s',
    async (program) => {
      const bytes = (await writtenByOthers()).get(program) ?? new Uint8Array();
      expect(await savedAfter(bytes)).toEqual({ bytes, edited: 0, recalculated: 0, notes: [] });
    },
  );

  it('is saved byte for byte: one that looks by everything there is', async () => {
    const bytes = await formattedForm();
    expect((await savedAfter(bytes)).bytes).toBe(bytes);
    const saved = await savedAfter(bytes, (sheet) => sheet.getRange('A7').setValue('日期'));
    expect([saved.edited, differingEntries(bytes, saved.bytes)]).toEqual([1, ['xl/worksheets/sheet1.xml']]);
  });

  it('is saved byte for byte, in whatever manner it was written', async () => {
    for (const manner of manners.slice(0, 8)) {
      const bytes = bookIn(manner);
      expect((await savedAfter(bytes)).bytes).toBe(bytes);
    }
  });
});

it('a file that is signed is said to lose its signature, before a change and after', async () => {
  const signed = zipSync({ ...unzipSync(bookIn()), '_xmlsignatures/sig1.xml': strToU8('<Signature/>') });
  const lost = '文件带有数字签名：改动后签名不再有效，需要重新签名';
  expect((await openedFile('表.xlsx', signed)).notes).toEqual([lost]);
  expect((await savedAfter(signed)).notes).toEqual([]);
  const { notes } = await savedAfter(signed, (sheet) => sheet.getRange('A20').setValue('新增'));
  expect(notes.map(({ zh }) => zh)).toEqual([lost]);
});

describe('what was changed in the spreadsheet', () => {
  const plain = bookIn();

  it('is written into the file, formulas that came to something else with it, and counted', async () => {
    const saved = await savedAfter(plain, (sheet) => {
      sheet.getRange('C2').setValue(6);
      sheet.getRange('A20').setValue('新增');
      sheet.getRange('B5').setValue('');
    });
    expect([saved.edited, saved.recalculated]).toEqual([3, 5]);
    expect(differingEntries(plain, saved.bytes)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(await contentAt(saved.bytes, 20, 1)).toBe('新增');
    expect(await contentAt(saved.bytes, 3, 4)).toBe(61);
    expect(await contentAt(saved.bytes, 5, 2)).toBeUndefined();
  });

  it('brings along results that the file never had; alone they are no reason to change it', async () => {
    const blank = writtenWith([
      { cell: { row: 9, column: 1 }, value: { kind: 'formula', formula: 'B3+1', result: null } },
    ]);
    expect((await savedAfter(blank)).bytes).toBe(blank);
    const saved = await savedAfter(blank, (sheet) => sheet.getRange('A20').setValue('新增'));
    expect([saved.edited, saved.recalculated]).toEqual([1, 1]);
    expect(await contentAt(saved.bytes, 9, 1)).toBe(11);
  });

  it('leaves a sheet alone that no edit reaches, whatever the file does not know of it', async () => {
    const workbook = openWorkbook(plain);
    const unknown = { kind: 'formula', formula: '1+1', result: null } as const;
    const chance = { kind: 'formula', formula: 'RAND()', result: { kind: 'number', number: 0.5 } } as const;
    setCells(workbook, '附表 & 说明', [
      { cell: { row: 2, column: 1 }, value: unknown },
      { cell: { row: 3, column: 1 }, value: chance },
    ]);
    const { bytes } = writtenWorkbook(workbook);
    const saved = await savedAfter(bytes, (sheet) => sheet.getRange('A20').setValue('新增'));
    expect(differingEntries(bytes, saved.bytes)).toEqual(['xl/worksheets/sheet1.xml']);
    // The second sheet doubles B3 of the first.
    const reached = await savedAfter(bytes, (sheet) => sheet.getRange('B3').setValue(11));
    expect(differingEntries(bytes, reached.bytes)).toEqual([
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('keeps a new formula as Excel stores it, and a percent as one', async () => {
    const saved = await savedAfter(plain, (_, host) =>
      host.write([
        { sheet: form, cell: { row: 4, column: 5 }, value: 'B3+1', as: 'formula' },
        { sheet: form, cell: { row: 4, column: 2 }, value: '98.5%', as: 'percent' },
      ]),
    );
    const [sheet] = await sheetsFromBytes(saved.bytes, '表.xlsx');
    const at = (column: number): unknown =>
      sheet?.cells.find((cell) => cell.row === 4 && cell.column === column);
    expect(at(5)).toMatchObject({ formula: 'B3+1', content: 11 });
    expect(at(2)).toMatchObject({ content: 0.985, text: '98.5%', percent: true });
  });

  it('holds a date as one', async () => {
    const saved = await savedAfter(plain, (sheet) => {
      sheet.getRange('B9').setValue(45382);
      sheet.getRange('B9').setNumberFormat('yyyy-mm-dd');
    });
    expect(await contentAt(saved.bytes, 9, 2)).toBe('2024/3/31');
  });

  it('may be our settings alone', async () => {
    const saved = await savedAfter(plain, (_, host) => host.writeSettings('{"version":1}'));
    expect([saved.edited, settingsIn(saved.bytes)]).toEqual([0, '{"version":1}']);
  });

  it.each([
    ['a row was put in', (sheet: FWorksheet) => sheet.insertRowBefore(2), /行或列/u],
    ['a column went', (sheet: FWorksheet) => sheet.deleteColumns(1, 1), /行或列|合并/u],
    ['cells were merged', (sheet: FWorksheet) => sheet.getRange('A4:B4').merge(), /合并/u],
    ['a sheet was renamed', (sheet: FWorksheet) => sheet.setName('别的'), /工作表/u],
  ])('is refused where %s: only a new file can hold that', async (_, work, words) => {
    await expect(savedAfter(plain, work)).rejects.toThrow(words);
  });
});
