const names =
  '[abipsu]|br|hr|em|ol|ul|li|td|th|tr|h[1-6]|div|img|pre|sub|sup|span|font|strong|center|table|tbody|thead|style|script|o:p';
/** A tag by its name, bare or with attributes that have values: "<90%" and "a<b and c>d" are none. */
const tag = new RegExp(
  String.raw`</?(?<name>${names})(?:\s[^<>=]{0,40}=[^<>]{0,2000})?[\s/]{0,4}>|<!--`,
  'giu',
);
const entity =
  /&(?:nbsp|lt|gt|amp|quot|apos|ldquo|rdquo|lsquo|rsquo|mdash|ndash|middot|hellip|ensp|emsp|times|permil|ge|le|yen|#\d{1,6}|#x[\da-f]{1,5});/giu;
/** What the named entities stand for; a space that must not break is a space in a cell. */
const signs: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['middot', '·'],
  ['hellip', '…'],
  ['times', '×'],
  ['permil', '‰'],
  ['ge', '≥'],
  ['le', '≤'],
  ['yen', '¥'],
]);
const breaking = /^<\/?(?:br|hr|p|div|li|ol|ul|tr|table|pre|center|h[1-6])\b/iu;
const spacing = /^<\/t[dh]\b/iu;
/** What stands between these tags, or in a comment, is no text of the cell. */
const hiding = /<(?:style|script)\b|<!--/iu;

/** The tags in a text by their names, in order: "<p>", "<br>". */
export function tagsIn(text: string): readonly string[] {
  if (!text.includes('<')) return [];
  return [...text.matchAll(tag)].map(({ groups }) => {
    const name = groups?.['name']?.toLowerCase();
    return name === undefined ? '<!-- -->' : `<${name}>`;
  });
}

/** The entities in a text, in order: "&nbsp;". */
export function entitiesIn(text: string): readonly string[] {
  return text.includes('&') ? [...text.matchAll(entity)].map((match) => match[0].toLowerCase()) : [];
}

/**
 * The text that a browser would show: tags gone, entities as their signs, paragraphs apart. Null where that is not plain:
 * a style sheet, a comment, an entity of a sign that is none, or signs that would make a new tag.
 * @param lineBreak what stands between paragraphs
 */
export function withoutMarkup(text: string, lineBreak: string): string | null {
  if (hiding.test(text)) return null;
  const bare = text.replace(tag, (one) => (breaking.test(one) ? '\n' : spacing.test(one) ? ' ' : ''));
  const shown = bare.replace(entity, (one) => signOf(one.slice(1, -1).toLowerCase()) ?? one);
  const isPlain = entitiesIn(shown).length === 0 && (!bare.includes('&') || !/<[/!a-z]/iu.test(shown));
  if (!isPlain) return null;
  return shown
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(lineBreak);
}

function signOf(name: string): string | null {
  const named = signs.get(name);
  if (named !== undefined) return named;
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  if (code === 0xa0) return ' ';
  const isSign =
    code >= 0x20 && code <= 0xffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000);
  return isSign ? String.fromCharCode(code) : null;
}
