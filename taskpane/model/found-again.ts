import { diffArrays } from 'diff';
import type { Position, Sheet } from '../../src/sheets';

/** A row or a column of a sheet: where it is, and the texts that stand in it. */
interface Line {
  readonly at: number;
  readonly texts: readonly string[];
  /** What tells it from others and stays while figures change: its words; its figures where it has no words. */
  readonly known: string;
}

/**
 * Where a cell of an earlier snapshot of a sheet stands in a later one, rows and columns having come or gone between: found by what
 * stands in its row and its column. Null where that cannot be told for certain.
 */
export function cellAfter(before: Sheet, after: Sheet, { row, column }: Position): Position | null {
  const rowAfter = lineAfter(linesOf(before, 'row'), linesOf(after, 'row'), row);
  const columnAfter = lineAfter(linesOf(before, 'column'), linesOf(after, 'column'), column);
  return rowAfter === null || columnAfter === null ? null : { row: rowAfter, column: columnAfter };
}

function linesOf({ cells }: Sheet, axis: 'row' | 'column'): readonly Line[] {
  const lines = new Map<number, string[]>();
  for (const cell of cells) {
    const text = cell.text.trim();
    if (text === '') continue;
    const line = lines.get(cell[axis]);
    if (line) line.push(text);
    else lines.set(cell[axis], [text]);
  }
  return [...lines]
    .sort(([one], [other]) => one - other)
    .map(([at, texts]) => {
      const words = texts.filter((text) => !isFigure.test(text));
      return { at, texts, known: (words.length > 0 ? words : texts).join('\n') };
    });
}

const isFigure = /^[\d.,%\s+\-]*$/u;

function lineAfter(before: readonly Line[], after: readonly Line[], at: number): number | null {
  const pairs = pairsOf(before, after);
  const own = before.find((line) => line.at === at);
  if (own) return pairs.get(own)?.at ?? null;
  // Nothing stands in it: it is where its neighbours say, if they agree.
  const [above] = before.filter((line) => line.at < at).slice(-1);
  const below = before.find((line) => line.at > at);
  const shifts = [above, below].flatMap((line) => (line ? [(pairs.get(line)?.at ?? NaN) - line.at] : []));
  const [shift = NaN] = shifts;
  return shifts.every((one) => one === shift) ? at + shift : null;
}

/** Which line is which afterwards. Of lines that say the same, as many must be there as before: else no one knows which is which. */
function pairsOf(before: readonly Line[], after: readonly Line[]): ReadonlyMap<Line, Line> {
  const [then, now] = [countOf(before), countOf(after)];
  const isTold = ({ known }: Line): boolean => then.get(known) === now.get(known);
  const pairs = new Map<Line, Line>();
  let [i, j] = [0, 0];
  const changed = { gone: 0, come: 0 };
  /** Lines between two that stayed: as many as before, and half of what stood in each is still there. */
  const settle = (): void => {
    const [gone, come] = [before.slice(i, i + changed.gone), after.slice(j, j + changed.come)];
    if (gone.length === come.length) {
      gone.forEach((line, nth) => {
        const other = come[nth];
        if (other && isAlike(line, other)) pairs.set(line, other);
      });
    }
    i += changed.gone;
    j += changed.come;
    Object.assign(changed, { gone: 0, come: 0 });
  };
  const known = (lines: readonly Line[]): string[] => lines.map((line) => line.known);
  for (const { added, removed, count } of diffArrays(known(before), known(after))) {
    if (removed) changed.gone += count;
    else if (added) changed.come += count;
    else {
      settle();
      for (let nth = 0; nth < count; nth += 1, i += 1, j += 1) {
        const [line, other] = [before[i], after[j]];
        if (line && other && isTold(line)) pairs.set(line, other);
      }
    }
  }
  settle();
  return pairs;
}

function countOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { known } of lines) counts.set(known, (counts.get(known) ?? 0) + 1);
  return counts;
}

function isAlike({ texts: one }: Line, { texts: other }: Line): boolean {
  const there = new Set(other);
  const common = one.filter((text) => there.has(text)).length;
  return common * 2 >= Math.max(one.length, other.length);
}
