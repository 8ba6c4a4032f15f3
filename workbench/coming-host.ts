import { univerCapabilities } from '../src/hosts/univer/capabilities';
import type { SpreadsheetHost } from '../src/sheets';

/** The port over a spreadsheet that is still being loaded: what is asked of it waits, and fails where the loading failed. */
export function comingHost(coming: Promise<SpreadsheetHost>): SpreadsheetHost {
  return {
    capabilities: univerCapabilities,
    readSheets: async (which, signal) => (await coming).readSheets(which, signal),
    select: async (place, label) => (await coming).select(place, label),
    highlight: async (marks) => (await coming).highlight(marks),
    clearHighlights: async () => (await coming).clearHighlights(),
    isHighlighted: async () => (await coming).isHighlighted(),
    write: async (edits, seen) => (await coming).write(edits, seen),
    addSheets: async (sheets) => (await coming).addSheets(sheets),
    readSettings: async (when) => (await coming).readSettings(when),
    writeSettings: async (settings) => (await coming).writeSettings(settings),
    onChange: (callback) => onceThere(coming, (host) => host.onChange(callback)),
    onSelect: (callback) => onceThere(coming, (host) => host.onSelect(callback)),
  };
}

/** Listens once there is something to listen to; the answer stops it, before that too. */
function onceThere(
  coming: Promise<SpreadsheetHost>,
  listen: (host: SpreadsheetHost) => () => void,
): () => void {
  let stop: (() => void) | null = null;
  let isOver = false;
  coming.then(
    (host) => {
      if (!isOver) stop = listen(host);
    },
    () => undefined,
  );
  return () => {
    isOver = true;
    stop?.();
  };
}
