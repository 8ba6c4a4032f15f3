import type { HostCapabilities } from '../../sheets';

/** What the spreadsheet of the web version can do. It stands apart from the host, so that the pane can be drawn before Univer is there. */
export const univerCapabilities: HostCapabilities = {
  name: '网页版',
  highlights: true,
  changes: true,
  settings: true,
  newSheets: true,
  functionPrefix: 'PERF.',
};
