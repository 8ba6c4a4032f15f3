import { readForms } from '../forms';
import { type Cell, type Sheet, sheetFromRows } from '../sheets';
import { plain } from '../values';
import { halfUnitOf } from './precision';

/** A form whose execution rate stands in a cell like this. */
function formWith(rate: Partial<Cell>) {
  const rows = [
    '资金情况（万元）|年初预算数|全年预算数|全年执行数|执行率',
    `年度资金总额|300|300|259.45|${rate.text ?? ''}`,
    '指标名称|指标值|全年完成值|分值|得分',
    '走访企业|10|10|90|90',
  ];
  const sheet = sheetFromRows(
    '表',
    rows.map((row) => row.split('|')),
  );
  const typed: Sheet = {
    ...sheet,
    typed: true,
    cells: sheet.cells.map((cell) => (cell.row === 2 && cell.column === 5 ? { ...cell, ...rate } : cell)),
  };
  const [form] = readForms(typed);
  if (!form) throw new Error('no form');
  return form;
}

test.each([
  ['typed 86.5%, shown 86.50%', { content: 0.865, text: '86.50%', percent: true }, '0.05'],
  ['typed 86.48%, shown 86%', { content: 0.8648, text: '86%', percent: true }, '0.5'],
  ['worked out by a formula', { content: 0.865, text: '86.50%', percent: true, formula: 'D2/C2' }, '0.005'],
  ['a text', { content: '86.50%', text: '86.50%' }, '0.005'],
])('a rate is as precise as it was typed or is shown: %s', (_name, rate, expected) => {
  const form = formWith(rate);
  const stated = form.funds?.main.executionRate;
  if (!stated?.number) throw new Error('no rate');
  expect(plain(halfUnitOf(stated, stated.number, stated.decimals, form))).toBe(expected);
});
