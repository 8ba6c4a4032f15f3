import { zipSync } from 'fflate';
import { limits } from './limits';
import { FileProblem, notASpreadsheet, sheetTooLarge, unsupportedFormat } from './problem';
import { tamedContent, tamedSheet } from './tame';
import { unzip, zipDirectory } from './zip-guard';
import type { ZipEntry } from './zip-guard';

/**
 * An .xlsx, .xlsm or .ods as an archive that is safe to parse: only the parts that hold cells, stored instead of compressed,
 * so that the parser sees no more bytes than were measured here.
 * @throws FileProblem `too-large`, `too-many-cells`, `password`, `damaged`, `unsupported-format`, `not-a-spreadsheet`
 */
export function storedWorkbook(archive: Uint8Array): Uint8Array {
  const directory = zipDirectory(archive);
  const names = new Set(directory.map((entry) => entry.name.toLowerCase()));
  const isDocument = names.has('meta-inf/manifest.xml') && names.has('content.xml');
  const isNumbers = names.has('index/document.iwa') || names.has('index.zip') || names.has('index.apxl');
  if (isNumbers) throw unsupportedFormat('.numbers');
  return isDocument ? storedOds(archive, directory) : storedXlsx(archive, directory);
}

function storedXlsx(archive: Uint8Array, directory: readonly ZipEntry[]): Uint8Array {
  const small = unzip(
    archive,
    directory.filter((entry) => entry.unpacked <= limits.part),
    (name) => /^\[content_types\]\.xml$|^xl\/(?:_rels\/)?workbook\.xml(?:\.rels)?$/i.test(name),
    tooBig,
  );
  const types = textIn(small, /^\[content_types\]\.xml$/i);
  if (
    !/(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml/i.test(
      types,
    )
  ) {
    throw /ms-excel\.sheet\.binary/i.test(types) ? unsupportedFormat('.xlsb') : notASpreadsheet();
  }
  const sheetNames = sheetNamesByPart(small);
  const sheetOf = (part: string): string => sheetNames.get(part.toLowerCase()) ?? part;
  const parts = unzip(archive, directory, isXlsxPart, (entry) =>
    sheetTooLarge(sheetOf(entry.name), limits.part),
  );
  return stored(parts, (xml, part) =>
    xml.includes('sheetData') ? tamedSheet(xml, sheetOf(part)) : undefined,
  );
}

/** Cells, their texts, styles, and what leads to them. Without the rest a book reads the same, only faster. */
function isXlsxPart(name: string): boolean {
  return (
    /\.(?:xml|rels)$/i.test(name) &&
    !/(?:^|\/)(?:activeX|charts?|comments\d*|ctrlProps|customXml|diagrams|docProps|drawings|embeddings|externalLinks|media|pivotCache|pivotTables|persons|printerSettings|queryTables|richData|slicers?|slicerCaches|tables|threadedComments|webextensions)(?:\/|\.xml$)/i.test(
      name,
    ) &&
    !/(?:^|\/)(?:calcChain\.xml|comments\d*\.xml)$/i.test(name)
  );
}

function storedOds(archive: Uint8Array, directory: readonly ZipEntry[]): Uint8Array {
  const parts = unzip(
    archive,
    directory,
    (name) => /^(?:mimetype|meta-inf\/manifest\.xml|content\.xml|styles\.xml)$/i.test(name),
    tooBig,
  );
  if (!/opendocument\.spreadsheet/i.test(textIn(parts, /^(?:mimetype|meta-inf\/manifest\.xml)$/i))) {
    throw notASpreadsheet();
  }
  return stored(parts, (xml, part) => (part.toLowerCase() === 'content.xml' ? tamedContent(xml) : undefined));
}

/**
 * Packs the parts again without compression.
 * @param tame gives a part's new text, or undefined to leave it as it is
 */
function stored(
  parts: ReadonlyMap<string, Uint8Array>,
  tame: (xml: string, part: string) => string | undefined,
): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, bytes] of parts) {
    const text = /\.xml$/i.test(name) ? tame(new TextDecoder().decode(bytes), name) : undefined;
    files[name] = text === undefined ? bytes : new TextEncoder().encode(text);
  }
  return zipSync(files, { level: 0 });
}

function tooBig(): FileProblem {
  return new FileProblem(
    'too-large',
    `文件内容超过 ${limits.part / 1024 / 1024} MB，不予读取`,
    `The file's content is larger than ${limits.part / 1024 / 1024} MB and was not read`,
  );
}

function textIn(parts: ReadonlyMap<string, Uint8Array>, name: RegExp): string {
  return [...parts]
    .filter(([part]) => name.test(part))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('\n');
}

/** "xl/worksheets/sheet1.xml" → "自评表": only for messages, so anything odd is left out. */
function sheetNamesByPart(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const targets = new Map(
    tagsIn(textIn(parts, /workbook\.xml\.rels$/i), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target')
        .replace(/^\/?(?:xl\/)?/i, 'xl/')
        .toLowerCase(),
    ]),
  );
  return new Map(
    tagsIn(textIn(parts, /workbook\.xml$/i), 'sheet').map((tag) => [
      targets.get(attribute(tag, '\\w+:id')) ?? '',
      unescaped(attribute(tag, 'name')),
    ]),
  );
}

function tagsIn(xml: string, tag: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${tag}\\s[^<>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(tag)?.[2] ?? '';
}

function unescaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole);
}
