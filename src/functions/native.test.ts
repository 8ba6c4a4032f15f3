import * as fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { evaluate } from './broadcast';
import { catalogue } from './catalogue';
import { callsIn, toNative } from './native';

describe('a formula is rewritten', () => {
  test.each([
    ['=PERF.DEVIATION(D19,E19)', '=ROUND((E19-D19)/D19*100,2)'],
    ['=PERF.DEVIATION(D19,E19,"≤")', '=ROUND(ROUND(IF(E19=D19,0,(D19-E19)/ABS(D19))*100,10),2)'],
    ['=PERF.DEVIATION(D19,E19,"不少于")', '=ROUND(ROUND(IF(E19=D19,0,(E19-D19)/ABS(D19))*100,10),2)'],
    ['=PERF.EXECRATE(D10,C10)', '=ROUND(ROUND(IF(D10=0,0,D10/C10)*100,10),2)'],
    ['perf.execrate(D10, C10)', 'ROUND(ROUND(IF(D10=0,0,D10/C10)*100,10),2)'],
    ['=_xldudf_PERF_EXECRATE(D10,C10)', '=ROUND(ROUND(IF(D10=0,0,D10/C10)*100,10),2)'],
    ['=[2]!_xldudf_PERF_EXECRATE(D10,C10)/2', '=ROUND(ROUND(IF(D10=0,0,D10/C10)*100,10),2)/2'],
    [
      "=PERF.EXECRATE(SUM(D10:D12)-1,'表 (1)'!C10)",
      "=ROUND(ROUND(IF((SUM(D10:D12)-1)=0,0,(SUM(D10:D12)-1)/'表 (1)'!C10)*100,10),2)",
    ],
    ['=PERF.TOTAL(H19:H24,I10)', '=ROUND(SUM(H19:H24,I10),6)'],
    ['=PERF.SCORE(H19,D19,E19,"≥",)', '=ROUND(ROUND(H19*IF(E19>=D19,1,IF(E19<=0,0,E19/D19)),10),2)'],
    ['=PERF.GRADE(A1)', '=IF(A1>100,VALUE("超过满分"),IF(A1>=90,"优",IF(A1>=80,"良",IF(A1>=60,"中","差"))))'],
    [
      '=PERF.GRADE(PERF.TOTAL(A1:A3))',
      '=IF((ROUND(SUM(A1:A3),6))>100,VALUE("超过满分"),IF((ROUND(SUM(A1:A3),6))>=90,"优",IF((ROUND(SUM(A1:A3),6))>=80,"良",IF((ROUND(SUM(A1:A3),6))>=60,"中","差"))))',
    ],
    ['=PERF.EXECRATE(D10&"",C10 & "")', '=ROUND(ROUND(IF(D10=0,0,D10/C10)*100,10),2)'],
    ['="PERF.GRADE(A1)"&A1', '="PERF.GRADE(A1)"&A1'],
    ['=SUM(A1:A3)', '=SUM(A1:A3)'],
    ['=OTHERPERF.GRADE(A1)', '=OTHERPERF.GRADE(A1)'],
  ])('%s → %s', (formula, native) => expect(toNative(formula)).toBe(native));

  test.each([
    '=PERF.EXPLAIN(H19,D19,E19)',
    '=PERF.CHECK(A1:K30)',
    '=PERF.SCORE(H19,"≥50个",E19)',
    '=PERF.SCORE(H19,D19,E19,"定性")',
    '=PERF.SCORE(H19,D19,E19,"大约")',
    '=PERF.SCORE(H19,D19,E19,"≥",A1)',
    '=PERF.SCORE(H19,D19,E19,"≥","atlantis")',
    '=PERF.SCORE(H19,D19)',
    '=PERF.SCORE(H19,,E19)',
    '=1+PERF.EXPLAIN(1,2,3)',
    '=PERF.TOTAL(PERF.EXPLAIN(1,2,3))',
    '=PERF.NOSUCH(A1)',
  ])('%s has no plain formula', (formula) => expect(toNative(formula)).toBeNull());
});

describe('the calls of a formula', () => {
  const names = (formula: string): readonly string[] => callsIn(formula).map(({ name }) => name);

  test('are found with their arguments, those inside other calls too', () => {
    expect(callsIn('=PERF.GRADE(PERF.TOTAL(A1:A3,B1))+1').map(({ name, given }) => [name, ...given])).toEqual(
      [
        ['GRADE', 'PERF.TOTAL(A1:A3,B1)'],
        ['TOTAL', 'A1:A3', 'B1'],
      ],
    );
    expect(names('=IF(A1>0,PERF.EXECRATE(A1,B1),_xldudf_PERF_SCORE(A1,B1,C1))')).toEqual([
      'EXECRATE',
      'SCORE',
    ]);
  });

  test('are none where the name stands in a text or belongs to others', () => {
    expect(names('="PERF.GRADE(A1)"&A1')).toEqual([]);
    expect(names('=OTHERPERF.GRADE(A1)+SUM(A1:A3)')).toEqual([]);
  });
});

