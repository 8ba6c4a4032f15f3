import { readForms } from '../forms';
import { sheetFromRows } from '../sheets';
import { bareName, formerlyCalled } from './former-names';

describe('names of an earlier release', () => {
  it.each([
    ['购置　图书（１期）', '购置图书(1期)'],
    ['* 图书完好率：', '图书完好率'],
    ['指标1：购置图书', '购置图书'],
    ['（3）购置图书', '购置图书'],
    ['<b>图书购置绩效自评表</b>', '## 图书购置绩效自评表'],
    ['ＫＰＩ完成', 'kpi完成'],
  ])('are the same but for width, tags and ordinals: %s = %s', (one, other) => {
    expect(bareName(one)).toBe(bareName(other));
  });

  it.each([
    ['购置图书', '购置图纸'],
    ['指标1', '指标2'],
    ['12', '13'],
    ['', '图书'],
  ])('are others where their words are: %s ≠ %s', (one, other) => {
    expect(bareName(one)).not.toBe(bareName(other));
  });

  const formOf = (sheet: string, ...lines: readonly string[]) =>
    readForms(
      sheetFromRows(
        sheet,
        [...lines, '指标名称|指标值|完成值|分值|得分', '走访|10|10|100|100'].map((line) => line.split('|')),
      ),
    );

  it('find their form by its title without tags, by its sheet, or by a line that stands alone in it', () => {
    const forms = [...formOf('表一', '附件3', '<b>走访绩效自评表</b>'), ...formOf('表二', '图书绩效自评表')];
    const names = ['走访绩效自评表', '图书绩效自评表'];
    expect(formerlyCalled('## 走访绩效自评表', forms, names)).toBe(0);
    expect(formerlyCalled('表二', forms, names)).toBe(1);
    expect(formerlyCalled('别的表', forms, names)).toBe(-1);
  });

  it('find none where two may be meant', () => {
    const forms = [...formOf('表一', '走访绩效自评表'), ...formOf('表二', '走访绩效自评表')];
    expect(formerlyCalled('走访绩效自评表', forms, ['走访绩效自评表 · 表一', '走访绩效自评表 · 表二'])).toBe(
      -1,
    );
  });
});
