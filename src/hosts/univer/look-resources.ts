import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  type IWorkbookData,
} from '@univerjs/presets';
import type {
  Condition,
  Filter,
  Looks,
  Note,
  RowLook,
  ScalePoint,
  SheetLooks,
  Validation,
} from '../workbook-file/looks';
import { changedStyleOf } from './cell-style';
import { univerRange } from './univer-range';

/**
 * What Univer's parts for conditional formats, lists, notes and names keep in a snapshot, each under its own name and as JSON.
 * @param ids of the sheets, by name
 */
export function lookResources(
  { sheets, names }: Looks,
  ids: ReadonlyMap<string, string>,
): NonNullable<IWorkbookData['resources']> {
  const bySheet = (of: (looks: SheetLooks) => unknown): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      sheets.flatMap((looks) => {
        const id = ids.get(looks.name);
        return id === undefined ? [] : [[id, of(looks)]];
      }),
    );
  return Object.entries({
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: bySheet(({ conditions }) => conditions.map(ruleOf)),
    SHEET_DATA_VALIDATION_PLUGIN: bySheet(({ validations }) => validations.map(listOf)),
    SHEET_FILTER_PLUGIN: bySheet(({ filter, rows }) => filter && filterOf(filter, [...rows])),
    SHEET_NOTE_PLUGIN: bySheet(({ notes }) => notesOf(notes)),
    SHEET_DEFINED_NAME_PLUGIN: Object.fromEntries(
      names.map(({ name, formula, sheet }, place) => [
        `name-${place}`,
        {
          id: `name-${place}`,
          name,
          formulaOrRefString: isPlace(formula) ? formula : `=${formula}`,
          localSheetId: (sheet !== undefined && ids.get(sheet)) || 'AllDefaultWorkbook',
        },
      ]),
    ),
  }).map(([name, kept]) => ({ name, data: JSON.stringify(kept) }));
}

/** Whether a row is one that the filter leaves out when it is hidden; where it chooses in a way that is not told none is. */
export function filteredBy(filter: Filter | undefined, row: number): boolean {
  return (
    filter !== undefined &&
    filter.columns.length > 0 &&
    row > filter.range.from.row &&
    row <= filter.range.to.row
  );
}

function filterOf(filter: Filter, rows: readonly (readonly [number, RowLook])[]): unknown {
  return {
    ref: univerRange(filter.range),
    filterColumns: filter.columns.map(({ column, values, blanks }) => ({
      colId: column - 1,
      filters: { ...(blanks && { blank: true }), filters: values },
    })),
    cachedFilteredOut: rows
      .filter(([row, { hidden }]) => hidden === true && filteredBy(filter, row))
      .map(([row]) => row - 1),
  };
}

/** Univer wants places as they are and everything else as a formula. */
function isPlace(formula: string): boolean {
  return /^(?:'[^']+'|[^\s!'"()&,;]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu.test(formula);
}

/** The signs with which Excel stores functions that are newer than the format. */
function asFormula(formula: string): string {
  return `=${formula.replace(/_xl(?:fn|ws)\./gu, '')}`;
}

function ruleOf(condition: Condition, place: number): unknown {
  return {
    cfId: `file-${place}`,
    ranges: condition.ranges.map(univerRange),
    stopIfTrue: condition.stops,
    rule: ruleConfig(condition),
  };
}

function ruleConfig(condition: Condition): unknown {
  switch (condition.kind) {
    case 'scale':
      return {
        type: 'colorScale',
        config: condition.points.map(({ colour, ...point }, index) => ({
          index,
          color: colour,
          value: pointOf(point),
        })),
      };
    case 'bar':
      return {
        type: 'dataBar',
        isShowValue: true,
        config: {
          min: pointOf(condition.from),
          max: pointOf(condition.to),
          isGradient: true,
          positiveColor: condition.colour,
          nativeColor: '#ff0000',
        },
      };
    default:
      return { type: 'highlightCell', style: changedStyleOf(condition.look), ...highlightOf(condition) };
  }
}

