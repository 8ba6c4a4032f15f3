import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { Workbook } from 'exceljs';

/** A form as programs write it that users' files come from. */
export async function writtenByOthers(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map([
    ['exceljs', await byExcelJs()],
    ['SheetJS', bySheetJs()],
    ['openpyxl', committed('openpyxl.xlsx')],
    ['LibreOffice', committed('libreoffice.xlsx')],
  ]);
}

/** The script beside them made them. */
function committed(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, 'writers', name)));
}

const rows = [
  ['项目支出绩效自评表'],
  ['三级指标', '指标值', '完成值'],
  ['走访次数', 10, 12],
  ['调研报告', 4, 4],
];

async function byExcelJs(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('自评表', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.addRows(rows);
  sheet.mergeCells('A1:C1');
  sheet.getCell('A1').font = { bold: true, size: 18 };
  sheet.getCell('C4').note = '以正式印发为准';
  sheet.getCell('B3').dataValidation = { type: 'whole', operator: 'greaterThan', formulae: [0] };
  sheet.getCell('D3').value = { formula: 'C3/B3', result: 1.2 };
  sheet.fillFormula('E3:E4', 'C3-B3', [2, 0]);
  sheet.addConditionalFormatting({
    ref: 'C3:C4',
    rules: [
      {
        type: 'cellIs',
        operator: 'lessThan',
        priority: 1,
        formulae: ['5'],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } },
      },
    ],
  });
  workbook.addWorksheet('字典', { state: 'veryHidden' }).addRow(['是']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function bySheetJs(): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet(rows), '自评表');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
