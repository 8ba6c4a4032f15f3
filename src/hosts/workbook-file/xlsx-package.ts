import { zipSync } from 'fflate';
import type { Package } from './package-parts';
import { damaged, sharedPart } from './problem';
import { picturesIn } from './cell-pictures';
import { plainStrings, plainStyles, workbookIn } from './xlsx-book';
import { plainSheet } from './xlsx-sheet';
import { xmlText } from './xml-scan';
import type { PlainWorkbook } from './zip-workbook';

/**
 * An .xlsx written again: its worksheets in order under names of ours, the texts they share, their number formats. Chart,
 * dialog and macro sheets hold no form and are left out.
 * @throws FileProblem `too-many-cells`, `too-large`, `damaged`
 */
export function plainBook(parts: Package): PlainWorkbook {
  const { workbook, relationships } = parts;
  const book = workbookIn(textIn(parts.read(new Map([[workbook, {}]])), workbook) ?? '');
  if (book.sheets.length === 0) throw damaged('no sheets');
  const sheets = book.sheets.flatMap(({ name, relationship, isHidden }, place) => {
    const related = relationships.find((one) => one.id === relationship);
    if (related && !/^worksheet$/i.test(related.kind)) return [];
    // A writer that gives no relationships names its sheets as everyone does.
    return [{ name, isHidden, part: related?.part ?? `xl/worksheets/sheet${place + 1}.xml` }];
  });
  if (new Set(sheets.map(({ part }) => part)).size < sheets.length) throw sharedPart();
  const partOf = (kind: string): string | undefined => relationships.find((one) => one.kind === kind)?.part;
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  const pictures = picturesIn(parts);
  const read = parts.read(
    new Map<string, { readonly sheet?: string }>([
      ...[strings, styles].flatMap((part) => (part === undefined ? [] : [[part, {}] as const])),
      ...sheets.map(({ name, part }) => [part, { sheet: name }] as const),
    ]),
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    'xl/workbook.xml': workbookXml(sheets, book.from1904),
    'xl/_rels/workbook.xml.rels': workbookRelationships(sheets.length),
    'xl/sharedStrings.xml': plainStrings(textIn(read, strings) ?? ''),
    'xl/styles.xml': plainStyles(textIn(read, styles) ?? ''),
  };
  sheets.forEach(({ name, part }, place) => {
    files[`xl/worksheets/sheet${place + 1}.xml`] = plainSheet(textIn(read, part) ?? '', name, pictures);
  });
  const bytes = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]);
  return {
    archive: zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { level: 0 }),
    sheetNames: sheets.map(({ name }) => name),
  };
}

function textIn(parts: ReadonlyMap<string, Uint8Array>, name: string | undefined): string | undefined {
  const bytes = name === undefined ? undefined : parts.get(name);
  return bytes && xmlText(bytes);
}

const openXml = 'http://schemas.openxmlformats.org';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const places = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place + 1);

function contentTypes(count: number): string {
  const overrides = [
    ['workbook', 'sheet.main'],
    ['sharedStrings', 'sharedStrings'],
    ['styles', 'styles'],
    ...places(count).map((place) => [`worksheets/sheet${place}`, 'worksheet']),
  ].map(
    ([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${spreadsheetType}.${type}+xml"/>`,
  );
  return `<Types xmlns="${openXml}/package/2006/content-types">${overrides.join('')}</Types>`;
}

function workbookXml(listed: readonly { readonly isHidden: boolean }[], from1904: boolean): string {
  const sheets = listed.map(({ isHidden }, i) => {
    const place = i + 1;
    return `<sheet name="${place}" sheetId="${place}"${isHidden ? ' state="hidden"' : ''} r:id="rId${place}"/>`;
  });
  return (
    `<workbook xmlns="${openXml}/spreadsheetml/2006/main" xmlns:r="${openXml}/officeDocument/2006/relationships">` +
    `<workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets.join('')}</sheets></workbook>`
  );
}

function workbookRelationships(count: number): string {
  const sheets = places(count).map(
    (place) =>
      `<Relationship Id="rId${place}" Type="${openXml}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${place}.xml"/>`,
  );
  return `<Relationships xmlns="${openXml}/package/2006/relationships">${sheets.join('')}</Relationships>`;
}
