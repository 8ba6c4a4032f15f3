import { type Form, readForms } from '../forms';
import { type Cell, type Sheet, applyEdits, sheetFromRows } from '../sheets';
import { Decimal } from '../values';
import { numberEdit, textEdit } from './mending';

const place = { row: 2, column: 4 };
const rows = [
  ['指标名称', '指标值', '完成值', '偏离度（%）', '分值', '得分'],
  ['走访企业', '≥10', '12', '18', '90', '90'],
];

/** A form with this cell for a deviation. */
function formWith(cell: Partial<Cell>, typed: boolean): Form {
  const sheet: Sheet = sheetFromRows('示例', rows);
  const cells = sheet.cells.map((one) =>
    one.row === place.row && one.column === place.column ? { ...one, ...cell } : one,
  );
  const [form] = readForms({ ...sheet, cells, typed });
  if (!form) throw new Error('no form was read');
  return form;
}

const inTextFile = (text: string): Form => formWith({ content: text, text }, false);

describe('a number written over another', () => {
  it.each([
    ['18', '16.666', '16.67'],
    ['18.00', '20', '20.00'],
    ['16.67', '20', '20'],
    ['18.00%', '20', '20.00%'],
    ['18%', '16.666', '16.67%'],
    ['１８％', '20', '20%'],
    ['18分', '20', '20分'],
    ['1,800.50', '20', '20.00'],
    ['18.0000', '16.66666', '16.6667'],
    ['18.1234567891', '16.666666666666', '16.66666667'],
  ])('keeps the writing of a text: %s, %s → %s', (before, value, after) => {
    const edit = numberEdit(inTextFile(before), place, new Decimal(value));
    expect(edit).toEqual({ cell: place, value: after, as: 'text' });
  });

  it('is stored as a number where a number was', () => {
    const form = formWith({ content: 18.5, text: '18.50' }, true);
    expect(numberEdit(form, place, new Decimal(20))).toEqual({ cell: place, value: '20', as: 'number' });
  });

  it('is in percent where the cell is, and stored as its fraction', () => {
    const form = formWith({ content: 0.18, text: '18%', percent: true }, true);
    const edit = numberEdit(form, place, new Decimal('16.666'));
    expect(edit).toEqual({ cell: place, value: '16.67', as: 'number' });
    const [written] = applyEdits(form.sheet, edit ? [edit] : []).cells.filter(
      ({ row, column }) => row === place.row && column === place.column,
    );
    expect(written).toMatchObject({ text: '16.67%', percent: true });
    expect(written?.content).toBeCloseTo(0.1667, 15);
  });

  it.each<[string, Partial<Cell>]>([
    ['a formula', { content: 18, text: '18', formula: 'C2/10' }],
    ['a percent sign that the host did not tell of', { content: 0.18, text: '18%' }],
    ['a number stored as text, which is converted first', { content: '18', text: '18' }],
    ['an amount with its unit', { content: '18万', text: '18万' }],
    ['a logical value', { content: true, text: 'TRUE' }],
  ])('is none over %s', (_what, cell) => {
    expect(numberEdit(formWith(cell, true), place, new Decimal(20))).toBeNull();
  });

  it('is none where no cell is', () => {
    expect(numberEdit(inTextFile('18'), { row: 9, column: 9 }, new Decimal(20))).toBeNull();
  });
});

describe('a text written over another', () => {
  const cell: Cell = { row: 1, column: 1, content: '<b>走访</b>', text: '<b>走访</b>' };

  it('is stored as text', () => {
    expect(textEdit(cell, '走访')).toEqual({ cell: { row: 1, column: 1 }, value: '走访', as: 'text' });
  });

  it('is none over a formula, where nothing changes, and where nothing is left', () => {
    expect(textEdit({ ...cell, formula: 'A2' }, '走访')).toBeNull();
    expect(textEdit(cell, cell.text)).toBeNull();
    expect(textEdit(cell, ' ')).toBeNull();
  });
});
