/** What stands among the rows of an indicator table and is no indicator: goals, notes, rows left out, figures without a word. */
import type { GridCell } from '../sheets';
import { entryOf } from './figure';
import type { Entry } from './form';
import { columnsHolding } from './indicator-columns';
import type { Header, IndicatorSlotRole } from './headers';
import { isOnlyPoints } from './label';
import { isLevelOneName, isLevelOneWord, isLevelTwoName } from './vocabulary';

type Role = IndicatorSlotRole;

/** Columns whose displacement is told: where names stand does not matter, where figures stand does. */
export const valueRoles: ReadonlySet<Role> = columnsHolding('phrases', 'figure', 'points');

/** Columns that make no indicator by themselves. */
export const labelOnly: ReadonlySet<Role> = new Set<Role>(['block', 'level1', 'unnamed', 'beside']);

/** Columns of what a row is called before its name. */
const labels: ReadonlySet<Role> = new Set<Role>([...labelOnly, 'level2', 'ordinal']);

/** The columns in which words stand. */
const inWords: ReadonlySet<Role> = columnsHolding('words');

/** So many figures under names of words, and not one word in the row: other figures go on under the table. */
const fewestFigures = 2;

/** A row of figures under names of words, without a word. */
export function isWordless(cells: readonly GridCell[], { columns }: Header<Role>): boolean {
  if (cells.some(({ number }) => number.state !== 'number')) return false;
  return (
    cells.filter(({ column }) => columns.over(column).some(({ role }) => inWords.has(role))).length >=
    fewestFigures
  );
}

/** "长期目标1:" with its text: the goal that the next block of indicators serves. */
export function goalOf(cells: readonly GridCell[]): Entry | null {
  const first = cells[0];
  if (!first || !/^(?:长期|中期|年度|总体|阶段性)目标\d{0,2}$/u.test(first.label)) return null;
  if (cells.length > 2) return null;
  const text = cells[1] ?? first;
  return entryOf(text, text);
}

/** Such a goal by its number: it serves a table of its own wherever it stands. */
export function isNumberedGoal(cells: readonly GridCell[]): boolean {
  return goalOf(cells) !== null && /\d$/u.test(cells[0]?.label ?? '');
}

/** Words that begin what stands under a table: notes, signatures, conclusions. */
const noteStart =
  /^(?:备注|注|填表说明|说明|填报|填表|审核人|复核人|联系|(?:单位|项目|部门|财务|处室|科室|分管|主要)负责人|负责人|经办|制表|评价人|评价组|评价结论|评价结果|存在的?问题|改进措施|下一步|附|其他需要?说明|需要?说明|偏差大|未完成原因分析|主管部门意见|财政部门意见|单位[(（]?盖章|签[字章名]|日期)/u;

/** "2.未完成的，按比例记分。": a sentence, which no name is. */
const sentence = /[。;]$/u;

/**
 * Whether a row is a note, a signature line or a conclusion, and no indicator.
 * @param noted whether the row above is one: a lone cell under it goes on
 */
export function isNote(cells: readonly GridCell[], header: Header<Role>, noted: boolean): boolean {
  const first = cells[0];
  if (!first) return true;
  const firstValue = header.columns.slots.find((slot) => valueRoles.has(slot.role))?.from ?? 1;
  const text = first.label;
  if (noteStart.test(text) && first.column < firstValue) return cells.length <= 4;
  if (cells.length > 1) return false;
  if (text.length > 40 || (first.column === 1 && !isLevelName(first) && !startsWithName(header))) return true;
  return (
    first.column < firstValue && !isLevelName(first) && (noted || sentence.test(first.words.folded.trim()))
  );
}

function startsWithName(header: Header<Role>): boolean {
  const first = header.columns.slots[0];
  return first !== undefined && first.role !== 'block' && first.from === 1;
}

function isLevelName({ label, words }: GridCell): boolean {
  return isLevelOneName(label) || isLevelTwoName(label) || isOnlyPoints(words);
}

/** "产出指标" alone in a row of a table that has no column for levels: it heads the rows under it. */
export function headingOf(
  [only, another]: readonly GridCell[],
  { columns }: Header<Role>,
): { readonly level: 1 | 2; readonly label: Entry } | null {
  if (!only || another || columns.has('level1') || columns.has('level2')) return null;
  if (isLevelOneName(only.label) || isLevelOneWord(only.label))
    return { level: 1, label: entryOf(only, only) };
  return isLevelTwoName(only.label) ? { level: 2, label: entryOf(only, only) } : null;
}

/** A row of dots, which stands for rows that a form may have; a label or an ordinal before it makes no indicator of it. */
export function isLeftOut(cells: readonly GridCell[], { columns }: Header<Role>): boolean {
  return (
    cells.some(isEllipsis) &&
    cells.every((cell) => isEllipsis(cell) || columns.over(cell.column).every(({ role }) => labels.has(role)))
  );
}

function isEllipsis(cell: GridCell): boolean {
  return /^[.…·。]+$/u.test(cell.text.trim());
}
