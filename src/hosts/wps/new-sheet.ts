import {
  type CellRule,
  HostProblem,
  type NewSheet,
  type Position,
  type Range,
  address,
  newSheetLooks,
  rangeAddress,
} from '../../sheets';
import type { Entry } from '../shared/entry';
import type { Grid } from '../shared/grid';
import { rectangles } from '../shared/marks';
import {
  type SameLook,
  contentBlocks,
  framesOf,
  looksOf,
  numberFormatsOf,
  runsOf,
} from '../shared/new-sheet';
import type { EtApplication, EtRange, EtWorksheet } from './et';

/** XlHAlign, XlVAlign, XlLineStyle, XlBorderWeight, XlFormatConditionType, XlPageOrientation, XlPaperSize: numbers, since older builds lack `wps.Enum`. */
const xl = {
  centre: -4108,
  left: -4131,
  top: -4160,
  continuous: 1,
  thin: 2,
  expression: 2,
  portrait: 1,
  landscape: 2,
  a4: 9,
} as const;

/** XlDVType, XlDVAlertStyle, XlFormatConditionOperator. */
const allowed = { decimal: 2, list: 3, textLength: 6, stop: 1, between: 1, atLeast: 7 } as const;

/** Of a column's width in a file, what is no room for characters. */
const padding = 0.71;

/**
 * Makes a blank sheet this one. What stands in it and its merges must go in, or it is a problem; looks, lists, checks and the page are
 * tried one by one, since most of these members were used by nobody in public and a form is a form without them.
 */
export function fill(application: EtApplication, worksheet: EtWorksheet, sheet: NewSheet): void {
  const { columns, heights, merges, rules, checks } = sheet;
  const range = (at: Range): EtRange => worksheet.Range(rangeAddress(at));
  // Before what stands there: under the format of texts "0012" stays what it is.
  for (const [format, ranges] of numberFormatsOf(sheet))
    for (const at of ranges) range(at).NumberFormat = format;
  for (const { range: at, entries } of contentBlocks(sheet, Infinity)) enter(worksheet, at.from, entries);
  const asks = application.DisplayAlerts;
  application.DisplayAlerts = false;
  try {
    for (const at of merges) range(at).Merge();
  } finally {
    application.DisplayAlerts = asks;
  }
  for (const look of looksOf(sheet)) for (const at of look.ranges) dress(range(at), look.style);
  for (const { ranges } of framesOf(sheet)) for (const at of ranges) attempt(() => frame(range(at)));
  for (const { from, to, size } of runsOf(columns))
    attempt(() => {
      range({ from: { row: 1, column: from }, to: { row: 1, column: to } }).ColumnWidth = size - padding;
    });
  for (const { from, to, size } of runsOf(heights))
    attempt(() => {
      range({ from: { row: from, column: 1 }, to: { row: to, column: 1 } }).RowHeight = size;
    });
  for (const rule of rules) attempt(() => applyRule(range(rule.at), rule));
  for (const { at, formula, severity } of checks)
    attempt(() => {
      // As in VBA, a relative formula may be about the cell that is active: then it is the range's first, whichever ET means.
      worksheet.Activate();
      worksheet.Range(address(at.from)).Select();
      const condition = range(at).FormatConditions.Add(xl.expression, undefined, `=${formula}`);
      condition.Interior.Color = bgr(newSheetLooks.checks[severity]);
    });
  attempt(() => worksheet.Range('A1').Select());
  attempt(() => setUpPage(worksheet, sheet.print));
}

/**
 * Values at once, then formulas, rectangle by rectangle; cell by cell where ET takes no grid. Read back, since an ET in which a cell is
 * edited may take everything and keep nothing.
 */
function enter(worksheet: EtWorksheet, from: Position, entries: Grid<Entry>): void {
  const cells = entries.flatMap((line, down) =>
    line.map(({ input }, across) => ({ row: from.row + down, column: from.column + across, input })),
  );
  const isFormula = (input: unknown): boolean => typeof input === 'string' && input.startsWith('=');
  const values = cells.filter(({ input }) => !isFormula(input));
  const formulas = cells.filter(({ input }) => isFormula(input));
  const inputAt = ({ row, column }: Position): Entry['input'] =>
    entries[row - from.row]?.[column - from.column]?.input ?? '';
  const last = cells.at(-1);
  if (!last) return;
  enterRange(worksheet, 'Value2', { from, to: last }, (place) => {
    const input = inputAt(place);
    return isFormula(input) ? '' : input;
  });
  for (const at of rectangles(formulas)) enterRange(worksheet, 'Formula', at, inputAt);
  const filled = values.find(({ input }) => input !== '') ?? formulas[0];
  if (
    filled &&
    isBlank(worksheet.Range(address(filled)).Value2) &&
    isBlank(worksheet.Range(address(filled)).Formula)
  )
    throw new HostProblem('failed', '写入后读回的内容不同');
}

