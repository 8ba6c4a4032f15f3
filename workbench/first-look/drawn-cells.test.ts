import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IWorkbookData,
  VerticalAlign,
} from '@univerjs/presets';
import { drawnCells } from './drawn-cells';

const line = { s: BorderStyleTypes.THIN, cl: { rgb: '#000' } };
const book: Partial<IWorkbookData> = {
  sheetOrder: ['hidden', 'form'],
  styles: {
    title: { ht: HorizontalAlign.CENTER, vt: VerticalAlign.MIDDLE, bl: BooleanNumber.TRUE, fs: 16 },
    money: { n: { pattern: '#,##0.00' }, bd: { t: line } },
  },
  sheets: {
    hidden: { id: 'hidden', name: '隐藏', hidden: BooleanNumber.TRUE, cellData: { 0: { 0: { v: '不见' } } } },
    form: {
      id: 'form',
      name: '自评表',
      defaultColumnWidth: 100,
      defaultRowHeight: 20,
      columnData: { 1: { w: 50 }, 2: { w: 70, hd: BooleanNumber.TRUE } },
      rowData: { 0: { h: 40 } },
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }],
      cellData: {
        0: { 0: { v: '自评表', s: 'title' }, 1: { s: 'money' } },
        1: { 1: { v: 1234.5, s: 'money' }, 2: { v: '隐藏的列' }, 3: { v: '' } },
        900: { 0: { v: '远处' } },
      },
    },
  },
};

describe('a form that is drawn before the spreadsheet stands', () => {
  const cells = drawnCells(book, { width: 1000, height: 800 });

  it('has its cells in sight, merged and placed as they will be, and none that is hidden or blank', () => {
    expect(cells.map(({ text, left, top, width, height }) => [text, left, top, width, height])).toEqual([
      ['自评表', 0, 0, 250, 40],
      ['1,234.50', 100, 40, 50, 20],
    ]);
  });

  it('has letters, lines and places of their styles, numbers to the right', () => {
    expect(cells[0]).toMatchObject({ size: 16, bold: true, x: 'middle', y: 'middle', ruled: false });
    expect(cells[1]).toMatchObject({ size: 11, bold: false, x: 'right', y: 'bottom', ruled: true });
  });

  it('is nothing where no workbook is', () => {
    expect(drawnCells({}, { width: 1000, height: 800 })).toEqual([]);
  });
});
