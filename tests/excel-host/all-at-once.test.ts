/**
 * The pane's story in an Excel that does all that was reported but one, so that no fault stands before another.
 * @jest-environment jsdom
 */
import { policyById } from '../../src/policies';
import { excelHost } from '../../src/hosts/excel';
import { createPane } from '../../taskpane/model';
import { storageInMemory } from '../../taskpane/model/open-pane.test-support';
import { openExcel } from './boot';
import { filled } from './filled';
import { handOn } from './hand';
import { formsFullOfErrors } from './load';
import { onSheets } from './saved';
import { type Switch, everySwitch, worsen } from './worst';

const [first, second] = ['自评表1', '自评表2'];

/** Each of them off while all others are on, and all of them on. */
const combinations = [
  everySwitch,
  ...everySwitch.map((off) => everySwitch.filter((name) => name !== off)),
].map((on) => [everySwitch.filter((name) => !on.includes(name)).join() || 'none', on] as const);

async function story(on: readonly Switch[]) {
  const excel = openExcel(filled(formsFullOfErrors(2, 5)), everySwitch);
  const pane = createPane(excelHost(), { storage: storageInMemory(), today: () => '2026-11-22' });
  await pane.check();
  await pane.check();
  worsen(
    excel,
    everySwitch.filter((name) => !on.includes(name)),
  );
  if (on.includes('rows are hidden')) handOn(excel.workbook).hideRow(first, 2);
  if (on.includes('settings vanish')) excel.workbook.CustomXmlParts.vanish = 'at-once';
  return { excel, pane };
}

describe.each(combinations)('with every fault at once but %s', (_, on) => {
  it('the same is found, and what cannot be marked is said', async () => {
    const { pane } = await story(on);
    const found = pane.getState().reviews.map(({ findings }) => findings.map(({ key }) => key));
    await pane.check();
    const state = pane.getState();
    expect(state.reviews.map(({ findings }) => findings.map(({ key }) => key))).toEqual(found);
    expect(found.flat().length).toBeGreaterThan(9);
    expect([state.phase, state.fixed]).toEqual(['checked', []]);
    const isBroken = on.includes('a format came back broken');
    expect(state.problem?.zh ?? '').toMatch(isBroken ? new RegExp(second, 'u') : /^$/u);
  });

  it('a jump, a choice that is not kept, and clearing change no cell, and each says what it could not do', async () => {
    const { excel, pane } = await story(on);
    const cells = () => onSheets(excel.workbook).map((sheet) => sheet.cells);
    const before = cells();
    const finding = pane.getState().reviews[0]?.findings.find(({ cells: [cell] }) => cell?.row === 2);
    if (!finding) throw new Error('nothing found in row 2');
    await pane.select({ form: 0, key: finding.key });
    const isSaid = on.includes('rows are hidden') && !on.includes('nor what is hidden');
    expect(pane.getState().problem?.zh ?? '').toMatch(isSaid ? /隐藏或筛选/u : /^$/u);
    await pane.choosePolicy(policyById('chongqing') ?? null);
    const isLost = on.includes('settings vanish');
    expect(pane.getState().problem?.zh ?? '').toMatch(isLost ? /没有存下/u : /^(?!.*没有存下)/u);
    expect(pane.getState().settings.policy === null).toBe(isLost);
    await pane.clear();
    expect(excel.workbook.sheet(first).conditionalFormats).toEqual([]);
    expect(cells()).toEqual(before);
  });
});
