import { registerInWps } from '../../functions/wps';
import { reboundFormulas } from '../../src/formulas';
import { catalogue } from '../../src/functions/catalogue';
import { opened } from './given';
import { pageOf } from './opened';
import { profiles } from './profile';

const withFunctions = profiles
  .filter(({ customFunctions }) => customFunctions)
  .map((profile) => [profile.name, profile] as const);

describe.each(withFunctions)('a workbook that Excel saved, in %s', (_, profile) => {
  const received = () => {
    const all = opened(profile);
    const sheet = all.book.active;
    sheet.enter(0, 0, 10);
    sheet.enter(0, 1, 120);
    const put = (row: number, formula: string, value: string | number) =>
      sheet.change(row, 2, (entry) => ({ ...entry, formula, value }));
    put(0, '=_xldudf_PERF_DEVIATION(A1,B1)', '#NAME?');
    put(1, '=IFERROR(_xldudf_PERF_DEVIATION(A1,B1),"")', '#NAME?');
    const AddCustomFunction = pageOf(all.et).member('AddCustomFunction');
    if (AddCustomFunction === undefined) throw new Error('no custom functions');
    registerInWps(catalogue, { AddCustomFunction });
    return all;
  };

  it('has its PERF formulas bound again with one write, and they compute', async () => {
    const { et, book, host } = received();
    const edits = reboundFormulas(await host.readSheets('all'));
    expect(edits.length).toBeGreaterThan(0);
    await host.write(edits);
    et.calculate(book);
    expect(book.active.entry(0, 2)).toMatchObject({ formula: '=PERF.DEVIATION(A1,B1)', value: 1100 });
  });
});

describe.each(withFunctions)('PERF functions in cells of %s', (_, profile) => {
  const computing = (formulas: readonly string[]): readonly unknown[] => {
    const { et, book } = opened(profile);
    const AddCustomFunction = pageOf(et).member('AddCustomFunction');
    if (AddCustomFunction === undefined) throw new Error('no custom functions');
    registerInWps(catalogue, { AddCustomFunction });
    const sheet = book.active;
    [10, 120, '', '#DIV/0!'].forEach((value, column) =>
      sheet.change(0, column, (entry) => ({ ...entry, value })),
    );
    formulas.forEach((formula, row) => sheet.enter(row + 1, 0, formula));
    et.changed(book, sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    et.calculate(book);
    return formulas.map((__, row) => sheet.entry(row + 1, 0).value);
  };

  it('take cells, numbers, texts, and arguments that are left out', () => {
    expect(
      computing([
        '=PERF.DEVIATION(A1,B1)',
        '=PERF.DEVIATION(10,120)',
        '=PERF.DEVIATION("≥10",B1)',
        '=PERF.DEVIATION(A1,B1,)',
        '=IFERROR(PERF.DEVIATION(A1,B1)/100,0)',
        '=PERF.SCORE(15,A1,B1,,)',
      ]),
    ).toEqual([1100, 1100, 1100, 1100, 11, 15]);
  });

  it('say an error as its text, and pass on the error of a cell', () => {
    const [passed, divided] = computing(['=PERF.DEVIATION(A1,D1)', '=PERF.EXECRATE(5,0)']);
    expect(passed).toBe('#DIV/0!');
    expect(divided).toBe('#DIV/0! 预算数为 0');
  });
});
