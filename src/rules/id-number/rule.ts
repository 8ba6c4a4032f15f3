import { type ResidentId, residentIds } from '../../facts';
import type { Form } from '../../forms';
import { type GridCell, cellLeftOf, placeOf } from '../../sheets';
import { foldedText } from '../../values';
import { masked, withMasks } from '../masked';
import { textEdit } from '../mending';
import { defineRule, passed } from '../rule';

/** What stands before a number that only looks like an id: a project code holds a region and a year, too. */
const isCode = /编码|代码|编号|项目号|流水号|单号|合同号|文号|信用/u;
const manyDigits = /[\d\uFF10-\uFF19]{17}/u;
const isPerson = /身份|证件/u;
const wordsBefore = 12;
const longestLabel = 20;

/** A published form must not carry resident ids. The number is shown masked, here and in every report. */
export const idNumber = defineRule({
  id: 'id-number',
  title: { zh: '含有居民身份证号', en: 'A resident id number' },
  scope: 'cell',
  severity: 'error',
  basis: () => '《政府信息公开条例》第十五条；《个人信息保护法》第二十五条：个人隐私和个人信息不得擅自公开',
  messages: {
    found: {
      what: {
        zh: '这里有居民身份证号 {number}（共 {count} 个）',
        en: 'a resident id number stands here, {number} ({count} in all)',
      },
      why: {
        zh: '自评表要公开，会泄露个人信息',
        en: 'the form will be published and would disclose personal data',
      },
    },
  },
  advice: {
    zh: '删去身份证号；确需留存的放在不公开的附件里。',
    en: 'Delete it; keep it, where it must be kept, in an annex that is not published.',
  },

  detect(cell, { form }) {
    const [first, ...others] = idsOf(cell, form);
    if (!first) return passed;
    const values = { number: maskedId(first.number), count: String(others.length + 1) };
    return [{ cells: [placeOf(cell)], message: 'found', values }];
  },

  fix(_found, cell, { form }) {
    const masks = new Map(idsOf(cell, form).map(({ number }) => [number, maskedId(number)]));
    const text = withMasks(cell.text, masks);
    const edit = idsIn(foldedText(text).folded, cell, form).length === 0 ? textEdit(cell, text) : null;
    return edit && { kind: 'suggested', edits: [edit] };
  },
});

function idsOf(cell: GridCell, form: Form): readonly ResidentId[] {
  // Asked first, since folding every narrative costs more than all the rest.
  return manyDigits.test(cell.text) ? idsIn(cell.words.folded, cell, form) : [];
}

/** The ids in a folded text that stands, or would stand, in the cell. */
function idsIn(text: string, cell: GridCell, form: Form): readonly ResidentId[] {
  // Nobody in a form is born after its year; a project code of that year would look so.
  const known = residentIds(text).filter(({ birthYear }) => form.year === null || birthYear <= form.year);
  if (known.length === 0) return known;
  const label = cellLeftOf(form.sheet, cell)?.text ?? '';
  const left = label.length <= longestLabel ? label : '';
  return known.filter(({ index }) => {
    const words = `${left}${text.slice(Math.max(0, index - wordsBefore), index)}`;
    return isPerson.test(words) || !isCode.test(words);
  });
}

function maskedId(number: string): string {
  return masked(number, 3, 2);
}
