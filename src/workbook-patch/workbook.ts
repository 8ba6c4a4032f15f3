import { containerOf } from '../hosts/workbook-file/format-of';
import { type InflateEntry, inflateInBites } from '../hosts/workbook-file/inflate';
import { recordsIn } from '../hosts/workbook-file/compound-workbook';
import { limits } from '../hosts/workbook-file/limits';
import { packageOf } from '../hosts/workbook-file/package-parts';
import { emptyFile, notASpreadsheet, tooLarge } from '../hosts/workbook-file/problem';
import { type ListedSheet, workbookIn } from '../hosts/workbook-file/xlsx-book';
import { archiveOf } from './archive';
import { type Element, attributeOf, rootOf } from './elements';
import { Parts } from './parts';
import { relationshipsOf } from './package-entries';
import { PatchProblem, notChangeable } from './problem';

/** A workbook that is being changed. What functions of this room do to it shows once it is written. */
export interface Workbook {
  readonly parts: Parts;
  /** Path of the workbook part. */
  readonly part: string;
  /** What types of relationships begin with; Strict Open XML has another. */
  readonly relationshipTypes: string;
  /** The namespace of its spreadsheet parts. */
  readonly namespace: string;
}

/** A worksheet of the workbook. */
export interface WorkbookSheet extends ListedSheet {
  /** Path of its part. */
  readonly part: string;
}

/**
 * Opens a workbook for changes: .xlsx, .xlsm, .xltx and what WPS saves as such, known by content.
 * @throws FileProblem `unsupported-format` for every other kind of workbook, with the reason; `password`, `damaged`,
 * `too-large`, `not-a-spreadsheet`
 */
export function openWorkbook(bytes: Uint8Array, inflate: InflateEntry = inflateInBites): Workbook {
  if (bytes.length > limits.file) throw tooLarge(limits.file);
  refuseOthers(bytes);
  const archive = archiveOf(bytes);
  const files = archive.entries.filter(({ name }) => !name.endsWith('/'));
  const names = new Set(files.map(({ name }) => name.toLowerCase()));
  if (names.has('content.xml') && names.has('meta-inf/manifest.xml')) throw notChangeable('.ods');
  if (!names.has('[content_types].xml')) throw notASpreadsheet();
  const { kind, workbook: part } = packageOf(bytes, files, inflate);
  if (kind === 'binary') throw notChangeable('.xlsb');
  if (kind !== 'sheet') throw notASpreadsheet(kind);
  const parts = new Parts(archive, inflate);
  const namespace = namespaceOf(rootOf(parts.text(part), 'workbook'));
  const office = namespace.startsWith('http://purl.oclc.org/')
    ? 'http://purl.oclc.org/ooxml/officeDocument'
    : 'http://schemas.openxmlformats.org/officeDocument/2006';
  return { parts, part, namespace, relationshipTypes: `${office}/relationships` };
}

function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw emptyFile();
  const container = containerOf(bytes, '');
  if (typeof container === 'object') throw notASpreadsheet(container);
  switch (container) {
    case 'zip':
      return;
    case 'compound':
      // Throws for an encrypted .xlsx, which is wrapped so, and for what is no workbook at all.
      recordsIn(bytes);
      throw notChangeable('.xls / .et');
    case 'records':
      throw notChangeable('.xls');
    case 'html':
    case 'web-archive':
    case 'xml-workbook':
      throw notChangeable('网页或 XML 表格');
    case 'text':
      throw notChangeable('文本表格');
    default:
      throw notASpreadsheet();
  }
}

/** The worksheets, in order; chart sheets and the like are none. */
export function sheetsOf({ parts, part }: Workbook): readonly WorkbookSheet[] {
  const relationships = relationshipsOf(parts, part);
  return workbookIn(parts.text(part)).sheets.flatMap((sheet) => {
    const related = relationships.find(({ id }) => id === sheet.relationship);
    if (!related?.type.endsWith('/worksheet') || related.part === null) return [];
    return [{ ...sheet, part: placeIn(parts, related.part) }];
  });
}

/** Writers that get it wrong count from the root or from xl/. */
function placeIn(parts: Parts, target: string): string {
  const places = [target, target.replace(/^xl\//u, ''), `xl/${target}`];
  return places.find((place) => parts.has(place)) ?? target;
}

/**
 * The worksheet of this name.
 * @throws PatchProblem `no-such-sheet`
 */
export function sheetCalled(workbook: Workbook, name: string): WorkbookSheet {
  const sheet = sheetsOf(workbook).find((one) => one.name === name);
  if (sheet && workbook.parts.has(sheet.part)) return sheet;
  throw new PatchProblem('no-such-sheet', `找不到工作表“${name}”`, `There is no sheet "${name}"`);
}

/** The namespace of an element's own prefix, as it declares it; '' where it does not. */
function namespaceOf(element: Element): string {
  const { prefix } = element;
  return attributeOf(element, prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? '';
}
