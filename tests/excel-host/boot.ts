import { readFileSync } from 'node:fs';
import { supports } from './faults';
import { Workbook } from './model/workbook';
import { type Bridge, SimulatedExcel } from './simulated-excel';
import { type Switch, isAtWorst, worsen } from './worst';

const library = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

/**
 * Opens a workbook in a simulated Excel and puts `Excel`, `Office` and `OfficeExtension` where an add-in finds them: in the
 * window, which must be jsdom's. Microsoft's client library is loaded once and stays as it is.
 * @param spared what an Excel at its worst does not do all the same: that without which a story has nothing to tell
 */
export function openExcel(
  workbook: Workbook = new Workbook(['Sheet1']),
  spared: readonly Switch[] = [],
): SimulatedExcel {
  const excel = new SimulatedExcel(workbook);
  if (isAtWorst) worsen(excel, spared);
  const page = window as Window & { eval: (script: string) => unknown };
  if (!Reflect.has(page, 'OfficeExtension')) page.eval(readFileSync(library, 'utf8'));
  const requirements = {
    isSetSupported: (set: string, version?: string) => supports(excel.faults, set, version),
  };
  // What office.js itself makes of a page inside Excel; only the client library of Excel is loaded here.
  Object.assign(page, {
    Office: {
      context: {
        requirements,
        document: { url: 'C:\\绩效\\自评表.xlsx' },
        get platform() {
          return excel.faults.platform;
        },
      },
      PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
      onReady: () => Promise.resolve({ host: 'Excel' }),
    },
  });
  const { HostBridge } = Reflect.get(page, 'OfficeExtension') as {
    readonly HostBridge: { readonly init: (bridge: Bridge) => void };
  };
  HostBridge.init(excel.bridge);
  return excel;
}
