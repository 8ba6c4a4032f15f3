import { isPrompt } from '../../facts';
import type { Entry, Form } from '../../forms';
import { type Cell, cellKey, firstCellOf, placeOf } from '../../sheets';
import { excerpt } from '../excerpt';
import { type Found, defineRule, passed } from '../rule';

const startsNote = /^\s*(?:备?注|填[表报]?说明|说明|附)/u;

/** What is printed for who fills in the form must not stand where an answer belongs. */
export const promptLeft = defineRule({
  id: 'prompt-left',
  title: { zh: '填表提示没有删去', en: 'A printed prompt still stands in the cell' },
  scope: 'form',
  severity: 'error',
  basis: () => '表样中的填写提示、占位符号和示例应替换为实际内容',
  messages: {
    left: {
      what: {
        zh: '这里还是表样的提示“{text}”，没有换成实际内容',
        en: 'the template’s prompt “{text}” still stands here instead of an answer',
      },
      why: { zh: '视为未填', en: 'the cell counts as blank' },
    },
  },
  advice: {
    zh: '填写实际内容并删去提示文字；确无内容的填“无”。',
    en: 'Write the answer and delete the prompt; where there is none, write 无.',
  },

  detect(form, { textCells }) {
    // Most forms hold no prompt; where a cell stands is asked only of those that may.
    const prompts = textCells.filter(({ words }) => isPrompt(words, false));
    if (prompts.length === 0) return passed;
    const places = placesOf(form);
    return prompts.flatMap((cell): Found<'left'>[] => {
      const text = cell.words.written;
      const measured = places.measured.has(cellKey(cell));
      if ((measured && !isPrompt(cell.words, true)) || !isAnswer(cell, places, form)) return [];
      return [
        { cells: [placeOf(cell)], message: 'left', values: { text: excerpt(text) }, actual: excerpt(text) },
      ];
    });
  },
});

/** What is known of the cells of a form. */
interface Places {
  /** Targets, actuals and names: there "3000字以内" may be meant. */
  readonly measured: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  /** A published form hides who to call: "XXX" is no prompt there. */
  readonly hidden: ReadonlySet<string>;
  readonly headerRows: ReadonlySet<number>;
}

function placesOf({ basics, goals, funds, blocks, indicators, range }: Form): Places {
  const keys = (entries: readonly (Entry | null)[]): readonly string[] =>
    entries.flatMap((entry) => (entry ? [cellKey(entry.cell)] : []));
  const measured = keys(indicators.flatMap(({ name, target, actual }) => [name, target, actual]));
  const personal = basics.filter(({ name }) => name === 'contact' || name === 'phone');
  const headers = blocks.flatMap(({ headerRow }) => {
    const first = indicators.find(({ row }) => row > headerRow)?.row ?? range.to.row + 1;
    // The names of a header may be split over two rows.
    return [headerRow, Math.min(headerRow + 1, first - 1)];
  });
  return {
    measured: new Set(measured),
    answers: new Set([
      ...measured,
      ...keys(basics.map(({ value }) => value)),
      ...keys([goals.initial, goals.adjusted, goals.result]),
      ...keys((funds?.lines ?? []).map(({ reason }) => reason)),
      ...keys(indicators.flatMap(({ unit, standard, reason }) => [unit, standard, reason])),
    ]),
    hidden: new Set(keys(personal.map(({ value }) => value))),
    headerRows: new Set(headers),
  };
}

/** An answer stands in a cell that the form knows, or right of a label; the first cell of a row is a label or a note. */
function isAnswer(cell: Cell, { answers, hidden, headerRows }: Places, form: Form): boolean {
  if (hidden.has(cellKey(cell))) return false;
  if (answers.has(cellKey(cell))) return true;
  if (headerRows.has(cell.row)) return false;
  const first = firstCellOf(form.sheet, cell.row);
  return first !== undefined && first.column < cell.column && !startsNote.test(first.text);
}
