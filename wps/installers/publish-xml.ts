import type { AddIn } from './add-in';

/**
 * How publish.xml, the user's list of add-ins, is changed: pattern after pattern, each replaced wherever it matches. As data, because
 * three programs do it: the install page in JavaScript, install.ps1 in .NET and install.sh in Perl. Patterns and replacements
 * mean the same in all three. The file is taken as bytes, one character each, so that what other vendors wrote stays as it is,
 * whatever its encoding.
 */
export interface PublishXmlChange {
  /** What a file has to match to be changed at all: nothing but whole elements, at most three deep, below `<jsplugins>`. */
  readonly understood: string;
  /** Take our entries away, wherever and however often they stand. */
  readonly removal: Replacement;
  /** After the removal: put the entry before the end of the list; `{entry}` and `{eol}` stand for what they say. */
  readonly insertion: readonly Replacement[];
  /** Matches an entry for the spreadsheet; its first or second group is the add-in's name. */
  readonly spreadsheetEntry: string;
}

/** A pattern, and what takes the place of each match: `$1`, `$2` are its groups, '' where they took no part. */
export type Replacement = readonly [pattern: string, by: string];

const space = '[ \\t\\r\\n]';
const name = '[A-Za-z_:\\x80-\\xFF][-A-Za-z0-9_.:\\x80-\\xFF]*';
const entity = '&(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});';
const quoted = (given: string): string => `(?:"${given}"|'${given}')`;
const value = `(?:"(?:[^"<&]+(?=["<&])|${entity})*"|'(?:[^'<&]+(?=['<&])|${entity})*')`;
const attribute = `${space}+${name}${space}*=${space}*${value}`;
const attributes = `(?:${attribute})*`;
const comment = '<!--[^-]*(?:-[^-]+)*-->';
const instruction = '<\\?[^?]*\\?+(?:[^?>][^?]*\\?+)*>';
/** Runs are whole, so that a long file that is broken at its end is not tried again in every way. */
const text = `[^<&]+(?![^<&])|${entity}`;
const unseen = `(?:${space}+(?!${space})|${comment}|${instruction})*`;
const byteOrderMark = '(?:\\xEF\\xBB\\xBF)?';
/** "$" of a pattern would also stand before a last line break. */
const end = '(?![\\s\\S])';

/** An element with others in it, so many deep; each depth has a name of its own for what its end tag repeats. */
function element(depth: number): string {
  const inside = depth === 0 ? '' : `|${element(depth - 1)}`;
  const content = `(?:${text}|${comment}|${instruction}${inside})*`;
  return `<(?<tag${depth}>${name})${attributes}${space}*(?:/>|>${content}</\\k<tag${depth}>${space}*>)`;
}

/** Somewhere in a tag: an attribute of this name and value, or of any value, which is then a group or two. */
const withAttribute = (called: string, given: string): string =>
  `(?=(?:${attribute})*?${space}+${called}${space}*=${space}*${quoted(given)})`;

/** How the list is changed for this add-in. */
export function publishXmlChange({ name: own }: Pick<AddIn, 'name'>): PublishXmlChange {
  const root = `<jsplugins${attributes}${space}*`;
  const content = `(?:${text}|${comment}|${instruction}|${element(2)})*`;
  const entry = `<jsplugin(?:online)?${withAttribute('type', 'et')}`;
  return {
    understood: `^${byteOrderMark}(?:${space}*|${unseen}${root}(?:/>|>${content}</jsplugins${space}*>)${unseen})${end}`,
    removal: [
      `(${comment}|${instruction})|(?:\\r?\\n[ \\t]*)?${entry}${withAttribute('name', own)}${attributes}${space}*(?:/>|>(?:${text}|${comment})*</jsplugin(?:online)?${space}*>)`,
      '$1',
    ],
    insertion: [
      // A file with nothing in it, as a crash leaves one, loses nothing.
      [
        `^${byteOrderMark}${space}*${end}`,
        '<?xml version="1.0" encoding="UTF-8"?>{eol}<jsplugins>{eol}</jsplugins>{eol}',
      ],
      [
        `^(${byteOrderMark}${unseen})<jsplugins(${attributes})${space}*/>`,
        '$1<jsplugins$2>{eol}</jsplugins>',
      ],
      // On a line of its own where the end tag has one; taken away again by the removal to the byte.
      [`(?:(\\r?\\n)([ \\t]*))?(</jsplugins${space}*>${unseen})${end}`, '$1$2{entry}$1$2$3'],
    ],
    spreadsheetEntry: `${comment}|${instruction}|${entry}${withAttribute('name', '([^"\'<]*)')}`,
  };
}

/** The file with the entry in it, once; null where it is not understood. A file that is not there is ''. */
export function withEntry(file: string, entry: string, change: PublishXmlChange): string | null {
  if (!isUnderstood(file, change)) return null;
  return change.insertion.reduce(
    (now, [pattern, by]) => replaced(now, [pattern, by.replace(/\{entry\}/gu, () => entry)]),
    replaced(file, change.removal),
  );
}

/** The file without any entry of ours; null where it is not understood. */
export function withoutEntry(file: string, change: PublishXmlChange): string | null {
  return isUnderstood(file, change) ? replaced(file, change.removal) : null;
}

/** Names of other spreadsheet add-ins in the list: one that WPS blocks was seen to mask those after it. */
export function otherAddIns(
  file: string,
  { name: own }: Pick<AddIn, 'name'>,
  change: PublishXmlChange,
): readonly string[] {
  return [...file.matchAll(inBytes(change.spreadsheetEntry))]
    .map(([, double, single]) => double ?? single)
    .filter((found): found is string => found !== undefined && found !== own);
}

/** Bytes as text, one character each, and back: what is not ours is only ever moved. */
export function textOfBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** The bytes of such a text. */
export function bytesOfText(file: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** A list of add-ins is small; whatever is larger is something else. */
const longestFile = 1_000_000;

function isUnderstood(file: string, { understood }: PublishXmlChange): boolean {
  return file.length <= longestFile && new RegExp(understood).test(file);
}

function replaced(file: string, [pattern, by]: Replacement): string {
  return file.replace(inBytes(pattern), by.replace(/\{eol\}/gu, '\n'));
}

/** Without "u": the patterns speak of bytes, and are those of three languages. */
function inBytes(pattern: string): RegExp {
  return new RegExp(pattern, 'g');
}
