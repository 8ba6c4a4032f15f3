import { attributeOf, retagged, tagWith } from './xml-retag';

/**
 * SpreadsheetML 2003, tag by tag, so that SheetJS reads it right and in bounded time:
 * - it looks every cell up in every array formula's range: that a formula is an array's goes, and so do links;
 * - a formula without a stored result it would overlook; such a one gets NaN, which says in workbook.ts that it has none.
 * @throws FileProblem `damaged`
 */
export function plainXmlWorkbook(xml: string): string {
  const plain = retagged(xml, 'Cell', (tag, attributes) => {
    if (tag.name !== 'Cell') return tagWith(tag, attributes);
    const kept = new Map([...attributes].filter(([name]) => !/(?:^|:)(?:ArrayRange|HRef)$/.test(name)));
    return tag.kind === 'empty' && attributeOf(kept, 'Formula') !== undefined
      ? `${tagWith({ ...tag, kind: 'open' }, kept)}<Data ss:Type="Number">NaN</Data></${tag.fullName}>`
      : tagWith(tag, kept);
  });
  // SheetJS takes nothing without a declaration for SpreadsheetML.
  return `<?xml version="1.0"?>${plain.trimStart()}`;
}
