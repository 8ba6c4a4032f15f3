import type { Figure, Form } from '../../forms';
import { type GridCell, cellAt, cellKey } from '../../sheets';
import { foldWidth } from '../../values';
import { withMasks } from '../masked';
import { textEdit } from '../mending';
import { type Found, defineRule, passed } from '../rule';

/**
 * 138 0013 8000, 138-0013-8000, +86 13800138000; never inside a longer run of digits (codes, account and id numbers), and
 * no amount ("13800138000.00", "13800138000元").
 */
const mobile =
  /(?<![\d.])(?<!\d[a-z]{1,3})(?:(?:\+|00)86[ -]?|\(\+?86\) ?)?(?<number>(?<head>1[3-9]\d)[ -]?\d{4}[ -]?(?<tail>\d{4}))(?!\.?\d| ?[元万亿次个人件%])/giu;
/** Whatever may be one; most cells hold no such digits, and are not gone through. */
const digits = /1[3-9]\d[ -]?\d{4}[ -]?\d{4}/u;
const mostShown = 3;

/**
 * A mainland mobile number anywhere in the form. Spreadsheets store many as numbers, which the cell scope does not give,
 * so the form's cells are gone through here; cells whose column says they are amounts, points or codes are left out.
 */
export const mobileNumber = defineRule({
  id: 'mobile-number',
  title: { zh: '含手机号码', en: 'Mobile number' },
  scope: 'form',
  severity: 'warning',
  basis: () =>
    '《中华人民共和国民法典》第一千零三十四条：电话号码属于个人信息；《中华人民共和国政府信息公开条例》第十五条',
  messages: {
    mobile: {
      what: { zh: '单元格中有手机号码 {masked}', en: 'there is a mobile number here ({masked})' },
      why: {
        zh: '自评表要公开，不应带有个人联系方式',
        en: 'the form will be published and must not carry personal contacts',
      },
    },
  },
  advice: {
    zh: '公开前删去，或改为单位办公电话；确需保留的写作 {masked}。',
    en: 'Remove it before publication or give the office number; where it must stay, write {masked}.',
  },

  detect(form, { cells }) {
    const withNumbers = cells.filter((cell) => masksIn(cell).size > 0);
    if (withNumbers.length === 0) return passed;
    const others = placesOfFigures(form);
    return withNumbers.flatMap((cell): Found<'mobile'>[] => {
      if (others.has(cellKey(cell))) return [];
      const masked = [...new Set(masksIn(cell).values())];
      const more = masked.length > mostShown ? ['…'] : [];
      const values = { masked: [...masked.slice(0, mostShown), ...more].join('、') };
      return [{ cells: [{ row: cell.row, column: cell.column }], message: 'mobile', values }];
    });
  },

  fix({ cells: [place] }, form) {
    const cell = place && cellAt(form, place);
    if (!cell) return null;
    const text = withMasks(cell.text, masksIn(cell));
    const edit = masksOf(foldWidth(text)).size === 0 ? textEdit(cell, text) : null;
    return edit && { kind: 'suggested', edits: [edit] };
  },
});

/** Each number in the cell, as written, with "138****8000" for it. */
function masksIn({ content, words: { folded } }: GridCell): ReadonlyMap<string, string> {
  return typeof content === 'boolean' ? noMasks : masksOf(folded);
}

function masksOf(folded: string): ReadonlyMap<string, string> {
  if (!digits.test(folded)) return noMasks;
  return new Map(
    [...folded.matchAll(mobile)].map(({ groups }) => [
      groups?.['number'] ?? '',
      `${groups?.['head'] ?? ''}****${groups?.['tail'] ?? ''}`,
    ]),
  );
}

const noMasks: ReadonlyMap<string, string> = new Map<string, string>();

/** Amounts, points, and codes of exactly 11 digits look like mobile numbers; what column they stand in tells them apart. */
function placesOfFigures(form: Form): ReadonlySet<string> {
  const amounts =
    form.funds?.lines.flatMap((line) => [line.initialBudget, line.adjustedBudget, line.executed]) ?? [];
  const values = form.indicators.flatMap(({ target, standard, actual }) =>
    [target, standard, actual].filter((entry) => /^[\d.,]*$/u.test(entry?.text ?? '')),
  );
  const codes = form.basics
    .filter(({ name }) => /Code|formNumber|total|year/u.test(name))
    .map(({ value }) => value);
  const entries: readonly (Pick<Figure, 'cell'> | null)[] = [...amounts, ...values, ...codes];
  return new Set(entries.flatMap((entry) => (entry ? [cellKey(entry.cell)] : [])));
}
