import { elementsIn, relationshipsPart, targetOf } from '../hosts/workbook-file/package-lists';
import { escapedXml, unescapedXml } from '../hosts/workbook-file/xml-scan';
import { childrenOf, attributeOf, rootOf } from './elements';
import type { Parts } from './parts';
import { appended, spliced } from './splices';

/** A relationship as its part lists it. */
export interface ListedRelationship {
  readonly id: string;
  /** The whole type: "http://…/worksheet". */
  readonly type: string;
  /** The part it leads to; null for one outside the package. */
  readonly part: string | null;
}

const contentTypes = '[Content_Types].xml';

/** What a part refers to; the package itself is ''. */
export function relationshipsOf(parts: Parts, part: string): readonly ListedRelationship[] {
  const list = relationshipsPart(part);
  if (!parts.has(list)) return [];
  return elementsIn(parts.text(list), 'Relationship').map((one) => ({
    id: unescapedXml(one.get('Id') ?? ''),
    type: one.get('Type') ?? '',
    part: one.get('TargetMode') === 'External' ? null : targetOf(part, unescapedXml(one.get('Target') ?? '')),
  }));
}

/** The part that another refers to by this kind, the last word of the type. */
export function relatedPart(parts: Parts, part: string, kind: string): string | undefined {
  const found = relationshipsOf(parts, part).find(
    ({ type, part: to }) => to !== null && type.endsWith(`/${kind}`),
  );
  return found?.part ?? undefined;
}

/** Adds a relationship between two parts; gives its id. */
export function addRelationship(parts: Parts, from: string, type: string, to: string): string {
  const list = relationshipsPart(from);
  if (!parts.has(list))
    parts.put(list, `${xmlDeclaration}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`);
  const taken = new Set(relationshipsOf(parts, from).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  append(parts, list, 'Relationships', 'Relationship', { Id: id, Type: type, Target: targetFrom(from, to) });
  return id;
}

/** Takes away every mention of a part in the list of another; the list too once nothing is in it. */
export function removeRelationships(parts: Parts, from: string, to: string): void {
  const list = relationshipsPart(from);
  if (!parts.has(list)) return;
  removeChildren(parts, list, 'Relationships', 'Relationship', (element) => {
    const target = attributeOf(element, 'Target') ?? '';
    return attributeOf(element, 'TargetMode') !== 'External' && isSame(targetOf(from, target), to);
  });
  if (elementsIn(parts.text(list), 'Relationship').length === 0) parts.remove(list);
}

/** Enters a part in the list of content types, unless its extension says as much. */
export function enterContentType(parts: Parts, part: string, type: string): void {
  const extension = /[^.]*$/u.exec(part)?.[0].toLowerCase() ?? '';
  const isDefault = elementsIn(parts.text(contentTypes), 'Default').some(
    (one) => one.get('Extension')?.toLowerCase() === extension && one.get('ContentType') === type,
  );
  if (!isDefault)
    append(parts, contentTypes, 'Types', 'Override', { PartName: `/${part}`, ContentType: type });
}

/** Enters an extension whose parts are all of one type, as "vml"; false where it stands for another type. */
export function enterExtension(parts: Parts, extension: string, type: string): boolean {
  const listed = elementsIn(parts.text(contentTypes), 'Default').find(
    (one) => one.get('Extension')?.toLowerCase() === extension,
  );
  if (listed) return listed.get('ContentType') === type;
  append(parts, contentTypes, 'Types', 'Default', { Extension: extension, ContentType: type });
  return true;
}

/** Takes an extension out of the list once no part has it. */
export function leaveExtension(parts: Parts, extension: string): void {
  if (parts.names().some((name) => name.toLowerCase().endsWith(`.${extension}`))) return;
  removeChildren(
    parts,
    contentTypes,
    'Types',
    'Default',
    (element) => attributeOf(element, 'Extension')?.toLowerCase() === extension,
  );
}

/** A part and what is said of it in the list of content types. Relationships to it are the caller's. */
export function removePart(parts: Parts, part: string): void {
  parts.remove(part);
  parts.remove(relationshipsPart(part));
  removeChildren(parts, contentTypes, 'Types', 'Override', (element) =>
    isSame(targetOf('', attributeOf(element, 'PartName') ?? ''), part),
  );
}

/** A name of which no part is: "xl/worksheets/sheet" → "xl/worksheets/sheet4.xml". */
export function freePart(parts: Parts, stem: string, extension: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}.${extension}`)) number += 1;
  return `${stem}${number}.${extension}`;
}

/** What every part of ours begins with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** From one part to another, as its relationships write it. */
function targetFrom(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const path = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < path.length - 1 && folders[shared] === path[shared]) shared += 1;
  return '../'.repeat(folders.length - shared) + path.slice(shared).join('/');
}

function append(
  parts: Parts,
  list: string,
  rootName: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const xml = parts.text(list);
  const root = rootOf(xml, rootName);
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapedXml(value)}"`);
  parts.put(list, spliced(xml, appended(root, `<${root.prefix}${name}${said.join('')}/>`)));
}

function removeChildren(
  parts: Parts,
  list: string,
  rootName: string,
  name: string,
  leaves: (element: Parameters<typeof attributeOf>[0]) => boolean,
): void {
  const xml = parts.text(list);
  const gone = childrenOf(xml, rootOf(xml, rootName), name).filter(leaves);
  if (gone.length === 0) return;
  parts.put(
    list,
    spliced(
      xml,
      gone.map(({ start, end }) => ({ from: start, to: end, text: '' })),
    ),
  );
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
