import type { Letter, LetterItem } from './letter';

/** The letter to paste into a message. */
export function letterText(letter: Letter): string {
  const { title, dear, opening, forms, closing, todoHead, signature } = letter;
  const item = ({ where, what, steps, todo }: LetterItem, i: number): readonly string[] => [
    `${i + 1}. ${where}`,
    `   ${what}`,
    ...steps.map((step) => `   ${step}`),
    `   ${todoHead}${todo}`,
  ];
  const paragraphs = [
    [title],
    [dear, opening],
    ...forms.flatMap(({ head, lists, notes }) => [
      [`【${head}】`],
      ...lists.map((list) => [list.head, ...list.items.flatMap(item)]),
      notes,
    ]),
    closing === '' ? [] : [closing],
    signature,
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(onOneLine).join('\n'))
    .join('\n\n')}\n`;
}

/** What a cell holds may break lines, or turn the direction of what follows. */
function onOneLine(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trimEnd();
}
