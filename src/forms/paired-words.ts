import { type Grid, type GridCell, lineCell } from '../sheets';
import { isSpoiltFigure } from './figure';
import { squeeze } from '../values';

/** A name and the number that is said of it: "预算数:" | 260, "执行率：95%", or a clause of "全年预算数100万元，执行数95万元". */
export interface Pair {
  readonly label: GridCell;
  readonly value: GridCell;
}

/** The names of a row that have their numbers beside them, in the next cell or in their own. */
export function pairsIn(grid: Grid, row: number): readonly Pair[] {
  const cells = grid.cellsIn(row);
  return cells.flatMap((label, i): readonly Pair[] => {
    if (isNumber(label)) return [];
    const value = cells[i + 1];
    if (value && (isNumber(value) || isSpoiltFigure(value))) return [{ label, value }];
    return pairsWithin(label) ?? [];
  });
}

/** A cell is a number. */
export function isNumber(cell: GridCell): boolean {
  return cell.number.state === 'number';
}

/** The clauses of a sentence; a comma between thousands parts none. */
const betweenClauses = /[，；;。、\n]|,(?!\d{3})/u;
/** "全年预算数为100万元", "执行率：95%", "得9.5分". */
const clause =
  /^(?<name>[\p{Script=Han}()]{1,16}?)(?:合计|共计|达到|[为是共达:])?(?<value>\d[\d,]*(?:\.\d+)?(?:[百千]?[万亿]?元|[%分])?)$/u;

const longestSentence = 120;

/** The pairs that a cell says in words, where each of its clauses is one; null where one is not, since it might change what the others say. */
export function pairsWithin(cell: GridCell): readonly Pair[] | null {
  const said = clausesOf(cell);
  const pairs = said.flatMap(({ pair }) => pair ?? []);
  return pairs.length > 0 && pairs.length === said.length ? pairs : null;
}

/** The clauses of a cell of words, each as a pair or null where it is none. */
export function clausesOf(cell: GridCell): readonly { readonly pair: Pair | null }[] {
  if (typeof cell.content !== 'string' || cell.text.length > longestSentence || !/\d/u.test(cell.text))
    return [];
  return cell.text
    .split(betweenClauses)
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const { name, value } = clause.exec(squeeze(one))?.groups ?? {};
      if (name === undefined || value === undefined) return { pair: null };
      return { pair: { label: lineCell(cell, name === '得' ? '得分' : name), value: lineCell(cell, value) } };
    });
}
