import stringWidth from 'fast-string-width';
import { type Position, address } from '../sheets';
import type { TextStyle } from './text-style';
import { wrapped } from './wrapped';

const cellColumn = 6;
/** Steps to the right for what follows from what follows …; beyond, there is no room left for the text. */
const deepest = 3;

/** Lines that belong to a cell, or to several: its address or their count before the first, the others below that. */
export function cellBlock(
  beside: string,
  depth: number,
  lines: readonly string[],
  { palette, width, verbose }: TextStyle,
): string {
  const margin = 4 + 2 * Math.min(depth, deepest);
  const indent = margin + cellColumn + 2;
  const pieces = lines.map((line) => hanging(line, indent, width));
  const block = verbose === true ? pieces.join('\n') : drawnTogether(pieces, indent, width);
  const place = palette.strong(padded(beside, cellColumn));
  return `${' '.repeat(margin)}${place}  ${block.trimStart()}`;
}

/** The wrapped pieces one under the other, a piece of one line beside the end of the one before it where it fits there whole. */
function drawnTogether(pieces: readonly string[], indent: number, width: number): string {
  return pieces.reduce((block, piece) => {
    const last = block.slice(block.lastIndexOf('\n') + 1);
    const beside = piece.slice(indent);
    const fits = !piece.includes('\n') && stringWidth(last) + 2 + stringWidth(beside) <= width;
    return fits ? `${block}  ${beside}` : `${block}\n${piece}`;
  });
}

/** The address of a cell; nothing where there is none. */
export function placeOf(cell: Position | undefined): string {
  return cell ? address(cell) : '';
}

/** Wraps a line to the width; every line of it begins at the indent. */
export function hanging(line: string, indent: number, width: number): string {
  const room = Math.max(20, width - indent);
  const margin = ' '.repeat(indent);
  // Wrapping measures every character by itself, and most lines need none: no sign is wider than two columns.
  if (2 * line.length <= room || stringWidth(line) <= room) return margin + line.trim();
  return wrapped(line, room)
    .map((part) => margin + part)
    .join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
