/** Forms in the spreadsheet of the web version, PERF.* registered in it. */
import { setTimeout } from 'node:timers/promises';
import { catalogue } from '../../src/functions/catalogue';
import { headlessUniver } from '../../src/hosts/univer/headless.test-support';
import type { Sheet, SpreadsheetHost } from '../../src/sheets';
import { registerInUniver } from '../../workbench/functions';

/** The spreadsheet with an empty workbook, in which PERF.* computes; close it when you are done. */
export function spreadsheetWithFunctions(): ReturnType<typeof headlessUniver> {
  const session = headlessUniver();
  // Functions can be registered once there is a workbook, and count in those that are opened afterwards.
  session.api.createWorkbook({});
  registerInUniver(catalogue, session.univer);
  session.api.createWorkbook({});
  return session;
}

/** The sheets once all of them are calculated: the first line of a form always says something. */
export async function calculated(host: SpreadsheetHost): Promise<readonly Sheet[]> {
  for (let turns = 0; turns < 600; turns += 1) {
    const sheets = (await host.readSheets('all')).filter(({ cells }) => cells.length > 0);
    if (sheets.every(({ cells: [first] }) => first?.row === 1 && first.content !== '')) return sheets;
    await setTimeout(100);
  }
  throw new Error('never calculated');
}
