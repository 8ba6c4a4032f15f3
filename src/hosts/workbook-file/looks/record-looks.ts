import { recordsFrom } from './record-reader';
import { sheetXmlOf } from './record-sheet';
import { RecordStyles } from './record-styles';

/** A workbook that has no parts of XML, told as the parts that one would have. */
export interface ToldParts {
  readonly styles: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly xml: string }[];
  readonly from1904: boolean;
}

/**
 * What the records of an .xls or .et ([MS-XLS]) say of looks; null for those of Excel 95 and before, which are laid out otherwise.
 * Not among it: comments, lists, conditional formats, links, drawings, names.
 */
export function toldByRecords(stream: Uint8Array): ToldParts | null {
  const styles = new RecordStyles();
  const listed: { readonly name: string; readonly hidden: boolean; readonly start: number }[] = [];
  let isFirst = true;
  let from1904 = false;
  for (const record of recordsFrom(stream, 0)) {
    if (isFirst && (record.type !== begin || record.word(0) !== excel97)) return null;
    isFirst = false;
    if (record.type === end) break;
    if (record.type === dateSystem) from1904 = record.word(0) === 1;
    else if (record.type === sheet && record.byte(5) === worksheet && listed.length < mostSheets)
      listed.push({
        name: record.text(6, 1),
        hidden: (record.byte(4) & 3) !== 0,
        start: record.long(0),
      });
    else styles.take(record);
  }
  const sheets = listed.map(({ name, hidden, start }) => ({ name, hidden, xml: sheetXmlOf(stream, start) }));
  return isFirst ? null : { styles: styles.xml(), sheets, from1904 };
}

const begin = 0x0809;
const end = 0x000a;
const dateSystem = 0x0022;
const sheet = 0x0085;
const worksheet = 0;
const excel97 = 0x0600;
/** As many sheets as a form's workbook never has; each may start at the same place and cost as much as the first. */
const mostSheets = 256;
