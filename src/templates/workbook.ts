import { type DataValidation, type Fill, type Style, Workbook, type Worksheet } from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { asStored } from '../formulas';
import { type Range, address, newSheetLooks, rangeAddress } from '../sheets';
import type { CellCheck, CellRule, CellStyle, TemplateCell, TemplateSheet } from './sheet';

/** The build gives the same bytes every time. A zip counts in local time, so this is the same date everywhere. */
const made = new Date(2026, 0, 1);

/** The sheets as an .xlsx file. */
export async function workbookOf(sheets: readonly TemplateSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'PERF 绩效自评校验';
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 0, 1));
  for (const sheet of sheets) fillSheet(workbook.addWorksheet(sheet.name), sheet);
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  // Its folders are left out: a package has parts only.
  const parts = unzipSync(written, { filter: ({ name }) => !name.endsWith('/') });
  return zipSync(parts, { mtime: made });
}

/** A$2:M$24, which the library makes $A$2:$M$24. */
function pinned({ from, to }: Range): string {
  return [from, to].map((corner) => address(corner).replace(/(?=\d)/u, '$')).join(':');
}

const line = { style: 'thin', color: { argb: `FF${newSheetLooks.frame}` } } as const;
const framed = { top: line, left: line, bottom: line, right: line };

function fillSheet(worksheet: Worksheet, sheet: TemplateSheet): void {
  // What is as wide as this it leaves out, and the sheet would have it as wide as its program likes.
  worksheet.properties.defaultColWidth = 9;
  sheet.columns.forEach((width, i) => (worksheet.getColumn(i + 1).width = width));
  sheet.heights.forEach((height, i) => (worksheet.getRow(i + 1).height = height));
  // Every cell of a merge has the borders: Excel draws those of the covered ones.
  for (const cell of sheet.cells) fillCell(worksheet, cell);
  for (const { from, to } of sheet.merges) worksheet.mergeCells(from.row, from.column, to.row, to.column);
  for (const rule of sheet.rules) applyRule(worksheet, rule);
  sheet.checks.forEach((check, i) => {
    worksheet.addConditionalFormatting(conditionOf(check, i + 1));
  });
  const { area, repeated, landscape } = sheet.print;
  Object.assign(worksheet.pageSetup, {
    paperSize: 9,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    printArea: pinned(area),
    ...(repeated && { printTitlesRow: `${repeated.from}:${repeated.to}` }),
  });
  worksheet.views = [{ state: 'normal', showGridLines: false, zoomScale: 100 }];
}

function fillCell(worksheet: Worksheet, { row, column, value, formula, style }: TemplateCell): void {
  const cell = worksheet.getCell(row, column);
  Object.assign(cell, looksOf(style));
  // The stored value is what the functions give, for blanks nothing, and not #NAME? where the add-in is missing.
  if (formula !== undefined)
    cell.value = { formula: asStored(formula), result: value ?? '', date1904: false };
  else if (value !== undefined) cell.value = value;
}

function looksOf(style: CellStyle): Partial<Style> {
  const { size, bold, horizontal, vertical, indent, fill, unlocked, numberFormat } = style;
  return {
    font: { name: newSheetLooks.font, size, ...(bold && { bold }) },
    alignment: { horizontal, vertical, wrapText: true, ...(indent !== undefined && { indent }) },
    ...(style.framed && { border: framed }),
    ...(fill !== undefined && { fill: filled(fill, 'fgColor') }),
    ...(unlocked && { protection: { locked: false } }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

/** A conditional format has its colour as the background of its pattern, a cell as the foreground. */
function filled(rgb: string, place: 'fgColor' | 'bgColor'): Fill {
  return { type: 'pattern', pattern: 'solid', [place]: { argb: `FF${rgb}` } };
}

function conditionOf(
  { at, formula, severity }: CellCheck,
  priority: number,
): Parameters<Worksheet['addConditionalFormatting']>[0] {
  const style = { fill: filled(newSheetLooks.checks[severity], 'bgColor') };
  return { ref: rangeAddress(at), rules: [{ type: 'expression', formulae: [formula], style, priority }] };
}

/**
 * Rules are added by their range, which its types do not say: of rules of single cells it makes ranges of its own, and has some cells
 * in two of them.
 */
type Ruled = Worksheet & { readonly dataValidations: { add(range: string, rule: DataValidation): void } };

function applyRule(worksheet: Worksheet, { at, ...rule }: CellRule): void {
  (worksheet as Ruled).dataValidations.add(rangeAddress(at), validationOf(rule));
}

function validationOf({ choices, most, refusal, prompt }: Omit<CellRule, 'at'>): DataValidation {
  return {
    allowBlank: true,
    ...(choices
      ? { type: 'list', formulae: [`"${choices.join(',')}"`] }
      : most === undefined
        ? { type: 'textLength', operator: 'greaterThanOrEqual', formulae: [0] }
        : typeof most === 'number'
          ? { type: 'decimal', operator: 'between', formulae: [0, most] }
          : { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0] }),
    ...(refusal && {
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: refusal.title,
      error: refusal.text,
    }),
    ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text }),
  };
}
