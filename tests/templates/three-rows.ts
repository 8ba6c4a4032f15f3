/** A form with a row put in beside its first, a middle and its last one, and a form without these three: what has to stand in each. */
import { type Position, type Range, columnLetters } from '../../src/sheets';
import type { TemplateName } from '../../src/templates';
import { type BuiltForm, resultsIn } from '../../src/templates/build';
import type { Reading } from './expected';
import { type Fill, filledAtRandom } from './fills';

/** A form filled in, and the numbers of its first, a middle and its last row, none of which lost points. */
export interface Subject {
  readonly layout: TemplateName;
  readonly form: BuiltForm;
  readonly samples: Fill;
  readonly three: readonly string[];
}

export function subjectOf(layout: TemplateName): Subject {
  const { form, fills } = filledAtRandom(layout, 2, 1);
  const samples = fills[1] ?? {};
  const rows = [...new Set(Object.keys(samples).flatMap((field) => /^\d+(?=\.)/u.exec(field)?.[0] ?? []))];
  const full = rows.filter(
    (row) => samples[`${row}.weight`] !== 0 && (samples[`${row}.reason`] ?? '') === '',
  );
  const middle = full[Math.floor(full.length / 2)] ?? '';
  return { layout, form, samples, three: [full[0] ?? '', middle, full.at(-1) ?? ''] };
}

/** The three rows as they stand in the form, from the top down. */
export function rowsOf({ form, three }: Subject): readonly number[] {
  return three.map((number) => form.places.find(`${number}.name`)?.row ?? 0);
}

/** "D14:J14", a row of the table without the labels that go over several. */
export function lineOf({ form }: Subject, row: number): string {
  const { column = 1 } = form.places.find('0.name') ?? {};
  return `${columnLetters(column)}${row}:${columnLetters(form.blueprint.columns.length)}${row}`;
}

/** All of the form, with room for the three rows. */
export function roomOf({ form }: Subject): Range {
  const to = { row: form.rows.length + 3, column: form.blueprint.columns.length };
  return { from: { row: 1, column: 1 }, to };
}

/** A row that is put in over the one of a number, and the row that is copied into it, as it is numbered then. */
interface PutIn {
  readonly at: number;
  readonly copyOf: number;
}

/** The three rows come in from the bottom up: the first over its origin, the last under it. */
export function putIn(subject: Subject): readonly PutIn[] {
  const [first = 0, middle = 0, last = 0] = rowsOf(subject);
  return [
    { at: last + 1, copyOf: last },
    { at: middle, copyOf: middle + 1 },
    { at: first, copyOf: first + 1 },
  ];
}

/** The rows of the copies once all are in, from the top down, and each one's origin. */
export function copiesIn(subject: Subject): readonly { readonly row: number; readonly origin: number }[] {
  const [first = 0, middle = 0, last = 0] = rowsOf(subject);
  return [
    { row: first, origin: first + 1 },
    { row: middle + 1, origin: middle + 2 },
    { row: last + 3, origin: last + 2 },
  ];
}

/** Where a field stands once the copies are in. */
function moved(subject: Subject, field: string): Position | null {
  const [first = 0, middle = 0, last = 0] = rowsOf(subject);
  const place = subject.form.places.find(field);
  return (
    place && { ...place, row: place.row + [first, middle, last + 1].filter((at) => at <= place.row).length }
  );
}

/** What is typed then, so that the form is whole again: each copy takes a point of its origin. */
export function sharedPoints(subject: Subject): readonly { readonly at: Position; readonly value: number }[] {
  const { form, samples, three } = subject;
  const given = form.places.column('weight') ? 'weight' : form.places.find('0.score') ? 'score' : null;
  if (given === null) return [];
  return copiesIn(subject).flatMap(({ row }, turn) => {
    const field = `${three[turn] ?? ''}.${given}`;
    const own = moved(subject, field);
    if (!own) return [];
    return [
      { at: own, value: Number(samples[field]) - 1 },
      { at: { ...own, row }, value: 1 },
    ];
  });
}

/** A cell of each copy that a form must have: without it the status line says 3 项. */
export function neededOf(subject: Subject): readonly Position[] {
  const { places } = subject.form;
  const needed = places.find('0.actual') ? 'actual' : places.find('0.progress') ? 'progress' : 'executed';
  const { column } = places.find(`0.${needed}`) ?? { column: 1 };
  return copiesIn(subject).map(({ row }) => ({ row, column }));
}

/** What was shown of a form beside what is meant; `shown` and `meant` differ where an engine is wrong. */
export type Compared = readonly [what: string, shown: string | number, meant: string | number];

/** A form with its copies is the form that it was: nothing missing, the same sums. */
export function comparedLonger(subject: Subject, longer: Reading): readonly Compared[] {
  const before = resultsOf(subject);
  const { column = 1 } = subject.form.places.find('0.score') ?? {};
  const weighed = subject.form.places.column('weight') !== null;
  const sums = (['score', 'weights', 'total.score', 'grade'] as const).filter((field) => before.has(field));
  return [
    errorsOf(longer),
    ['status', readIn(subject, longer, { row: 1, column: 1 }), '填报检查：可以提交'],
    ...sums.map((field): Compared => [
      field,
      readIn(subject, longer, moved(subject, field)),
      before.get(field) ?? '',
    ]),
    ...copiesIn(subject)
      .filter(() => weighed)
      .map(({ row }): Compared => ['score of a copy', readIn(subject, longer, { row, column }), 1]),
  ];
}

/** What the status line says once what is needed of the copies is gone. */
export function comparedMissed(said: string): Compared {
  return ['copies that lack something', /\d 项$/u.exec(said)?.[0] ?? said, '3 项'];
}

/** A form without the three rows has their points less. */
export function comparedShorter(subject: Subject, shorter: Reading): readonly Compared[] {
  const { form, samples, three } = subject;
  const before = resultsOf(subject);
  const sums = (
    [
      ['score', 'score'],
      ['weights', 'weight'],
    ] as const
  ).filter(([field]) => before.has(field));
  return [
    errorsOf(shorter),
    ...sums.map(([field, role]): Compared => {
      const place = form.places.find(field);
      const above = rowsOf(subject).filter((row) => place && row < place.row).length;
      const shown = readIn(subject, shorter, place && { ...place, row: place.row - above });
      const points = three.map((number) => `${number}.${role}`);
      const gone = points.reduce((sum, each) => sum + Number(samples[each] ?? before.get(each) ?? 0), 0);
      return [`${field} of what is left`, shown, Number((Number(before.get(field)) - gone).toFixed(6))];
    }),
  ];
}

/** What the form comes to before any row is put in or taken out; nothing where it has no points. */
function resultsOf({ layout, form, samples }: Subject): ReturnType<typeof resultsIn> {
  const pointed = form.places.column('weight') !== null || form.places.find('0.score') !== null;
  return pointed ? resultsIn(form, { layout, edition: 'perf', texts: samples }) : new Map();
}

function errorsOf(cells: Reading): Compared {
  return ['errors', cells.filter((cell) => String(cell).startsWith('#')).join(), ''];
}

function readIn({ form }: Subject, cells: Reading, place: Position | null): string | number {
  return (place && cells[(place.row - 1) * form.blueprint.columns.length + place.column - 1]) ?? '';
}
