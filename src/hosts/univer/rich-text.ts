import type { IDocumentData } from '@univerjs/presets';
import type { Run } from '../workbook-file/looks';
import { lettersOf } from './cell-style';

/** A text of several kinds of letters as Univer keeps one in a cell: a document, in which a paragraph ends with "\r". */
export function richText(runs: readonly Run[]): IDocumentData {
  const text = runs.map((run) => run.text).join('');
  let at = 0;
  const textRuns = runs.map(({ text: stretch, font = {} }) => {
    const st = at;
    at += stretch.length;
    return { st, ed: at, ts: lettersOf(font) };
  });
  const dataStream = `${text.replaceAll('\n', '\r')}\r\n`;
  const paragraphs = [...dataStream.matchAll(/\r/gu)].map(({ index }) => ({ startIndex: index }));
  return {
    id: 'd',
    documentStyle: {},
    body: { dataStream, textRuns, paragraphs, sectionBreaks: [{ startIndex: dataStream.length - 1 }] },
  };
}
