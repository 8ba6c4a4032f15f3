import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { SpreadsheetHost } from '../src/sheets';
import { mountTaskPane } from '../taskpane';
import type { Examine } from '../taskpane/model/examining';
import type { Books } from './books';
import { type Target, checkAndShow, showFirst } from './desk/first-error';
import { templateDoor } from './templates';

/** What this page hears everywhere. */
const roundKey = {
  keys: 'F6',
  does: { zh: '在工具栏、文件、表格和面板之间切换', en: 'Go round bar, files, cells and pane' },
};

interface PaneProps {
  readonly id: string;
  readonly host: SpreadsheetHost;
  readonly books: Books;
  /** What the pane that opens next is to show. */
  readonly toShow: Map<'next', Target>;
  readonly examine: Examine;
  /** Says something above the spreadsheet. */
  readonly tell: (words: string) => void;
}

/** The task pane of one workbook: another workbook gets another. One that stood checked is checked again when it is back. */
export function PaneOf({ id, host, books, toShow, examine, tell }: PaneProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  // Whoever was at the keyboard in the pane of the file before is at the pane of this one.
  useLayoutEffect(() => {
    const before = place.current;
    return () => {
      if (before?.contains(document.activeElement))
        before.closest<HTMLElement>('[data-part="pane"]')?.focus();
    };
  }, []);
  useEffect(() => {
    if (!place.current) return undefined;
    const element = document.createElement('div');
    element.style.height = '100%';
    place.current.append(element);
    const { pane, unmount } = mountTaskPane(element, host, {
      templates: templateDoor(books, host, tell),
      keys: [roundKey],
      fileName: () => Promise.resolve(books.getState().books.find((book) => book.id === id)?.name ?? ''),
      examine,
    });
    const target = toShow.get('next');
    toShow.delete('next');
    if (target) void checkAndShow(pane, target);
    else if (books.isChecked(id)) void pane.check();
    let isFirstVisit = pane.getState().firstRun !== null;
    const stop = pane.subscribe(() => {
      const { phase } = pane.getState();
      if (phase === 'checked' && isFirstVisit) {
        isFirstVisit = false;
        void showFirst(pane);
      }
      if (phase === 'checked') books.markChecked(id, true);
      else if (phase === 'idle') books.markChecked(id, false);
    });
    // React refuses to take down a root while it draws another.
    return () => {
      stop();
      queueMicrotask(() => {
        unmount();
        element.remove();
      });
    };
  }, [id, host, books, toShow, examine, tell]);
  return <div ref={place} style={{ height: '100%' }} />;
}
