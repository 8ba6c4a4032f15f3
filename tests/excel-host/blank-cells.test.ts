/**
 * Blank cells as Excel hands them to custom functions, in each of the ways it is reported to.
 * @jest-environment jsdom
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../src/functions/broadcast';
import { check } from '../../src/functions/check';
import { readForms } from '../../src/forms';
import { formulaPlan } from '../../src/formulas';
import { policyFor } from '../../src/review';
import { type Cell, type Sheet, address, sheetFromRows } from '../../src/sheets';
import { readNumber } from '../../src/values';
import { openExcel } from './boot';
import { blankKinds, type BlankKind, type CustomFunctions, customFunctionsIn } from './custom-functions';
import { filled } from './filled';
import { entryAt, handOn } from './hand';
import type { SimulatedExcel } from './simulated-excel';

interface Opened {
  readonly excel: SimulatedExcel;
  readonly functions: CustomFunctions;
  /** Types into cells of the first sheet, then computes. */
  readonly type: (entries: Readonly<Record<string, string | number>>) => Promise<void>;
  /** What a cell of the first sheet shows. */
  readonly shows: (cell: string) => string | number | boolean;
}

function opened(sheets: readonly Sheet[], blank: BlankKind): Opened {
  const excel = openExcel(filled(sheets));
  const functions = customFunctionsIn(excel, blank);
  const sheet = sheets[0]?.name ?? '';
  return {
    excel,
    functions,
    async type(entries) {
      for (const [cell, value] of Object.entries(entries)) handOn(excel.workbook).type(sheet, cell, value);
      await functions.compute();
    },
    shows: (cell) => entryAt(excel.workbook.sheet(sheet), cell).value,
  };
}

const empty: Sheet = { name: "表 '1'", cells: [], merges: [], typed: true };

/** A published form as a user has it: numbers are numbers. */
function sample(name: string): Sheet {
  const text = readFileSync(join(__dirname, '../../samples', `${name}.txt`), 'utf8');
  const sheet = sheetFromRows(
    name,
    text.split('\n').map((line) => line.split('\t')),
  );
  const cells = sheet.cells.map((cell): Cell => {
    const reading = readNumber(cell.text);
    return reading.state === 'number' && !reading.percent
      ? { ...cell, content: reading.number.toNumber() }
      : cell;
  });
  return { ...sheet, cells, typed: true };
}

