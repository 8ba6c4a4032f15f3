import { errorInText } from '../functions/errors';
import { catalogue, isFunctionName } from '../functions/catalogue';
import { type Call, callsIn, toNative } from '../functions/native';
import {
  type Cell,
  type Position,
  type Sheet,
  type SheetEdit,
  address,
  markNoValue,
  position,
} from '../sheets';
import { decimalFromFloat, plain, readNature, readNumber } from '../values';
import { asTyped } from './spelling';

/** What PERF.* formulas become: plain formulas that need no add-in, or the values that they show. */
export type Freeing = 'native' | 'values';

/** A cell that will need no add-in any more. */
export interface FreedFormula {
  readonly sheet: string;
  readonly cell: Position;
  /** Without the leading "=". */
  readonly formula: string;
  /** What the cell shows, now and afterwards. */
  readonly shows: string;
  readonly edit: SheetEdit;
}

/**
 * Why a formula stays as it is.
 * - `no-plain-form`: PERF.EXPLAIN, PERF.CHECK, 定性, a text or a cell as policy
 * - `not-numbers`: an argument is blank, a text or a percent, which plain formulas read otherwise
 * - `spills`: its result fills several cells
 * - `error`: it shows an error value, which should be mended first
 * - `unbound`: its function is not there, or not yet (#NAME?, #BUSY!); 恢复公式 enters it again
 * - `hides-error`: IFERROR or the like stands around functions that are not there, so that what it shows is no result
 */
export type WhyNotFreed = 'no-plain-form' | 'not-numbers' | 'spills' | 'error' | 'unbound' | 'hides-error';

/** A cell that still needs the add-in, and why. */
export interface NotFreed {
  readonly sheet: string;
  readonly cell: Position;
  readonly formula: string;
  /** What the cell shows, now and afterwards. */
  readonly shows: string;
  readonly why: WhyNotFreed;
}

/** What becomes of every PERF.* formula of the sheets. */
export interface Freed {
  readonly formulas: readonly FreedFormula[];
  readonly stay: readonly NotFreed[];
}

/**
 * Works out, for every PERF.* formula on the sheets, what it becomes; nothing is written.
 * @param runsPerf whether the program that shows the sheets can compute PERF functions at all
 */
export function withoutPerf(sheets: readonly Sheet[], freeing: Freeing, runsPerf = true): Freed {
  const formulas: FreedFormula[] = [];
  const stay: NotFreed[] = [];
  const lacksFunctions = !runsPerf || sheets.some(({ cells }) => cells.some(isUnbound));
  for (const sheet of sheets) {
    const cells = new Map(sheet.cells.map((cell) => [address(cell), cell]));
    for (const cell of sheet.cells) {
      if (cell.formula === undefined) continue;
      // Perhaps as another program saved it.
      const formula = asTyped(cell.formula);
      const calls = callsIn(formula);
      if (calls.length === 0) continue;
      const place = { sheet: sheet.name, cell: { row: cell.row, column: cell.column }, formula };
      const shows = cell.text;
      const freed =
        freeing === 'values'
          ? valueOf(cell, formula, calls, lacksFunctions)
          : nativeOf(cell, formula, calls, cells);
      if (typeof freed === 'string') stay.push({ ...place, shows, why: freed });
      else {
        const edit = { sheet: place.sheet, cell: place.cell, ...freed };
        formulas.push({ ...place, shows, edit });
      }
    }
  }
  return { formulas, stay };
}

type Replacement = Pick<SheetEdit, 'value' | 'as'>;
type Cells = ReadonlyMap<string, Cell>;

/** What the cell shows, where that is a result: an error made a value could be told from nothing any more. */
function valueOf(
  cell: Cell,
  formula: string,
  calls: readonly Call[],
  lacksFunctions: boolean,
): Replacement | WhyNotFreed {
  if (isUnbound(cell)) return 'unbound';
  if (showsError(cell)) return 'error';
  if (calls.some(spills)) return 'spills';
  if (lacksFunctions && handlesErrors.test(formula)) return 'hides-error';
  const { content, percent } = cell;
  if (typeof content !== 'number') return { value: String(content), as: 'text' };
  const number = decimalFromFloat(content);
  return percent === true
    ? { value: `${plain(number.times(100))}%`, as: 'percent' }
    : { value: plain(number), as: 'number' };
}

