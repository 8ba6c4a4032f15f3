import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const worksheetNamespaces =
  ' xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"';

/**
 * A file as WPS writes it, after 71 that surely came from one: folders as entries of their own, [Content_Types].xml first and worksheets
 * last, a line break after the declaration, namespaces without mc:Ignorable, its own fileVersion, empty sheetPr and workbookPr, no
 * calcChain. The first program's name stays.
 */
export function writtenByWps(bytes: Uint8Array): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !/calcChain|\/$/u.test(name)));
  for (const [name, part] of parts) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const text = strFromU8(part).replace(/(<\?xml[^>]*\?>)\s*/u, '$1\r\n');
    parts.set(name, strToU8(/^xl\/worksheets\/[^/]+$/u.test(name) ? asWorksheet(text) : text));
  }
  const book = parts.get('xl/workbook.xml');
  if (book) parts.set('xl/workbook.xml', strToU8(asWorkbook(strFromU8(book))));
  const folders = new Set(
    [...parts.keys()].flatMap((name) => {
      const pieces = name.split('/').slice(0, -1);
      return pieces.map((_, at) => `${pieces.slice(0, at + 1).join('/')}/`);
    }),
  );
  const order = (name: string): number =>
    name === '[Content_Types].xml' ? 0 : name.startsWith('xl/worksheets/') ? 2 : 1;
  const named = [...[...folders].map((name) => [name, new Uint8Array()] as const), ...parts];
  return zipSync(Object.fromEntries(named.sort(([a], [b]) => order(a) - order(b))));
}

function asWorksheet(text: string): string {
  const open = /<worksheet\b[^>]*>/u.exec(text)?.[0] ?? '';
  const declared = open.replace(/\s(?:xmlns:(?:xdr|x14|mc|etc)|mc:Ignorable)="[^"]*"/gu, '');
  const dressed = declared.replace('<worksheet', `<worksheet${worksheetNamespaces}`);
  return text.replace(open, dressed).replace(/<sheetPr\b[^>]*?(?:\/>|>.*?<\/sheetPr>)/u, '<sheetPr/>');
}

function asWorkbook(text: string): string {
  const version = '<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/>';
  return text
    .replace(/<fileVersion\b[^>]*\/>/u, '')
    .replace(/(<workbook\b[^>]*>)/u, `$1${version}`)
    .replace(/<workbookPr\b[^>]*\/>/u, '<workbookPr/>');
}
