import {
  addRelationship,
  enterContentType,
  relationshipsOf,
  removePart,
  removeRelationships,
  xmlDeclaration,
} from './package-entries';
import { escapedXml } from '../hosts/workbook-file/xml-scan';
import type { Workbook } from './workbook';

/** Content for a custom XML part, which Excel and WPS keep without looking at it. */
export interface CustomXml {
  /** The whole part but for its declaration. */
  readonly xml: string;
  /** Of its root element. */
  readonly namespace: string;
  /** Names the item in its workbook: "{…}". */
  readonly id: string;
}

/**
 * Adds a custom XML part with its properties, both entered where they belong.
 * @returns its name
 */
export function addCustomXml(workbook: Workbook, { xml, namespace, id }: CustomXml): string {
  const { parts, part, relationshipTypes } = workbook;
  const number = freeNumber(workbook);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const propertiesNamespace = `${relationshipTypes.replace(/\/relationships$/u, '')}/customXml`;
  parts.put(item, xml);
  parts.put(
    properties,
    `${xmlDeclaration}<ds:datastoreItem ds:itemID="${escapedXml(id)}" xmlns:ds="${propertiesNamespace}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${escapedXml(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addRelationship(parts, item, `${relationshipTypes}/customXmlProps`, properties);
  addRelationship(parts, part, `${relationshipTypes}/customXml`, item);
  enterContentType(
    parts,
    properties,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  );
  enterContentType(parts, item, 'application/xml');
  return item;
}

/** Takes a custom XML part away: the item, its properties, and every mention of the two. */
export function removeCustomXml({ parts, part }: Workbook, item: string): void {
  const properties = relationshipsOf(parts, item).flatMap((one) => one.part ?? []);
  for (const name of [...properties, item]) removePart(parts, name);
  removeRelationships(parts, part, item);
}

function freeNumber({ parts }: Workbook): number {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`) || parts.has(`customXml/itemProps${number}.xml`))
    number += 1;
  return number;
}
