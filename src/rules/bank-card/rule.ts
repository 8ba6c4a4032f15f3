import { residentIds } from '../../facts';
import type { Form } from '../../forms';
import { type GridCell, cellLeftOf, placeOf } from '../../sheets';
import { foldedText } from '../../values';
import { masked, withMasks } from '../masked';
import { textEdit } from '../mending';
import { defineRule, passed } from '../rule';

/** 16–19 digits, also in groups: "6222 0210 0112 3456". */
const longNumber = /(?<![\dA-Za-z][ -]?)\d(?:[ -]?\d){15,18}(?![ -]?[\dA-Za-z])/gu;
const manyDigits = /[\d\uFF10-\uFF19](?:[ \-－]?[\d\uFF10-\uFF19]){15}/u;
const ofBank = /[账帐][号户]|卡号|银行|开户|存折/u;
const isCode = /编码|代码|编号|项目号|流水号|单号|合同号|文号/u;
const wordsBefore = 30;
const wordsAfter = 10;
const longestLabel = 30;

/** A published form must not carry account or card numbers. Digits alone are no card: a word of a bank stands beside them. */
export const bankCard = defineRule({
  id: 'bank-card',
  title: { zh: '疑似银行账号', en: 'What looks like a bank account' },
  scope: 'cell',
  severity: 'warning',
  basis: () => '《政府信息公开条例》第十五条；《个人信息保护法》第二十八条：金融账户属于敏感个人信息',
  messages: {
    found: {
      what: {
        zh: '这里有疑似银行账号或卡号 {number}',
        en: 'what looks like a bank account or card number stands here, {number}',
      },
      why: { zh: '自评表要公开，账号不宜公开', en: 'the form will be published and must not carry it' },
    },
  },
  advice: {
    zh: '删去账号；确需留存的放在不公开的附件里。',
    en: 'Delete it; keep it, where it must be kept, in an annex that is not published.',
  },

  detect(cell, { form }) {
    const [first] = cardsOf(cell, form);
    if (!first) return passed;
    return [{ cells: [placeOf(cell)], message: 'found', values: { number: maskedCard(first) } }];
  },

  fix(_found, cell, { form }) {
    const cards = cardsOf(cell, form);
    const text = withMasks(cell.text, new Map(cards.map((card) => [card.written, maskedCard(card)])));
    const edit = cardsIn(foldedText(text).folded, cell, form).length === 0 ? textEdit(cell, text) : null;
    return edit && { kind: 'suggested', edits: [edit] };
  },
});

interface Card {
  readonly written: string;
  readonly digits: string;
}

function cardsOf(cell: GridCell, form: Form): readonly Card[] {
  // Asked first, since folding every narrative costs more than all the rest.
  return manyDigits.test(cell.text) ? cardsIn(cell.words.folded, cell, form) : [];
}

/** The cards in a folded text that stands, or would stand, in the cell. */
function cardsIn(text: string, cell: GridCell, form: Form): readonly Card[] {
  const ids = new Set(residentIds(text).map(({ number }) => number));
  const numbers = [...text.matchAll(longNumber)]
    .map(({ 0: written, index }) => ({ written, index, digits: written.replace(/[ -]/gu, '') }))
    .filter(({ digits }) => passesLuhn(digits) && !ids.has(digits));
  if (numbers.length === 0) return [];
  const label = cellLeftOf(form.sheet, cell)?.text ?? '';
  const left = label.length <= longestLabel ? label : '';
  return numbers.filter(({ written, index }) => {
    const before = text.slice(Math.max(0, index - wordsBefore), index);
    const after = text.slice(index + written.length, index + written.length + wordsAfter);
    const nearest = before === '' ? left : before.slice(-8);
    return ofBank.test(`${left}${before}${after}`) && !isCode.test(nearest);
  });
}

function maskedCard({ digits }: Card): string {
  return masked(digits, 4, 3);
}

/** The check of card numbers (ISO/IEC 7812); a row of one digit passes it and is none. */
function passesLuhn(digits: string): boolean {
  if (new Set(digits).size === 1) return false;
  const sum = Array.from(digits)
    .reverse()
    .map((digit, i) => (i % 2 === 0 ? Number(digit) : Number(digit) * 2))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}
