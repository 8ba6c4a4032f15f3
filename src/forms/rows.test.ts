/** Rows in which more than one value stands in a cell, or none that can be read. */
import { address, sheetFromRows } from '../sheets';
import { readForms } from './read';
import { formIn, formsIn, line } from './read.test-support';

const table = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因';

describe('indicators pasted as lines of one cell', () => {
  it('are a row each, where every column has as many', () => {
    const [form] = readForms(
      sheetFromRows('表', [
        ['购置设备绩效自评表'],
        table.split('|'),
        [
          '产出指标',
          '数量指标\n质量指标',
          '购置设备\n验收合格率',
          '≥9台\n100%',
          '9台\n95%',
          '30\n30',
          '30\n28',
          '',
        ],
        ['效益指标', '社会效益指标', '服务人次', '≥90人次', '96人次', '40', '40', ''],
      ]),
    );
    expect(form?.indicators.map(line)).toEqual([
      '产出指标 数量指标 购置设备 ≥9台 9台 30 30',
      '产出指标 质量指标 验收合格率 100% 95% 30 28',
      '效益指标 社会效益指标 服务人次 ≥90人次 96人次 40 40',
    ]);
    expect(form?.indicators.map(({ row }) => row)).toEqual([3, 3, 4]);
  });

  it('stay one row that cannot be read, where a column has fewer', () => {
    const [form] = readForms(
      sheetFromRows('表', [
        ['购置设备绩效自评表'],
        table.split('|'),
        ['产出指标', '数量指标', '购置设备\n验收合格率', '≥9台\n100%', '9台', '30\n30', '30\n28', ''],
      ]),
    );
    expect(form?.indicators).toHaveLength(1);
    expect(form?.indicators[0]?.weight?.state).toBe('unreadable');
  });
});

describe('what stands where a figure belongs', () => {
  it.each(['#REF!', '见附件', '9。6', '29.6O', '15/15', '约28'])('does not move its row: %s', (text) => {
    const form = formIn(`
购置设备绩效自评表
${table}
产出指标|数量指标|购置设备|≥9台|9台|60|${text}|
效益指标|社会效益指标|服务人次|≥90人次|96人次|40|40|`);
    expect(form.shifts).toEqual([]);
    expect([form.indicators[0]?.score?.text, form.indicators[0]?.score?.state]).toEqual([text, 'unreadable']);
  });

  it('in brackets is no minus among the points', () => {
    const form = formIn(`
购置设备绩效自评表
${table}
产出指标|数量指标|购置设备|≥9台|9台|（60）|60|`);
    expect(form.indicators[0]?.weight?.number?.toString()).toBe('60');
  });

  it('a kind of indicator where a nature belongs', () => {
    const form = formIn(`
购置设备绩效自评表
指标名称|计量单位|指标性质|指标值|完成值|分值|得分
购置设备|台|定量指标|≥9|9|60|60`);
    expect(
      form.indicators.map(({ name, unit, statedNature }) => [name.text, unit?.text, statedNature]),
    ).toEqual([['购置设备', '台', null]]);
  });
});

describe('rows of figures without a word', () => {
  it('are no indicators, and are told', () => {
    const numbers = Array.from({ length: 8 }, () => '1.5').join('|');
    const form = formIn(`
图书购置绩效自评表
${table}
产出指标|数量指标|购置图书|≥500册|520册|60|60|
||借阅人次|800|900|40|40|
${numbers}
${numbers}`);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['购置图书', '借阅人次']);
    expect(form.wordless.map(({ cell }) => address(cell))).toEqual(['A5', 'A6']);
  });

  it('are indicators where only their name is a figure', () => {
    const form = formIn(`
图书购置绩效自评表
${table}
产出指标|数量指标|购置图书|≥500册|520册|60|60|
||101|800|900|40|40|`);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['购置图书', '101']);
    expect(form.wordless).toEqual([]);
  });
});

describe('what stands under a table that no total closes', () => {
  it('are notes, where sentences stand alone in the column of names', () => {
    const form = formIn(`
购置设备绩效自评表
指标名称|计量单位|指标值|完成值|分值|得分
购置设备|台|≥9|9|60|60
服务人次|人次|≥90|96|40|40
1.分值由各单位自定。
注：得分保留两位小数
本表一式两份`);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['购置设备', '服务人次']);
  });
});

describe('a row of dots', () => {
  it.each(['|数量指标|……|……|……|……|……|', '产出指标|……|……||||||', '产出指标|数量指标|……|||||'])(
    'is no indicator, whatever stands before it: %s',
    (dots) => {
      const form = formIn(`
购置设备绩效自评表
${table}
产出指标|数量指标|购置设备|≥9台|9台|60|60|
${dots}
效益指标|社会效益指标|服务人次|≥90人次|96人次|40|40|`);
      expect(form.indicators.map(({ name }) => name.text)).toEqual(['购置设备', '服务人次']);
    },
  );
});

describe('the same title once more with the header under it', () => {
  const page = (name: string): string => `购置设备绩效自评表
${table}
产出指标|数量指标|${name}|≥9台|9台|60|60|
`;

  it('goes on with the form', () => {
    expect(formIn(`\n${page('购置设备')}${page('维修设备')}`).indicators).toHaveLength(2);
  });

  it('is another form, where the one above has stated its total', () => {
    const total = '总分|||||60|60|\n填表人：某某\n';
    const forms = formsIn(`\n${page('购置设备')}${total}${page('维修设备')}${total}`);
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([1, 1]);
  });

  it('have the name that reaches over their levels, and 执行率 where it stands in the first', () => {
    const rows = [
      ['供热管网绩效自评表', '', '', '', '', '', ''],
      ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '权重', '得分'],
      ['产出指标', '数量指标', '改造管网', '≥12公里', '12公里', '80', '80'],
      ['预算执行率', '', '', '100%', '98%', '10', '9.8'],
      ['附加工作', '', '', '100%', '100%', '10', '10'],
    ];
    const merges = [{ from: { row: 5, column: 1 }, to: { row: 5, column: 3 } }];
    const [merged] = readForms({ ...sheetFromRows('表', rows), merges });
    expect(merged?.indicators.map(({ name }) => name.text)).toEqual(['改造管网', '预算执行率', '附加工作']);
    const [unmerged] = readForms(sheetFromRows('表', rows));
    expect(unmerged?.indicators.map(({ name }) => name.text)).toEqual(['改造管网', '预算执行率', '']);
  });
});
