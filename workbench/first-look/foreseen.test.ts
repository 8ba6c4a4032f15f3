/** What is known of a workbook before the spreadsheet stands, for the forms that a first visit opens with. */
import { readFileSync } from 'node:fs';
import { sampleNames, samplePath, buildSheetFromText } from '../../tests/fixtures/workbook';
import { headlessUniver } from '../../src/hosts/univer/headless.test-support';
import { univerHost } from '../../src/hosts/univer';
import type { Sheet, SpreadsheetHost } from '../../src/sheets';
import { comingHost } from '../coming-host';
import { foreseenIn } from './foreseen';
import { openedFile } from '../open-file';
import { dressedWorkbook } from '../samples/dressed';
import { typedSheet } from '../typed';

it.each(sampleNames)('the sample %s is foreseen cell by cell as it will be read', async (name) => {
  const sheet = typedSheet(buildSheetFromText(readFileSync(samplePath(name), 'utf8'), '自评表'));
  const { snapshot } = await openedFile('样表.xlsx', await dressedWorkbook(sheet));
  const univer = headlessUniver();
  univer.api.createWorkbook(structuredClone(snapshot));
  const read = await univerHost(univer.api).readSheets('all');
  univer.close();
  expect(foreseenIn(snapshot)).toEqual({ sheets: read, settings: null });
});

describe('the port over a spreadsheet that is still being loaded', () => {
  const named = (name: string): Sheet => ({ name, cells: [], merges: [], typed: true });
  const host = {
    readSheets: () => Promise.resolve([named('shown')]),
    readSettings: () => Promise.resolve('now'),
  };

  it('reads what is foreseen, and what is shown once it is shown', async () => {
    let resolve: (host: SpreadsheetHost) => void = () => undefined;
    const promise = new Promise<SpreadsheetHost>((settle) => (resolve = settle));
    const over = comingHost(promise, () => Promise.resolve({ sheets: [named('foreseen')], settings: null }));
    expect(await over.readSheets('all')).toEqual([named('foreseen')]);
    expect(await over.readSettings()).toBeNull();
    resolve(host as unknown as SpreadsheetHost);
    await promise;
    expect(await over.readSheets('all')).toEqual([named('shown')]);
    expect(await over.readSettings()).toBe('now');
  });

  it('waits where nothing is foreseen', async () => {
    const over = comingHost(Promise.resolve(host as unknown as SpreadsheetHost), () => Promise.resolve(null));
    expect(await over.readSheets('all')).toEqual([named('shown')]);
  });
});
