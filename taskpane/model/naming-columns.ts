import { type ColumnNaming, type ToldColumn, meaningNamed, toldColumns } from '../../src/forms';
import { columnLetters } from '../../src/sheets';
import type { FormReview } from '../../src/review';
import type { Checking } from './checking';
import type { KeptSettings } from './kept-settings';
import type { PaneActions } from './pane';
import type { Attempt } from './problem';
import type { Store } from './store';
import type { Turns } from './turns';
import { andVerdict } from './verdict';

/** What naming a column works with. */
export interface NamingNeeds {
  readonly store: Store;
  readonly turns: Turns;
  readonly attempt: Attempt;
  readonly checking: Checking;
  readonly settings: KeptSettings;
}

/** Keeps in the workbook what columns hold that nobody could name, and checks again by it. */
export function createNaming(needs: NamingNeeds): Pick<PaneActions, 'nameColumn' | 'forgetColumn'> {
  const { store, turns, attempt, checking, settings: kept } = needs;
  const keep = async (
    change: (columns: readonly ColumnNaming[]) => readonly ColumnNaming[],
  ): Promise<void> => {
    const settings = await kept.change((before) => ({ ...before, columns: change(before.columns) }));
    store.change({ settings, stale: true });
    await checking.again();
  };
  const inTurn = async (task: () => Promise<void>): Promise<void> => {
    await attempt(() => turns(task));
  };

  return {
    nameColumn: (form, column, holds) =>
      inTurn(async () => {
        const { reviews } = store.getState();
        const review = reviews[form];
        if (!review) return;
        const added = namingsOf(review, column, reviews).map((place) => ({ ...place, holds }));
        await keep((columns) => [
          ...added,
          ...columns.filter((one) => !added.some((other) => isSamePlace(one, other))),
        ]);
        const { zh, en } = meaningNamed(holds).title;
        const done = { zh: `“${column.text}”按“${zh}”读`, en: `“${column.text}” is read as ${en}` };
        store.change({ notice: andVerdict(done, store.getState()) });
      }),

    forgetColumn: (naming) =>
      inTurn(async () => {
        await keep((columns) => columns.filter((one) => !isSameChoice(one, naming)));
        const done = { zh: '已撤销对列的指定', en: 'The column is no longer named' };
        store.change({ notice: andVerdict(done, store.getState()) });
      }),
  };
}

type Place = Omit<ColumnNaming, 'holds'>;

/** One choice is for every sheet on which nobody could name a header of these words: a sheet a project is usual. */
function namingsOf(
  { form }: FormReview,
  { text, cell }: ToldColumn,
  reviews: readonly FormReview[],
): readonly Place[] {
  const alike = form.cells.filter((one) => one.row === cell.row && one.text.trim() === text.trim());
  if (text.trim() === '' || alike.length > 1) {
    const column = columnLetters(cell.column);
    return [{ sheet: form.sheet.name, column, ...(text.trim() !== '' && { header: text }) }];
  }
  const sheets = reviews.flatMap(({ form: other }) => {
    const { unnamed, unread } = toldColumns(other);
    const isTold = other === form || [...unnamed, ...unread].some((one) => one.text === text);
    return isTold ? [other.sheet.name] : [];
  });
  return [...new Set(sheets)].map((sheet) => ({ sheet, header: text }));
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.column === other.column && one.header === other.header;
}

/** What one choice named on several sheets goes with one click. */
function isSameChoice(one: ColumnNaming, other: ColumnNaming): boolean {
  return one.column === other.column && one.header === other.header && one.holds === other.holds;
}
