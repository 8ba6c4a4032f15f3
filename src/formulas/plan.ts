import { catalogue } from '../functions/catalogue';
import { blankKept } from '../functions/kept-blank';
import { evaluate } from '../functions/broadcast';
import { isError } from '../functions/arguments';
import type { Outcome } from '../functions/function';
import type { Form } from '../forms';
import type { Policy } from '../policies';
import {
  type Cell,
  type GridCell,
  type Position,
  type Range,
  type SheetEdit,
  address,
  cellsInRows,
  isSameCell,
  rangeAddress,
} from '../sheets';
import { Decimal, decimalFromFloat, plain, readNothing } from '../values';
import type { Candidate, Given } from './candidate';
import { fundsFormulas } from './funds-formulas';
import { indicatorFormulas } from './indicator-formulas';
import { withoutOrBlank } from './or-blank';
import { asTyped } from './spelling';
import { totalFormulas } from './total-formulas';

/** A formula for a cell, beside what stands there now. */
export interface PlannedFormula {
  readonly cell: Position;
  /** The function without its namespace: EXECRATE. */
  readonly name: string;
  /** In the form's words: whose rate, score or total it is. */
  readonly about: string;
  /** What the user sees in the cell now; '' where it is blank. */
  readonly now: string;
  /** What the formula gives; '' where its row is not filled in yet. */
  readonly gives: string;
  /** `same` number as now; `fills` a blank; `changes` what stands there; `raises` a score that may have been cut by hand. */
  readonly effect: 'same' | 'fills' | 'changes' | 'raises';
  readonly edit: SheetEdit;
}

/**
 * Why a cell gets no formula.
 * - `formula`: another formula stands there
 * - `error`: an error value stands there, which should be mended first
 * - `uncalculated`: what it is computed from holds no value: a formula without its result, an error
 * - `left-blank`: blank on purpose, as far as the form shows
 * - `shifted`: the row's values stand beside their headers
 * - `merged`: the cell is inside a merge
 * - `percent-format`: the cell, or one of those it is computed from, shows a percent where a plain number is meant
 * - `unfilled`: a value stands there, but what it is computed from is missing
 * - `not-applicable`: the row does not apply (— / 无)
 * - `by-hand`: 定性, not fully met: the points are given by hand, inside a band
 * - `not-comparable`: target and actual cannot be compared, or only with what stands outside the formula's reach
 * - `own-policy`: no function knows the user's own terms
 * - `scattered`: the scores stand in more places than a formula should name
 * - `share`: the column holds shares (0.9) where the function gives percents (90)
 */
export type WhyLeftOut =
  | 'formula'
  | 'error'
  | 'uncalculated'
  | 'left-blank'
  | 'shifted'
  | 'merged'
  | 'percent-format'
  | 'unfilled'
  | 'not-applicable'
  | 'by-hand'
  | 'not-comparable'
  | 'own-policy'
  | 'scattered'
  | 'share';

/** A cell that gets no formula, and why. */
export interface LeftOut {
  readonly cell: Position;
  readonly name: string;
  readonly about: string;
  readonly why: WhyLeftOut;
}

