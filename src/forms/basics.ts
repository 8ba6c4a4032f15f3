import { foldedPiece, labelOf } from '../values';
import type { Grid, GridCell } from '../sheets';
import { entryOf } from './figure';
import type { Basic } from './form';
import { basicLabel, basicNames } from './vocabulary';

/** Reads the labelled basic cells of some rows; the value stands right of its label, or in the same cell. */
export function readBasics(grid: Grid, rows: readonly number[]): readonly Basic[] {
  return rows.flatMap((row) => {
    const cells = grid.cellsIn(row);
    return cells.flatMap((cell, i): Basic[] => {
      const together = labelWithValue(cell);
      if (together) return [together];
      const named = basicLabel(cell.label);
      if (!named?.exact) return [];
      const beside = { row, column: grid.lastColumn(row, cell.column) + 1 };
      const next = cells[i + 1];
      const value = next && !isLabel(next) ? next : undefined;
      const unshown = grid.unshownAt(row, beside.column);
      return [{ name: named.role, label: entryOf(cell, cell), value: entryOf(unshown ?? value, beside) }];
    });
  });
}

/** Another label, and no value: of a field that is read, or "单位负责人：（签字）", of one that is none. */
function isLabel(cell: GridCell): boolean {
  const { folded } = cell.words;
  return basicLabel(cell.label) !== null || labelWithValue(cell) !== null || beforeABlank.test(folded);
}

const beforeABlank = /^[^:：]{2,12}[:：]\s*(?:[(（][^)）]{1,8}[)）])?$/u;

/** "状态：绩效审核已审", "部门名 九三学社…": the value shares the cell with its label. */
function labelWithValue(cell: GridCell): Basic | null {
  const written = splitAtLabel(cell.words.written);
  const folded = written && splitAtLabel(cell.words.folded);
  if (!folded) return null;
  const [label, value] = [foldedPiece(folded.label), foldedPiece(folded.value)];
  const named = basicNames.includes(labelOf(label)) ? basicLabel(labelOf(label)) : null;
  if (!named || basicLabel(cell.label)?.exact) return null;
  if (named.role === 'year' && yearOf([value.squeezed]) === null) return null;
  const place = { row: cell.row, column: cell.column };
  return {
    name: named.role,
    label: { cell: place, text: written.label, words: label },
    value: { cell: place, text: written.value, words: value },
  };
}

function splitAtLabel(text: string): { readonly label: string; readonly value: string } | null {
  const [, label, rest] = /^([^:：\s]{2,12})[:： \u3000](.+)$/su.exec(text) ?? [];
  const value = rest?.replace(/^[:：\s]+/u, '') ?? '';
  return label === undefined || value === '' ? null : { label, value };
}

/** The year a form speaks for, from squeezed texts: in its title, in its 年度 cell, or in "(2023年度)" beside the title. */
export function yearOf(texts: readonly string[]): number | null {
  for (const text of texts) {
    const year = /(?:^|\D)(20\d{2})(?:$|\D)/u.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}
