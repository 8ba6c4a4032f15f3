import type { FormReview } from '../../src/review';
import {
  HostProblem,
  type Position,
  type SheetPosition,
  type SpreadsheetHost,
  address,
} from '../../src/sheets';
import { type Language, type Wording, sentenceOf, severityTitles } from '../../src/words';
import type { FindingAgain } from './finding-again';
import { findingAt } from './findings';
import { rowsOf } from './list';
import { type FindingPlace, type PaneActions, placeKey } from './pane';
import { type Attempt, PaneProblem } from './problem';
import { rowLabelOf } from './row-label';
import type { FindingRow } from './rows';
import type { Store } from './store';

/** Whether the pane itself went to a cell last: the host may tell of that as of any selection. */
export interface Whereabouts {
  readonly wentThere: (place: SheetPosition) => boolean;
}

/** Goes through the findings as they are listed, and shows their cells in the sheet. */
export function createNavigation({
  host,
  store,
  attempt,
  again,
}: {
  readonly host: SpreadsheetHost;
  readonly store: Store;
  readonly attempt: Attempt;
  readonly again: FindingAgain;
}): Pick<PaneActions, 'select' | 'showCell' | 'next' | 'previous'> & Whereabouts {
  /** What the last step has opened. */
  let opened: string | null = null;
  /** Where in the list the last selected finding stood: when it is mended, the walk goes on from there. */
  let stood = -1;

  const listed = (): readonly FindingRow[] =>
    rowsOf(store.getState()).filter((row) => row.kind === 'finding');
  const indexOf = (rows: readonly FindingRow[], place: FindingPlace): number =>
    rows.findIndex((row) => row.key === placeKey(place));

  /** Another check finds what moved, and is offered. */
  const outdate = (): void => store.change({ stale: store.getState().phase === 'checked' });

  let went: SheetPosition | null = null;

  const show = async ({ form }: FormReview, checked: Position): Promise<void> => {
    const { sheet } = form;
    await attempt(async () => {
      const cell = await again.now(sheet, checked);
      if (cell === null) {
        outdate();
        throw new PaneProblem(lost(address(checked)));
      }
      went = { sheet: sheet.name, cell };
      const label = rowLabelOf(form, checked);
      const labelNow = label && (await again.now(sheet, label));
      await host.select(went, labelNow).catch((error: unknown) => {
        // The sheet has another name or is gone.
        if (error instanceof HostProblem && error.reason === 'no-such-sheet') outdate();
        throw error;
      });
    });
  };

  const select = async (place: FindingPlace): Promise<void> => {
    const there = findingAt(store.getState(), place);
    if (!there) return;
    store.change({ selected: place });
    stood = indexOf(listed(), place);
    const [cell] = there.finding.cells;
    if (cell) await show(there.review, cell);
  };

  const step = async (by: 1 | -1): Promise<void> => {
    const rows = listed();
    const { selected } = store.getState();
    const at = selected ? indexOf(rows, selected) : -1;
    // What is gone has left its place to the one after it.
    const from = at >= 0 ? at : by > 0 ? stood - 1 : stood;
    const row = rows[wrapped(Math.max(from, by > 0 ? -1 : 0) + by, rows.length)];
    if (!row) return;
    open(row);
    const nth = rows.indexOf(row) + 1;
    await select(row.place);
    announce(row, nth, rows.length);
  };

  /** Each step opens where it arrives and closes what the step before has opened. */
  const open = ({ key }: FindingRow): void => {
    const expanded = new Set(store.getState().expanded);
    if (opened !== null && opened !== key) expanded.delete(opened);
    if (!expanded.has(key)) opened = key;
    store.change({ expanded: expanded.add(key) });
  };

  /** A problem in getting there is said by itself. */
  const announce = ({ finding }: FindingRow, nth: number, all: number): void => {
    const [cell] = finding.cells;
    const at = cell ? `${address(cell)} ` : '';
    const { message, severity } = finding;
    const said = (language: Language): string =>
      `${severityTitles[language][severity]} ${at}${sentenceOf(message, language)}`;
    store.change({
      notice: { zh: `第 ${nth} 处，共 ${all} 处：${said('zh')}`, en: `${nth} of ${all}: ${said('en')}` },
    });
  };

  return {
    select,
    next: () => step(1),
    previous: () => step(-1),
    wentThere: ({ sheet, cell }) =>
      went !== null && went.sheet === sheet && went.cell.row === cell.row && went.cell.column === cell.column,
    showCell: async (form, cell) => {
      const review = store.getState().reviews[form];
      if (review) await show(review, cell);
    },
  };
}

/** Rows that were changed beyond recognition: rather no cell than another. */
function lost(cell: string): Wording {
  return {
    zh: `校验之后表格有改动，${cell} 原来那一行认不出了，没有转到别处；请重新校验`,
    en: `The sheet was edited and the row that was checked at ${cell} is not recognised any more; check again`,
  };
}

function wrapped(index: number, length: number): number {
  return length === 0 ? 0 : ((index % length) + length) % length;
}
