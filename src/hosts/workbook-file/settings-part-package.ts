import { damaged } from './problem';

/** The attributes of an element, by name, entities left as they are. */
export type Attributes = ReadonlyMap<string, string>;

/** The elements of this name in a list of the package: relationships, content types. */
export function elementsIn(xml: string, name: string): readonly Attributes[] {
  return [...xml.matchAll(elementPattern(name))].map(([, , attributes = '']) => attributesIn(attributes));
}

/**
 * The list with one more element at its end; the rest stays letter for letter.
 * @throws FileProblem `damaged` when it is no such list
 */
export function withElement(
  xml: string,
  list: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
): string {
  const [closing] = [...xml.matchAll(new RegExp(`</((?:[\\w.-]+:)?)${list}\\s*>`, 'gu'))].slice(-1);
  if (!closing) throw damaged(`no ${list}`);
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  const element = `<${closing[1] ?? ''}${name}${written.join('')}/>`;
  return xml.slice(0, closing.index) + element + xml.slice(closing.index);
}

/** The list without these elements; the rest stays letter for letter. */
export function withoutElements(
  xml: string,
  name: string,
  leaves: (attributes: Attributes) => boolean,
): string {
  return xml.replace(elementPattern(name), (element, _, attributes: string | undefined) =>
    leaves(attributesIn(attributes ?? '')) ? '' : element,
  );
}

/** Where the relationships of a part are listed: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package. */
export function relationshipsPart(part: string): string {
  const { folder, base } = split(part);
  return `${folder}_rels/${base}.rels`;
}

/** The part that a relationship's target names: "../customXml/item1.xml" of "xl/workbook.xml" is "customXml/item1.xml". */
export function targetOf(part: string, target: string): string {
  const path: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : split(part).folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function split(part: string): { readonly folder: string; readonly base: string } {
  const at = part.lastIndexOf('/') + 1;
  return { folder: part.slice(0, at), base: part.slice(at) };
}

function elementPattern(name: string): RegExp {
  return new RegExp(`<((?:[\\w.-]+:)?${name})(\\s[^<>]*?)?(?:/>|>\\s*</\\1\\s*>)`, 'gu');
}

function attributesIn(text: string): Attributes {
  return new Map(
    [...text.matchAll(/\s([\w.:-]+)\s*=\s*(["'])([^"']*)\2/gu)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  );
}
