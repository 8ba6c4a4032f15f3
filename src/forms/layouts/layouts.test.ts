import { readdirSync } from 'node:fs';
import { sheetFromRows } from '../../sheets';
import { readForms } from '../read';
import { layouts, policyOf } from '.';

const layoutOf = (...rows: readonly string[]): string | undefined =>
  readForms(
    sheetFromRows(
      '表',
      rows.map((row) => row.split('|')),
    ),
  )[0]?.layout;

describe('the layouts', () => {
  it('are a file each, and each file stands in the list', () => {
    const files = readdirSync(__dirname)
      .map((file) => file.replace(/\.ts$/u, ''))
      .filter((file) => !['index', 'layout', 'layouts.test'].includes(file));
    expect(layouts.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('name a policy each, the unknown one none', () => {
    expect(layouts.map(({ id }) => [id, policyOf(id)])).toEqual(
      layouts.map(({ id, policy }) => [id, policy]),
    );
    expect(policyOf('unknown')).toBeNull();
  });
});

describe('a form is called', () => {
  const table = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';
  const row = '产出指标|数量指标|走访|10|10|90|90';

  it('by what only its region prints', () => {
    expect(layoutOf('项目自评表', '绩效自评年度|2023', table, row)).toBe('shenzhen-project');
    expect(layoutOf('项目自评表', '得分（20分×执行率）|20', table, row)).toBe('hubei');
    expect(layoutOf('项目自评表', '报表编号：0013ZP', table, row)).toBe('sichuan-0013zp');
  });

  it('the national one, where it has levels and points and no such mark', () => {
    expect(layoutOf('项目自评表', table, row)).toBe('mof-project');
  });

  it('a transfer payment only without points', () => {
    const [unscored, told] = [table.replace('|分值|得分', ''), row.replace('|90|90', '')];
    expect(layoutOf('中央对地方转移支付自评表', '中央补助|10', unscored, told)).toBe('transfer-payment');
    expect(layoutOf('中央对地方转移支付自评表', '中央补助|10', table, row)).toBe('mof-project');
    expect(layoutOf('项目自评表', unscored, told)).toBe('unknown');
  });

  it('by its title, where only that tells a department from a project', () => {
    const flat = '指标名称|指标值|全年完成值|偏离度（%）|得分系数（%）|指标权重|指标得分';
    const values = '走访|10|10|0|100|90|90';
    expect(layoutOf('2023年项目绩效自评表', flat, values)).toBe('chongqing-project');
    expect(layoutOf('2023年部门整体绩效自评表', flat, values)).toBe('chongqing-department');
  });
});
