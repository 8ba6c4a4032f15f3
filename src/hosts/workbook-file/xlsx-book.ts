import { limits } from './limits';
import { attributesOf, escapedXml, plainText, scanXml, unescapedXml } from './xml-scan';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Its number in the workbook, which no other part but the calculation chain knows it by; '' where it has none. */
  readonly id: string;
  /** By which the workbook's relationships name its part. */
  readonly relationship: string;
  /** Hidden, or so that no menu shows it. */
  readonly isHidden: boolean;
}

/** What the workbook part says that bears on cells. */
export interface ListedWorkbook {
  readonly sheets: readonly ListedSheet[];
  /** Dates count from 1904, as they did on old Macs. */
  readonly from1904: boolean;
}

/** The sheets that a workbook part lists, in order. */
export function workbookIn(xml: string): ListedWorkbook {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  scanXml(xml, (tag) => {
    if (tag.kind === 'close') return;
    if (tag.name === 'sheet') {
      const attributes = attributesOf(tag);
      const [, relationship = ''] = [...attributes].find(([name]) => /^\w+:id$/.test(name)) ?? [];
      sheets.push({
        name: unescapedXml(attributes.get('name') ?? ''),
        id: attributes.get('sheetId') ?? '',
        relationship,
        isHidden: /^(?:hidden|veryHidden)$/i.test(attributes.get('state') ?? ''),
      });
    } else if (tag.name === 'workbookPr') {
      from1904 = /^(?:1|true|on)$/i.test(attributesOf(tag).get('date1904') ?? '');
    }
  });
  return { sheets, from1904 };
}

/** The texts that cells share, one <si> each: rich text as its text, without the readings above the characters. */
export function plainStrings(xml: string): string {
  const texts: string[] = [];
  let text: string | null = null;
  let from = -1;
  let inReading = false;
  scanXml(xml, (tag) => {
    if (tag.name === 'si') {
      if (tag.kind !== 'close') text = '';
      if (tag.kind !== 'open') {
        texts.push(`<si><t xml:space="preserve">${text ?? ''}</t></si>`);
        text = null;
      }
    } else if (tag.name === 'rPh') {
      inReading = tag.kind === 'open';
    } else if (tag.name === 't' && text !== null && !inReading) {
      if (tag.kind === 'open') from = tag.end;
      else if (tag.kind === 'close' && from >= 0) text += plainText(xml.slice(from, tag.start));
      if (tag.kind !== 'open') from = -1;
    }
  });
  return `<sst xmlns="${main}">${texts.join('')}</sst>`;
}

/** Of the styles the number formats, and which of them each cell style has. A format longer than Excel takes is left out. */
export function plainStyles(xml: string): string {
  const formats: string[] = [];
  const styles: string[] = [];
  let inCellStyles = false;
  scanXml(xml, (tag) => {
    if (tag.name === 'cellXfs') inCellStyles = tag.kind === 'open';
    if (tag.kind === 'close') return;
    if (tag.name === 'numFmt') {
      const attributes = attributesOf(tag);
      const code = unescapedXml(attributes.get('formatCode') ?? '');
      const id = numberId(attributes.get('numFmtId'));
      if (code !== '' && code.length <= limits.numberFormat && id !== '0')
        formats.push(`<numFmt numFmtId="${id}" formatCode="${escapedXml(code)}"/>`);
    } else if (tag.name === 'xf' && inCellStyles) {
      styles.push(`<xf numFmtId="${numberId(attributesOf(tag).get('numFmtId'))}"/>`);
    }
  });
  return (
    `<styleSheet xmlns="${main}"><numFmts>${formats.join('')}</numFmts>` +
    `<cellXfs>${styles.join('')}</cellXfs></styleSheet>`
  );
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function numberId(said: string | undefined): string {
  return said !== undefined && /^\d{1,6}$/.test(said) ? said : '0';
}
