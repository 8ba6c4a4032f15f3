import { damaged } from '../hosts/workbook-file/problem';
import { type XmlTag, escapedXml } from '../hosts/workbook-file/xml-scan';
import { type Element, childrenOf } from './elements';

/** Letters that take the place of others in a text; `from` = `to` inserts. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with the splices made. At one place what is inserted comes first, in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text: replacement } of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) throw damaged('changes overlap');
    pieces.push(text.slice(at, from), replacement);
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Sets an attribute of a tag: in place where it stands, else behind the name; null takes it away. */
export function attributeSplice(tag: XmlTag, name: string, value: string | null): Splice | null {
  const from = tag.start + 1 + tag.fullName.length;
  const written = value === null ? '' : ` ${name}="${escapedXml(value)}"`;
  for (const { index, 0: whole, 1: said } of tag.attributes.matchAll(attribute)) {
    if (said === name) return { from: from + index, to: from + index + whole.length, text: written };
  }
  return value === null ? null : { from, to: from, text: written };
}

/** One behind the other, so that what stands in a value is taken for none. */
const attribute = /\s*([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/gu;

/** The attributes of a tag as they are written, without these. */
export function attributesWithout(tag: XmlTag, names: ReadonlySet<string>): string {
  const kept = [...tag.attributes.matchAll(attribute)].filter(([, name = '']) => !names.has(name));
  return kept.map(([whole]) => ` ${whole.trim()}`).join('');
}

/** Puts content at the end of an element, which may have been `<a/>`. */
export function appended(element: Element, content: string): readonly Splice[] {
  const { inner, tag, end } = element;
  if (inner) return [{ from: inner.end, to: inner.end, text: content }];
  return [{ from: end - 2, to: end, text: `>${content}</${tag.fullName}>` }];
}

/**
 * Puts a child where the schema wants it among its siblings: behind the last that may stand before it.
 * @param order the names of all children, as the schema orders them
 */
export function childSplice(
  xml: string,
  parent: Element,
  order: readonly string[],
  name: string,
  content: string,
): readonly Splice[] {
  if (!parent.inner) return appended(parent, content);
  const rank = order.indexOf(name);
  const before = childrenOf(xml, parent).filter((child) => {
    const place = order.indexOf(child.name);
    return child.prefix === parent.prefix && place >= 0 && place <= rank;
  });
  const at = before.at(-1)?.end ?? parent.inner.start;
  return [{ from: at, to: at, text: content }];
}
