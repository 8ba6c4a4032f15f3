import { type Form, readForms } from '../forms';
import { type Range, sheetFromRows } from '../sheets';
import { isNamed, isScored, mustBeFilled, nameOf, textOver } from './scored-row';

const header = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|说明';

function formOf(lines: readonly string[], merges: readonly Range[] = []): Form {
  const sheet = sheetFromRows(
    '示例',
    [header, ...lines].map((line) => line.split('|')),
  );
  const [form] = readForms({ ...sheet, merges });
  if (!form) throw new Error('no form was read');
  return form;
}

describe('a row that is scored', () => {
  const form = formOf([
    '产出指标|数量指标|走访企业|≥10家|12家|10|10|',
    '|质量指标|验收合格率|100%|100%||10|',
    '效益指标|经济效益指标|||无|0|0|',
    '|社会效益指标|指标1：|||||',
    '|生态效益指标|无||||—|',
  ]);

  it.each([
    ['has a weight', 0, true],
    ['has none, but was carried out', 1, true],
    ['is not one of weight 0', 2, false],
    ['is not one that the template left', 3, false],
    ['is not one of 无', 4, false],
  ])('%s', (_what, row, expected) => {
    const indicator = form.indicators[row];
    expect(indicator && isScored(indicator)).toBe(expected);
    expect(indicator && mustBeFilled(indicator, form)).toBe(expected);
  });

  it('is called by its name, else by its level', () => {
    expect(form.indicators.map(nameOf).slice(0, 3)).toEqual(['走访企业', '验收合格率', '经济效益指标']);
    expect(form.indicators.map((one) => isNamed(one, form))).toEqual([true, true, false, false, false]);
  });
});

describe('a cell that a merge from above covers', () => {
  const merge: Range = { from: { row: 2, column: 8 }, to: { row: 3, column: 8 } };
  const lines = [
    '产出指标|数量指标|走访企业|≥10家|8家|10|8|两家企业停业',
    '||走访群众|≥10户|9户|10|9|',
    '||走访站点|≥10个|9个|10|9|',
  ];

  it('has the text of the merge', () => {
    const form = formOf(lines, [merge]);
    expect(form.indicators.map(({ reason }) => reason && textOver(reason, form))).toEqual([
      '两家企业停业',
      '两家企业停业',
      '',
    ]);
  });

  it('is blank without one', () => {
    const form = formOf(lines);
    expect(form.indicators.map(({ reason }) => reason && textOver(reason, form)).slice(1)).toEqual(['', '']);
  });
});
