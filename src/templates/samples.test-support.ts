import { type Cell, type Sheet, address, inReadingOrder } from '../sheets';
import { templateSheets } from '.';
import { builtForm } from './build';
import type { TemplateOrder } from './order';

/** What a good form has in the cells that people fill in, in the order of the sheet: "C4" → "县公路养护中心". */
export function samplesOf(order: TemplateOrder): ReadonlyMap<string, string | number> {
  return new Map(
    builtForm(order).cells.flatMap(({ cell: { sample, computes }, at }) =>
      sample === undefined || computes ? [] : [[address(at.from), sample] as const],
    ),
  );
}

/** The form of an order as a reader sees it, with the results that its file stores. */
export function sheetAsRead(order: TemplateOrder): Sheet {
  const [form] = templateSheets(order);
  if (!form) throw new Error('an order without a form');
  return {
    name: form.name,
    cells: form.cells
      .flatMap(({ row, column, value }): Cell[] =>
        value === undefined || value === '' ? [] : [{ row, column, content: value, text: String(value) }],
      )
      .sort(inReadingOrder),
    merges: form.merges,
    typed: true,
  };
}
