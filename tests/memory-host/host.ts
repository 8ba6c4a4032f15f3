import {
  cellKey,
  applyEdits,
  type Cell,
  HostProblem,
  inReadingOrder,
  type NewSheet,
  newSheetLooks,
  sheetOf,
  type Position,
  type Sheet,
  type SheetEdit,
  type SpreadsheetHost,
  type Written,
} from '../../src/sheets';
import { changeReport } from '../../src/hosts/shared/change-report';
import { lastOfTurn } from '../../src/hosts/shared/last-of-turn';
import {
  isMarkFormula,
  markColours,
  type MarkedCells,
  markFormula,
  marksBySheet,
  rectangles,
} from '../../src/hosts/shared/marks';
import { freeNames } from '../../src/hosts/shared/new-sheet';
import { changedCells, refuseChanged, seenRows } from '../../src/hosts/shared/seen-rows';
import type { ConditionalFormat, MemorySheet, MemoryWorkbook } from './workbook';

/** The port over a workbook in memory: its plainest reading, for tests. */
export function memoryHost(workbook: MemoryWorkbook): SpreadsheetHost {
  /** Before any request: the workbook may be slow or refuse, and the one who asked may have lost patience. */
  const admitted = async (signal?: AbortSignal): Promise<void> => {
    if (workbook.faults.pausing !== null) await orAborted(workbook.faults.pausing, signal);
    if (signal?.aborted === true) throw new HostProblem('cancelled');
    if (workbook.faults.refusing !== null) throw new HostProblem(workbook.faults.refusing);
  };

  const sheetCalled = (name: string): MemorySheet => {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new HostProblem('no-such-sheet', name);
    return sheet;
  };

  const writableSheet = (name: string): MemorySheet => {
    const sheet = sheetCalled(name);
    if (sheet.protected) throw new HostProblem('protected', name);
    return sheet;
  };

  const removeMarks = (): void => {
    for (const sheet of workbook.sheets) workbook.replace(withoutMarks(sheet));
  };

  return {
    capabilities: {
      name: '内存',
      highlights: true,
      changes: true,
      settings: true,
      newSheets: true,
      functionPrefix: null,
    },

    async readSheets(which, signal) {
      await admitted(signal);
      return workbook.sheets
        .filter((sheet) => which === 'all' || sheet.name === workbook.active)
        .map(snapshotOf);
    },

    async select(place, label) {
      await admitted();
      if (sheetCalled(place.sheet).hidden) throw new HostProblem('hidden-sheet', place.sheet);
      workbook.select(place, label);
    },

    async highlight(marks) {
      await admitted();
      const marked = marksBySheet(marks);
      const fixed = [...marked.keys()].filter((name) => sheetCalled(name).protected);
      if (fixed.length > 0) throw new HostProblem('protected', ...fixed);
      removeMarks();
      for (const [name, cells] of marked) {
        const sheet = sheetCalled(name);
        workbook.replace({
          ...sheet,
          conditionalFormats: [...sheet.conditionalFormats, ...marksAsFormats(cells)],
        });
      }
    },

    async clearHighlights() {
      await admitted();
      removeMarks();
    },

    async isHighlighted() {
      await admitted();
      return workbook.sheets.some(({ conditionalFormats }) =>
        conditionalFormats.some(({ formula }) => isMarkFormula(formula)),
      );
    },

    async write(edits, seen = []) {
      await admitted();
      for (const rows of seenRows(edits, seen)) {
        const { from, to } = rows.range;
        const now = sheetCalled(rows.sheet).cells.filter(
          ({ row, column }) => from.row <= row && row <= to.row && column <= to.column,
        );
        refuseChanged(rows, now);
      }
      const before = new Map(edits.map(({ sheet }) => [sheet, writableSheet(sheet)]));
      for (const sheet of before.values()) workbook.replace(edited(sheet, edits));
      const after = new Map(edits.map(({ sheet }) => [sheet, sheetCalled(sheet)]));
      return { undo: () => undo(edits, before, after) };
    },

    async addSheets(sheets) {
      await admitted();
      const names = freeNames(
        sheets.map(({ name }) => name),
        workbook.sheets.map(({ name }) => name),
      );
      const removeAll = (): void => names.forEach((name) => workbook.remove(name));
      try {
        sheets.forEach((sheet, i) =>
          workbook.add({ ...sheetOf(sheet), name: names[i] ?? '' }, checksOf(sheet)),
        );
      } catch (error) {
        removeAll();
        throw new HostProblem('failed', String(error));
      }
      const added = new Map(names.map((name) => [name, sheetCalled(name).cells]));
      return {
        names,
        async undo() {
          await admitted();
          const isChanged = [...added].some(
            ([name, cells]) => changedCells(cells, sheetCalled(name).cells).length > 0,
          );
          if (isChanged) return 'changed-since';
          removeAll();
          return 'undone';
        },
      };
    },

    async readSettings() {
      await admitted();
      return workbook.settings;
    },

    async writeSettings(settings) {
      await admitted();
      workbook.keepSettings(settings);
    },

    onChange(callback) {
      const report = changeReport(callback);
      const stop = workbook.onUserChange((sheet) => report.add(sheet));
      return () => {
        report.stop();
        stop();
      };
    },

    onSelect(callback) {
      const report = lastOfTurn(callback);
      const stop = workbook.onUserSelection(report.tell);
      return () => {
        report.stop();
        stop();
      };
    },
  };

  async function undo(
    edits: readonly SheetEdit[],
    before: ReadonlyMap<string, MemorySheet>,
    after: ReadonlyMap<string, MemorySheet>,
  ): ReturnType<Written['undo']> {
    await admitted();
    const now = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
    const untouched = edits.every(({ sheet, cell }) =>
      sameEntry(cellAt(now.get(sheet), cell), cellAt(after.get(sheet), cell)),
    );
    if (!untouched) return 'changed-since';
    for (const { sheet, cell } of edits) {
      const earlier = before.get(sheet);
      if (earlier) workbook.replace(withCellOf(earlier, writableSheet(sheet), cell));
    }
    return 'undone';
  }
}

