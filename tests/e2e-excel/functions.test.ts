import { catalogueWithCheck } from '../../src/functions/catalogue-with-check';
import type { ErrorCode } from '../../src/functions/errors';
import type { ExampleValue, FunctionDefinition, Outcome, Output } from '../../src/functions/function';
import { blankKinds } from '../excel-host/custom-functions';
import type { AddInPage } from '../excel-host/web/add-in-page';
import { type ExcelBrowser, startExcelBrowser } from '../excel-host/web/browser';
import { type FunctionCall, type FunctionResult, errorArgument } from '../excel-host/web/function-calls';
import { addInFolder, sampleInExcel } from './add-in';

jest.setTimeout(60_000);

let browser: ExcelBrowser;
let addIn: AddInPage;
beforeAll(async () => {
  browser = await startExcelBrowser(addInFolder);
  addIn = await browser.open(await sampleInExcel('chongqing-project'));
});
afterEach(() => {
  expect(browser.complaints()).toEqual([]);
});
afterAll(() => browser.close());

describe('a formula in a cell of Excel', () => {
  it.each(catalogueWithCheck.map((definition) => [definition.name, definition] as const))(
    'PERF.%s comes to what its examples say',
    async (_name, definition) => {
      const calls = definition.examples.map((example) => callOf(definition, example.arguments));
      const results = await Promise.all(calls.map((call) => addIn.host.call(call)));
      expect(results).toEqual(definition.examples.map(({ result }) => shownInExcel(result)));
    },
  );

  it.each(blankKinds)('stays blank beside blank cells that come as %j', async (kind) => {
    const sheet = addIn.workbook.active.Name;
    const calls = catalogueWithCheck.map(({ name: id, parameters }): FunctionCall => {
      const required = parameters.filter(({ optional }) => optional !== true);
      const cells = required.map(() => [[kind]]);
      return parameters.at(-1)?.repeating === true
        ? { id, arguments: [cells] }
        : {
            id,
            arguments: parameters.map((_, at) => cells[at] ?? null),
            addresses: parameters.map((_, at) => (at < required.length ? `'${sheet}'!Z${99 + at}` : '')),
          };
    });
    const results = await Promise.all(calls.map((call) => addIn.host.call(call)));
    expect(results).toEqual(calls.map(() => ({ cells: [['']] })));
  });

  it('is 0 beside a 0 that somebody typed', async () => {
    const sheet = addIn.workbook.active;
    sheet.enter(98, 25, 0);
    const score = {
      id: 'SCORE',
      arguments: [[[10]], [['≤5']], [[0]], null, null],
      addresses: ['', '', `'${sheet.Name}'!Z99`, '', ''],
    };
    expect(await addIn.host.call(score)).toEqual({ cells: [[10]] });
  });

  it('spills over a column of cells, an error in its own row', async () => {
    const spent = {
      id: 'EXECRATE',
      arguments: [
        [[850], [1], ['']],
        [[1000], [0], [1]],
      ],
      addresses: ['', ''],
    };
    const result = await addIn.host.call(spent);
    expect(result).toMatchObject({ cells: [[85], [{ code: '#DIV/0!' }], ['']] });
  });

  it.each(['#N/A', '#DIV/0!', '#NUM!', '#VALUE!', '#NULL!'])(
    'passes an error %s of a cell on',
    async (code) => {
      const calls = catalogueWithCheck
        .filter(({ takes }) => takes === 'cells')
        .map((definition) => ({
          id: definition.name,
          arguments: definition.parameters.map((parameter, at) =>
            at === 0 ? [[errorArgument(code)]] : parameter.optional === true ? null : [[10]],
          ),
        }));
      const results = await Promise.all(calls.map((call) => addIn.host.call(call)));
      expect(results.map((result) => 'error' in result && result.error)).toEqual(calls.map(() => code));
    },
  );

  it('tells in words what it cannot read', async () => {
    const grade = { id: 'GRADE', arguments: [[['优秀']], null] };
    expect(await addIn.host.call(grade)).toEqual({ error: '#VALUE!', message: '总分“优秀”不是数值' });
  });
});

/** A call as Excel makes it of an example: rectangles of literals throughout, and null for what was left out. */
function callOf(definition: FunctionDefinition, given: readonly ExampleValue[]): FunctionCall {
  const { name: id, parameters } = definition;
  const cells = given.map((value) =>
    isRange(value) ? value.map((row) => row.map(blank)) : [[blank(value)]],
  );
  const last = parameters.length - 1;
  if (parameters[last]?.repeating === true) {
    return { id, arguments: [...cells.slice(0, last), cells.slice(last)] };
  }
  return {
    id,
    arguments: parameters.map((_, at) => cells[at] ?? null),
    addresses: parameters.map(() => ''),
  };
}

function isRange(value: ExampleValue): value is Extract<ExampleValue, readonly unknown[]> {
  return Array.isArray(value);
}

/** A blank cell comes as an empty text. */
function blank(value: number | string | null): number | string {
  return value ?? '';
}

/** A result as the runtime hands it to Excel. */
function shownInExcel(result: Outcome): FunctionResult {
  if (isRows(result)) return { cells: result };
  if (typeof result !== 'object') return { cells: [[result]] };
  return { error: result.error, message: withMessage.has(result.error) ? result.message : '' };
}

/** The errors that Excel shows with a message; the others speak for themselves. */
const withMessage: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['#VALUE!', '#N/A']);

function isRows(result: Outcome): result is readonly (readonly Output[])[] {
  return Array.isArray(result);
}
