import { factsOf } from './facts';
import { factsOfTable, formOf } from './forms.test-support';
import { defaultPolicy } from '../policies';

describe('the cells of a form', () => {
  it('are those in its own rows, where several forms stand on one sheet', () => {
    const header = '三级指标|年度指标值|实际完成值|分值|得分';
    const form = formOf([
      '甲项目绩效自评表',
      header,
      '走访企业|10|12|10|10',
      '',
      '乙项目绩效自评表',
      header,
      '走访群众|10|9|10|9',
    ]);
    const rows = factsOf(form, defaultPolicy).cells.map(({ row }) => row);
    expect([Math.min(...rows), Math.max(...rows)]).toEqual([form.range.from.row, form.range.to.row]);
    expect(Math.max(...rows)).toBeLessThan(5);
  });
});

describe('a cell that a merge from above covers', () => {
  const merge = { from: { row: 2, column: 8 }, to: { row: 3, column: 8 } };
  const rows = [
    '产出指标|数量指标|走访企业|≥10家|8家|10|8|两家企业停业',
    '||走访群众|≥10户|9户|10|9|',
    '||走访站点|≥10个|9个|10|9|',
  ];

  it('has the text of the merge', () => {
    const { form, textOver } = factsOfTable(rows, [merge]);
    expect(form.indicators.map(({ reason }) => reason && textOver(reason))).toEqual([
      '两家企业停业',
      '两家企业停业',
      '',
    ]);
  });

  it('is blank without one', () => {
    const { form, textOver } = factsOfTable(rows);
    expect(form.indicators.map(({ reason }) => reason && textOver(reason)).slice(1)).toEqual(['', '']);
  });

  it('is blank under a merge of another column', () => {
    const aside = { from: { row: 2, column: 7 }, to: { row: 3, column: 7 } };
    const { form, textOver } = factsOfTable(rows, [aside]);
    expect(form.indicators.map(({ reason }) => reason && textOver(reason)).slice(1)).toEqual(['', '']);
  });
});
