import { type Shape, type ShapeReading, textUpTo } from '../policies/shape';
import type { Wording } from '../words';

/** A document that was read, or everything that is wrong with it. */
export type DocumentReading<T> = { readonly value: T } | { readonly problems: readonly Wording[] };

/** What a kind of document is called and how long it may be: one from elsewhere cannot make more be parsed. */
export interface DocumentKind<T> {
  readonly name: Wording;
  readonly longest: number;
  readonly shape: Shape<T>;
}

const mostProblems = 20;

/**
 * Reads a JSON document of this program's own, version 1. Strict: a slip in a hand-written file is told, never read over.
 */
export function readDocument<T>(text: string, { name, longest, shape }: DocumentKind<T>): DocumentReading<T> {
  if (text.length > longest) {
    return refused(`${name.zh}过长，不予读取`, `${name.en} too long and not read`);
  }
  const json = parsed(text);
  if (json === undefined) return refused(`${name.zh}不是有效的 JSON`, `${name.en} not valid JSON`);
  const version = versionOf(json);
  if (version !== undefined && version !== 1) {
    return refused(
      `${name.zh}的版本（version）不是 1：可能由更新的版本写成，请更新本程序`,
      `${name.en} not of version 1: a newer release may have written this; update this program`,
    );
  }
  const reading = shape.read(json, '');
  if ('value' in reading) return reading;
  return {
    problems: reading.problems.slice(0, mostProblems).map(({ path, zh, en }) => ({
      zh: [path, zh].filter((part) => part !== '').join(' '),
      en: [path, en].filter((part) => part !== '').join(' '),
    })),
  };
}

/** The version of every document so far. */
export const versionOne: Shape<1> = {
  schema: { const: 1 },
  read: (value, path) => (value === 1 ? { value } : wrong(path, { zh: '应为 1', en: 'must be 1' })),
};

/** A whole number of at least 1. */
export const count: Shape<number> = {
  schema: { type: 'integer', minimum: 1 },
  read: (value, path) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
      ? { value }
      : wrong(path, { zh: '应为正整数', en: 'must be a whole number of at least 1' }),
};

/** A day: 2026-11-22. */
export const day = textUpTo(10, {
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  wording: { zh: '写作 2026-11-22', en: 'written as 2026-11-22' },
});

/** One line that may be blank: a finding about the form as a whole is about nothing by name. */
export function lineUpTo(max: number): Shape<string> {
  return textUpTo(max, {
    pattern: '^[^\\u0000-\\u001f\\u007f]*$',
    wording: { zh: '写成一行', en: 'on one line' },
  });
}

/** What is wrong with a part of a document. */
export function wrong(path: string, wording: Wording): ShapeReading<never> {
  return { problems: [{ path, ...wording }] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function versionOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;
}

function refused(zh: string, en: string): { readonly problems: readonly Wording[] } {
  return { problems: [{ zh, en }] };
}
