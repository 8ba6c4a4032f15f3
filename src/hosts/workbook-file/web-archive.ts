import { damaged, notASpreadsheet } from './problem';
import { textOf } from './text-of';

/**
 * The web pages in an HTML archive (MHTML, "single file web page", .mht), in order: Excel saves a workbook so, and some systems
 * export it named .xls. RFC 2557: parts between boundaries, each with headers, quoted-printable or base64.
 * @throws FileProblem `damaged` when it is cut short; `not-a-spreadsheet` when no part is a page
 */
export function pagesOf(bytes: Uint8Array): readonly string[] {
  // Latin-1 keeps every byte: what a part's bytes say is known from the part's own headers.
  const pages = pagesIn(byteText(bytes).replace(/\r\n?/g, '\n').trimStart(), 0);
  if (pages.length === 0)
    throw notASpreadsheet({ zh: '网页档案（MHT），其中没有网页', en: 'a web archive without a page' });
  return pages;
}

function pagesIn(entity: string, depth: number): readonly string[] {
  const end = entity.indexOf('\n\n');
  if (end < 0) return [];
  const headers = headersIn(entity.slice(0, end));
  const body = entity.slice(end + 2);
  const type = headers.get('content-type') ?? 'text/html';
  if (/^multipart\//i.test(type)) {
    const boundary = parameter(type, 'boundary');
    if (boundary === undefined || boundary === '' || depth >= deepest) throw damaged('no boundary');
    // What stands before the first boundary is for mail programs that know no parts; what follows the last is nothing.
    const parts = `\n${body}`.split(`\n--${boundary}`).slice(1);
    return parts
      .filter((part) => !part.startsWith('--'))
      .flatMap((part) => pagesIn(part.slice(part.indexOf('\n') + 1), depth + 1));
  }
  if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return [];
  const decoded = decodedBody(body, headers.get('content-transfer-encoding') ?? '');
  return [pageText(decoded, parameter(type, 'charset'))];
}

/** An archive within an archive is nobody's workbook. */
const deepest = 3;

function headersIn(text: string): ReadonlyMap<string, string> {
  const lines = text.replace(/\n[ \t]+/g, ' ').split('\n');
  return new Map(
    lines.map((line): [string, string] => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
}

function parameter(header: string, name: string): string | undefined {
  const [, quoted, bare] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header) ?? [];
  return quoted ?? bare;
}

function decodedBody(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'quoted-printable':
      return bytesOf(
        body
          .replace(/=[ \t]*\n/g, '')
          .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      );
    case 'base64':
      return fromBase64(body);
    default:
      return bytesOf(body);
  }
}

function fromBase64(body: string): Uint8Array {
  try {
    return bytesOf(atob(body.replace(/[^\w+/=]/g, '')));
  } catch (error) {
    throw damaged(error);
  }
}

/** In the encoding that the part's header names, else in the one it turns out to be in: headers are wrong at times. */
function pageText(bytes: Uint8Array, charset: string | undefined): string {
  if (charset !== undefined && !/^us-ascii$|^utf-?8$/i.test(charset)) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // An encoding that is not known, or not the one the bytes are in.
    }
  }
  return textOf(bytes);
}

function byteText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x2000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  }
  return text;
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
