/// <reference types="office-js" />
import { HostProblem } from '../../sheets';
import { mostCells } from '../shared/size';
import { type Block, type Sync, askForBlock, came } from './blocks';

/** Cells asked for in one sync: with texts of ordinary length some 3 MB, of the 5 MB that Excel on the web can answer. */
const cellsPerSync = 24_000;

/** A worksheet's used cells, or some whole rows of them; indexes from 0 as Excel has them. */
export interface Rows {
  readonly worksheet: Excel.Worksheet;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The used cells of a worksheet, which has some. */
export function usedRows(worksheet: Excel.Worksheet, used: Excel.Range): Rows {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  if (rowCount * columnCount > mostCells) throw new HostProblem('too-large', worksheet.name);
  return { worksheet, rowIndex, columnIndex, rowCount, columnCount };
}

/** Reads rows of many sheets in as few syncs as their cells need. */
export async function readRows(
  rows: readonly Rows[],
  sync: Sync,
  withMerges = true,
): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  for (const load of loads(rows)) blocks.push(...(await readLoad(load, sync, withMerges)));
  return blocks;
}

/** Reads rows in one sync; where that is too much for one answer, in two halves. */
async function readLoad(load: readonly Rows[], sync: Sync, withMerges: boolean): Promise<readonly Block[]> {
  const blocks = load.map(({ worksheet, rowIndex, columnIndex, rowCount, columnCount }) =>
    askForBlock(
      worksheet,
      worksheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount),
      withMerges,
    ),
  );
  if (await came(blocks, sync)) return blocks;
  const [first, second] = halves(load);
  return [...(await readLoad(first, sync, withMerges)), ...(await readLoad(second, sync, withMerges))];
}

/** Rows of all sheets, cut and put together to loads that one sync can carry. */
function loads(rows: readonly Rows[]): readonly (readonly Rows[])[] {
  const made: Rows[][] = [];
  let room = 0;
  for (const piece of rows.flatMap(cut)) {
    const cells = piece.rowCount * piece.columnCount;
    if (cells > room) {
      made.push([]);
      room = cellsPerSync;
    }
    made.at(-1)?.push(piece);
    room -= cells;
  }
  return made;
}

function cut(rows: Rows): readonly Rows[] {
  const height = Math.max(1, Math.floor(cellsPerSync / rows.columnCount));
  return Array.from({ length: Math.ceil(rows.rowCount / height) }, (_, i) => ({
    ...rows,
    rowIndex: rows.rowIndex + i * height,
    rowCount: Math.min(height, rows.rowCount - i * height),
  }));
}

function halves(load: readonly Rows[]): readonly [readonly Rows[], readonly Rows[]] {
  const middle = Math.ceil(load.length / 2);
  const [first, ...others] = load;
  if (first === undefined || others.length > 0) return [load.slice(0, middle), load.slice(middle)];
  if (first.rowCount === 1) throw new HostProblem('too-large', first.worksheet.name);
  const rowCount = Math.floor(first.rowCount / 2);
  return [
    [{ ...first, rowCount }],
    [{ ...first, rowIndex: first.rowIndex + rowCount, rowCount: first.rowCount - rowCount }],
  ];
}
