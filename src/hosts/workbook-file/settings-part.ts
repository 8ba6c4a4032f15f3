import { zipSync } from 'fflate';
import { type InflateEntry, inflateInBites } from './inflate';
import { limits } from './limits';
import { FileProblem, damaged, tooLarge } from './problem';
import {
  elementsIn,
  relationshipsPart,
  targetOf,
  withElement,
  withoutElements,
} from './settings-part-package';
import { settingsFromXml, settingsNamespace, settingsXml } from './settings-part-xml';
import { unzip, zipDirectory } from './zip-guard';

/**
 * The settings kept in a workbook; null where there are none, or where the file is none that can keep any. Whatever root
 * element of ours stands among the custom XML parts counts, also one that Excel wrote on a program's behalf.
 * @throws FileProblem `damaged`, `password`, `too-large`
 */
export function settingsIn(bytes: Uint8Array, inflate: InflateEntry = inflateInBites): string | null {
  if (!isZip(bytes)) return null;
  // A larger part is somebody else's.
  const directory = zipDirectory(bytes).filter((entry) => entry.unpacked <= limits.settings);
  const items = unzip(bytes, directory, isItem, contentTooLarge, inflate);
  const [own] = itemsOfOurs(items);
  return own?.settings ?? null;
}

/**
 * The workbook with these settings in it, instead of those it had; null takes them away without a trace. What every other part
 * holds stays as it is, byte for byte, but for the two lists in which each part is entered.
 * @throws FileProblem `unsupported-format` when it is not an .xlsx; `damaged`, `password`, `too-large`
 */
export function withSettings(bytes: Uint8Array, settings: string | null): Uint8Array {
  if (!isZip(bytes)) throw keepsNone();
  const parts = new Map(unzip(bytes, zipDirectory(bytes), () => true, contentTooLarge, inflateInBites));
  const book = workbookIn(parts);
  const [kept, ...others] = itemsOfOurs(parts);
  for (const { name } of others) removeItem(parts, book, name);
  if (settings === null) {
    if (kept) removeItem(parts, book, kept.name);
  } else if (kept) {
    parts.set(kept.name, new TextEncoder().encode(settingsXml(settings)));
  } else {
    addItem(parts, book, settings);
  }
  return zipSync(Object.fromEntries(parts), { mtime: firstZipDay });
}

type Parts = Map<string, Uint8Array>;

/** The part of a package that is the workbook, and the kind of its relationships: plain or Strict Open XML. */
interface Workbook {
  readonly part: string;
  readonly relationshipKind: string;
}

const contentTypes = '[Content_Types].xml';

/** Written into every part, so that the same workbook gives the same bytes; Office does the same. */
const firstZipDay = '1980-01-01T00:00:00';

/** Names the item in its workbook; there is one of ours at most, so one name is enough. */
const itemId = '{5B1C3E9A-7D42-4F0B-9C66-2A8E0D5F1B37}';

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function isItem(name: string): boolean {
  return /(?:^|\/)customXml\/[^/]+\.xml$/iu.test(name);
}

function itemsOfOurs(
  parts: ReadonlyMap<string, Uint8Array>,
): readonly { readonly name: string; readonly settings: string }[] {
  return [...parts]
    .filter(([name, bytes]) => isItem(name) && bytes.length <= limits.settings)
    .flatMap(([name, bytes]) => {
      const settings = settingsFromXml(new TextDecoder().decode(bytes));
      return settings === null ? [] : [{ name, settings }];
    });
}

function workbookIn(parts: Parts): Workbook {
  const types = parts.has(contentTypes) ? textIn(parts, contentTypes) : '';
  if (
    !/spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template)\.macroEnabled\.main/iu.test(types)
  ) {
    throw keepsNone();
  }
  for (const relationship of elementsIn(textIn(parts, relationshipsPart('')), 'Relationship')) {
    const [, relationshipKind] = /^(.*)\/officeDocument$/u.exec(relationship.get('Type') ?? '') ?? [];
    if (relationshipKind === undefined) continue;
    return { part: targetOf('', relationship.get('Target') ?? ''), relationshipKind };
  }
  throw damaged('no workbook part');
}

function addItem(parts: Parts, { part, relationshipKind }: Workbook, settings: string): void {
  const number = freeNumber(parts);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  put(parts, item, settingsXml(settings));
  put(
    parts,
    properties,
    `${declaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${relationshipKind.replace(/\/relationships$/u, '')}/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${settingsNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  put(
    parts,
    relationshipsPart(item),
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${relationshipKind}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
  change(parts, relationshipsPart(part), (xml) =>
    withElement(xml, 'Relationships', 'Relationship', {
      Id: freeId(xml),
      Type: `${relationshipKind}/customXml`,
      Target: `${'../'.repeat(part.split('/').length - 1)}${item}`,
    }),
  );
  enter(parts, properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  if (!hasDefaultForXml(textIn(parts, contentTypes))) enter(parts, item, 'application/xml');
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The item, its properties, and every mention of the two. */
function removeItem(parts: Parts, { part }: Workbook, item: string): void {
  const relationships = parts.has(relationshipsPart(item)) ? textIn(parts, relationshipsPart(item)) : '';
  const properties = elementsIn(relationships, 'Relationship').map((one) =>
    targetOf(item, one.get('Target') ?? ''),
  );
  for (const name of [item, ...properties]) {
    parts.delete(name);
    change(parts, contentTypes, (xml) =>
      withoutElements(xml, 'Override', (one) => targetOf('', one.get('PartName') ?? '') === name),
    );
  }
  parts.delete(relationshipsPart(item));
  change(parts, relationshipsPart(part), (xml) =>
    withoutElements(xml, 'Relationship', (one) => targetOf(part, one.get('Target') ?? '') === item),
  );
}

function enter(parts: Parts, name: string, contentType: string): void {
  change(parts, contentTypes, (xml) =>
    withElement(xml, 'Types', 'Override', { PartName: `/${name}`, ContentType: contentType }),
  );
}

function hasDefaultForXml(types: string): boolean {
  return elementsIn(types, 'Default').some((one) => one.get('Extension')?.toLowerCase() === 'xml');
}

function freeNumber(parts: Parts): number {
  const taken = new Set(Array.from(parts.keys(), (name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`customxml/item${number}.xml`) || taken.has(`customxml/itemprops${number}.xml`))
    number += 1;
  return number;
}

function freeId(relationships: string): string {
  const taken = new Set(elementsIn(relationships, 'Relationship').map((one) => one.get('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

function textIn(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw damaged(`no ${name}`);
  // A byte-order mark is part of what must stay as it is.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function put(parts: Parts, name: string, text: string): void {
  parts.set(name, new TextEncoder().encode(text));
}

function change(parts: Parts, name: string, how: (xml: string) => string): void {
  const before = textIn(parts, name);
  const after = how(before);
  if (after !== before) put(parts, name, after);
}

function keepsNone(): FileProblem {
  return new FileProblem(
    'unsupported-format',
    '只有 .xlsx、.xlsm 文件能保存设置',
    'Only .xlsx and .xlsm files can keep settings',
  );
}

function contentTooLarge(): FileProblem {
  return tooLarge(limits.unzipped, 'content');
}
