/** Forms filled in at random, into every other layout: each value is there, or the list of what was not carried has its cell. */
import * as fc from 'fast-check';
import { wholeFillOf } from '../../tests/templates/fills';
import {
  type Entry,
  type Figure,
  type Form,
  type Indicator,
  columnTraits,
  decimalsBetween,
  readForms,
} from '../forms';
import { policyFor, reviewSheets } from '../review';
import { type NewSheet, address, sheetOf } from '../sheets';
import { type TemplateName, type TemplateOrder, templateSheets, templates } from '../templates';
import { builtForm } from '../templates/build';
import { conversionsOf } from '.';

/** A row of a summary is a form of its own: all-layouts.test.ts has them. */
const names = templates.map(({ name }) => name).filter((name) => name !== 'summary');

function sheetFor(order: TemplateOrder): NewSheet {
  const [made] = templateSheets(order);
  if (!made) throw new Error('no form');
  return made;
}

function formOf(order: TemplateOrder): Form {
  const [form] = readForms(sheetOf(sheetFor(order)));
  if (!form) throw new Error(`no form of ${order.layout}`);
  return form;
}

/** A form filled in as it asks, always the same one. */
function filledIn(layout: TemplateName, seed: number): Form {
  const fills = fc.sample(wholeFillOf(builtForm({ layout, edition: 'native' })), { numRuns: 1, seed });
  return formOf({ layout, edition: 'perf', texts: fills[0] ?? {} });
}

const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

/** What a row aims at, in whichever columns it stands: "≥12个". */
function aimOf({ nature, target, unit, targetReading }: Indicator): string {
  const said = squeezed(target?.text ?? '');
  if (targetReading.kind !== 'measure' || nature?.text === '定性') return said;
  return squeezed(`${nature?.text ?? ''}${said}${targetReading.unit ? '' : (unit?.text ?? '')}`);
}

function doneIn({ nature, unit, actual }: Indicator): string {
  const said = squeezed(actual?.text ?? '');
  return /^-?[\d.]+$/u.test(said) && nature?.text !== '定性' ? squeezed(`${said}${unit?.text ?? ''}`) : said;
}

/** What a column of a row says, however the layout writes it. */
function meaningOf(row: Indicator, column: (typeof columnTraits)[number][0]): string {
  if (column === 'target' || column === 'nature' || column === 'unit') return aimOf(row);
  if (column === 'actual') return doneIn(row);
  const entry = row[column];
  if (entry && 'number' in entry && entry.number) return entry.number.toString();
  return squeezed(entry?.text ?? '');
}

/** A value of the filled form: the cell, what it says, and whether the other form says it. */
type Value = readonly [entry: Entry, what: string, isThere: boolean];

function valuesOfRows(before: Form, after: Form): readonly Value[] {
  return before.indicators.flatMap((row) => {
    const other = after.indicators.find(({ name }) => name.text === row.name.text);
    return columnTraits.flatMap(([column]): readonly Value[] => {
      const entry = row[column];
      if (!entry) return [];
      const [meant, said] = [meaningOf(row, column), other ? meaningOf(other, column) : ''];
      // Which labels print the points of a group differs.
      const isLabel = column === 'level1' || column === 'level2';
      const isThere = isLabel ? withoutPoints(meant) === withoutPoints(said) : meant === said;
      return [[entry, `${row.name.text} ${column}: ${meant}, not ${said}`, isThere]];
    });
  });
}

const withoutPoints = (label: string): string => label.replace(/\(.*?\)/u, '');

const amounts = ['initialBudget', 'adjustedBudget', 'executed', 'forecast'] as const;
const ofRates = ['executionRate', 'weight', 'score'] as const;

function valuesOfFunds({ funds }: Form, { funds: others }: Form): readonly Value[] {
  const [here, there] = [funds?.unit ?? null, others?.unit ?? null];
  const scale = here && there ? decimalsBetween(here, there) : 0;
  const values = (column: (typeof amounts | typeof ofRates)[number], by: number): readonly Value[] =>
    (funds?.lines ?? []).flatMap((line): readonly Value[] => {
      const figure = line[column];
      if (!figure?.number) return [];
      const meant = figure.number.times(`1e${by}`);
      const isThere = (others?.lines ?? []).some((other) => other[column]?.number?.equals(meant) === true);
      return [[figure, `${line.label.text} ${column}: ${meant.toString()}`, isThere]];
    });
  return [
    ...amounts.flatMap((column) => values(column, scale)),
    ...ofRates.flatMap((column) => values(column, 0)),
  ];
}

