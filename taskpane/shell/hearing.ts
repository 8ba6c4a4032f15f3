import type { SpreadsheetHost } from '../../src/sheets';

/** The host, and how to stop all that hear its changes through it: the spreadsheet may outlive the pane. */
export function hearingOf(host: SpreadsheetHost): {
  readonly host: SpreadsheetHost;
  readonly stop: () => void;
} {
  const stops = new Set<() => void>();
  return {
    host: {
      ...host,
      onChange(callback) {
        const stop = host.onChange(callback);
        stops.add(stop);
        return () => {
          stops.delete(stop);
          stop();
        };
      },
    },
    stop() {
      for (const stop of stops) stop();
      stops.clear();
    },
  };
}
