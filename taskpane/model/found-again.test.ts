import { cellAfter } from './found-again';
import { sheetOf } from './open-pane.test-support';

const rows = [
  ['2025年度自评表'],
  ['指标', '目标', '完成', '得分', '说明'],
  ['走访企业', '10', '8', '50', ''],
  ['回访企业', '10', '10', '50', '按期完成'],
  ['无', '0', '0', '0', ''],
  ['无', '0', '0', '0', ''],
  ['合计', '', '', '100', ''],
];
const before = sheetOf('表', rows);
const cell = { row: 4, column: 4 };
const afterwards = (change: (rows: string[][]) => void) => {
  const changed = rows.map((row) => [...row]);
  change(changed);
  return sheetOf('表', changed);
};

describe('a cell is found again', () => {
  it('where nothing moved', () => {
    expect(cellAfter(before, before, cell)).toEqual(cell);
  });

  it('below rows that were put in, with or without words', () => {
    const after = afterwards((all) => all.splice(2, 0, ['新指标', '5', '5', '', ''], ['', '', '', '', '']));
    expect(cellAfter(before, after, cell)).toEqual({ row: 6, column: 4 });
  });

  it('above which a row was taken away', () => {
    expect(
      cellAfter(
        before,
        afterwards((all) => all.splice(2, 1)),
        cell,
      ),
    ).toEqual({
      row: 3,
      column: 4,
    });
  });

  it('beside a column that was put in', () => {
    const after = afterwards((all) => all.forEach((row) => row.splice(1, 0, '')));
    expect(cellAfter(before, after, cell)).toEqual({ row: 4, column: 5 });
  });

  it('after its figures, its reason or its own content were changed', () => {
    const after = afterwards((all) => {
      all[3] = ['回访企业', '10', '9', '45', '受疫情影响'];
    });
    expect(cellAfter(before, after, cell)).toEqual(cell);
  });

  it('that was blank, in a row or column of others', () => {
    const after = afterwards((all) => all.splice(2, 0, ['新指标', '5', '5', '', '']));
    expect(cellAfter(before, after, { row: 3, column: 5 })).toEqual({ row: 4, column: 5 });
  });

  it('in a row like others, as long as there are as many', () => {
    const after = afterwards((all) => all.splice(2, 0, ['新指标', '5', '5', '', '']));
    expect(cellAfter(before, after, { row: 6, column: 2 })).toEqual({ row: 7, column: 2 });
  });
});

describe('no other row is taken for it', () => {
  it('when its own was deleted', () => {
    expect(
      cellAfter(
        before,
        afterwards((all) => all.splice(3, 1)),
        cell,
      ),
    ).toBeNull();
  });

  it('when one of several like it went', () => {
    expect(
      cellAfter(
        before,
        afterwards((all) => all.splice(4, 1)),
        { row: 6, column: 2 },
      ),
    ).toBeNull();
  });

  it('when another was written in its place', () => {
    const after = afterwards((all) => {
      all[3] = ['发放补贴', '300', '280', '46.67', ''];
    });
    expect(cellAfter(before, after, cell)).toBeNull();
  });
});
