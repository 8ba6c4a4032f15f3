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

  describe('where names head no columns', () => {
    const refused = (text: string, given: string): string => {
      const named = columnNamed(given);
      const rows = text
        .trim()
        .split('\n')
        .map((line) => line.split('|'));
      const forms = readForms(sheetFromRows('表', rows), { columns: [named.naming] });
      return problemOf(() => mustBeFollowed([named], forms));
    };
    const turned = `
灯光改造绩效自评表
指标名称|更换路灯|亮灯率|居民满意度
指标值|≥40盏|≥98%|≥90%
落到实处的数|41盏|99%|93%
权重|40|30|30
得分|40|30|30`;
    const summary = `
项目支出绩效自评汇总表
序号|项目名称|预算数|执行数|执行率|自评得分|评审档
1|公厕改造|80|80|100%|96|一档
2|路灯维护|50|45|90%|92|一档`;
    const paired = `
路灯维护绩效自评表
预算数：|50|花销：|45|执行率：|90%
三级指标|指标值|完成值|分值|得分
维护路灯|≥40盏|41盏|90|90`;

    it.each([
      ['A4=actual', turned],
      ['落到实处的数=actual', turned],
      ['G=ignored', summary],
      ['D2=executed', summary],
      ['评审档=ignored', summary],
      ['花销=executed', paired],
      ['C2=executed', paired],
    ])('%s is followed', (given, text) => {
      expect(refused(text, given)).toBe('');
    });

    it.each([
      ['C=actual', turned, '指标表是横排的，名称在各行左端，列的字母不能指定'],
      ['C=executed', paired.replace('花销', '执行数'), '资金部分的名称与数值成对排列，列的字母不能指定'],
      ['F=actual', summary, '汇总表一行是一个项目，没有“完成值”这一栏，可指定的是score（得分）'],
      ['Z=executed', summary, '汇总表的表头没有这一列'],
    ])('%s is refused in one sentence', (given, text, said) => {
      expect(refused(text, given)).toContain(said);
    });
  });
});