function enterRange(
  worksheet: EtWorksheet,
  member: 'Value2' | 'Formula',
  at: Range,
  inputAt: (place: Position) => Entry['input'],
): void {
  const grid = Array.from({ length: at.to.row - at.from.row + 1 }, (_, down) =>
    Array.from({ length: at.to.column - at.from.column + 1 }, (_each, across) =>
      inputAt({ row: at.from.row + down, column: at.from.column + across }),
    ),
  );
  const isOne = grid.length === 1 && grid[0]?.length === 1;
  try {
    if (!isOne) {
      worksheet.Range(rangeAddress(at))[member] = grid;
      return;
    }
  } catch {
    // Some builds take no grid (reported of the Mac); what they find wrong with a cell they say below.
  }
  grid.forEach((line, down) => {
    line.forEach((input, across) => {
      if (input === '') return;
      worksheet.Range(address({ row: at.from.row + down, column: at.from.column + across }))[member] = input;
    });
  });
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function dress(
  range: EtRange,
  { size, bold, horizontal, vertical, indent, fill: colour, unlocked }: SameLook['style'],
): void {
  attempt(() => {
    range.Font.Name = newSheetLooks.font;
    range.Font.Size = size;
    if (bold) range.Font.Bold = true;
  });
  attempt(() => {
    range.HorizontalAlignment = horizontal === 'center' ? xl.centre : xl.left;
    range.VerticalAlignment = vertical === 'middle' ? xl.centre : xl.top;
    range.WrapText = true;
    if (indent !== undefined) range.IndentLevel = indent;
  });
  if (colour !== undefined) attempt(() => (range.Interior.Color = bgr(colour)));
  if (unlocked) attempt(() => (range.Locked = false));
}

function frame({ Borders: borders }: EtRange): void {
  borders.LineStyle = xl.continuous;
  borders.Weight = xl.thin;
  borders.Color = bgr(newSheetLooks.frame);
}

function applyRule({ Validation: validation }: EtRange, { choices, most, refusal, prompt }: CellRule): void {
  if (choices) validation.Add(allowed.list, allowed.stop, allowed.between, choices.join(','));
  else if (most === undefined) validation.Add(allowed.textLength, allowed.stop, allowed.atLeast, '0');
  else if (most === null) validation.Add(allowed.decimal, allowed.stop, allowed.atLeast, '0');
  else validation.Add(allowed.decimal, allowed.stop, allowed.between, '0', String(most));
  validation.IgnoreBlank = true;
  if (choices) validation.InCellDropdown = true;
  validation.ShowError = refusal !== undefined;
  if (refusal) [validation.ErrorTitle, validation.ErrorMessage] = [refusal.title, refusal.text];
  validation.ShowInput = prompt !== undefined;
  if (prompt) [validation.InputTitle, validation.InputMessage] = [prompt.title, prompt.text];
}

function setUpPage({ PageSetup: page }: EtWorksheet, { area, repeated, landscape }: NewSheet['print']): void {
  page.PrintArea = rangeAddress(area);
  if (repeated) page.PrintTitleRows = `$${repeated.from}:$${repeated.to}`;
  page.Orientation = landscape ? xl.landscape : xl.portrait;
  page.PaperSize = xl.a4;
  page.CenterHorizontally = true;
  page.Zoom = false;
  page.FitToPagesWide = 1;
  page.FitToPagesTall = false;
}

/** "FFC7CE" in the order in which ET counts: red is the lowest byte. */
function bgr(rgb: string): number {
  return parseInt([rgb.slice(4), rgb.slice(2, 4), rgb.slice(0, 2)].join(''), 16);
}

function attempt(work: () => unknown): void {
  try {
    work();
  } catch {
    // The sheet does without.
  }
}
