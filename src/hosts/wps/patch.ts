import { address as cellAddressOf, cellKey, HostProblem } from '../../sheets';
import { type CellState, type Entry, formatToEnter } from '../shared/entry';
import { type Grid, mapGrid } from '../shared/grid';
import type { Change, Patch } from '../shared/patch';
import { rangeCalled } from '../shared/range-called';
import { errorOf, gridOf } from './answers';
import type { EtWorksheet } from './et';
import { NumberFormats } from './formats';
import type { Step } from './pace';

/** Whether some cell of a rectangle cannot be changed: null of Locked means that they differ. */
export function isFixed(worksheet: EtWorksheet, address: string): boolean {
  return worksheet.ProtectContents && worksheet.Range(address).Locked !== false;
}

/** What a rectangle holds. The sheet's name is for messages: who holds the patch holds the worksheet too. */
export function patchOf(worksheet: EtWorksheet, sheet: string, address: string): Patch {
  const area = rangeCalled(address);
  if (area === null) throw new HostProblem('failed', address);
  const [rows, columns] = [area.to.row - area.from.row + 1, area.to.column - area.from.column + 1];
  const range = worksheet.Range(address);
  const formulas = gridOf(range.Formula, rows, columns);
  const values = gridOf(range.Value2, rows, columns);
  const cells = values.flatMap((line, down) =>
    line.map((value, across) => ({ row: area.from.row + down, column: area.from.column + across, value })),
  );
  const formats = new NumberFormats().ask(worksheet, cells);
  const states = mapGrid(values, (value, down, across): CellState => {
    const error = errorOf(value);
    return {
      value: error ?? value ?? '',
      formula: formulas[down]?.[across] ?? '',
      type: error === null ? typeof value : 'Error',
      numberFormat:
        formats.get(cellKey({ row: area.from.row + down, column: area.from.column + across })) ?? 'General',
    };
  });
  return { sheet, address, states };
}

/**
 * Enters something into every cell of a rectangle, and sees whether it went in: while a cell is edited it may not.
 * @param step told of cells as they are done
 */
export function enter(
  worksheet: EtWorksheet,
  { from, entries, withFormats }: Change,
  step: Step = () => undefined,
): Patch {
  const { sheet, address } = from;
  if (withFormats) format(worksheet, address, mapGrid(entries, formatToEnter), step);
  fill(worksheet, address, entries, step);
  if (withFormats)
    format(
      worksheet,
      address,
      mapGrid(entries, ({ numberFormat }) => numberFormat),
      step,
    );
  const after = patchOf(worksheet, sheet, address);
  const went = entries.every((line, down) =>
    line.every((entry, across) => isIn(entry, after.states[down]?.[across])),
  );
  if (!went) throw new HostProblem('failed', '写入后读回的内容不同');
  return after;
}

/**
 * A grid at once where all cells are alike, as formulas or as values; cell by cell where they differ, ET takes no grid, or some rows are
 * hidden: by COM a grid then goes astray (xlwings #747, NetOffice #2).
 */
function fill(worksheet: EtWorksheet, address: string, entries: Grid<Entry>, step: Step): void {
  const all = entries.flat();
  const formulas = all.filter(isFormula).length;
  const member = formulas > 0 ? 'Formula' : 'Value2';
  const isAlike = all.length > 1 && (formulas === 0 || formulas === all.length);
  if (isAlike && (entries.length === 1 || worksheet.Range(address).EntireRow.Hidden === false)) {
    try {
      worksheet.Range(address)[member] = mapGrid(entries, ({ input }) => input);
      step(all.length);
      return;
    } catch {
      // Some builds take no grid (reported of the Mac); what they find wrong with a cell they say below.
    }
  }
  eachCell(worksheet, address, entries, (range, entry) => {
    range[isFormula(entry) ? 'Formula' : 'Value2'] = entry.input;
    step(1);
  });
}

function format(worksheet: EtWorksheet, address: string, formats: Grid<string>, step: Step): void {
  const [only, ...others] = [...new Set(formats.flat())];
  if (only !== undefined && others.length === 0) {
    worksheet.Range(address).NumberFormat = only;
    return;
  }
  eachCell(worksheet, address, formats, (range, own) => {
    range.NumberFormat = own;
    step(0);
  });
}

function eachCell<T>(
  worksheet: EtWorksheet,
  address: string,
  grid: Grid<T>,
  act: (range: ReturnType<EtWorksheet['Range']>, one: T) => void,
): void {
  const area = rangeCalled(address);
  if (area === null) return;
  grid.forEach((line, down) => {
    line.forEach((one, across) => {
      act(
        worksheet.Range(cellAddressOf({ row: area.from.row + down, column: area.from.column + across })),
        one,
      );
    });
  });
}

function isFormula({ input }: Entry): boolean {
  return typeof input === 'string' && input.startsWith('=');
}

/** Whether a cell holds what it was given; of a formula, that it is one. */
function isIn({ input, numberFormat }: Entry, state: CellState | undefined): boolean {
  if (state === undefined || state.numberFormat !== numberFormat) return false;
  if (typeof input !== 'string') return state.value === input;
  if (input.startsWith('=')) return typeof state.formula === 'string' && state.formula.startsWith('=');
  return state.value === (input.startsWith("'") ? input.slice(1) : input);
}
