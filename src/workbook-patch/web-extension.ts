import { escapedXml } from '../hosts/workbook-file/xml-scan';
import { type Element, attributeOf, childOf, childrenOf, rootOf } from './elements';
import {
  addRelationship,
  enterContentType,
  freePart,
  relationshipsOf,
  removePart,
  removeRelationships,
  xmlDeclaration,
} from './package-entries';
import { appended, spliced } from './splices';
import type { Workbook } from './workbook';

/** An Office add-in that a workbook carries a mention of, so that its task pane opens with the file (MS-OWEXML). */
export interface WebExtension {
  /** Names this mention: "{GUID}". */
  readonly id: string;
  /** The add-in in its store: the manifest's id, or the store's own number. */
  readonly reference: string;
  readonly version: string;
  /** Where the add-in is known: Admin Center `EXCatalog`, a shared folder `FileSystem`, sideloaded `Registry`, the store `OMEX`. */
  readonly storeType: 'OMEX' | 'EXCatalog' | 'FileSystem' | 'Registry' | 'WOPICatalog';
  /** As the type wants it: "EXCatalog", "\\\\server\\share", "developer", "zh-CN". */
  readonly store: string;
  /** Whether who has not the add-in is asked to install it; else the pane opens only where it is there already. */
  readonly prompts: boolean;
  /** Of the pane, in points. */
  readonly width?: number;
}

const relationships = 'http://schemas.microsoft.com/office/2011/relationships';
const extensionNamespace = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const panesNamespace = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const panesType = `${relationships}/webextensiontaskpanes`;

/** Adds the mention of an add-in, instead of an earlier one of the same add-in; those of others stay. */
export function setWebExtension(workbook: Workbook, extension: WebExtension): void {
  const { parts } = workbook;
  parts.allOrNothing(() => {
    removeWebExtension(workbook, extension.reference);
    const panes = panesPart(workbook);
    const made = freePart(parts, 'xl/webextensions/webextension', 'xml');
    parts.put(made, extensionXml(extension));
    enterContentType(parts, made, 'application/vnd.ms-office.webextension+xml');
    const id = addRelationship(parts, panes, `${relationships}/webextension`, made);
    const xml = parts.text(panes);
    const root = rootOf(xml, 'taskpanes');
    const { prefix } = root;
    const pane =
      `<${prefix}taskpane dockstate="right" visibility="${extension.prompts ? 1 : 0}" width="${extension.width ?? 350}" row="4">` +
      `<${prefix}webextensionref xmlns:r="${officeRelationships}" r:id="${id}"/></${prefix}taskpane>`;
    parts.put(panes, spliced(xml, appended(root, pane)));
  });
}

/** Takes away every mention of an add-in, the list of panes too once it is empty. */
export function removeWebExtension({ parts }: Workbook, reference: string): void {
  for (const { part: panes, type } of relationshipsOf(parts, '')) {
    if (type !== panesType || panes === null || !parts.has(panes)) continue;
    for (const { part, id } of relationshipsOf(parts, panes)) {
      if (part === null || !parts.has(part) || referenceOf(parts.text(part)) !== reference) continue;
      const xml = parts.text(panes);
      const gone = childrenOf(xml, rootOf(xml, 'taskpanes'), 'taskpane').filter((pane) =>
        pointsTo(xml, pane, id),
      );
      parts.put(
        panes,
        spliced(
          xml,
          gone.map(({ start, end }) => ({ from: start, to: end, text: '' })),
        ),
      );
      removePart(parts, part);
      removeRelationships(parts, panes, part);
    }
    const xml = parts.text(panes);
    if (childrenOf(xml, rootOf(xml, 'taskpanes')).length > 0) continue;
    removePart(parts, panes);
    removeRelationships(parts, '', panes);
  }
}

function referenceOf(xml: string): string | undefined {
  const reference = childOf(xml, rootOf(xml, 'webextension'), 'reference');
  return reference && attributeOf(reference, 'id');
}

function pointsTo(xml: string, pane: Element, id: string): boolean {
  return childrenOf(xml, pane, 'webextensionref').some((one) => attributeOf(one, 'r:id') === id);
}

/** At the root of the package, where Excel writes it. */
function panesPart({ parts }: Workbook): string {
  const there = relationshipsOf(parts, '').find(({ type }) => type === panesType)?.part;
  if (there !== undefined && there !== null && parts.has(there)) return there;
  const made = parts.has('xl/webextensions/taskpanes.xml')
    ? freePart(parts, 'xl/webextensions/taskpanes', 'xml')
    : 'xl/webextensions/taskpanes.xml';
  parts.put(made, `${xmlDeclaration}<wetp:taskpanes xmlns:wetp="${panesNamespace}"></wetp:taskpanes>`);
  enterContentType(parts, made, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  addRelationship(parts, '', panesType, made);
  return made;
}

function extensionXml({ id, reference, version, store, storeType }: WebExtension): string {
  return (
    `${xmlDeclaration}<we:webextension xmlns:we="${extensionNamespace}" id="${escapedXml(id)}">` +
    `<we:reference id="${escapedXml(reference)}" version="${escapedXml(version)}" store="${escapedXml(store)}" storeType="${storeType}"/>` +
    '<we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>' +
    `<we:bindings/><we:snapshot xmlns:r="${officeRelationships}"/></we:webextension>`
  );
}
