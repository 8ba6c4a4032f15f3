import { type Position, address } from '../../../src/sheets';

/** A piece of a text: plain, or the address of a cell. */
export interface Piece {
  readonly text: string;
  readonly cell: Position | null;
}

/** Cuts a text where it names one of the cells. Only those count: "A4" in a sentence may as well be paper. */
export function piecesOf(text: string, cells: readonly Position[]): readonly Piece[] {
  const named = new Map(cells.map((cell) => [address(cell), cell]));
  const pieces: Piece[] = [];
  let plain = 0;
  for (const match of text.matchAll(/(?<![A-Za-z0-9$!:.])[A-Z]{1,3}[1-9]\d{0,6}(?![A-Za-z0-9:(.])/gu)) {
    const cell = named.get(match[0]);
    if (!cell) continue;
    if (match.index > plain) pieces.push({ text: text.slice(plain, match.index), cell: null });
    pieces.push({ text: match[0], cell });
    plain = match.index + match[0].length;
  }
  if (plain < text.length) pieces.push({ text: text.slice(plain), cell: null });
  return pieces;
}
