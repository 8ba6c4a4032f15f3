import type { IRunOptions, Paragraph as DocxParagraph } from 'docx';
import type { Letter, LetterItem } from '../../src/desk';

/** The letter as a .docx, in the faces that a public body writes in; where a machine lacks them it takes its own. */
export async function letterDocument(letter: Letter): Promise<Blob> {
  // Loaded when the first letter is asked for.
  const { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx');
  const line = (text: string, look: { strong?: boolean; indent?: boolean } = {}): DocxParagraph =>
    new Paragraph({
      children: [new TextRun(runOf(text, look.strong === true))],
      indent: { left: look.indent === true ? 420 : 0 },
      spacing: { after: 80 },
    });
  const headed = (text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): DocxParagraph =>
    new Paragraph({ text, heading, keepNext: true, spacing: { before: 200, after: 80 } });
  const item = ({ where, what, steps, todo }: LetterItem, i: number): readonly DocxParagraph[] => [
    line(`${i + 1}. ${where}`, { strong: true }),
    line(what, { indent: true }),
    ...steps.map((step) => line(step, { indent: true })),
    line(`${letter.todoHead}${todo}`, { indent: true }),
  ];
  const children = [
    new Paragraph({ text: letter.title, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
    line(letter.dear),
    line(letter.opening),
    ...letter.forms.flatMap(({ head, lists, notes }) => [
      headed(clean(head), HeadingLevel.HEADING_1),
      ...lists.flatMap((list) => [headed(list.head, HeadingLevel.HEADING_2), ...list.items.flatMap(item)]),
      ...notes.map((note) => line(note)),
    ]),
    ...(letter.closing === '' ? [] : [line(letter.closing)]),
    ...letter.signature.map(
      (text) =>
        new Paragraph({
          text,
          alignment: AlignmentType.RIGHT,
          spacing: { before: 200 },
          indent: { right: 1200 },
        }),
    ),
  ];
  const faces = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'FangSong' };
  const heads = { ...faces, eastAsia: 'SimHei' };
  const head = (size: number): object => ({ run: { font: heads, size, color: '000000', bold: true } });
  const document = new Document({
    creator: '',
    title: letter.title,
    styles: {
      default: {
        document: { run: { font: faces, size: 24 } },
        title: head(36),
        heading1: head(28),
        heading2: head(24),
      },
    },
    sections: [{ children }],
  });
  return Packer.toBlob(document);
}

function runOf(text: string, bold: boolean): IRunOptions {
  return { text: clean(text), bold };
}

/** XML allows no control characters, and none may turn the direction of a line. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
