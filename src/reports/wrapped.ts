import stringWidth from 'fast-string-width';

/** Begins or ends a colour or a weight of letters (SGR); takes no column. */
const paint = String.raw`\u001b\[\d+m`;
/** Signs that begin no line, and signs that end none (避头尾: GB/T 15834—2011 标点符号用法, 5.1). */
const neverFirst = '，。、；：？！）》〉」』】〕”’…—～·,.;:?!)%‰℃％';
const neverLast = '（《〈「『【〔“‘(';
/** What stays on one line: a word or a number, or one sign of a script that has no words, with the signs that lean on it. */
const unit = new RegExp(
  `(?:${paint}|[${neverLast}])*(?:(?:(?![ \\u001b])[\\p{ASCII}\\p{Script=Latin}])+|[^ \\u001b])?(?:${paint}|[${neverFirst}])*(?:${paint}| )*`,
  'gu',
);
const painted = new RegExp(paint, 'gu');
const sign = new RegExp(`${paint}|.`, 'gu');
const closing = /\[(?:0|2[2-9]|39|49)m/u;

/** The lines of a text, none of them over so many columns; a colour goes on in the next, since a pager ends it with the line. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  let colours: readonly string[] = [];
  const add = (piece: string): void => {
    const wide = stringWidth(piece.trimEnd());
    if (width > 0 && width + wide > columns) {
      lines.push(line.trimEnd() + (colours.length > 0 ? '\u001b[0m' : ''));
      line = colours.join('');
      width = 0;
    }
    line += piece;
    width += wide + (piece.length - piece.trimEnd().length);
    colours = coloursAfter(colours, piece);
  };
  for (const [piece] of text.trim().matchAll(unit)) {
    if (stringWidth(piece.trimEnd()) <= columns) add(piece);
    else for (const one of piece.match(sign) ?? []) add(one);
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

function coloursAfter(colours: readonly string[], piece: string): readonly string[] {
  let open = colours;
  for (const [code] of piece.matchAll(painted))
    open = closing.test(code) ? open.slice(0, -1) : [...open, code];
  return open;
}
