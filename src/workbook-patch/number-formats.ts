import { type Element, attributeOf, childOf, childrenOf, rootOf } from './elements';
import { attributesWithout, type Splice, appended, attributeSplice, childSplice, spliced } from './splices';
import { styleOrder } from './orders';
import { stylesPart } from './styles';
import { builtInFormats, general } from '../hosts/workbook-file/built-in-formats';
import { escapedXml } from '../hosts/workbook-file/xml-scan';
import type { Workbook } from './workbook';

/** The number format of a style, by its place among the cells' styles; 'General' where there is no such style. */
export function formatOf({ parts, part, ...rest }: Workbook, style: string): string {
  const name = stylesPart({ parts, part, ...rest }, false);
  if (name === null) return general;
  const xml = parts.text(name);
  const root = rootOf(xml, 'styleSheet');
  const id = attributeOfStyle(styleAt(xml, root, style), 'numFmtId') ?? '0';
  return formatsIn(xml, root).get(id) ?? builtInFormats[id] ?? general;
}

/**
 * The place of a style that is another in all but its number format; added to the book where there is none.
 * A book without styles gets a part of them.
 */
export function styleWithFormat(workbook: Workbook, style: string, format: string): string {
  const { parts } = workbook;
  const name = stylesPart(workbook, true) ?? '';
  let xml = parts.text(name);
  let root = rootOf(xml, 'styleSheet');
  const known = [...formatsIn(xml, root), ...Object.entries(builtInFormats)].find(
    ([, code]) => code === format,
  );
  const id = known?.[0] ?? freeId(xml, root);
  if (!known) {
    xml = spliced(xml, addedFormat(xml, root, id, format));
    root = rootOf(xml, 'styleSheet');
  }
  const list = childOf(xml, root, 'cellXfs');
  const styles = list ? childrenOf(xml, list, 'xf') : [];
  const like = styles[Number(style)] ?? styles[0];
  const written = like
    ? withFormat(xml, like, id)
    : `<${root.prefix}xf numFmtId="${id}" applyNumberFormat="1"/>`;
  const same = styles.findIndex((one) => xml.slice(one.start, one.end) === written);
  if (same >= 0) {
    parts.put(name, xml);
    return String(same);
  }
  const count = list ? attributeSplice(list.tag, 'count', String(styles.length + 1)) : null;
  const added = list
    ? [...(count ? [count] : []), ...appended(list, written)]
    : childSplice(
        xml,
        root,
        styleOrder,
        'cellXfs',
        `<${root.prefix}cellXfs count="1">${written}</${root.prefix}cellXfs>`,
      );
  parts.put(name, spliced(xml, added));
  return String(styles.length);
}

function styleAt(xml: string, root: Element, style: string): Element | undefined {
  const list = childOf(xml, root, 'cellXfs');
  return list ? childrenOf(xml, list, 'xf')[Number(style)] : undefined;
}

function attributeOfStyle(style: Element | undefined, name: string): string | undefined {
  return style && attributeOf(style, name);
}

function formatsIn(xml: string, root: Element): ReadonlyMap<string, string> {
  const list = childOf(xml, root, 'numFmts');
  const formats = list ? childrenOf(xml, list, 'numFmt') : [];
  return new Map(
    formats.map((one) => [attributeOf(one, 'numFmtId') ?? '', attributeOf(one, 'formatCode') ?? '']),
  );
}

/** Numbers below 164 are every spreadsheet's own. */
function freeId(xml: string, root: Element): string {
  const taken = [...formatsIn(xml, root).keys()].map(Number).filter((id) => id < 100_000);
  return String(Math.max(163, ...taken) + 1);
}

function addedFormat(xml: string, root: Element, id: string, format: string): readonly Splice[] {
  const { prefix } = root;
  const written = `<${prefix}numFmt numFmtId="${id}" formatCode="${escapedXml(format)}"/>`;
  const list = childOf(xml, root, 'numFmts');
  if (!list)
    return childSplice(
      xml,
      root,
      styleOrder,
      'numFmts',
      `<${prefix}numFmts count="1">${written}</${prefix}numFmts>`,
    );
  const count = attributeSplice(list.tag, 'count', String(childrenOf(xml, list, 'numFmt').length + 1));
  return [...(count ? [count] : []), ...appended(list, written)];
}

function withFormat(xml: string, style: Element, id: string): string {
  const kept = attributesWithout(style.tag, new Set(['numFmtId', 'applyNumberFormat']));
  const opening = `<${style.tag.fullName} numFmtId="${id}"${kept} applyNumberFormat="1"`;
  return style.inner ? `${opening}>${xml.slice(style.inner.start, style.end)}` : `${opening}/>`;
}
