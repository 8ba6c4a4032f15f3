import { damaged } from '../hosts/workbook-file/problem';
import { ambiguous } from './problem';

/** The encodings that a package may be written in (ECMA-376 part 2, 8.1.4). */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** An XML part as text, and what its bytes are otherwise: both ways lose nothing. */
export interface PartText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a part, its byte-order mark included.
 * @throws FileProblem `damaged` for another encoding, for bytes that are none, and for a document type, which no part may have
 */
export function decodedPart(bytes: Uint8Array): PartText {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw damaged(error);
  }
  const prolog = text.slice(0, Math.max(0, text.search(/<[^?!]/u)));
  const declared = /<\?xml\s[^>]*encoding\s*=\s*["']([\w.:-]+)["']/iu.exec(prolog)?.[1] ?? encoding;
  if (!/^utf-?(?:8|16(?:le|be)?)$/iu.test(declared))
    throw ambiguous(`文件部件的编码是 ${declared}`, `A part of the file is encoded in ${declared}`);
  if (/<!DOCTYPE/iu.test(prolog))
    throw ambiguous('文件部件带有文档类型声明（DOCTYPE）', 'A part of the file declares a document type');
  return { text, encoding };
}

/** The bytes of a part's text. */
export function encodedPart({ text, encoding }: PartText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
