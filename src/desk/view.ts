import { Decimal } from '../values';
import type { DeskColumn, DeskRow } from './rows';
import type { Readiness } from './readiness';

/** Which rows are shown, and in which order. */
export interface DeskView {
  readonly by: DeskColumn;
  readonly descending: boolean;
  /** Words that stand in path, unit or name; all of them. */
  readonly search: string;
  readonly show: Readiness | 'all' | 'differs';
}

/** Everything, by path. */
export const firstView: DeskView = { by: 'path', descending: false, search: '', show: 'all' };

/** The rows that a view shows, in its order; rows that are alike stay in the order given. What is blank stands last either way. */
export function rowsShown(rows: readonly DeskRow[], view: DeskView): readonly DeskRow[] {
  const words = view.search.toLowerCase().split(/\s+/u).filter(Boolean);
  const shown = rows.filter((row) => {
    const text = `${row.path} ${row.unit} ${row.name}`.toLowerCase();
    return isOfKind(row, view.show) && words.every((word) => text.includes(word));
  });
  const compare = comparisons[view.by];
  const sign = view.descending ? -1 : 1;
  return shown.sort((a, b) => {
    const blanks = Number(isBlank(a, view.by)) - Number(isBlank(b, view.by));
    return blanks === 0 ? sign * compare(a, b) : blanks;
  });
}

function isOfKind(row: DeskRow, show: DeskView['show']): boolean {
  if (show === 'all') return true;
  return show === 'differs' ? differs(row) : row.readiness === show;
}

/** The stated score is not the sum of the scores. */
function differs({ stated, sum }: DeskRow): boolean {
  return stated !== null && sum !== null && !new Decimal(stated).eq(sum);
}

let collator: Intl.Collator | undefined;
/** Made when it is first asked for: it costs as much as reading a form, and the command line never sorts by it. */
const inChinese = (): Intl.Collator => (collator ??= new Intl.Collator('zh-CN', { numeric: true }));
const worstFirst: readonly Readiness[] = ['unread', 'not-ready', 'uncertain', 'ready'];

type Comparison = (a: DeskRow, b: DeskRow) => number;

const comparisons: Readonly<Record<DeskColumn, Comparison>> = {
  path: byText('path'),
  unit: byText('unit'),
  name: byText('name'),
  stated: byScore('stated'),
  sum: byScore('sum'),
  errors: (a, b) => a.errors - b.errors,
  warnings: (a, b) => a.warnings - b.warnings,
  readiness: (a, b) => worstFirst.indexOf(a.readiness) - worstFirst.indexOf(b.readiness),
};

function byText(column: 'path' | 'unit' | 'name'): Comparison {
  return (a, b) => inChinese().compare(a[column], b[column]);
}

function byScore(column: 'stated' | 'sum'): Comparison {
  return (a, b) => new Decimal(a[column] ?? 0).comparedTo(b[column] ?? 0);
}

function isBlank(row: DeskRow, column: DeskColumn): boolean {
  if (column === 'path' || column === 'readiness') return false;
  return row.form === null || row[column] === null || row[column] === '';
}
