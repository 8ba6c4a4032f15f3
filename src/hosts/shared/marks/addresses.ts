import { type Range, address, rangeAddress } from '../../../sheets';

/** The ranges as lists "A1,B2:C3" of addresses, none longer than the spreadsheet reads. */
export function addressLists(ranges: readonly Range[], longest: number): readonly string[] {
  const lists: string[] = [];
  for (const range of ranges) {
    const next = isOneCell(range) ? address(range.from) : rangeAddress(range);
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + next.length <= longest) {
      lists[lists.length - 1] = `${last},${next}`;
    } else {
      lists.push(next);
    }
  }
  return lists;
}

function isOneCell({ from, to }: Range): boolean {
  return from.row === to.row && from.column === to.column;
}
