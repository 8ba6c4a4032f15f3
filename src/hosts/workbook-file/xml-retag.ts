import { damaged } from './problem';
import { type XmlTag, attributesOf, escapedXml, plainText, scanXml } from './xml-scan';

/**
 * An XML text with each of its tags written again, comments and CDATA resolved: who reads it by pattern then sees the tags that
 * were seen here, and no others. For formats whose many kinds of elements are SheetJS's to know.
 * @param emptied an element that, where nothing is in it, is handed over as an empty tag, whichever way it was written
 * @param write gives a tag's new text
 * @throws FileProblem `damaged`
 */
export function retagged(
  xml: string,
  emptied: string,
  write: (tag: XmlTag, attributes: ReadonlyMap<string, string>) => string,
): string {
  const pieces: string[] = [];
  let at = 0;
  let held: XmlTag | null = null;
  const take = (tag: XmlTag): void => {
    pieces.push(write(tag, tag.attributes.trim() === '' ? new Map() : attributesOf(tag)));
  };
  scanXml(xml, (tag) => {
    const between = plainText(xml.slice(at, tag.start));
    at = tag.end;
    const began = held;
    held = null;
    const isEmpty =
      began !== null && tag.kind === 'close' && tag.fullName === began.fullName && between.trim() === '';
    if (began) take(isEmpty ? { ...began, kind: 'empty' } : began);
    if (isEmpty) return;
    pieces.push(between);
    if (tag.name === emptied && tag.kind === 'open') held = tag;
    else take(tag);
  });
  return pieces.join('');
}

/** The text of a tag with these attributes. */
export function tagWith(
  { kind, fullName }: Pick<XmlTag, 'kind' | 'fullName'>,
  attributes: ReadonlyMap<string, string>,
): string {
  if (!/^[\w.:-]+$/.test(fullName)) throw damaged('a tag without a name');
  if (kind === 'close') return `</${fullName}>`;
  // Values are escaped already, but for what XML lets stand.
  const said = [...attributes].map(
    ([name, value]) => ` ${name}="${escapedXml(value).replaceAll('&#38;', '&')}"`,
  );
  return `<${fullName}${said.join('')}${kind === 'empty' ? '/' : ''}>`;
}

/** An attribute by its name without prefix: parsers take it so. */
export function attributeOf(attributes: ReadonlyMap<string, string>, local: string): string | undefined {
  for (const [name, value] of attributes) if (name === local || name.endsWith(`:${local}`)) return value;
  return undefined;
}