describe('the plain formula gives the same in a real formula engine', () => {
  const hundredth = (least: number, most: number): fc.Arbitrary<number> =>
    fc.integer({ min: least * 100, max: most * 100 }).map((units) => units / 100);
  const whole = (least: number, most: number): fc.Arbitrary<number> => fc.integer({ min: least, max: most });
  // The engine shows ten significant digits: no result may have more.
  const number = fc.oneof(whole(1, 1000), hundredth(1, 500), hundredth(1, 100_000), whole(1, 100_000));
  const anything = fc.oneof(number, whole(-1000, 1000), fc.constant(0));
  const weight = fc.oneof(whole(0, 50), hundredth(0, 100));

  /** Rows of the cells A, B, C, and D for the nature. */
  const cases: readonly (readonly [formula: string, row: fc.Arbitrary<readonly (number | string)[]>])[] = [
    ['PERF.EXECRATE(A1,B1)', fc.tuple(fc.oneof(number, fc.constant(0)), number)],
    ['PERF.RATESCORE(C1,A1,B1)', fc.tuple(anything, number, weight)],
    ['PERF.DEVIATION(A1,B1)', fc.tuple(number, anything)],
    ...['≥', '>', '=', '≤', '<'].flatMap((sign) =>
      ['DEVIATION(A1,B1', 'COEFFICIENT(A1,B1', 'SCORE(C1,A1,B1'].map(
        (start) => [`PERF.${start},"${sign}")`, fc.tuple(anything, anything, weight)] as const,
      ),
    ),
    ...['DEVIATION(A1,B1', 'COEFFICIENT(A1,B1', 'SCORE(C1,A1,B1'].map(
      (start) =>
        [
          `PERF.${start},D1)`,
          fc.tuple(number, anything, weight, fc.constantFrom('≥', '>', '=', '≤', '<')),
        ] as const,
    ),
    ['PERF.COEFFICIENT(A1,B1)', fc.tuple(number, anything)],
    ['PERF.SCORE(C1,A1,B1)', fc.tuple(number, anything, weight)],
    ['PERF.TOTAL(A1:C1)', fc.tuple(weight, weight, weight)],
    ['PERF.GRADE(A1)', fc.tuple(hundredth(0, 120))],
  ];

  const cells = 'ABCD';
  const perf = (formula: string, row: readonly (number | string)[]): unknown => {
    const [, name = '', given = ''] = /^PERF\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
    const definition = catalogue.find((candidate) => candidate.name === name);
    if (!definition) throw new Error(formula);
    const values = given
      .split(',')
      .map((text) =>
        text === 'A1:C1'
          ? [row]
          : text.startsWith('"')
            ? text.slice(1, -1)
            : row[cells.indexOf(text.charAt(0))],
      );
    const result = evaluate(definition, values);
    return typeof result === 'object' && 'error' in result ? result.error : result;
  };

  test.each(cases)('=%s', (formula, arbitrary) => {
    // 10,000 rows for every function; each literal sign, which the nature in a cell repeats, a part of that.
    const numRuns = /"/.test(formula) ? 2_000 : 10_000;
    const rows = fc.sample(arbitrary, { numRuns, seed: 20231231 });
    const native = toNative(`=${formula}`) ?? '';
    const engine = HyperFormula.buildFromArray(
      rows.map((row, at) => [
        // A leading apostrophe keeps "=" a text.
        ...[0, 1, 2, 3].map((at) => (typeof row[at] === 'string' ? `'${row[at]}` : (row[at] ?? null))),
        native.replace(/(?<![A-Z])([A-D])1(?!\d)/g, `$1${at + 1}`),
      ]),
      { licenseKey: 'gpl-v3' },
    );
    const different = rows.flatMap((row, at) => {
      const value = engine.getCellValue({ sheet: 0, row: at, col: 4 });
      const shown = typeof value === 'object' && value !== null ? value.value : value;
      const ours = perf(formula, row);
      return shown === ours ? [] : [`${row.join(' ')}: ${String(ours)}, plain ${String(shown)}`];
    });
    engine.destroy();
    expect([different.length, ...different.slice(0, 5)]).toEqual([0]);
  });
});
