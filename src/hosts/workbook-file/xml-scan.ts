import { damaged } from './problem';

/** A tag in an XML text. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Without its namespace prefix. */
  readonly name: string;
  /** As written, "table:table-cell". */
  readonly fullName: string;
  /** What stands between the name and the end of the tag; see {@link attributesOf}. */
  readonly attributes: string;
  /** Where the tag begins, and where what follows it begins. */
  readonly start: number;
  readonly end: number;
}

/**
 * Walks the tags of an XML text once, in order. Comments, declarations and CDATA are passed over; they stay in the text between
 * tags, for {@link plainText} to resolve. Not a validator: elements that are not closed are the caller's to notice.
 *
 * Our own and not a library's, because it stands before every sheet of every file: ten times as fast as the fastest of them
 * (htmlparser2 in its XML mode), and it gives places, so that what is kept is cut from the text and not built again.
 * @throws FileProblem `damaged` where a tag, a comment or CDATA does not end
 */
export function scanXml(xml: string, onTag: (tag: XmlTag) => void): void {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const code = xml.charCodeAt(at + 1);
    if (code === questionMark || code === exclamationMark) {
      at = endOfPassage(xml, at);
      continue;
    }
    const end = endOfTag(xml, at);
    const closes = code === slash;
    const empty = xml.charCodeAt(end - 2) === slash;
    const from = at + (closes ? 2 : 1);
    const until = end - (empty ? 2 : 1);
    const nameEnd = endOfName(xml, from, until);
    const fullName = xml.slice(from, nameEnd);
    const name = fullName.slice(fullName.indexOf(':') + 1);
    const attributes = nameEnd < until ? xml.slice(nameEnd, until) : '';
    onTag({ kind: closes ? 'close' : empty ? 'empty' : 'open', name, fullName, attributes, start: at, end });
    at = end;
  }
}

const slash = 0x2f;
const questionMark = 0x3f;
const exclamationMark = 0x21;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const lessThan = 0x3c;
const greaterThan = 0x3e;

function endOfPassage(xml: string, at: number): number {
  const closing = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<![CDATA[', at) ? ']]>' : '>';
  const end = xml.indexOf(closing, at + 2);
  if (end < 0) throw damaged('XML is cut short');
  return end + closing.length;
}

/** Values may hold ">". */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === greaterThan) return at + 1;
    else if (code === doubleQuote || code === singleQuote) quote = code;
    else if (code === lessThan) break;
  }
  throw damaged('an XML tag does not end');
}

function endOfName(xml: string, from: number, until: number): number {
  let at = from;
  while (at < until && xml.charCodeAt(at) > 0x20) at += 1;
  return at;
}

/** The attributes of a tag by name, prefixes kept ("r:id"), entities left as they are. Of two of a name the first counts. */
export function attributesOf({ attributes }: Pick<XmlTag, 'attributes'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; ;) {
    const equals = attributes.indexOf('=', at);
    if (equals < 0) return found;
    const name = attributes.slice(at, equals).trim();
    let open = equals + 1;
    while (open < attributes.length && attributes.charCodeAt(open) <= 0x20) open += 1;
    const quote = attributes[open];
    const close = quote === '"' || quote === "'" ? attributes.indexOf(quote, open + 1) : -1;
    if (close < 0) throw damaged('an attribute without a value');
    if (!found.has(name)) found.set(name, attributes.slice(open + 1, close));
    at = close + 1;
  }
}

/** The text between two tags as XML says it, still escaped: comments and instructions gone, CDATA escaped. */
export function plainText(raw: string): string {
  if (!raw.includes('<')) return raw;
  return raw.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<[!?][\s\S]*?>/g, (_, cdata: string | undefined) =>
    cdata === undefined ? '' : escapedXml(cdata),
  );
}

/** Text as XML says it. */
export function escapedXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** What escaped XML text says. */
export function unescapedXml(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal, hex, name) => {
      const code =
        typeof decimal === 'string'
          ? Number(decimal)
          : typeof hex === 'string'
            ? Number.parseInt(hex, 16)
            : null;
      if (code === null) return entities[String(name).toLowerCase()] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * An XML part as text: in UTF-8, in UTF-16 with or without a mark, or in what its declaration says (GB2312 at times).
 * @throws FileProblem `damaged` when the encoding is none that is known
 */
export function xmlText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : declaredEncoding(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (error) {
    throw damaged(error);
  }
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /<\?xml\s[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}
