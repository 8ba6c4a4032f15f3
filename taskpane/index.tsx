import { createRoot } from 'react-dom/client';
import type { SpreadsheetHost } from '../src/sheets';
import { createPane } from './model';
import { PaneProvider } from './pane-context';
import { Shell } from './shell/shell';
import { paneStorage } from './shell/storage';

/**
 * Shows the task pane in an element of the page.
 * @param element an empty element that the pane fills
 * @param host the spreadsheet beside it
 * @returns takes the pane away again
 */
export function mountTaskPane(element: HTMLElement, host: SpreadsheetHost): () => void {
  const storage = paneStorage();
  const pane = createPane(host, { storage, today: localDay });
  const root = createRoot(element);
  root.render(
    <PaneProvider pane={pane}>
      <Shell host={host} storage={storage} />
    </PaneProvider>,
  );
  return () => {
    pane.close();
    root.unmount();
  };
}

/** The day where the user is, as 2026-11-22. */
function localDay(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
