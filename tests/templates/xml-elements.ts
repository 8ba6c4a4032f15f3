import { SaxesParser } from 'saxes';

/** An element of XML with all that is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** What stands in it beside its children. */
  readonly text: string;
}

/** The element that a well-formed text is. */
export function elementsIn(text: string): Element {
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [
    { name: '', attributes: {}, children: [], text: '' },
  ];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  });
  parser.write(text).close();
  const [root] = open[0]?.children ?? [];
  if (!root) throw new Error('no element');
  return root;
}

/** An element and all under it, of this name. */
export function named(element: Element, name: RegExp): readonly Element[] {
  const below = element.children.flatMap((child) => named(child, name));
  return name.test(element.name) ? [element, ...below] : below;
}
