import { readForms } from '../src/forms';
import { sheetFromRows } from '../src/sheets';
import { columnNamed, mustBeFollowed } from './column';

const problemOf = (task: () => unknown): string => {
  try {
    task();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
};

describe('a column that the command line names', () => {
  it.each([
    ['G=actual', { column: 'G', holds: 'actual' }],
    ['g＝完成值', { column: 'G', holds: 'actual' }],
    ['G5=实际完成值', { column: 'G5', holds: 'actual' }],
    ['Sheet1!G=权重', { sheet: 'Sheet1', column: 'G', holds: 'weight' }],
    ["'项目 (1)!x'!AB=ignored", { sheet: '项目 (1)!x', column: 'AB', holds: 'ignored' }],
    ["'O''Neill'!B=name", { sheet: "O'Neill", column: 'B', holds: 'name' }],
    ['督办意见=偏差原因', { header: '督办意见', holds: 'reason' }],
    ['表一!督办=意见=偏差原因', { sheet: '表一', header: '督办=意见', holds: 'reason' }],
    ['"KPI"=指标名称', { header: 'KPI', holds: 'name' }],
  ])('is read: %s', (given, naming) => {
    expect(columnNamed(given)).toEqual({ given, naming });
  });

  it.each([
    ['G', '应写作'],
    ['=actual', '应写作'],
    ['G=', '应写作'],
    ['G=actaul', '是否指 actual（完成值）'],
    ['G=天气', '可用：level1（一级指标）、'],
    ['7=actual', '没有 7 这样的列'],
    ['G:H=actual', '没有 G:H 这样的列'],
    ['XFE=actual', '没有 XFE 这样的列'],
  ])('is refused, and it is said why: %s', (given, why) => {
    expect(problemOf(() => columnNamed(given))).toContain(why);
  });

  it('must be a column of some form; those that have no name are told', () => {
    const rows = [
      ['指标名称', '指标值', '完成值', '分值', '得分', '督办意见'],
      ['走访', '10', '10', '100', '100', '已办'],
    ];
    const said = (...given: string[]): string => {
      const namings = given.map(columnNamed);
      const columns = namings.map(({ naming }) => naming);
      return problemOf(() => mustBeFollowed(namings, readForms(sheetFromRows('表', rows), { columns })));
    };
    expect(said('F=reason')).toBe('');
    // It is a column, and the report says why it was not followed.
    expect(said('F=score')).toBe('');
    expect(said('F=reason', 'K=score')).toBe('--column K=score：指标表的表头没有这一列');
    expect(said('Q=执行数', '别的!F=reason')).toBe(
      '--column Q=执行数：资金部分的表头没有这一列\n--column 别的!F=reason：“别的”中没有自评表\n没有认出的列：表!F1 督办意见',
    );
  });

  it('is not asked for where no form was found at all', () => {
    expect(problemOf(() => mustBeFollowed([columnNamed('G=actual')], []))).toBe('');
  });
});
