import { createRoot } from 'react-dom/client';
import type { SpreadsheetHost } from '../src/sheets';
import { type Door, type Pane, createPane } from './model';
import { PaneProvider } from './pane-context';
import { Shell } from './shell/shell';
import { paneStorage } from './shell/storage';

/** A pane that is shown. */
export interface MountedPane {
  /** For what is not in the pane but does the same: the buttons of a ribbon. */
  readonly pane: Pane;
  /** Takes the pane away again. */
  readonly unmount: () => void;
}

/**
 * Shows the task pane in an element of the page.
 * @param element an empty element that the pane fills
 * @param host the spreadsheet beside it
 * @param door what the program around the pane can do beside that
 */
export function mountTaskPane(element: HTMLElement, host: SpreadsheetHost, door: Door = {}): MountedPane {
  const storage = paneStorage();
  const pane = createPane(host, { storage, today: localDay, door });
  const root = createRoot(element);
  root.render(
    <PaneProvider pane={pane}>
      <Shell host={host} storage={storage} {...(door.collapse && { onCollapse: door.collapse })} />
    </PaneProvider>,
  );
  return {
    pane,
    unmount() {
      pane.close();
      root.unmount();
    },
  };
}

/** The day where the user is, as 2026-11-22. */
function localDay(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
