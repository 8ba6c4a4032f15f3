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
/** What opens the pane with the workbook. */
const showsPane = 'Office.AutoShowTaskpaneWithDocument';
const panesType = `${relationships}/webextensiontaskpanes`;

/** Adds the mention of an add-in, instead of an earlier one of the same add-in that says otherwise; those of others stay. */
export function setWebExtension(workbook: Workbook, extension: WebExtension): void {
  const { parts } = workbook;
  const [there, ...others] = mentionsOf(workbook, extension.reference);
  if (there && others.length === 0 && saysTheSame(parts, there, extension)) return;
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
export function removeWebExtension(workbook: Workbook, reference: string): void {
  const { parts } = workbook;
  for (const { panes, part, id } of mentionsOf(workbook, reference)) {
    const xml = parts.text(panes);
    const gone = panesFor(xml, id).map(({ start, end }) => ({ from: start, to: end, text: '' }));
    parts.put(panes, spliced(xml, gone));
    removePart(parts, part);
    removeRelationships(parts, panes, part);
    const left = parts.text(panes);
    if (childrenOf(left, rootOf(left, 'taskpanes')).length > 0) continue;
    removePart(parts, panes);
    for (const holder of holdersIn(workbook)) removeRelationships(parts, holder, panes);
  }
}

/** Whether a workbook mentions this add-in, whatever it says of it. */
export function hasWebExtension(workbook: Workbook, reference: string): boolean {
  return mentionsOf(workbook, reference).length > 0;
}

/** A mention of an add-in: its part, and the relationship by which the list of panes refers to it. */
interface Mention {
  readonly panes: string;
  readonly part: string;
  readonly id: string;
}

function mentionsOf(workbook: Workbook, reference: string): readonly Mention[] {
  const { parts } = workbook;
  return panesParts(workbook).flatMap((panes) =>
    relationshipsOf(parts, panes).flatMap(({ part, id }) => {
      if (part === null || !parts.has(part)) return [];
      const found = referenceIn(parts.text(part));
      const says = found && attributeOf(found, 'id');
      // Ids of manifests are written in either case.
      return says?.toLowerCase() === reference.toLowerCase() ? [{ panes, part, id }] : [];
    }),
  );
}

/** By what it says, not by its letters: Excel writes it anew when it saves. */
function saysTheSame(
  parts: Workbook['parts'],
  { panes, part, id }: Mention,
  extension: WebExtension,
): boolean {
  const xml = parts.text(part);
  const root = rootOf(xml, 'webextension');
  const reference = referenceIn(xml);
  if (!reference) return false;
  const properties = childOf(xml, root, 'properties');
  const shows = (properties ? childrenOf(xml, properties, 'property') : []).some(
    (one) => attributeOf(one, 'name') === showsPane && attributeOf(one, 'value') === 'true',
  );
  const panesXml = parts.text(panes);
  const [pane, ...others] = panesFor(panesXml, id);
  const visible = pane && /^(?:1|true)$/u.test(attributeOf(pane, 'visibility') ?? '');
  return (
    shows &&
    attributeOf(reference, 'store') === extension.store &&
    attributeOf(reference, 'storeType') === extension.storeType &&
    attributeOf(reference, 'version') === extension.version &&
    others.length === 0 &&
    visible === extension.prompts
  );
}

function referenceIn(xml: string): Element | undefined {
  return childOf(xml, rootOf(xml, 'webextension'), 'reference');
}

function panesFor(xml: string, id: string): readonly Element[] {
  return childrenOf(xml, rootOf(xml, 'taskpanes'), 'taskpane').filter((pane) => pointsTo(xml, pane, id));
}

/** Excel refers to the list of panes from the root of the package, programs that follow a sample of Microsoft's from the workbook. */
function holdersIn({ part }: Workbook): readonly string[] {
  return ['', part];
}

function panesParts(workbook: Workbook): readonly string[] {
  const { parts } = workbook;
  return holdersIn(workbook).flatMap((holder) =>
    relationshipsOf(parts, holder).flatMap(({ type, part }) =>
      type === panesType && part !== null && parts.has(part) ? [part] : [],
    ),
  );
}

function pointsTo(xml: string, pane: Element, id: string): boolean {
  return childrenOf(xml, pane, 'webextensionref').some((one) => attributeOf(one, 'r:id') === id);
}

/** The list that is there, else a new one at the root of the package, where Excel writes it. */
function panesPart(workbook: Workbook): string {
  const { parts } = workbook;
  const [there] = panesParts(workbook);
  if (there !== undefined) return there;
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
    '<we:alternateReferences/><we:properties>' +
    `<we:property name="${showsPane}" value="true"/></we:properties><we:bindings/><we:snapshot xmlns:r="${officeRelationships}"/></we:webextension>`
  );
}
