import { type ArgumentCells, excelCells } from '../../functions/excel-cells';
import { type ExcelCustomFunctions, registerInExcel } from '../../functions/excel';
import { catalogueWithCheck } from '../../src/functions/catalogue-with-check';
import { errorInText } from '../../src/functions/errors';
import { callsIn } from '../../src/functions/native';
import { asTyped } from '../../src/formulas';
import { readRange } from '../../src/hosts/excel';
import { addressOf, areaOf } from './model/area';
import type { Entry } from './model/entry';
import { placeOf, type Worksheet } from './model/worksheet';
import type { SimulatedExcel } from './simulated-excel';
import { isAtWorst } from './worst';

/**
 * What a blank cell comes to a custom function as: 0 on the desktop (office-js #1951, #5262), null on the web (#4702), an empty
 * text where documentation is believed.
 */
const everyKind = [0, null, ''] as const;
export type BlankKind = (typeof everyKind)[number];

/** All of them, or what they are in an Excel at its worst. */
export const blankKinds: readonly BlankKind[] = isAtWorst ? [0] : everyKind;

type Compute = (...received: readonly unknown[]) => unknown;

/** `CustomFunctions.Error` of Excel's runtime. */
class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

/** What our templates write around a call. */
const orBlank = /^=IFERROR\((0\+)?(PERF\..+),T\(PERF\.TOTAL\(0\)\)\)$/su;

/** The custom functions of the add-in as this Excel computes them in its cells. */
export interface CustomFunctions {
  /** Computes until nothing changes. */
  compute(): Promise<void>;
  /** The message of the error in a cell, as Excel's tip shows it. */
  messageIn(sheet: string, cell: string): string;
}

/**
 * Registers the add-in's functions with an Excel, and computes them as it does: arguments packed into rectangles with the
 * addresses of those that are ranges, errors thrown. Only what the add-in and the tests write is understood as an argument: a
 * range, a literal, or `G14&""`.
 * @param blank what blank cells come as
 * @param cells who is asked about the cells of arguments, if not this Excel; null where nobody can be
 */
export function customFunctionsIn(
  { workbook }: SimulatedExcel,
  blank: BlankKind,
  cells: ArgumentCells | null = excelCells(readRange),
): CustomFunctions {
  const associated = new Map<string, Compute>();
  const host: ExcelCustomFunctions = {
    associate: (id, compute) => void associated.set(id, compute),
    Error: CustomFunctionError,
  };
  registerInExcel(catalogueWithCheck, host, cells);
  workbook.isCustom = (formula) => callsIn(asTyped(formula)).length > 0;
  const messages = new Map<string, string>();

  const resultOf = async (sheet: Worksheet, formula: string): Promise<unknown[][] | CustomFunctionError> => {
    const [, number, call = ''] = orBlank.exec(asTyped(formula)) ?? [];
    if (call === '') return resultOfCall(sheet, asTyped(formula));
    const result = await resultOfCall(sheet, `=${call}`);
    if (result instanceof CustomFunctionError) return result.code === '#NAME?' ? result : [['']];
    return number === undefined || typeof result[0]?.[0] === 'number' ? result : [['']];
  };

  const resultOfCall = async (
    sheet: Worksheet,
    formula: string,
  ): Promise<unknown[][] | CustomFunctionError> => {
    const [, id = '', inside = ''] = /^=PERF\.([A-Z]+)\((.*)\)$/su.exec(formula) ?? [];
    const compute = associated.get(id);
    const definition = catalogueWithCheck.find(({ name }) => name === id);
    if (!compute || !definition) return new CustomFunctionError('#NAME?');
    const given = splitAtCommas(inside).map((text) => argumentOf(sheet, text, blank));
    const repeats = definition.parameters.at(-1)?.repeating === true;
    const values = repeats
      ? [given.map(({ value }) => value)]
      : definition.parameters.map((_, at) => given[at]?.value ?? null);
    // Excel tells no addresses of a repeating parameter.
    const parameterAddresses = repeats ? undefined : given.map(({ address }) => address);
    try {
      return (await compute(...values, { parameterAddresses })) as unknown[][];
    } catch (error) {
      if (error instanceof CustomFunctionError) return error;
      throw error;
    }
  };

  return {
    async compute() {
      for (let isChanged = true; isChanged;) {
        isChanged = false;
        workbook.cellsChanged(workbook.active, 'A1');
        workbook.calculate();
        for (const sheet of workbook.sheets) {
          for (const [key, { formula, value }] of [...sheet.cells]) {
            if (formula === undefined || !workbook.isCustom(formula)) continue;
            const [row, column] = placeOf(key);
            const result = await resultOf(sheet, formula);
            const name = `${sheet.Name}!${addressOf({ row, column, rows: 1, columns: 1 })}`;
            messages.set(name, result instanceof CustomFunctionError ? result.message : '');
            const shown = result instanceof CustomFunctionError ? [[result]] : result;
            shown.forEach((line, down) =>
              line.forEach((one, across) => {
                const content = one instanceof CustomFunctionError ? one.code : (one as string | number);
                sheet.change(row + down, column + across, (entry) => ({ ...entry, value: content }));
              }),
            );
            isChanged ||= sheet.entry(row, column).value !== value;
          }
        }
      }
    },
    messageIn: (sheet, cell) => messages.get(`${sheet}!${cell}`) ?? '',
  };
}

/** An argument as Excel hands it over, and where it stands: '' where it is no range. */
interface Argument {
  readonly value: unknown;
  readonly address: string;
}

function argumentOf(sheet: Worksheet, text: string, blank: BlankKind): Argument {
  const [, range = '', asText] = /^(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(&"")?$/u.exec(text) ?? [];
  if (range !== '') {
    const { row, column, rows, columns } = areaOf(range);
    const cells = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => sheet.entry(row + down, column + across)),
    );
    return asText === undefined
      ? {
          value: cells.map((line) => line.map((entry) => handedOver(entry, blank))),
          address: `${sheet.Name}!${range}`,
        }
      : { value: cells.map((line) => line.map(joined)), address: '' };
  }
  if (text === '') return { value: null, address: '' };
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return { value: [[Number(text)]], address: '' };
  const literal = /^"([^"]*)"$/u.exec(text);
  if (!literal) throw new Error(`the simulated Excel does not work out the argument ${text}`);
  return { value: [[literal[1]]], address: '' };
}

function handedOver({ value, formula }: Entry, blank: BlankKind): unknown {
  if (value === '' && formula === undefined) return blank;
  return errorIn(value) ?? value;
}

/** With `&""`: an error stays one, a number is its digits as a spreadsheet has them, fifteen at most. */
function joined({ value }: Entry): unknown {
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return typeof value === 'boolean' ? String(value).toUpperCase() : (errorIn(value) ?? value);
}

function errorIn(value: Entry['value']): CustomFunctionError | null {
  const error = typeof value === 'string' ? errorInText(value) : null;
  return error && new CustomFunctionError(error.error);
}

/** Literals of the tests hold no comma of their own. */
function splitAtCommas(inside: string): readonly string[] {
  return inside === '' ? [] : inside.split(',').map((text) => text.trim());
}
