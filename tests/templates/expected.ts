/** What the cells of a form come to, beside what an engine showed. */
import { type BuiltForm, resultsIn } from '../../src/templates/build';
import { address } from '../../src/sheets';
import type { Fill, Filled } from './fills';

/** The cells of a form as an engine showed them, row by row; an error begins with "#". */
export type Reading = readonly (string | number)[];

/** Where the cells of a fill stand: "C4" → its value. */
export function entriesOf(
  form: BuiltForm,
  fill: Fill,
): readonly (readonly [cell: string, value: string | number])[] {
  return Object.entries(fill).map(([field, value]) => [form.places.of(field), value]);
}

/** "A1:K40", all of a form. */
export function extentOf({ rows, blueprint: { columns } }: BuiltForm): string {
  return `A1:${address({ row: rows.length, column: columns.length })}`;
}

/**
 * Where readings are not what PERF.* gives, and how many numbers they have that are.
 * @param all forms and their fills, in the order of the readings
 * @param allowed `or-nothing`: a cell that shows nothing is not told, nor what is added up or judged from it
 */
export function differencesIn(
  all: readonly Filled[],
  readings: readonly Reading[],
  allowed: 'nothing-else' | 'or-nothing' = 'nothing-else',
): { readonly differing: readonly string[]; readonly numbers: number } {
  const differing: string[] = [];
  let numbers = 0;
  let turn = 0;
  for (const { form, fills } of all) {
    for (const [at, fill] of fills.entries()) {
      const reading = readings[turn] ?? [];
      turn += 1;
      const told = `${form.blueprint.name} ${at}`;
      for (const shown of reading)
        if (typeof shown === 'string' && shown.startsWith('#')) differing.push(`${told}: ${shown}`);
      for (const { field, row, column, kind, value } of computedIn(form, fill)) {
        const own = reading[(row - 1) * form.blueprint.columns.length + column - 1] ?? '';
        if (own === value) numbers += Number(typeof own === 'number');
        else if (allowed === 'nothing-else' || (own !== '' && !ofOthers.has(kind)))
          differing.push(`${told} ${field}: ${own} for ${value} of ${JSON.stringify(beside(field, fill))}`);
      }
    }
  }
  return { differing, numbers };
}

/** What is reckoned from other computed cells. */
const ofOthers: ReadonlySet<string> = new Set(['sum', 'total', 'columnSum', 'grade']);

interface ComputedCell {
  readonly field: string;
  readonly row: number;
  readonly column: number;
  readonly kind: string;
  /** '' for nothing. */
  readonly value: string | number;
}

/** The cells of a form that compute something, without the status line. */
function computedIn(form: BuiltForm, fill: Fill): readonly ComputedCell[] {
  const results = resultsIn(form, { layout: form.blueprint.name, edition: 'perf', texts: fill });
  return form.cells.flatMap(({ cell: { field = '', computes }, at: { from } }) =>
    computes && computes.kind !== 'status'
      ? [{ ...from, field, kind: computes.kind, value: results.get(field) ?? '' }]
      : [],
  );
}

/** The values of the row or line that a field is of. */
function beside(field: string, fill: Fill): Fill {
  const line = field.replace(/\w+$/u, '');
  return Object.fromEntries(Object.entries(fill).filter(([each]) => line !== '' && each.startsWith(line)));
}
