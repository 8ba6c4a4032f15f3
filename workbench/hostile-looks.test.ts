/** A file whose looks are more than any form has is opened with what a screen can bear, and is written into like any other. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { Workbook } from 'exceljs';
import { openWorkbook, setCells, writtenWorkbook } from '../src/workbook-patch';
import { differingEntries } from '../src/workbook-patch/zips.test-support';
import { openedFile } from './open-file';

const count = 10_000;

/** 10,000 merges and conditional formats, 65,000 styles of which cells use a few, columns as wide as numbers go. */
async function hostileFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('自评表').addRow(['指标名称', '得分']);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const sheet = 'xl/worksheets/sheet1.xml';
  const merges = Array.from({ length: count }, (_, at) => `<mergeCell ref="A${at + 9}:B${at + 9}"/>`);
  const rules = Array.from(
    { length: count },
    (_, at) =>
      `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="cellIs" dxfId="0" priority="${at + 1}" operator="lessThan"><formula>${at}</formula></cfRule></conditionalFormatting>`,
  );
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  const styles = `<cellXfs count="65000">${'<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'.repeat(65_000)}</cellXfs>`;
  return zipSync({
    ...parts,
    'xl/styles.xml': strToU8(text('xl/styles.xml').replace(/<cellXfs[\s\S]*<\/cellXfs>/u, styles)),
    [sheet]: strToU8(
      text(sheet)
        .replace('<sheetData>', '<cols><col min="1" max="16384" width="1e9"/></cols><sheetData>')
        .replace(/<row /u, '<row ht="1e9" customHeight="1" ')
        .replace('</sheetData>', `</sheetData><mergeCells>${merges.join('')}</mergeCells>${rules.join('')}`),
    ),
  });
}

it('is opened within bounds, and one cell changed is one part changed', async () => {
  const bytes = await hostileFile();
  const { snapshot } = await openedFile('表.xlsx', bytes);
  const [sheet] = Object.values(snapshot.sheets ?? {});
  const rules = JSON.parse(
    snapshot.resources?.find(({ name }) => name === 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')?.data ?? '{}',
  ) as Record<string, readonly unknown[]>;
  expect(rules['sheet-1']).toHaveLength(1000);
  expect(Object.keys(snapshot.styles ?? {}).length).toBeLessThan(10);
  expect(sheet?.mergeData).toHaveLength(count);
  expect(Object.values(sheet?.columnData ?? {}).every(({ w = 0 }: { w?: number }) => w <= 2600)).toBe(true);
  expect(sheet?.rowData?.[0]?.h).toBe(546);
  expect(JSON.stringify(snapshot).length).toBeLessThan(5_000_000);
  const workbook = openWorkbook(bytes);
  setCells(workbook, '自评表', [{ cell: { row: 2, column: 2 }, value: { kind: 'number', number: 5 } }]);
  expect(differingEntries(bytes, writtenWorkbook(workbook).bytes)).toEqual(['xl/worksheets/sheet1.xml']);
});
