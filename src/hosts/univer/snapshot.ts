import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/presets';
import { type Cell, type Sheet, inReadingOrder, markNoValue } from '../../sheets';
import { shownText } from '../shared/shown';
import { isTextFormat, showsDate, showsPercent } from './number-format';
import { settingsField } from './settings-field';

/**
 * The sheets of a stored workbook, as Univer would read them once it stands: what a check needs while the spreadsheet is still being
 * loaded. Null where only the spreadsheet can tell, as what a formula comes to; then it is waited for.
 */
export function sheetsOfSnapshot(snapshot: Partial<IWorkbookData>): readonly Sheet[] | null {
  const { sheetOrder, sheets, defaultStyle } = snapshot;
  const styleOf = stylesOf(snapshot);
  if (!sheetOrder || !sheets || hasFormat(styleOf(defaultStyle))) return null;
  const read = sheetOrder.map((id) => {
    const sheet = sheets[id];
    return sheet ? sheetOf(sheet, styleOf) : null;
  });
  return read.every((sheet) => sheet !== null) ? read : null;
}

/** Our settings in a stored workbook, as the port reads them. */
export function settingsOfSnapshot({ custom }: Partial<IWorkbookData>): string | null {
  const settings: unknown = custom?.[settingsField];
  return typeof settings === 'string' ? settings : null;
}

/** What a cell, a row or a column says of its style, which may be the name of one that several share. */
export type StyleOf = (style: ICellData['s']) => IStyleData | null;

/** The styles of a stored workbook. */
export function stylesOf({ styles = {} }: Partial<IWorkbookData>): StyleOf {
  return (style) => (typeof style === 'string' ? styles[style] : style) ?? null;
}

function hasFormat(style: IStyleData | null): boolean {
  return style?.n != null;
}

/** What a snapshot holds by the numbers of rows and columns. */
type Row = Readonly<Record<string, ICellData | null | undefined>>;
type Line = { readonly s?: ICellData['s'] } | null | undefined;

function sheetOf(sheet: Partial<IWorksheetData>, styleOf: StyleOf): Sheet | null {
  const { name, cellData = {}, mergeData = [] } = sheet;
  if (name === undefined || hasFormatsOfLines(sheet, styleOf)) return null;
  const cells: Cell[] = [];
  for (const [row, columns] of Object.entries(cellData as Readonly<Record<string, Row>>)) {
    for (const [column, stored] of Object.entries(columns)) {
      if (!stored) continue;
      if (isBeyond(stored)) return null;
      const cell = cellOf(Number(row) + 1, Number(column) + 1, stored, styleOf);
      if (cell) cells.push(cell);
    }
  }
  return {
    name,
    cells: cells.sort(inReadingOrder),
    merges: mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
      from: { row: startRow + 1, column: startColumn + 1 },
      to: { row: endRow + 1, column: endColumn + 1 },
    })),
    typed: true,
  };
}

/** Whole rows and columns may have a number format that their cells inherit. */
function hasFormatsOfLines(sheet: Partial<IWorksheetData>, styleOf: StyleOf): boolean {
  const { defaultStyle, rowData = {}, columnData = {} } = sheet;
  const lines = [rowData, columnData].flatMap((all) => Object.values(all as Readonly<Record<string, Line>>));
  return hasFormat(styleOf(defaultStyle)) || lines.some((line) => hasFormat(styleOf(line?.s)));
}

/** Univer's numbers for the types of values; its own names for them would bring all of it along. */
const types = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** Formulas, rich texts, and values that are not of the type that is said. */
function isBeyond({ f, si, p, v, t }: ICellData): boolean {
  const type: number = t ?? 0;
  const isText = type === types.text || type === types.forcedText;
  const isOtherwise = (typeof v === 'number' && isText) || (typeof v === 'string' && type === types.number);
  return (f ?? '') !== '' || si != null || p != null || typeof v === 'boolean' || isOtherwise;
}

function cellOf(row: number, column: number, { v, t, s }: ICellData, styleOf: StyleOf): Cell | null {
  if (v === undefined || v === null || v === '') return null;
  const type: number = t ?? 0;
  if (type === types.boolean) {
    const content = Boolean(v);
    return { row, column, content, text: String(content).toUpperCase() };
  }
  if (typeof v !== 'number') return markNoValue({ row, column, content: v, text: String(v) });
  const pattern = styleOf(s)?.n?.pattern ?? '';
  const shown = pattern === '' || isTextFormat(pattern) ? String(v) : shownText(v, pattern);
  const isFormatted = shown !== String(v);
  return markNoValue({
    row,
    column,
    content: isFormatted && showsDate(pattern) ? shown : v,
    text: shown,
    ...(isFormatted && showsPercent(pattern) && { percent: true }),
  });
}