describe.each(blankKinds.map((kind) => [JSON.stringify(kind), kind] as const))(
  'where a blank cell comes as %s',
  (_kind, blank) => {
    it('a formula that somebody typed is blank beside a blank cell, and not full marks', async () => {
      const { type, shows } = opened([empty], blank);
      await type({
        A1: 10,
        B1: '≤5',
        D1: '=PERF.SCORE(A1,B1,C1)',
        E1: '=PERF.DEVIATION(B1,C1)',
        F1: '=PERF.EXECRATE(C1,G1)',
        H1: '=PERF.EXPLAIN(A1,B1,C1,I1,J1)',
        K1: '=PERF.GRADE(C1)',
      });
      expect(['D1', 'E1', 'F1', 'H1', 'K1'].map(shows)).toEqual(['', '', '', '', '']);
    });

    it('a 0 that somebody typed is a 0', async () => {
      const { type, shows } = opened([empty], blank);
      await type({
        A1: 10,
        B1: '≤5',
        C1: 0,
        D1: '=PERF.SCORE(A1,B1,C1)',
        E1: '=PERF.SCORE(10,5,0,"≤")',
        F1: '=PERF.EXECRATE(C1,C1)',
      });
      expect(['D1', 'E1', 'F1'].map(shows)).toEqual([10, 10, 0]);
    });

    it('the nature and the policy may stand in blank cells', async () => {
      const { type, shows } = opened([empty], blank);
      await type({ A1: 10, B1: '≤4', C1: 5, F1: '=PERF.SCORE(A1,B1,C1,D1,E1)' });
      expect(shows('F1')).toBe(7.5);
    });

    it('a column that is half filled is computed where it is', async () => {
      const { type, shows } = opened([empty], blank);
      await type({
        ...{ A1: 10, B1: '≤5', C1: 0, A2: 10, B2: '≤5', A3: 20, B3: 4, C3: 4 },
        D1: '=PERF.SCORE(A1:A4,B1:B4,C1:C4)',
        E1: '=PERF.TOTAL(D1:D4,F1)',
        E2: '=PERF.TOTAL(G1:G4)',
      });
      expect(['D1', 'D2', 'D3', 'D4', 'E1', 'E2'].map(shows)).toEqual([10, '', 20, '', 30, '']);
    });

    it('a required argument left out is named', async () => {
      const { type, shows, functions } = opened([empty], blank);
      await type({ A1: '=PERF.SCORE(10)', A2: '=PERF.EXECRATE()' });
      expect(['A1', 'A2'].map(shows)).toEqual(['#VALUE!', '#VALUE!']);
      expect(functions.messageIn(empty.name, 'A1')).toMatch(/^缺少指标值、完成值，/u);
      expect(functions.messageIn(empty.name, 'A2')).toMatch(/^缺少执行数、预算数，/u);
    });

    it.each([
      'chongqing-project',
      'chongqing-department-and-projects',
      'shenzhen-project',
      'wuhan-department',
    ])('PERF.CHECK finds in %s what it finds in the sheet itself', async (name) => {
      const sheet = sample(name);
      const { type, excel } = opened([sheet], blank);
      await type({ Z1: '=PERF.CHECK(A1:Y200)' });
      const found = evaluate(check, [[['']]], sheet) as readonly (readonly string[])[];
      const shown = found.map((_, row) => entryAt(excel.workbook.sheet(name), `AA${row + 1}`).value);
      expect(found.length).toBeGreaterThan(0);
      expect(shown).toEqual(found.map(([, cell]) => cell));
    });

    it('PERF.CHECK reads the cells itself, with what no value tells: that 0.85 is shown as a percent', async () => {
      const rows = [
        ['2023年度项目支出绩效自评表'],
        ['资金情况', '全年预算数（A）', '全年执行数（B）', '执行率（%）'],
        ['年度资金总额', '1000', '850', '85%'],
        ['指标名称', '指标值', '完成值', '指标权重', '指标得分'],
        ['走访企业', '≥5家', '5家', '90', '90'],
      ];
      const { cells, ...rest } = sheetFromRows('自评表', rows);
      const sheet = {
        ...rest,
        cells: cells.map((cell): Cell =>
          cell.text === '85%' ? { ...cell, content: 0.85, percent: true } : cell,
        ),
      };
      const says = (found: readonly (readonly unknown[])[]): boolean =>
        found.some((row) => row.includes('执行率与执行数、预算数不符'));
      const values = rows.map((row) =>
        Array.from({ length: 5 }, (_, i) => (row[i] === '85%' ? 0.85 : row[i])),
      );
      const byValues = evaluate(check, [values], { row: 1, column: 1 }) as readonly (readonly unknown[])[];
      expect(says(byValues)).toBe(true);
      const { type, excel } = opened([sheet], blank);
      await type({ Z1: '=PERF.CHECK(A1:E5)' });
      const found = Array.from({ length: 9 }, (_, row) => [
        entryAt(excel.workbook.sheet(sheet.name), `AA${row + 1}`).value,
        entryAt(excel.workbook.sheet(sheet.name), `AB${row + 1}`).value,
      ]);
      expect(found.some(([cell]) => cell === 'D3')).toBe(true);
      expect(says(found)).toBe(false);
    });

    it('formulas that the add-in inserts into a form with blanks are blank, and 0 where 0 was typed', async () => {
      const sheet = sheetFromRows('表', [
        ['资金情况', '全年预算数（A）', '全年执行数（B）', '执行率（%）'],
        ['年度资金总额', '480', '', ''],
        ['指标名称', '指标性质', '指标值', '完成值', '偏离度（%）', '得分系数（%）', '指标权重', '指标得分'],
        ['投诉次数', '≤', '5', '', '', '', '30', ''],
        ['差错次数', '≤', '5', '0', '', '', '30', ''],
        ['办结率', '', '≥85%', '0.88', '', '', '30', ''],
        ['新增机构', '', '', '', '', '', '', ''],
      ]);
      const [form] = readForms(sheet);
      if (!form) throw new Error('no form');
      const { type, shows } = opened([sheet], blank);
      const plan = formulaPlan(form, policyFor(form), 'PERF.').formulas;
      await type(Object.fromEntries(plan.map(({ cell, edit }) => [address(cell), `=${edit.value}`])));
      const cells = plan.map(({ cell }) => address(cell));
      expect(cells).toEqual(expect.arrayContaining(['D2', 'E4', 'F4', 'H4', 'H5', 'H6']));
      expect(Object.fromEntries(cells.map((cell) => [cell, shows(cell)]))).toEqual(
        Object.fromEntries(plan.map(({ cell, gives }) => [address(cell), gives === '' ? '' : Number(gives)])),
      );
      expect([shows('H4'), shows('H5'), shows('H6')]).toEqual(['', 30, 30]);
    });
  },
);
