import type { Wording } from '../words';
import type { CheckedFile } from './checked-file';

/** What a reviewer keeps of a review, to compare what is returned weeks later with it. It holds texts of the forms. */
export interface ReviewRecord {
  readonly version: 1;
  /** The day it was kept, as 2026-11-27. */
  readonly day: string;
  readonly files: readonly CheckedFile[];
}

/** The record as a file. */
export function writeRecord(files: readonly CheckedFile[], day: string): string {
  return JSON.stringify({ version: 1, day, files } satisfies ReviewRecord);
}

/** The record that a file holds, or why it is none. Whoever wrote it, nothing is taken from it that the desk could not show. */
export function readRecord(text: string): ReviewRecord | { readonly problem: Wording } {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { problem: noRecord };
  }
  if (!isObject(read) || typeof read['day'] !== 'string') return { problem: noRecord };
  if (read['version'] !== 1) return { problem: otherRelease };
  const files = read['files'];
  return Array.isArray(files) && files.every(isFile)
    ? { version: 1, day: read['day'].slice(0, 10), files }
    : { problem: noRecord };
}

/**
 * What a record knows of an earlier version of a file: of the same path, else of the same name, where only one file has it.
 * @param bareName what is left of a path's name without what a copy or a return adds to it
 */
export function formerIn(
  record: ReviewRecord | null,
  path: string,
  bareName: (path: string) => string,
): CheckedFile | null {
  const files = record?.files ?? [];
  const same = files.find((file) => file.path === path);
  if (same) return same;
  const alike = files.filter((file) => bareName(file.path) === bareName(path));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

const noRecord: Wording = { zh: '这个文件不是审核记录', en: 'this file is no review record' };
const otherRelease: Wording = {
  zh: '这份审核记录由更新的版本保存，这里读不了',
  en: 'this record was kept by a newer release and cannot be read here',
};

type Unknown = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isWording = (value: unknown): boolean => isObject(value) && isText(value['zh']) && isText(value['en']);
const isPieces = (value: unknown): boolean =>
  Array.isArray(value) && value.every((piece) => isObject(piece) && isText(piece['text']));
const isSaid = (value: unknown): boolean => isObject(value) && isPieces(value['zh']) && isPieces(value['en']);
const isAll = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);

function isFile(value: unknown): value is CheckedFile {
  if (!isObject(value) || !isText(value['path'])) return false;
  const { status, reason, forms, notes } = value;
  return (
    ['checked', 'no-form', 'failed', 'stopped'].includes(String(status)) &&
    (reason === null || isWording(reason)) &&
    isAll(forms, isForm) &&
    isAll(notes, isWording)
  );
}

function isForm(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, sheet, unit, findings, cells } = value;
  return (
    [name, sheet, unit].every(isText) &&
    isAll(findings, isFinding) &&
    (cells === null || (isObject(cells) && Object.values(cells).every(isText)))
  );
}

function isFinding(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { key, rule, about, severity, cells, message } = value;
  return (
    [key, rule, about].every(isText) &&
    ['error', 'warning', 'hint'].includes(String(severity)) &&
    isAll(cells, isPosition) &&
    isObject(message) &&
    isSaid(message['what']) &&
    (message['why'] === null || isSaid(message['why']))
  );
}

const isPosition = (value: unknown): boolean =>
  isObject(value) && Number.isInteger(value['row']) && Number.isInteger(value['column']);
