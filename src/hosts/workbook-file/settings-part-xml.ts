/** By this our settings are known among the custom XML parts of a workbook, whoever wrote them: Excel, WPS or this program. */
export const settingsNamespace = 'urn:perf-form-check:settings';

/**
 * Settings as a custom XML part: JSON as the text of one element.
 * @param revision how often they were kept, where they are also kept elsewhere and the newer has to be known
 */
export function settingsXml(json: string, revision = 0): string {
  const kept = revision > 0 ? ` revision="${revision}"` : '';
  return `<settings xmlns="${settingsNamespace}"${kept}>${escaped(json)}</settings>`;
}

/** What a part of ours keeps, and how often it was kept: 0 where it does not say. Null when the part is not ours. */
export function keptInXml(xml: string): { readonly settings: string; readonly revision: number } | null {
  const settings = settingsFromXml(xml);
  return settings === null ? null : { settings, revision: settingsRevision(xml) };
}

function settingsRevision(xml: string): number {
  const attributes = rootOf(xml)?.[2] ?? '';
  return Number(/\srevision\s*=\s*["'](\d{1,15})["']/u.exec(attributes)?.[1] ?? 0);
}

/** The JSON of a custom XML part; null when the part is not ours. */
export function settingsFromXml(xml: string): string | null {
  const root = rootOf(xml);
  if (root === null) return null;
  const [tag, name = '', attributes = ''] = root;
  const [prefix, local] = name.includes(':') ? name.split(':', 2) : ['', name];
  if (local !== 'settings' || namespaceOf(attributes, prefix ?? '') !== settingsNamespace) return null;
  if (tag.endsWith('/>')) return '';
  const start = root.index + tag.length;
  const end = xml.lastIndexOf(`</${name}`);
  return end < start ? null : textOf(xml.slice(start, end));
}

/** JSON may hold, in its strings, characters that XML must not; there JSON's own escape says the same. */
function escaped(json: string): string {
  return json
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, jsonEscape)
    .replace(/[&<>\r]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The first tag after the declaration, comments and white space (a byte-order mark is white space to a pattern). */
function rootOf(xml: string): RegExpExecArray | null {
  let at = 0;
  for (;;) {
    at += /^\s*/u.exec(xml.slice(at, at + longestGap))?.[0].length ?? 0;
    const closing = xml.startsWith('<?', at) ? '?>' : xml.startsWith('<!--', at) ? '-->' : null;
    if (closing === null) break;
    const end = xml.indexOf(closing, at);
    if (end < 0) return null;
    at = end + closing.length;
  }
  const tag = /<([\w.-]+(?::[\w.-]+)?)((?:\s[^<>]*)?)>/uy;
  tag.lastIndex = at;
  return tag.exec(xml);
}

/** White space before the root; more of it and the part is not one of ours. */
const longestGap = 1000;

function namespaceOf(attributes: string, prefix: string): string | undefined {
  const wanted = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, name, , value] of attributes.matchAll(/\s([\w.:-]+)\s*=\s*(["'])([^"']*)\2/gu)) {
    if (name === wanted) return value;
  }
  return undefined;
}

function textOf(content: string): string {
  return content.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|\r\n?|&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gu,
    (piece, cdata: string | undefined, entity: string | undefined) => {
      if (cdata !== undefined) return cdata.replace(/\r\n?/gu, '\n');
      if (entity !== undefined) return characterOf(entity) ?? piece;
      return piece.startsWith('<!--') ? '' : '\n';
    },
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(entity: string): string | null {
  if (!entity.startsWith('#')) return entities[entity] ?? null;
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
