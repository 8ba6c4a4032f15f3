import { univerCapabilities } from '../src/hosts/univer/capabilities';
import type { Sheet, SpreadsheetHost } from '../src/sheets';

/** What is known of the workbook before the spreadsheet stands. */
export interface Foreseen {
  readonly sheets: readonly Sheet[];
  readonly settings: string | null;
}

/**
 * The port over a spreadsheet that is still being loaded: what is asked of it waits, and fails where the loading failed. A check has
 * its cells before that, where they are known.
 * @param foresee what the workbook holds that will be shown; null where only the spreadsheet can tell
 */
export function comingHost(
  coming: Promise<SpreadsheetHost>,
  foresee: () => Promise<Foreseen | null> = () => Promise.resolve(null),
): SpreadsheetHost {
  const now = { isThere: false };
  const there = (): void => {
    now.isThere = true;
  };
  coming.then(there, there);
  /** Null once the spreadsheet stands, which knows better from then on. */
  const foreseen = async (): Promise<Foreseen | null> => {
    const known = now.isThere ? null : await foresee();
    return now.isThere ? null : known;
  };
  return {
    capabilities: univerCapabilities,
    readSheets: async (which, signal) => {
      const known = which === 'all' ? await foreseen() : null;
      return known?.sheets ?? (await coming).readSheets(which, signal);
    },
    select: async (place, label) => (await coming).select(place, label),
    highlight: async (marks) => (await coming).highlight(marks),
    clearHighlights: async () => (await coming).clearHighlights(),
    isHighlighted: async () => (await coming).isHighlighted(),
    write: async (edits, seen) => (await coming).write(edits, seen),
    addSheets: async (sheets) => (await coming).addSheets(sheets),
    readSettings: async (when) => {
      const known = await foreseen();
      return known ? known.settings : (await coming).readSettings(when);
    },
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
