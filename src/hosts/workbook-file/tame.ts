import { limits } from './limits';
import { tooMany } from './problem';

/**
 * A worksheet part, rewritten so that SheetJS reads it in the time and space that its values call for, and reads it right:
 * - a hyperlink over A1:XFD1048576 would make it create every one of those cells; links are of no use here and go;
 * - it looks every cell up in every array formula's range; that the formula is an array's goes, the formula stays;
 * - cells and rows that only carry style, a million of them at times, go;
 * - a formula without a stored result would read as 0; marked as text, it reads as ''.
 * @throws FileProblem `too-many-cells`, before anything is parsed
 */
export function tamedSheet(xml: string, sheet: string): string {
  const tame = withoutEmpty(
    xml
      .replace(/<\/?(?:\w+:)?hyperlinks?\b[^<>]*>/g, '')
      .replace(/<(?:\w+:)?f\s[^<>]*>/g, (tag) => tag.replace(/\st=(?:"array"|'array')/, '')),
  ).replace(
    /<((?:\w+:)?c)\b([^<>]*)>(<(?:\w+:)?f\b[^<>]*>(?:[^<]*<\/(?:\w+:)?f>)?)(?:\s|<(?:\w+:)?v\s*\/>|<(?:\w+:)?v><\/(?:\w+:)?v>)*<\/\1>/g,
    (_, cell: string, attributes: string, formula: string) =>
      `<${cell}${attributes.replace(/\st=(?:"[^"]*"|'[^']*')/, '')} t="str">${formula}</${cell}>`,
  );
  if (occursMoreThan(limits.rows, tame, /<(?:\w+:)?row\b/g)) throw tooMany(sheet, 'rows', limits.rows);
  if (occursMoreThan(limits.cells, tame, /<(?:\w+:)?c\b/g)) throw tooMany(sheet, 'cells', limits.cells);
  return tame;
}

/**
 * Only where every cell and row says where it stands: one that does not is counted from the one before. (There SheetJS
 * overlooks a row that is a single tag, hence the two.)
 */
function withoutEmpty(xml: string): string {
  if (/<(?:\w+:)?(?:c|row)\b(?![^<>]*\sr=)/.test(xml)) {
    return xml.replace(/<((?:\w+:)?row)\b([^<>]*)\/>/g, '<$1$2></$1>');
  }
  return xml
    .replace(
      /<(?:\w+:)?c\b[^<>]*(?:\/>|>(?:\s|<(?:\w+:)?v\s*\/>|<(?:\w+:)?v><\/(?:\w+:)?v>)*<\/(?:\w+:)?c>)/g,
      '',
    )
    .replace(/<(?:\w+:)?row\b[^<>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g, '');
}

function occursMoreThan(limit: number, text: string, pattern: RegExp): boolean {
  const matches = text.matchAll(pattern);
  for (let count = 0; count <= limit; count += 1) {
    if (matches.next().done) return false;
  }
  return true;
}

/**
 * An .ods content part, rewritten for SheetJS: a value may be repeated over a million rows by one attribute, which it would
 * write out, and a value without its text (`<table-cell office:value="5"/>`) would be lost.
 * @throws FileProblem `too-many-cells`, before anything is parsed
 */
export function tamedContent(xml: string): string {
  const tame = xml
    .replace(/<((?:\w+:)?table-cell)\b([^<>]*)>\s*<\/\1>/g, '<$1$2/>')
    .replace(/<((?:\w+:)?table-cell)(\s[^<>]*)\/>/g, (tag, name: string, attributes: string) =>
      /\bvalue-type=["'](?!string)/.test(attributes) ? `<${name}${attributes}></${name}>` : tag,
    );
  refuseRepeats(tame);
  return tame;
}

/** Counts what the repeats of rows and cells come to. */
function refuseRepeats(xml: string): void {
  let sheet = '';
  let rows = 0;
  let cells = 0;
  let rowRepeat = 1;
  let rowIsCounted = false;
  for (const [tag, kind] of xml.matchAll(/<(?:\w+:)?(table|table-row|table-cell)(?=[\s/>])[^<>]*>/g)) {
    if (kind === 'table') {
      sheet = /[\s:]name="([^"]*)"/.exec(tag)?.[1] ?? '';
      rows = cells = 0;
    } else if (kind === 'table-row') {
      rowRepeat = repeat(tag, 'rows');
      rowIsCounted = false;
    } else if (!tag.endsWith('/>')) {
      if (!rowIsCounted) rows += rowRepeat;
      rowIsCounted = true;
      cells += rowRepeat * repeat(tag, 'columns');
      if (rows > limits.rows) throw tooMany(sheet, 'rows', limits.rows);
      if (cells > limits.cells) throw tooMany(sheet, 'cells', limits.cells);
    }
  }
}

function repeat(tag: string, what: 'rows' | 'columns'): number {
  return Number(new RegExp(`\\bnumber-${what}-repeated=["'](\\d+)["']`).exec(tag)?.[1] ?? 1);
}
