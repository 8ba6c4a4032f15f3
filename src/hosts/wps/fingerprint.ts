import type { Grid } from '../shared/grid';
import { gridOf } from './answers';
import type { NamedSheet } from './book';
import { type Block, sizeOf, usedBlock } from './used';
import { rangeAddress } from '../../sheets';

/** Above this many cells a sheet is not read again only to see whether it changed. */
const mostWatched = 20_000;

/** What was entered into the cells of a block, as one text: results of formulas do not count. */
export function fingerprint({ top, left }: Block, formulas: Grid<unknown>): string {
  return formulas
    .flatMap((line, down) =>
      line.flatMap((entered, across) =>
        entered === '' || entered === null || entered === undefined
          ? []
          : `${top + down}:${left + across}:${JSON.stringify(entered)}`,
      ),
    )
    .join('\n');
}

/** Of a sheet as it is now; null where it is too large to be read for this alone. */
export function fingerprintNow(named: NamedSheet): string | null {
  const used = usedBlock(named);
  if (sizeOf(used) > mostWatched) return null;
  const { top, left, bottom, right } = used;
  const address = rangeAddress({ from: { row: top, column: left }, to: { row: bottom, column: right } });
  const answer = named.worksheet.Range(address).Formula;
  return fingerprint(used, gridOf(answer, bottom - top + 1, right - left + 1));
}
