import { applyEdits } from './edit';
import { sheetFromRows } from './rows';
import type { Cell, Sheet } from './sheet';

const sheet: Sheet = { ...sheetFromRows('表', [['甲', '乙']]), typed: true };
const at = (row: number, column: number) => ({ row, column });

describe('edits applied to a sheet', () => {
  it('leave the sheet itself as it was', () => {
    const before = JSON.stringify(sheet);
    applyEdits(sheet, [{ cell: at(1, 1), value: '丙', as: 'text' }]);
    expect(JSON.stringify(sheet)).toBe(before);
  });

  it('keep the cells sorted, whatever the order of the edits', () => {
    const after = applyEdits(sheet, [
      { cell: at(3, 1), value: '下', as: 'text' },
      { cell: at(1, 3), value: '右', as: 'text' },
    ]);
    expect(after.cells.map(({ text }) => text)).toEqual(['甲', '乙', '右', '下']);
  });

  it('store a text that looks like a formula as text', () => {
    const [cell] = applyEdits(sheet, [{ cell: at(1, 1), value: '=1+1', as: 'text' }]).cells;
    expect(cell).toEqual({ row: 1, column: 1, content: '=1+1', text: '=1+1' });
  });

  it('store numbers as numbers, percents as their hundredth', () => {
    const after = applyEdits(sheet, [
      { cell: at(1, 1), value: '12.5', as: 'number' },
      { cell: at(1, 2), value: '98.5%', as: 'percent' },
    ]);
    expect(after.cells.map(({ content, text }) => [content, text])).toEqual([
      [12.5, '12.5'],
      [0.985, '98.5%'],
    ]);
  });

  it('store a percent as the number nearest to it', () => {
    const [cell] = applyEdits(sheet, [{ cell: at(1, 1), value: '0.07%', as: 'percent' }]).cells;
    expect(cell?.content).toBe(0.0007);
  });

  it('keep a percent format that the cell has: the number is in percent', () => {
    const rate: Cell = { row: 1, column: 1, content: 2, text: '200%', percent: true };
    const [cell] = applyEdits({ ...sheet, cells: [rate] }, [
      { cell: at(1, 1), value: '100', as: 'number' },
    ]).cells;
    expect(cell).toEqual({ row: 1, column: 1, content: 1, text: '100%', percent: true });
  });

  it('write texts into a text file, which knows nothing else', () => {
    const [cell] = applyEdits({ ...sheet, typed: false }, [
      { cell: at(1, 1), value: '5', as: 'number' },
    ]).cells;
    expect(cell?.content).toBe('5');
  });

  it('empty a cell with an empty text', () => {
    expect(applyEdits(sheet, [{ cell: at(1, 1), value: '', as: 'text' }]).cells).toHaveLength(1);
  });
});
