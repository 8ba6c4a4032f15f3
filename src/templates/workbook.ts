import { type DataValidation, type Style, Workbook, type Worksheet } from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { address } from '../sheets';
import {
  type Blueprint,
  type BlueprintCell,
  type CellFormat,
  type Guidance,
  type Look,
  placeOf,
} from './blueprint';
import { formulasOf } from './formulas';
import { guidanceOf } from './guidance';
import { instructions } from './instructions';

/** The build gives the same bytes every time. A zip counts in local time, so this is the same date everywhere. */
const made = new Date(2026, 0, 1);

/** The blank form as an .xlsx file: the form, 填表说明 and 使用说明. */
export async function workbookOf(blueprint: Blueprint): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'PERF 绩效自评校验';
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 0, 1));
  fillForm(workbook.addWorksheet(blueprint.sheet), blueprint);
  fillGuidance(workbook.addWorksheet('填表说明'), '填表说明', guidanceOf(blueprint));
  fillGuidance(workbook.addWorksheet('使用说明'), '使用说明', instructions);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return zipSync(parts, { mtime: made });
}

const font = '宋体';
const line = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;
const framed = { top: line, left: line, bottom: line, right: line };
const centre = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;
const left = { ...centre, horizontal: 'left' } as const;
const indented = { ...left, indent: 1 } as const;

const fillOf = (argb: string): Style['fill'] => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
});
const toFillIn = fillOf('FFFFFBE6');
const toCompute = fillOf('FFF0F0F0');

const looks: Readonly<Record<Look, Partial<Style>>> = {
  title: { font: { name: font, size: 18, bold: true }, alignment: centre },
  year: { font: { name: font, size: 11 }, alignment: centre, fill: toFillIn },
  plain: { font: { name: font, size: 10 }, alignment: left },
  label: { font: { name: font, size: 10, bold: true }, alignment: centre, border: framed },
  part: { font: { name: font, size: 10 }, alignment: indented, border: framed },
  fixed: { font: { name: font, size: 10 }, alignment: centre, border: framed },
  input: { font: { name: font, size: 10 }, alignment: centre, border: framed, fill: toFillIn },
  prose: { font: { name: font, size: 10 }, alignment: indented, border: framed, fill: toFillIn },
  computed: { font: { name: font, size: 10 }, alignment: centre, border: framed, fill: toCompute },
  note: { font: { name: font, size: 9 }, alignment: left },
};

const formats: Readonly<Record<CellFormat, string>> = {
  amount: '#,##0.00####',
  rate: '0.00',
  // As many decimals as there are: "0.##" would leave the point of a whole number.
  points: 'General',
  text: '@',
};

const paper = {
  paperSize: 9,
  fitToPage: true,
  fitToWidth: 1,
  horizontalCentered: true,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
} as const;

function fillForm(worksheet: Worksheet, blueprint: Blueprint): void {
  const { columns, heights, rowHeight, cells } = blueprint;
  const formulas = formulasOf(blueprint);
  columns.forEach((width, i) => (worksheet.getColumn(i + 1).width = width));
  for (const cell of cells) fillCell(worksheet, cell, formulas);
  const lastRow = Math.max(...cells.map((cell) => placeOf(cell).to.row));
  for (let row = 1; row <= lastRow; row += 1) worksheet.getRow(row).height = heights[row] ?? rowHeight;
  const corner = address({ row: lastRow, column: columns.length });
  Object.assign(worksheet.pageSetup, { ...paper, fitToHeight: 1, printArea: `A1:${corner}` });
  worksheet.views = [{ state: 'normal', showGridLines: false, zoomScale: 100 }];
}

function fillCell(worksheet: Worksheet, cell: BlueprintCell, formulas: ReadonlyMap<string, string>): void {
  const { from, to } = placeOf(cell);
  // Every cell of a merge has the borders: Excel draws those of the covered ones.
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      Object.assign(worksheet.getCell(row, column), looks[cell.look]);
    }
  }
  if (cell.at.includes(':')) worksheet.mergeCells(cell.at);
  const target = worksheet.getCell(from.row, from.column);
  const formula = formulas.get(address(from));
  // The stored value is what the functions give for blanks: nothing, and not #NAME? where the add-in is missing.
  if (formula !== undefined) target.value = { formula, result: '', date1904: false };
  else if (cell.value !== undefined) target.value = cell.value;
  if (cell.format !== undefined) target.numFmt = formats[cell.format];
  const validation = validationOf(cell);
  if (validation) target.dataValidation = validation;
}

function validationOf({ look, choices, onlyChoices, format }: BlueprintCell): DataValidation | null {
  if (choices) {
    return {
      type: 'list',
      allowBlank: true,
      formulae: [`"${choices.join(',')}"`],
      ...(onlyChoices === true && {
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: '请从列表中选择',
        error: `可选：${choices.join('　')}`,
      }),
    };
  }
  if (look !== 'input' || (format !== 'amount' && format !== 'points')) return null;
  const most = format === 'points' ? 100 : null;
  return {
    type: 'decimal',
    operator: most === null ? 'greaterThanOrEqual' : 'between',
    allowBlank: true,
    formulae: most === null ? [0] : [0, most],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: '请填数字',
    error: most === null ? '金额填不小于 0 的数，不带单位。' : `分值填 0 至 ${most} 的数，不带“分”字。`,
  };
}

const guidanceWidth = 92;
const lineHeight = 16;

function fillGuidance(worksheet: Worksheet, title: string, paragraphs: readonly Guidance[]): void {
  worksheet.getColumn(1).width = 4;
  worksheet.getColumn(2).width = guidanceWidth;
  worksheet.mergeCells('A1:B1');
  write(worksheet, 1, 1, title, { ...looks.title, font: { name: font, size: 16, bold: true } });
  worksheet.getRow(1).height = 32;
  let row = 2;
  for (const { heading, lines } of paragraphs) {
    worksheet.mergeCells(row, 1, row, 2);
    write(worksheet, row, 1, heading, { ...looks.plain, font: { name: font, size: 11, bold: true } });
    worksheet.getRow(row).height = 26;
    row += 1;
    lines.forEach((text, i) => {
      write(worksheet, row, 1, `${i + 1}.`, { ...looks.plain, alignment: { ...left, vertical: 'top' } });
      write(worksheet, row, 2, text, { ...looks.plain, alignment: { ...left, vertical: 'top' } });
      worksheet.getRow(row).height = 4 + lineHeight * Math.ceil(widthOf(text) / guidanceWidth);
      row += 1;
    });
  }
  Object.assign(worksheet.pageSetup, { ...paper, fitToHeight: 0 });
  worksheet.views = [{ state: 'normal', showGridLines: false }];
}

/** Excel fits no row to a text before somebody edits it. A Chinese character takes two of the width. */
function widthOf(text: string): number {
  return text.replace(/[^\u0020-\u00FF]/gu, '  ').length;
}

function write(worksheet: Worksheet, row: number, column: number, text: string, style: Partial<Style>): void {
  const cell = worksheet.getCell(row, column);
  cell.value = text;
  Object.assign(cell, style);
}
