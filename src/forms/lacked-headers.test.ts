import { sheetFromRows } from '../sheets';
import { lackedHeaders } from './lacked-headers';

const of = (...rows: readonly string[]): unknown =>
  lackedHeaders(
    sheetFromRows(
      '表',
      rows.map((row) => row.split('|')),
    ),
  );

describe('the headers that a sheet lacks', () => {
  it('are those that its likeliest header row has not', () => {
    expect(of('2025年汇总', '三级指标|年度指标值|分值|备注', '走访企业|≥10|50|')).toEqual({
      sheet: '表',
      row: 2,
      isBlank: false,
      lacks: ['完成值', '得分'],
    });
  });

  it('are all of them on a sheet of something else', () => {
    expect(of('姓名|电话', '王芳|123')).toMatchObject({ row: null, lacks: { length: 5 } });
  });

  it('are none where only the rows are missing', () => {
    expect(of('三级指标|指标值|完成值|分值|得分')).toEqual({
      sheet: '表',
      row: 1,
      isBlank: false,
      lacks: [],
    });
  });

  it('are not the matter on a sheet on which nothing is written', () => {
    expect(of('', ' ')).toMatchObject({ row: null, isBlank: true });
  });
});
