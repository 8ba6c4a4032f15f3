import type { Wording } from '../words';
import { type KnownName, nearestName } from './nearest-name';

/** What is wrong with a user's policy, and where: `parameters.groupWeights[0].产出`; '' is the whole document. */
export interface PolicyProblem extends Wording {
  readonly path: string;
}

/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A value that was read, or why it could not be. */
export type ShapeReading<T> = { readonly value: T } | { readonly problems: readonly PolicyProblem[] };

/** What a JSON value must look like. The schema and the check are made by one call, from the same figures. */
export interface Shape<T> {
  readonly schema: JsonSchema;
  read(value: unknown, path: string): ShapeReading<T>;
}

/** Shapes by the key they stand under. */
export type Fields = Readonly<Record<string, Shape<unknown>>>;

/** The type of what a {@link Shape} reads. */
export type ShapeValue<S> = S extends Shape<infer T> ? T : never;

/** Both ends are allowed. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

const unknownKeysTold = 20;
/** Said of a text where a number was wanted: who typed the number into a form has no quotation marks to leave out. */
const unquoted: Wording = { zh: '（不加引号）', en: ', without quotes' };
const oneLine = '^(?=.*\\S)[^\\u0000-\\u001f\\u007f]*$';

/** A number, both ends allowed. */
export function numberFrom(min: number, max: number): Shape<number> {
  return leaf(
    { type: 'number', minimum: min, maximum: max },
    (value): value is number => typeof value === 'number' && value >= min && value <= max,
    { zh: `${min} 到 ${max} 之间的数字`, en: `a number from ${min} to ${max}` },
    unquoted,
  );
}

/** true or false. */
export function trueOrFalse(): Shape<boolean> {
  return leaf(
    { type: 'boolean' },
    (value): value is boolean => typeof value === 'boolean',
    { zh: 'true 或 false', en: 'true or false' },
    unquoted,
  );
}

/**
 * Text on one line that is not blank, at most `max` characters long.
 * @param only a further limit: a pattern that works with and without the u flag, and words for it
 * @param except texts that are taken
 */
export function textUpTo(
  max: number,
  only?: { readonly pattern: string; readonly wording: Wording },
  except: readonly string[] = [],
): Shape<string> {
  const pattern = only?.pattern ?? oneLine;
  const allowed = new RegExp(pattern, 'u');
  const taken =
    except.length > 0
      ? {
          zh: `，不能与已有的重名（${except.join('、')}）`,
          en: `, none of those taken (${except.join(', ')})`,
        }
      : null;
  return leaf(
    { type: 'string', maxLength: max, pattern, ...(taken && { not: { enum: except } }) },
    (value): value is string =>
      typeof value === 'string' &&
      Array.from(value).length <= max &&
      allowed.test(value) &&
      !except.includes(value),
    {
      zh: `不超过 ${max} 字的文字${only ? `，${only.wording.zh}` : '，写成一行，不能为空'}${taken?.zh ?? ''}`,
      en: `text of up to ${max} characters, ${only?.wording.en ?? 'on one line and not blank'}${taken?.en ?? ''}`,
    },
  );
}

/** One of a few texts; the nearest is suggested for any other. */
export function oneOf<T extends string>(allowed: readonly T[]): Shape<T> {
  return {
    schema: { enum: allowed },
    read(value, path) {
      const found = allowed.find((one) => one === value);
      if (found !== undefined) return { value: found };
      const near =
        typeof value === 'string'
          ? nearestName(
              value,
              allowed.map((name) => ({ name })),
            )
          : null;
      return problem(path, {
        zh: `没有${given(value).zh}${near ? `，是否指 ${near.name}？` : '，'}可用：${allowed.join('、')}`,
        en: `there is no ${given(value).en}${near ? `; did you mean ${near.name}?` : ';'} Known: ${allowed.join(', ')}`,
      });
    },
  };
}

/** What the shape accepts, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return {
    schema: { anyOf: [shape.schema, { type: 'null' }] },
    read: (value, path) => (value === null ? { value } : shape.read(value, path)),
  };
}

/** A list of like items. */
export function listOf<T>(item: Shape<T>, { min, max }: Span): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: item.schema, minItems: min, maxItems: max },
    read(value, path) {
      if (!Array.isArray(value)) return expected(path, { zh: '列表 [ … ]', en: 'a list [ … ]' }, value);
      const items: readonly unknown[] = value;
      if (items.length < min || items.length > max) return wrongCount(path, { min, max }, items.length);
      return gathered(items.map((one, place) => item.read(one, `${path}[${place}]`)));
    },
  };
}

/** An object whose keys the user chooses. */
export function mapOf<T>(
  key: Shape<string>,
  item: Shape<T>,
  { min, max }: Span,
): Shape<Readonly<Record<string, T>>> {
  return {
    schema: {
      type: 'object',
      propertyNames: key.schema,
      additionalProperties: item.schema,
      minProperties: min,
      maxProperties: max,
    },
    read(value, path) {
      if (!isObject(value)) return expected(path, { zh: '对象 { … }', en: 'an object { … }' }, value);
      const entries = Object.entries(value);
      if (entries.length < min || entries.length > max) return wrongCount(path, { min, max }, entries.length);
      const read = gathered(entries.map(([name, one]) => readEntry(key, item, name, one, under(path, name))));
      return 'problems' in read ? read : { value: Object.fromEntries(read.value) };
    },
  };
}

