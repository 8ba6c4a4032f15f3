import { damaged } from '../hosts/workbook-file/problem';
import { type XmlTag, attributesOf, scanXml, unescapedXml } from '../hosts/workbook-file/xml-scan';

/** An element in an XML text, by places, so that what is changed is cut from the text and the rest stays letter for letter. */
export interface Element {
  /** Without its namespace prefix. */
  readonly name: string;
  /** With the colon: "x:", or ''. */
  readonly prefix: string;
  /** Its first tag. */
  readonly tag: XmlTag;
  readonly start: number;
  /** Where what follows it begins. */
  readonly end: number;
  /** Where its content begins and ends; null for `<a/>`. */
  readonly inner: { readonly start: number; readonly end: number } | null;
}

/**
 * The outermost elements between two places of a text, in order.
 * @throws FileProblem `damaged` where tags do not match
 */
export function elementsBetween(xml: string, from: number, to: number): readonly Element[] {
  const found: Element[] = [];
  const open: XmlTag[] = [];
  scanXml(xml.slice(from, to), (tag) => {
    if (tag.kind === 'open') {
      open.push(tag);
    } else if (tag.kind === 'empty') {
      if (open.length === 0) found.push(elementOf(tag, tag, from));
    } else {
      const began = open.pop();
      if (began?.fullName !== tag.fullName) throw damaged('XML tags do not match');
      if (open.length === 0) found.push(elementOf(began, tag, from));
    }
  });
  if (open.length > 0) throw damaged('XML is cut short');
  return found;
}

/** Of its first and its last tag, which are one in `<a/>`; both count from `base`. */
function elementOf(first: XmlTag, last: XmlTag, base: number): Element {
  const { name, fullName } = first;
  const tag = { ...first, start: first.start + base, end: first.end + base };
  return {
    name,
    prefix: fullName.slice(0, fullName.length - name.length),
    tag,
    start: tag.start,
    end: last.end + base,
    inner: first.kind === 'empty' ? null : { start: tag.end, end: last.start + base },
  };
}

/**
 * The root element of a part.
 * @throws FileProblem `damaged` when there is none of this name
 */
export function rootOf(xml: string, name: string): Element {
  const [root, ...others] = elementsBetween(xml, 0, xml.length);
  if (root?.name !== name || others.length > 0) throw damaged(`no ${name}`);
  return root;
}

/** The elements directly within another, in its own namespace as far as a prefix tells. */
export function childrenOf(xml: string, parent: Element, name?: string): readonly Element[] {
  if (!parent.inner) return [];
  const children = elementsBetween(xml, parent.inner.start, parent.inner.end);
  return name === undefined
    ? children
    : children.filter((child) => child.name === name && child.prefix === parent.prefix);
}

/** The first child of this name. */
export function childOf(xml: string, parent: Element, name: string): Element | undefined {
  return childrenOf(xml, parent, name)[0];
}

/** What an attribute says; undefined where there is none. */
export function attributeOf(element: Pick<Element, 'tag'>, name: string): string | undefined {
  const value = attributesOf(element.tag).get(name);
  return value === undefined ? undefined : unescapedXml(value);
}