function highlightOf(condition: Exclude<Condition, { readonly kind: 'scale' | 'bar' }>): object {
  switch (condition.kind) {
    case 'formula':
      return { subType: 'formula', value: asFormula(condition.formula) };
    case 'duplicates':
      return { subType: 'duplicateValues' };
    case 'uniques':
      return { subType: 'uniqueValues' };
    case 'rank': {
      const { rank, fromBottom, percent } = condition;
      return { subType: 'rank', isBottom: fromBottom, isPercent: percent, value: rank };
    }
    case 'average': {
      const direction = condition.below ? 'lessThan' : 'greaterThan';
      return { subType: 'average', operator: condition.equal ? `${direction}OrEqual` : direction };
    }
  }
}

function pointOf({ kind, value }: ScalePoint): object {
  if (value === undefined) return { type: kind };
  const number = Number(value);
  return { type: kind, value: kind === 'formula' || Number.isNaN(number) ? asFormula(value) : number };
}

const reactions: Readonly<Record<Validation['reaction'], DataValidationErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
  none: DataValidationErrorStyle.INFO,
};

const operators: ReadonlySet<string> = new Set(Object.values(DataValidationOperator));

function listOf(
  { kind, operator, formulas, ranges, allowsBlank, reaction, message }: Validation,
  place: number,
): unknown {
  const [first, second] = formulas.map((formula) =>
    kind === 'list' ? choicesOf(formula) : operandOf(kind, formula),
  );
  return {
    uid: `file-${place}`,
    type: kind,
    ranges: ranges.map(univerRange),
    ...(first !== undefined && { formula1: first }),
    ...(second !== undefined && { formula2: second }),
    ...(operators.has(operator) && kind !== 'list' && kind !== 'custom' && { operator }),
    allowBlank: allowsBlank,
    showDropDown: true,
    showErrorMessage: reaction !== 'none',
    errorStyle: reactions[reaction],
    ...(message !== undefined && { error: message }),
    // The cell looks as it does, with an arrow; Univer's own way draws each choice as a coloured chip.
    renderMode: DataValidationRenderMode.ARROW,
  };
}

/** "是,否" in quotes is the choices themselves, everything else where they stand. */
function choicesOf(formula: string): string {
  const quoted = /^"(.*)"$/su.exec(formula)?.[1];
  return quoted === undefined ? asFormula(formula) : quoted.replaceAll('""', '"');
}

function operandOf(kind: Validation['kind'], formula: string): string {
  return kind !== 'custom' && formula.trim() !== '' && !Number.isNaN(Number(formula))
    ? formula
    : asFormula(formula);
}

const kept: Readonly<Record<Note['kind'], (text: string) => string>> = {
  comment: (text) => text,
  link: (text) => `链接：${text}`,
  picture: () => '此处有图片：不在这里显示，保存时原样保留',
  chart: () => '此处有图表：不在这里显示，保存时原样保留',
  shape: () => '此处有图形：不在这里显示，保存时原样保留',
};

/** By row and column from 0; what is said of one cell is said in one note. */
function notesOf(notes: readonly Note[]): unknown {
  const byRow: Record<number, Record<number, { note: string } & Readonly<Record<string, unknown>>>> = {};
  for (const { cell, kind, text } of notes) {
    const [row, col] = [cell.row - 1, cell.column - 1];
    const columns = (byRow[row] ??= {});
    const before = columns[col]?.note;
    const note = [before, kept[kind](text)].filter((one) => one !== undefined).join('\n\n');
    const height = Math.min(240, 40 + 20 * note.split('\n').length + 20 * Math.floor(note.length / 14));
    columns[col] = { id: `note-${row}-${col}`, row, col, width: 220, height, note, show: false };
  }
  return byRow;
}