/** Which formulas belong in which cells of a form. */
export interface FormulaPlan {
  readonly formulas: readonly PlannedFormula[];
  /** Cells that hold exactly the formula already. */
  readonly inPlace: number;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Plans the PERF.* formulas of a form. What each gives is computed by the very functions, totals from the scores as they
 * will be; what the rules hold right is what a formula must give, or its cell is left out with the reason.
 * @param form a recognised form
 * @param policy what the form is judged by
 * @param prefix how the host spells the namespace: "PERF."
 * @param kept addresses of cells that the user wants to keep as they are; totals are computed with them
 */
export function formulaPlan(
  form: Form,
  policy: Policy,
  prefix: string,
  kept: ReadonlySet<string> = new Set(),
): FormulaPlan {
  const cells = new Map(form.cells.map((cell) => [address(cell), cell]));
  // What shows nothing is among no form's cells, and all the same no blank.
  const unshown = new Map(
    cellsInRows(form.sheet, form.range.from.row, form.range.to.row).flatMap((cell) =>
      cell.noValue === undefined ? [] : [[address(cell), cell] as const],
    ),
  );
  // What will stand in the cells that the plan fills, for the totals to add up.
  const filled = new Map<string, string | number>();
  const known: Known = { form, cells, unshown, filled };
  const formulas: PlannedFormula[] = [];
  const leftOut: LeftOut[] = [];
  let inPlace = 0;
  for (const candidate of [
    ...fundsFormulas(form, policy),
    ...indicatorFormulas(form, policy),
    ...totalFormulas(form, policy),
  ]) {
    const { at, name, about, given } = candidate;
    const place = address(at.cell);
    const formula = `${prefix}${name}(${given.map(writtenFor(name)).join(',').replace(/,+$/u, '')})`;
    const before = cells.get(place);
    const stands = unshown.get(place) ?? before;
    if (stands?.formula !== undefined && sameFormula(asTyped(stands.formula), formula)) {
      inPlace += 1;
      continue;
    }
    const verdict = judged(candidate, stands, known);
    if ('why' in verdict) {
      leftOut.push({ cell: at.cell, name, about, why: verdict.why });
      continue;
    }
    if (!kept.has(place)) filled.set(place, verdict.gives);
    formulas.push({
      cell: at.cell,
      name,
      about,
      now: at.text,
      gives: shown(verdict.gives),
      effect: effectOf(candidate, before, verdict.gives),
      edit: { sheet: form.sheet.name, cell: at.cell, value: formula, as: 'formula' },
    });
  }
  return { formulas, inPlace, leftOut };
}

type Cells = ReadonlyMap<string, GridCell>;

/** What a plan knows of its form: cells by their address. */
interface Known {
  readonly form: Form;
  readonly cells: Cells;
  /** Those that hold no value. */
  readonly unshown: ReadonlyMap<string, Cell>;
  /** What will stand in the cells that the plan fills. */
  readonly filled: ReadonlyMap<string, string | number>;
}

function judged(
  { name, at, given, right, not }: Candidate,
  stands: Cell | undefined,
  { form, cells, unshown, filled }: Known,
): { readonly why: WhyLeftOut } | { readonly gives: string | number } {
  if (stands?.formula !== undefined) return { why: 'formula' };
  if (stands?.noValue !== undefined) return { why: 'error' };
  const before = cells.get(address(at.cell));
  if (not !== undefined) return { why: not };
  if (readNothing(at.words) === 'not-applicable') return { why: 'not-applicable' };
  if (isInsideMerge(at.cell, form)) return { why: 'merged' };
  if (before?.percent === true || !percentsAgree(name, given, cells)) return { why: 'percent-format' };
  const places = given.flatMap(cellsGiven).map(address);
  if (places.some((place) => unshown.has(place) && !filled.has(place))) return { why: 'uncalculated' };
  const gives = outcome(name, given, cells, filled);
  if (isError(gives)) {
    const byHand = gives.error === '#N/A';
    return { why: byHand ? 'by-hand' : 'not-comparable' };
  }
  if (gives === '') return before ? { why: 'unfilled' } : { gives };
  if (typeof gives !== 'number') return { why: 'not-applicable' };
  // A row of 无 with weight 0 is blank on purpose; the function's 0 is right where somebody wants a number.
  if (right === null || right?.length === 0)
    return { why: gives === 0 ? 'not-applicable' : 'not-comparable' };
  if (right && !right.some((one) => isNear(one, gives))) return { why: 'not-comparable' };
  if (name === 'COEFFICIENT' && isShare(before, gives)) return { why: 'share' };
  return { gives };
}

function outcome(
  name: string,
  given: readonly Given[],
  cells: Cells,
  filled: ReadonlyMap<string, string | number>,
): Extract<Outcome, string | number> | { readonly error: string } {
  const definition = catalogue.find((one) => one.name === name);
  if (!definition) throw new Error(`PERF.${name} is not in the catalogue`);
  const valueAt = (cell: Position): unknown => {
    const place = address(cell);
    return filled.get(place) ?? cells.get(place)?.content ?? '';
  };
  const result = evaluate(
    definition,
    given.map((one) => {
      if (one === null || typeof one !== 'object') return one;
      return isRange(one) ? cellsOf(one).map((cell) => [valueAt(cell)]) : valueAt(one);
    }),
  );
  if (Array.isArray(result)) throw new Error(`PERF.${name} of single cells gave a rectangle`);
  return result as Exclude<Outcome, readonly (readonly unknown[])[]>;
}

function effectOf(
  { name, at }: Candidate,
  before: GridCell | undefined,
  gives: string | number,
): PlannedFormula['effect'] {
  if (!before || at.text === '') return 'fills';
  const now = numberIn(before);
  if (!now) return 'changes';
  if (isNear(now, gives)) return 'same';
  return name === 'SCORE' && now.lt(gives) ? 'raises' : 'changes';
}

/** A total of texts that a host formats as percents would be 100 times too small, a rate written into one 100 times too large. */
function percentsAgree(name: string, given: readonly Given[], cells: Cells): boolean {
  const percent = (one: Given | undefined): boolean =>
    typeof one === 'object' && one !== null && !isRange(one) && cells.get(address(one))?.percent === true;
  const isNumber = (one: Given | undefined): boolean =>
    typeof one === 'object' &&
    one !== null &&
    !isRange(one) &&
    typeof cells.get(address(one))?.content === 'number';
  const inWords = (one: Given | undefined): boolean => {
    const content =
      typeof one === 'object' && one !== null && !isRange(one) ? cells.get(address(one))?.content : null;
    return typeof content === 'string' && /[%％]/u.test(content);
  };
  if (name === 'TOTAL') {
    return !given.some((one) => percent(one) || rangeHasPercent(one, cells));
  }
  const [target, actual] = name === 'SCORE' ? given.slice(1) : given;
  if (name === 'DEVIATION' || name === 'COEFFICIENT' || name === 'SCORE') {
    const bothNumbers = isNumber(target) && isNumber(actual);
    const agree = percent(target) === percent(actual) && (!percent(target) || bothNumbers);
    // Excel hands 88% over as 0.88, which the functions take for a share beside "≥85%".
    const isToldByText = (percent(actual) && inWords(target)) || (percent(target) && inWords(actual));
    return (agree || isToldByText) && !(name === 'SCORE' && percent(given[0]));
  }
  return !given.some(percent);
}

function rangeHasPercent(one: Given, cells: Cells): boolean {
  if (typeof one !== 'object' || one === null || !isRange(one)) return false;
  return cellsOf(one).some((cell) => cells.get(address(cell))?.percent === true);
}

function isShare(before: GridCell | undefined, gives: number): boolean {
  const now = before ? numberIn(before) : null;
  return now !== null && !now.isZero() && isNear(now.times(100), gives) && !isNear(now, gives);
}

function isInsideMerge(cell: Position, { sheet }: Form): boolean {
  return sheet.merges.some(
    ({ from, to }) =>
      from.row <= cell.row &&
      cell.row <= to.row &&
      from.column <= cell.column &&
      cell.column <= to.column &&
      !isSameCell(from, cell),
  );
}

function numberIn({ content, number }: GridCell): Decimal | null {
  if (typeof content === 'number') return decimalFromFloat(content);
  return number.state === 'number' ? number.number : null;
}

/** Two decimals are what every function gives; a printed 9.98 and a computed 9.984 are the same score. */
const nearness = 0.005;

function isNear(one: Decimal, other: string | number): boolean {
  return typeof other === 'number' && one.minus(other).abs().lte(nearness);
}

function isRange(given: Position | Range): given is Range {
  return 'from' in given;
}

function cellsGiven(given: Given): readonly Position[] {
  if (given === null || typeof given !== 'object') return [];
  return isRange(given) ? cellsOf(given) : [given];
}

function cellsOf({ from, to }: Range): readonly Position[] {
  return Array.from({ length: to.row - from.row + 1 }, (_, i) => ({
    row: from.row + i,
    column: from.column,
  }));
}

/**
 * An argument as it is written. Desktop Excel hands a function a blank cell as 0; `G14&""` hands a blank over as a blank, and a
 * number as its digits, which the functions read alike. A total counts neither.
 */
function writtenFor(name: string): (given: Given) => string {
  const cell = (at: Position): string => (name === 'TOTAL' ? address(at) : blankKept(address(at)));
  return (given) => {
    if (given === null) return '';
    if (typeof given === 'string') return `"${given}"`;
    if (typeof given === 'number') return String(given);
    if (!isRange(given)) return cell(given);
    return given.from.row === given.to.row ? cell(given.from) : rangeAddress(given);
  };
}

function shown(value: string | number): string {
  return typeof value === 'number' ? plain(new Decimal(value)) : value;
}

/** Whether two formulas ask the same; what keeps blanks and errors blank is not asked for by those of earlier versions. */
function sameFormula(one: string, other: string): boolean {
  const plainly = (formula: string): string =>
    withoutOrBlank(formula.replace(/&""|[\s$]/gu, '').toUpperCase());
  return plainly(one) === plainly(other);
}
