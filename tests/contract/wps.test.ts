import { openedInWps } from '../wps-host/opened';
import { profiles } from '../wps-host/profile';
import { contractOf } from './spreadsheet-host';

for (const profile of profiles) {
  contractOf(`WPS 表格, ${profile.name}`, {
    open: (sheets) => openedInWps(profile, sheets),
    // What the user's Ctrl+Z does with an add-in's writes differs by build; tests/wps-host/faults.test.ts says how.
    lacks: profile.sheetChange === 'never' ? ['undo', 'selections'] : ['undo'],
  });
}