function valuesAround({ goals, basics, statedTotal, reasonBelow }: Form, after: Form): readonly Value[] {
  const texts = after.cells.map(({ text }) => squeezed(text));
  const isSomewhere = (entry: Entry): Value => [
    entry,
    entry.text,
    texts.some((text) => text.includes(squeezed(entry.text))),
  ];
  const words = [
    ...(Object.values(goals) as (Entry | null)[]),
    reasonBelow,
    ...basics.map(({ value }) => value),
  ];
  return [
    ...words.flatMap((entry) => (entry ? [isSomewhere(entry)] : [])),
    ...(statedTotal ? [totalIn(statedTotal, after.statedTotal)] : []),
  ];
}

/** To the decimals that were stated. */
function totalIn(stated: Figure, there: Figure | null): Value {
  const far = stated.number && there?.number ? stated.number.minus(there.number).abs() : null;
  return [
    stated,
    `total: ${stated.text}, not ${there?.text ?? ''}`,
    far?.lte(0.5 * 10 ** -stated.decimals) === true,
  ];
}

/** The errors and warnings about a row, under one policy: "score-over-weight 采购图书". */
function foundIn(form: Form, policy: ReturnType<typeof policyFor>): ReadonlySet<string> {
  const [review] = reviewSheets([form.sheet], { policy });
  const rows = new Map(form.indicators.map(({ row, name }) => [row, name.text]));
  return new Set(
    (review?.findings ?? []).flatMap(({ rule, severity, cells: [cell] }) => {
      const row = rows.get(cell?.row ?? 0);
      return severity === 'hint' || row === undefined ? [] : [`${rule} ${row}`];
    }),
  );
}

describe.each(names)('%s', (from) => {
  const turn = names.indexOf(from);
  const before = filledIn(from, 31 + turn);

  it.each(['native', 'perf'] as const)(
    'into any layout, in the %s edition: what it says is said there or told, and the rows that are whole are found fault with as before',
    (edition) => {
      const odd: string[] = [];
      let checked = 0;
      // Half of the layouts in each edition: what is written is the same, but for formulas.
      for (const to of names.filter((_, at) => (at + turn) % 2 === Number(edition === 'perf'))) {
        const [conversion] = conversionsOf([before], { layout: to, edition });
        if (!conversion) throw new Error('no conversion');
        const after = formOf(conversion.order);
        const told = new Set(conversion.notCarried.flatMap(({ cells }) => cells.map(address)));
        const values = [
          ...valuesOfRows(before, after),
          ...valuesOfFunds(before, after),
          ...valuesAround(before, after),
        ].filter(([{ text }]) => text !== '');
        checked += values.length;
        for (const [{ cell }, what, isThere] of values)
          if (!isThere && !told.has(address(cell))) odd.push(`${to} ${address(cell)} ${what}`);
        odd.push(...differentlyFound(before, after, told).map((found) => `${to}: ${found}`));
      }
      expect(odd).toEqual([]);
      expect(checked).toBeGreaterThan(100);
    },
  );
});

/** What is found in one of the two only, of rows of which both forms have every cell. */
function differentlyFound(before: Form, after: Form, told: ReadonlySet<string>): readonly string[] {
  const whole = before.indicators.filter((row) => {
    const other = after.indicators.find(({ name }) => name.text === row.name.text);
    return columnTraits.every(([column]) => {
      const entry = row[column];
      const isKept = !entry || entry.text === '' || !told.has(address(entry.cell));
      return isKept && (entry === null) === ((other?.[column] ?? null) === null);
    });
  });
  const policy = policyFor(before);
  const [here, there] = [foundIn(before, policy), foundIn(after, policy)];
  return whole.flatMap(({ name }) =>
    [...here, ...there]
      .filter((found) => found.endsWith(` ${name.text}`) && !(here.has(found) && there.has(found)))
      .map((found) => `${found} only ${here.has(found) ? 'before' : 'after'}`),
  );
}
