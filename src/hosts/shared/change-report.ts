/** Collects the names of edited sheets and tells them together, at most once a turn of the event loop. */
export interface ChangeReport {
  add(sheet: string): void;
  /** Nothing is told any more, not even what was collected. */
  stop(): void;
}

/** A report to one listener, as `SpreadsheetHost.onChange` promises it. */
export function changeReport(callback: (sheets: readonly string[]) => void): ChangeReport {
  let collected = new Set<string>();
  let stopped = false;
  const tell = (): void => {
    const sheets = [...collected];
    collected = new Set();
    if (!stopped) callback(sheets);
  };
  return {
    add(sheet) {
      if (collected.size === 0) setTimeout(tell);
      collected.add(sheet);
    },
    stop() {
      stopped = true;
    },
  };
}
