import { BooleanNumber, type ICellData, type IStyleData, type IWorksheetData } from '@univerjs/presets';
import { type CellStyle, type NewCell, type NewSheet, newSheetLooks } from '../../sheets';
import { styleOf } from './cell-style';
import { storedContent } from './stored-cell';
import { univerRange } from './univer-range';

/** Pixels of a character's width, and of a point. */
const perCharacter = 7;
const perPoint = 4 / 3;

/** A new sheet as Univer keeps one, all but its rules and checks, which other parts of it keep. */
export function newWorksheet({ columns, heights, cells, merges }: NewSheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) (cellData[cell.row - 1] ??= {})[cell.column - 1] = cellOf(cell);
  return {
    rowCount: heights.length + 40,
    columnCount: columns.length + 8,
    showGridlines: BooleanNumber.FALSE,
    cellData,
    mergeData: merges.map(univerRange),
    columnData: Object.fromEntries(
      sized(columns).map(([at, size]) => [at, { w: Math.round(size * perCharacter) }]),
    ),
    rowData: Object.fromEntries(
      sized(heights).map(([at, size]) => [at, { h: Math.round(size * perPoint), ia: BooleanNumber.FALSE }]),
    ),
  };
}

/** A formula comes without its result: what is inserted is calculated. */
function cellOf({ value, formula, style }: NewCell): ICellData {
  const s = lookOf(style);
  if (formula !== undefined) return { f: `=${formula}`, s };
  return value === undefined || value === '' ? { s } : { ...storedContent(value), s };
}

const line = { style: 'thin', colour: `#${newSheetLooks.frame}` };
const frame = { left: line, right: line, top: line, bottom: line };

function lookOf(style: CellStyle): IStyleData {
  const { size, bold, horizontal, vertical, indent, fill, numberFormat, framed } = style;
  return {
    ...styleOf({
      font: { name: newSheetLooks.font, size, ...(bold && { bold }) },
      ...(fill !== undefined && { fill: `#${fill}` }),
      ...(framed && { borders: frame }),
      alignment: {
        horizontal,
        vertical: vertical === 'middle' ? 'center' : 'top',
        wraps: true,
        ...(indent !== undefined && { indent }),
      },
    }),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { n: { pattern: numberFormat } }),
  };
}

function sized(sizes: readonly number[]): readonly (readonly [number, number])[] {
  return sizes.map((size, at) => [at, size]);
}
