import { damaged } from '../problem';
import { attributesOf, plainText, scanXml, unescapedXml } from '../xml-scan';

/** An element of a small part, with what stands in it. Names are without their prefixes. */
export interface Tree {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Tree[];
  /** The text directly within. */
  readonly text: string;
}

interface Growing extends Tree {
  readonly children: Growing[];
  text: string;
}

const deepest = 64;

/**
 * The elements of an XML text, below a root of no name.
 * @throws FileProblem `damaged` where elements lie deeper than any part of a workbook has them
 */
export function treeOf(xml: string): Tree {
  const root = grown('', new Map());
  const open = [root];
  let from = -1;
  scanXml(xml, (tag) => {
    const parent = open[open.length - 1] ?? root;
    if (from >= 0 && tag.start > from) parent.text += unescapedXml(plainText(xml.slice(from, tag.start)));
    from = tag.end;
    if (tag.kind === 'close') {
      if (open.length > 1) open.pop();
      return;
    }
    const attributes = [...attributesOf(tag)].map(([name, value]) => [name, unescapedXml(value)] as const);
    const element = grown(tag.name, new Map(attributes));
    parent.children.push(element);
    if (tag.kind === 'open') open.push(element);
    if (open.length > deepest) throw damaged('XML elements lie too deep');
  });
  return root;
}

function grown(name: string, attributes: ReadonlyMap<string, string>): Growing {
  return { name, attributes, children: [], text: '' };
}

/** The first element on this way down, each step a name. */
export function within(tree: Tree | undefined, ...way: readonly string[]): Tree | undefined {
  return way.reduce<Tree | undefined>((at, name) => at?.children.find((child) => child.name === name), tree);
}

/** The elements of this name directly within the one on the way. */
export function allWithin(tree: Tree | undefined, ...way: readonly string[]): readonly Tree[] {
  const parent = within(tree, ...way.slice(0, -1));
  return parent?.children.filter(({ name }) => name === way.at(-1)) ?? [];
}

/** The elements of these names, however deep. */
export function anywhere(tree: Tree, names: ReadonlySet<string>): readonly Tree[] {
  return tree.children.flatMap((child) => [
    ...(names.has(child.name) ? [child] : []),
    ...anywhere(child, names),
  ]);
}

/** All text within, in order. */
export function textWithin(tree: Tree): string {
  return tree.text + tree.children.map(textWithin).join('');
}

/** A number that an attribute says; undefined where it says none. */
export function numberIn(tree: Tree | undefined, attribute: string): number | undefined {
  const said = tree?.attributes.get(attribute);
  const number = said === undefined || said.trim() === '' ? NaN : Number(said);
  return Number.isFinite(number) ? number : undefined;
}

/** Whether an attribute says yes; an element such as `<b/>` says so by being there, with `val`. */
export function isSaid(tree: Tree | undefined, attribute: string, otherwise = false): boolean {
  const said = tree?.attributes.get(attribute);
  return said === undefined ? otherwise : /^(?:1|true|on)$/iu.test(said);
}
