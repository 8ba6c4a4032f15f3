import type { Basic, BasicLabel, Form } from '../../forms';
import { cellAt } from '../../sheets';
import { excerpt } from '../excerpt';
import { type Found, defineRule, unchecked } from '../rule';

/** Without these nobody can tell whose form it is. Contact and telephone may be left out of a published form. */
const required: ReadonlySet<BasicLabel> = new Set([
  'projectName',
  'projectCode',
  'department',
  'unit',
  'year',
]);

/** A label of the head of the form with nothing behind it. A label that the form lacks is not missed. */
export const requiredMissing = defineRule({
  id: 'required-missing',
  title: { zh: '基本信息必填项未填', en: 'A labelled basic cell is blank' },
  scope: 'form',
  severity: 'warning',
  basis: () => '表样要求填写项目名称、项目编码、主管部门、实施单位和年度',
  messages: {
    blank: {
      what: { zh: '“{label}”没有填', en: '“{label}” is blank' },
      why: {
        zh: '缺少该项，无法归档和汇总',
        en: 'without it the form can be neither filed nor summed up',
      },
    },
  },
  advice: {
    zh: '按预算批复和单位全称补填；确不适用的填“—”。',
    en: 'Fill it in as the approved budget has it; where it does not apply, write “—”.',
  },

  detect(form) {
    const basics = form.basics.filter(({ name }) => required.has(name));
    if (basics.length === 0) return unchecked('not-applicable');
    return basics
      .filter(
        (basic) =>
          basic.value.text === '' && basic.value.noValue === undefined && !isAnsweredBelow(basic, form),
      )
      .map(({ label, value }): Found<'blank'> => {
        const values = { label: excerpt(label.text.replace(/[:：\s]+$/u, '')) };
        return { cells: [value.cell], message: 'blank', values };
      });
  },
});

/** Some forms print the labels side by side and the values in the row below. */
function isAnsweredBelow({ label }: Basic, { basics, sheet }: Form): boolean {
  const { row, column } = label.cell;
  const sameRow = basics.filter((one) => one.label.cell.row === row);
  if (sameRow.length < 2 || sameRow.some((one) => one.value.text !== '')) return false;
  const below = cellAt(sheet, { row: row + 1, column });
  if (!below || below.text.trim() === '') return false;
  return !basics.some((one) => one.label.cell.row === row + 1 && one.label.cell.column === column);
}