/** An object with known keys and no others. */
export function objectOf<R extends Fields, O extends Fields>(
  required: R,
  optional: O,
): Shape<{ readonly [K in keyof R]: ShapeValue<R[K]> } & { readonly [K in keyof O]?: ShapeValue<O[K]> }> {
  const fields: Fields = { ...required, ...optional };
  const known = Object.entries(fields).map(([name, { schema }]) => ({ name, also: titleOf(schema) }));
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])),
      required: Object.keys(required),
      additionalProperties: false,
    },
    read(value, path) {
      if (!isObject(value)) return expected(path, { zh: '对象 { … }', en: 'an object { … }' }, value);
      const strange = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
      const missing = Object.keys(required).filter((key) => !Object.hasOwn(value, key));
      const present = known.filter(({ name }) => Object.hasOwn(value, name));
      const read = gathered(
        present.map(({ name }) => fields[name]?.read(value[name], under(path, name)) ?? { problems: [] }),
      );
      const problems = [
        ...strange.slice(0, unknownKeysTold).map((key) => unknownKey(path, key, known)),
        ...missing.map((key) => ({
          path: under(path, key),
          zh: `缺少 ${under(path, key)}`,
          en: `${under(path, key)} is missing`,
        })),
        ...problemsOf(read),
      ];
      if (problems.length > 0 || 'problems' in read) return { problems };
      const entries = present.map(({ name }, place) => [name, read.value[place]] as const);
      return { value: Object.fromEntries(entries) as ShapeValue<ReturnType<typeof objectOf<R, O>>> };
    },
  };
}

/** The same shape with its name, shown by editors and suggested for a misspelt key. */
export function named<T>(zh: string, en: string, shape: Shape<T>): Shape<T> {
  return { ...shape, schema: { title: zh, description: en, ...shape.schema } };
}

function problem(path: string, wording: Wording): { readonly problems: readonly PolicyProblem[] } {
  return { problems: [{ path, ...wording }] };
}

/**
 * A value that is not looked into.
 * @param ofText what is added where a text was given instead
 */
function leaf<T>(
  schema: JsonSchema,
  accepts: (value: unknown) => value is T,
  wording: Wording,
  ofText: Wording = { zh: '', en: '' },
): Shape<T> {
  const toText = { zh: wording.zh + ofText.zh, en: wording.en + ofText.en };
  return {
    schema,
    read: (value, path) =>
      accepts(value) ? { value } : expected(path, typeof value === 'string' ? toText : wording, value),
  };
}

function expected(path: string, wording: Wording, value: unknown): ShapeReading<never> {
  return problem(path, {
    zh: `应为${/^\w/u.test(wording.zh) ? ' ' : ''}${wording.zh}；写的是${given(value).zh}`,
    en: `must be ${wording.en}, not ${given(value).en}`,
  });
}

function wrongCount(path: string, { min, max }: Span, count: number): ShapeReading<never> {
  const span = min === max ? String(min) : `${min}–${max}`;
  return problem(path, {
    zh: `应有 ${span} 项，写了 ${count} 项`,
    en: `must have ${span} items, not ${count}`,
  });
}

function unknownKey(path: string, key: string, known: readonly KnownName[]): PolicyProblem {
  const near = nearestName(key, known);
  const all = known.map(({ name }) => name);
  const also = near?.also === undefined ? '' : `（${near.also}）`;
  return {
    path: under(path, key),
    zh: `没有${given(key).zh}这一项，${near ? `是否指 ${near.name}${also}？` : `可用：${all.join('、')}`}`,
    en: `there is no ${given(key).en}; ${near ? `did you mean ${near.name}?` : `known: ${all.join(', ')}`}`,
  };
}

/** How a value is quoted back: short, on one line. */
function given(value: unknown): Wording {
  if (typeof value === 'string') {
    const text = shortened(value);
    return { zh: `“${text}”`, en: `“${text}”` };
  }
  if (typeof value === 'number' || typeof value === 'boolean') return { zh: ` ${value}`, en: String(value) };
  if (value === null) return { zh: ' null', en: 'null' };
  return Array.isArray(value) ? { zh: '列表', en: 'a list' } : { zh: '对象', en: 'an object' };
}

function shortened(text: string): string {
  const line = text.slice(0, 60).replace(/\p{C}/gu, '·');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

function under(path: string, key: string): string {
  return path === '' ? shortened(key) : `${path}.${shortened(key)}`;
}

function gathered<T>(readings: readonly ShapeReading<T>[]): ShapeReading<readonly T[]> {
  const problems = readings.flatMap(problemsOf);
  if (problems.length > 0) return { problems };
  return { value: readings.flatMap((one) => ('value' in one ? [one.value] : [])) };
}

function problemsOf(reading: ShapeReading<unknown>): readonly PolicyProblem[] {
  return 'problems' in reading ? reading.problems : [];
}

function readEntry<T>(
  key: Shape<string>,
  item: Shape<T>,
  name: string,
  value: unknown,
  path: string,
): ShapeReading<readonly [string, T]> {
  const [keyRead, itemRead] = [key.read(name, path), item.read(value, path)];
  if ('problems' in keyRead || 'problems' in itemRead) {
    return { problems: [...problemsOf(keyRead), ...problemsOf(itemRead)] };
  }
  return { value: [keyRead.value, itemRead.value] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function titleOf({ title }: JsonSchema): string | undefined {
  return typeof title === 'string' ? title : undefined;
}
