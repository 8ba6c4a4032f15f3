import { cellsOf } from './cells';

const grids = (values: readonly unknown[], formulas: readonly unknown[] = values) => ({
  rowIndex: 0,
  columnIndex: 0,
  values: [values],
  formulas: [formulas],
  text: [values.map(String)],
  numberFormat: [values.map(() => 'General')],
});

describe('the cells that Excel answers', () => {
  it('are marked where they hold no value: an error, a picture', () => {
    const cells = cellsOf(grids(['#REF!', '#DIV/0!', 12], ['#REF!', '=A1/0', '=3*4']));
    expect(cells.map(({ text, noValue }) => [text, noValue])).toEqual([
      ['#REF!', 'error'],
      ['#DIV/0!', 'error'],
      ['12', undefined],
    ]);
    const [picture] = cellsOf(grids(['#NAME?'], ['=DISPIMG("ID_1",1)']));
    expect(picture).toMatchObject({ content: '', text: '', noValue: 'picture' });
  });
});