/** Done when the work is, or at once when the one who asked no longer wants it. */
function orAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return work;
  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  return Promise.race([work, aborted]);
}

/** A snapshot is the sheet itself: whatever changes the workbook replaces its sheets. */
function snapshotOf({ name, cells, merges, typed }: MemorySheet): Sheet {
  return { name, cells, merges, typed };
}

function checksOf({ checks }: NewSheet): readonly ConditionalFormat[] {
  return checks.map(({ at, formula, severity }) => ({
    ranges: [at],
    formula: `=${formula}`,
    colour: `#${newSheetLooks.checks[severity]}`,
  }));
}

function marksAsFormats(cells: MarkedCells): readonly ConditionalFormat[] {
  return [...cells].flatMap(([severity, places]) => {
    const format = { formula: markFormula(severity), colour: markColours[severity].fill };
    return places.length === 0 ? [] : [{ ...format, ranges: rectangles(places) }];
  });
}

function withoutMarks(sheet: MemorySheet): MemorySheet {
  return {
    ...sheet,
    conditionalFormats: sheet.conditionalFormats.filter(({ formula }) => !isMarkFormula(formula)),
  };
}

function edited(sheet: MemorySheet, edits: readonly SheetEdit[]): MemorySheet {
  const own = edits.filter((edit) => edit.sheet === sheet.name);
  const textFormats = new Set(sheet.textFormats);
  for (const { cell, as } of own) if (as !== 'text') textFormats.delete(cellKey(cell));
  return { ...sheet, ...applyEdits(sheet, own), textFormats };
}

function cellAt(sheet: MemorySheet | undefined, { row, column }: Position): Cell | undefined {
  return sheet?.cells.find((cell) => cell.row === row && cell.column === column);
}

/** A formula's result may have changed without the user having touched the formula. */
function sameEntry(a: Cell | undefined, b: Cell | undefined): boolean {
  return a?.formula === b?.formula && (a?.formula !== undefined || a?.content === b?.content);
}

/** The sheet with one cell as it was in an earlier state of the sheet. */
function withCellOf(earlier: MemorySheet, sheet: MemorySheet, place: Position): MemorySheet {
  const was = cellAt(earlier, place);
  const others = sheet.cells.filter((cell) => cell.row !== place.row || cell.column !== place.column);
  const textFormats = new Set(sheet.textFormats);
  if (earlier.textFormats.has(cellKey(place))) textFormats.add(cellKey(place));
  return { ...sheet, cells: [...others, ...(was ? [was] : [])].sort(inReadingOrder), textFormats };
}
