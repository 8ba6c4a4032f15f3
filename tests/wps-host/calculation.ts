import { DetailedCellError } from 'hyperformula';
import { formulaEngine } from '../formula-engine';
import type { Entry } from '../excel-host/model/entry';
import type { CustomFunctions, Given } from './custom-functions';
import { placeOf, type SheetModel } from './model';

const engine = formulaEngine();

/** Calculates every formula of a workbook: another engine than ET's, and the custom functions by their callbacks. */
export function calculate(sheets: readonly SheetModel[], functions: CustomFunctions): void {
  const formulas = sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, { formula }]) =>
      formula === undefined ? [] : [{ sheet, formula, place: placeOf(key) }],
    ),
  );
  if (formulas.length === 0) return;
  const ids = new Map(sheets.map(({ name }) => [name, engine.getSheetId(engine.addSheet(name)) ?? 0]));
  try {
    for (const sheet of sheets) engine.setSheetContent(ids.get(sheet.name) ?? 0, contentsOf(sheet));
    const own = formulas.filter(({ formula }) => customCall.test(formula));
    // Custom functions may build on each other: again, until nothing changes any more.
    for (let pass = 0, changes = own.length; pass < 10 && changes > 0; pass++) {
      changes = 0;
      for (const { sheet, formula, place } of own) {
        const id = ids.get(sheet.name) ?? 0;
        const at = { sheet: id, row: place[0], col: place[1] };
        const plain = withoutCustomCalls(formula, id, functions);
        if (engine.getCellFormula(at) === plain) continue;
        engine.setCellContents(at, plain);
        changes += 1;
      }
    }
    for (const { sheet, place } of formulas) {
      const [row, col] = place;
      const result = engine.getCellValue({ sheet: ids.get(sheet.name) ?? 0, row, col });
      const value = result instanceof DetailedCellError ? nameOf(result) : (result ?? 0);
      sheet.change(row, col, (entry) => ({ ...entry, value }));
    }
  } finally {
    for (const id of ids.values()) engine.removeSheet(id);
  }
}

/** What the engine cannot even parse, a function called _xldudf_PERF_SCORE say, is to ET a name that it does not know. */
function nameOf({ value }: DetailedCellError): string {
  return value === '#ERROR!' ? '#NAME?' : value;
}

const customCall = /\b[A-Z_]\w*\.[A-Z_]\w*\(/iu;

/** The formula with the result of each custom function in its place, the innermost first. */
function withoutCustomCalls(formula: string, sheet: number, functions: CustomFunctions): string {
  let left = formula;
  for (let guard = 0; guard < 100; guard++) {
    const starts = [...left.matchAll(new RegExp(customCall, 'giu'))].filter(
      ({ 0: call }) => !standard.has(call.slice(0, -1).toUpperCase()),
    );
    const start = starts.at(-1);
    if (start === undefined) return left;
    const open = start.index + start[0].length;
    const close = closing(left, open);
    const given = argumentsOf(left.slice(open, close)).map((text) => givenOf(text, sheet));
    const result = functions.call(start[0].slice(0, -1), given);
    left = left.slice(0, start.index) + literal(result) + left.slice(close + 1);
  }
  throw new Error(`simulated ET: ${formula} does not come to an end`);
}

/** Dotted names of the spreadsheet's own. */
const standard = new Set(['CEILING.MATH', 'FLOOR.MATH', 'STDEV.P', 'STDEV.S', 'VAR.P', 'VAR.S']);

function givenOf(text: string, sheet: number): Given {
  if (text === '') return null;
  const result = engine.calculateFormula(`=${text}`, sheet) as unknown;
  const told = (value: unknown): unknown => (value instanceof DetailedCellError ? value.value : value);
  const isReference = /^(?:(?:'[^']+'|[^'!(]+)!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/iu.test(text);
  if (Array.isArray(result)) return { grid: (result as unknown[][]).map((line) => line.map(told)) };
  return isReference ? { grid: [[told(result)]] } : { value: told(result) };
}

function literal(value: unknown): string {
  if (typeof value === 'number') return `(${value})`;
  if (typeof value === 'boolean') return value ? 'TRUE()' : 'FALSE()';
  if (value === '#NAME?') return 'NO_SUCH_NAME';
  const text = typeof value === 'string' ? value : '';
  // What a message says of a function is no call.
  return `"${text.replace(/"/gu, '""').replace(/\(/gu, '"&CHAR(40)&"')}"`;
}

/** Where the bracket that was opened before `from` closes. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from, quoted = false; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && text[at] === '(') depth += 1;
    else if (!quoted && text[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`simulated ET: a bracket is missing in ${text}`);
}

function argumentsOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let [depth, quoted, begin] = [0, false, 0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    if (quoted) continue;
    if (text[at] === '(' || text[at] === '{') depth += 1;
    if (text[at] === ')' || text[at] === '}') depth -= 1;
    if (text[at] === ',' && depth === 0) {
      pieces.push(text.slice(begin, at).trim());
      begin = at + 1;
    }
  }
  return [...pieces, text.slice(begin).trim()];
}

function contentsOf(sheet: SheetModel): Entry['value'][][] {
  const rows: Entry['value'][][] = [];
  for (const [key, { value, formula }] of sheet.cells) {
    const [row, column] = placeOf(key);
    if (value === '' && formula === undefined) continue;
    // An apostrophe keeps texts what they are here too; custom calls are filled in afterwards.
    const content = formula === undefined || customCall.test(formula) ? value : formula;
    (rows[row] ??= [])[column] = typeof content === 'string' && content !== formula ? `'${content}` : content;
  }
  return Array.from(rows, (row) => Array.from((row as typeof row | undefined) ?? [], (cell) => cell));
}
