import { HostProblem } from '../../sheets';
import { mostCells } from '../shared/size';
import type { NamedSheet } from './book';
import type { EtRange, EtWorksheet } from './et';

/** A rectangle of a sheet; rows and columns from 1, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Above this many cells the used range is measured by what is in them: a colour down to the last row counts as use. */
const fewCells = 20_000;

/** xlFormulas, xlPart, xlByRows and xlByColumns, xlPrevious. */
const [inFormulas, partly, byRows, byColumns, backwards] = [-4123, 2, 1, 2, 2];

/** The used cells of a sheet; of an empty one A1. The problem `too-large` where they are no form. */
export function usedBlock({ name, worksheet }: NamedSheet): Block {
  const used = blockOf(worksheet.UsedRange);
  const block = sizeOf(used) > fewCells ? withContent(worksheet, used) : used;
  if (sizeOf(block) > mostCells) throw new HostProblem('too-large', name);
  return block;
}

/** How many cells a block has. */
export function sizeOf({ top, left, bottom, right }: Block): number {
  return (bottom - top + 1) * (right - left + 1);
}

function blockOf(range: EtRange): Block {
  const [top, left] = [range.Row, range.Column];
  return { top, left, bottom: top + range.Rows.Count - 1, right: left + range.Columns.Count - 1 };
}

/** Up to the last cell that holds something. */
function withContent(worksheet: EtWorksheet, used: Block): Block {
  const last = (order: number): EtRange | null =>
    worksheet.Cells.Find('*', undefined, inFormulas, partly, order, backwards);
  const [lowest, rightmost] = [last(byRows), last(byColumns)];
  if (lowest === null || rightmost === null) return { top: 1, left: 1, bottom: 1, right: 1 };
  return { ...used, bottom: lowest.Row, right: rightmost.Column };
}
