/**
 * A form whose PERF formulas meet an Excel without the functions: before they are there, or where there is no add-in.
 * @jest-environment jsdom
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breaksElsewhere, formulaPlan, reboundFormulas } from '../../src/formulas';
import { readForms } from '../../src/forms';
import { excelHost } from '../../src/hosts/excel';
import { policyFor } from '../../src/review';
import { type Sheet, address } from '../../src/sheets';
import { createPane } from '../../taskpane/model';
import { storageInMemory } from '../../taskpane/model/open-pane.test-support';
import { rewritings } from '../../taskpane/pages/formulas/rewritings';
import { openExcel } from './boot';
import { customFunctionsIn } from './custom-functions';
import { filled } from './filled';
import { entryAt, handOn } from './hand';
import { typedForm } from './injected-faults/given';

const samples = [
  'chongqing-project',
  'chongqing-department-and-projects',
  'shenzhen-project',
  'wuhan-department',
];

function sample(name: string): Sheet {
  const lines = readFileSync(join(__dirname, '../../samples', `${name}.txt`), 'utf8').split('\n');
  return typedForm(
    lines.map((line) => line.replaceAll('\t', '|')),
    name,
  );
}

/** A published form with every formula that belongs there, in an Excel that has the functions until they are unloaded. */
async function withFormulas(name: string) {
  const excel = openExcel(filled([sample(name)]));
  const host = excelHost();
  const before = await host.readSheets('all');
  const plan = before
    .flatMap((sheet) => readForms(sheet))
    .flatMap((form) => formulaPlan(form, policyFor(form), 'PERF.').formulas);
  for (const { cell, edit } of plan) handOn(excel.workbook).type(name, address(cell), `=${edit.value}`);
  await customFunctionsIn(excel, 0).compute();
  return { excel, host, plan, unload: () => unload(excel, name) };
}

/** As after opening a file again where the functions are not: what an add-in computed is #NAME? until it is entered again. */
function unload({ workbook }: ReturnType<typeof openExcel>, name: string): void {
  workbook.isCustom = () => false;
  const [first] = workbook.sheet(name).cells.keys();
  if (first !== undefined) workbook.cellsChanged(workbook.sheet(name), 'A1');
}

const shape = (sheets: readonly Sheet[]): unknown =>
  sheets
    .flatMap((sheet) => readForms(sheet))
    .map(({ range, shifts, indicators, funds }) => ({
      range,
      shifts,
      indicators: indicators.map(({ row, score, weight, actual }) => [
        row,
        score?.cell,
        weight?.cell,
        actual?.cell,
      ]),
      funds: funds?.lines.map(({ row, executed, score }) => [row, executed?.cell, score?.cell]),
    }));

describe.each(samples)('%s, while its formulas show #NAME?', (name) => {
  it('is read by the same columns as before', async () => {
    const { host, unload: away, plan } = await withFormulas(name);
    const before = shape(await host.readSheets('all'));
    away();
    const sheets = await host.readSheets('all');
    const waiting = sheets.flatMap(({ cells }) => cells).filter(({ noValue }) => noValue === 'uncalculated');
    expect(waiting.length).toBeGreaterThanOrEqual(plan.length);
    expect(shape(sheets)).toEqual(before);
  });

  it('is not ready to submit, calls nothing mended, and offers to restore the formulas', async () => {
    const { excel, host, unload: away } = await withFormulas(name);
    const pane = createPane(host, { storage: storageInMemory(), today: () => '2026-11-22' });
    await pane.check();
    const known = pane.getState().reviews.map(({ findings }) => findings.map(({ key }) => key));
    away();
    await pane.check();
    const state = pane.getState();
    expect(state.fixed).toEqual([]);
    expect(state.unbound).toBe(reboundFormulas(await host.readSheets('all')).length);
    expect(state.unbound).toBeGreaterThan(5);
    const told = state.reviews.flatMap(({ findings }) => findings);
    expect(told.filter(({ rule }) => rule === 'figure-unreadable')).toEqual([]);
    const uncalculated = told.filter(({ rule }) => rule === 'formula-uncalculated');
    expect(uncalculated.map(({ severity }) => severity)).toEqual(state.reviews.map(() => 'error'));

    const functions = customFunctionsIn(excel, 0);
    await pane.rewrite(rewritings.rebind);
    await functions.compute();
    await pane.check();
    expect(pane.getState()).toMatchObject({ unbound: 0 });
    expect(pane.getState().reviews.map(({ findings }) => findings.map(({ key }) => key))).toEqual(known);
  });
});

it('填入 and 恢复公式 leave error values and other formulas as they are', async () => {
  const lines = [
    '指标名称|指标性质|指标值|完成值|偏离度（%）|指标权重|指标得分',
    '走访企业|≥|10|8||50|40',
    '回访企业|≥|10|10||50|50',
    '合计|||||100|90',
  ];
  const excel = openExcel(filled([typedForm(lines)]));
  const hand = handOn(excel.workbook);
  hand.type('自评表', 'E2', '=1/0');
  hand.type('自评表', 'E3', '#N/A');
  hand.type('自评表', 'G2', '=PERF.SCORE(F2,C2,"甲")');
  const sheets = await excelHost().readSheets('all');
  const plans = sheets
    .flatMap((sheet) => readForms(sheet))
    .map((form) => formulaPlan(form, policyFor(form), 'PERF.'));
  const planned = plans.flatMap(({ formulas }) => formulas.map(({ cell }) => address(cell)));
  expect(planned).toEqual(['G3']);
  expect(plans.flatMap(({ leftOut }) => leftOut.map(({ cell, why }) => `${address(cell)} ${why}`))).toEqual(
    expect.arrayContaining(['E2 formula', 'E3 error', 'G2 formula']),
  );
  expect(reboundFormulas(sheets).map(({ cell }) => address(cell))).toEqual(['G2']);
  expect(entryAt(excel.workbook.sheet('自评表'), 'E2').value).toBe('#DIV/0!');
});

it('what breaks for a recipient without the add-in is told beforehand, cell by cell', async () => {
  const excel = openExcel(
    filled([typedForm(['单位|分|折算|说明', '甲|10|1|', '乙|20|2|']), typedForm(['汇总|'], "总 '表'")]),
  );
  const hand = handOn(excel.workbook);
  hand.type('自评表', 'E2', '=PERF.SCORE(10,5,5)');
  hand.type('自评表', 'F2', '=E2*2');
  hand.type('自评表', 'G2', '=SUM($F$1:F9)+1');
  hand.type('自评表', 'E3', '=B2+C2');
  hand.type('自评表', 'F3', '=LEN("E2")');
  hand.type('自评表', 'G3', '=ROUND(B3,2)');
  hand.type("总 '表'", 'B1', "='自评表'!G2");
  hand.type("总 '表'", 'B2', "='自评表'!E3");
  await customFunctionsIn(excel, 0).compute();
  const sheets = await excelHost().readSheets('all');
  const told = breaksElsewhere(sheets).map(({ sheet, cell, why }) => `${sheet}!${address(cell)} ${why}`);
  unload(excel, '自评表');
  const shown = (await excelHost().readSheets('all')).flatMap(({ name, cells }) =>
    cells.filter(({ content }) => content === '#NAME?').map((cell) => `${name}!${address(cell)}`),
  );
  expect(told).toEqual([
    '自评表!E2 calls-perf',
    '自评表!F2 depends-on-perf',
    '自评表!G2 depends-on-perf',
    "总 '表'!B1 depends-on-perf",
  ]);
  expect(shown).toEqual(told.map((line) => line.replace(/ [a-z-]+$/u, '')));
});