/** A function that gives something else where its argument is an error. */
const handlesErrors = /(?<![\w.])(?:IFERROR|IFNA|ISERR|ISERROR|ISNA|ERROR\.TYPE|AGGREGATE)\(/iu;

/** A formula of functions that we have, while they are not there; a name that we have not stays an error for good. */
function isUnbound(cell: Cell): boolean {
  if (cell.formula === undefined || markNoValue(cell).noValue !== 'uncalculated') return false;
  return callsIn(asTyped(cell.formula)).every(({ name }) => isFunctionName(name));
}

/** Our own errors stand in WPS as texts that begin with the error value. */
function showsError(cell: Cell): boolean {
  const { content } = cell;
  return (
    markNoValue(cell).noValue !== undefined || (typeof content === 'string' && errorInText(content) !== null)
  );
}

function nativeOf(
  cell: Cell,
  formula: string,
  calls: readonly Call[],
  cells: Cells,
): Replacement | WhyNotFreed {
  if (calls.some(spills)) return 'spills';
  // A function that is not there is no fault of the figures: just then a plain formula is wanted.
  if (showsError(cell) && !isUnbound(cell)) return 'error';
  const native = toNative(formula);
  if (native === null) return 'no-plain-form';
  return calls.every((call) => meansTheSame(call, cells)) ? { value: native, as: 'formula' } : 'not-numbers';
}

/** A function of single cells that is given a range gives a rectangle, and PERF.CHECK always does. */
function spills({ name, given }: Call): boolean {
  if (name === 'CHECK') return true;
  const definition = catalogue.find((one) => one.name === name);
  return definition?.takes === 'cells' && given.some((text) => /^[^"]*:/u.test(text));
}

/** Plain formulas read a blank as 0, a text as an error or as nothing, and ＞ in a cell as ≥: only numbers mean the same to both. */
function meansTheSame({ name, given }: Call, cells: Cells): boolean {
  if (name === 'TOTAL') return given.every((text) => isSummedAlike(text, cells));
  const parameters = catalogue.find((one) => one.name === name)?.parameters ?? [];
  const parts = given.map((text, i) => ({ text, called: parameters[i]?.name.en ?? '' }));
  const stated = parts.find(({ called }) => called === 'nature')?.text ?? '';
  return parts.every(({ text, called }) => {
    if (called === 'policy') return true;
    if (called === 'nature') return isPlainNature(text, cells);
    const number = numberAt(text, cells);
    // Its short form divides by the target as it is.
    if (name === 'DEVIATION' && called === 'target' && stated === '') return number !== null && number > 0;
    return number !== null;
  });
}

function isPlainNature(text: string, cells: Cells): boolean {
  if (text === '' || text.startsWith('"')) return true;
  const content = cellAt(text, cells)?.content;
  return typeof content === 'string' && ['≥', '≤'].includes(content.trim()) && readNature(content) !== null;
}

/** SUM passes over every text, PERF.TOTAL counts a number that is stored as text. */
function isSummedAlike(text: string, cells: Cells): boolean {
  const [from, to = from] = text.split(':').map((corner) => position(corner.trim()));
  if (!from || !to) return numberAt(text, cells) !== null;
  const inside = [...cells.values()].filter(
    ({ row, column }) => from.row <= row && row <= to.row && from.column <= column && column <= to.column,
  );
  return (
    inside.some(({ content }) => typeof content === 'number') &&
    inside.every(
      ({ content, text: seen }) => typeof content === 'number' || readNumber(seen).state !== 'number',
    )
  );
}

/** The number of a cell, a literal, or another call whose own arguments are looked at in their turn; null for all else. */
function numberAt(text: string, cells: Cells): number | null {
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  if (callsIn(text).length > 0) return 1;
  const cell = cellAt(text, cells);
  return cell && cell.percent !== true && typeof cell.content === 'number' ? cell.content : null;
}

function cellAt(text: string, cells: Cells): Cell | undefined {
  const place = position(text.trim());
  return place ? cells.get(address(place)) : undefined;
}
