import { limits } from './limits';
import { tooMany } from './problem';
import { attributeOf, retagged, tagWith } from './xml-retag';
import type { XmlTag } from './xml-scan';

/**
 * An .ods content or styles part written again, tag by tag, so that SheetJS sees the tags that were counted here and no others,
 * and reads them right:
 * - a ">" within an attribute ended the tag for one pattern and not for another;
 * - a value may be repeated over a million rows by one attribute, which it would write out: counted and refused;
 * - it looks every cell up in every array formula's range: that a formula is an array's goes;
 * - a value without its text (`<table-cell office:value="5"/>`) and a row that is a single tag would be overlooked;
 * - a formula without a stored result gets NaN, which says in workbook.ts that it has none.
 * @throws FileProblem `too-many-cells`, before anything is parsed; `damaged`
 */
export function plainContent(xml: string): string {
  const count = repeatCounter();
  return retagged(xml, 'table-cell', (tag, attributes) => {
    count(tag, attributes);
    return plainTag(tag, attributes);
  });
}

function plainTag(tag: XmlTag, attributes: ReadonlyMap<string, string>): string {
  const kept = new Map(
    [...attributes].filter(([name]) => !/number-matrix-(?:rows|columns)-spanned$/.test(name)),
  );
  if (tag.kind !== 'empty') return tagWith(tag, kept);
  const type = tag.name === 'table-cell' ? attributeOf(kept, 'value-type') : undefined;
  const isUncalculated =
    tag.name === 'table-cell' && type === undefined && attributeOf(kept, 'formula') !== undefined;
  if (isUncalculated) kept.set('office:value-type', 'float');
  const isValue = isUncalculated || (type !== undefined && type !== 'string');
  return isValue || tag.name === 'table-row'
    ? `${tagWith({ ...tag, kind: 'open' }, kept)}</${tag.fullName}>`
    : tagWith(tag, kept);
}

/** Counts what the repeats of rows and cells come to. */
function repeatCounter(): (tag: XmlTag, attributes: ReadonlyMap<string, string>) => void {
  let sheet = '';
  let rows = 0;
  let cells = 0;
  let rowRepeat = 1;
  let rowIsCounted = false;
  return ({ kind, name }, attributes) => {
    if (kind === 'close') return;
    if (name === 'table') {
      sheet = attributeOf(attributes, 'name') ?? '';
      rows = cells = 0;
    } else if (name === 'table-row') {
      rowRepeat = repeat(attributes, 'rows');
      rowIsCounted = false;
    } else if (
      name === 'table-cell' &&
      (kind === 'open' ||
        attributeOf(attributes, 'value-type') !== undefined ||
        attributeOf(attributes, 'formula') !== undefined)
    ) {
      if (!rowIsCounted) rows += rowRepeat;
      rowIsCounted = true;
      cells += rowRepeat * repeat(attributes, 'columns');
      if (rows > limits.rows) throw tooMany(sheet, 'rows', limits.rows);
      if (cells > limits.cells) throw tooMany(sheet, 'cells', limits.cells);
    }
  };
}

function repeat(attributes: ReadonlyMap<string, string>, what: 'rows' | 'columns'): number {
  const said = attributeOf(attributes, `number-${what}-repeated`) ?? '1';
  return Math.max(1, Number.parseInt(said, 10) || 1);
}
