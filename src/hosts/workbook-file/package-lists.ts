import { attributesOf, scanXml } from './xml-scan';

/** The attributes of an element, by name, entities left as they are. */
export type Attributes = ReadonlyMap<string, string>;

/** The elements of this name in a list of the package: relationships, content types. */
export function elementsIn(xml: string, name: string): readonly Attributes[] {
  const found: Attributes[] = [];
  scanXml(xml, (tag) => {
    if (tag.name === name && tag.kind !== 'close') found.push(attributesOf(tag));
  });
  return found;
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
