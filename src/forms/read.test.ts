import { address, rangeAddress, sheetFromRows } from '../sheets';
import { readForms } from './read';
import { formIn, formsIn, line } from './read.test-support';

describe('a sheet is cut into forms', () => {
  it('none, where there is no indicator table', () => {
    expect(formsIn('会议纪要\n\n一、本周工作|二、下周工作')).toEqual([]);
    expect(formsIn('姓名|单位|得分|备注\n张三|一科|90|')).toEqual([]);
  });

  it('one after the other, each from its title to its last row', () => {
    const forms = formsIn(`
2023年度项目绩效自评表
项目名称|甲
指标名称|指标值|完成值|分值|得分
走访|10|10|90|90

2024年度项目绩效自评表
项目名称|乙
指标名称|指标值|完成值|分值|得分
走访|20|20|90|90
填报人：某某`);
    expect(forms.map((form) => rangeAddress(form.range))).toEqual(['A1:E4', 'A6:E10']);
    expect(forms.map((form) => form.year)).toEqual([2023, 2024]);
    expect(forms.map((form) => form.indicators.length)).toEqual([1, 1]);
  });

  it('at the project names, where titles are missing', () => {
    const forms = formsIn(`
项目名称|甲
指标名称|指标值|完成值|分值|得分
走访|10|10|90|90
项目名称|乙
指标名称|指标值|完成值|分值|得分
走访|20|20|90|90`);
    expect(forms.map((form) => form.basics[0]?.value.text)).toEqual(['甲', '乙']);
  });

  it('leaving out a cover note above', () => {
    const form = formIn(`
|关于报送绩效自评材料的说明，请各单位于月底前报送。
|
|项目支出绩效自评表
|指标名称|指标值|完成值|分值|得分
|走访|10|10|90|90`);
    expect(rangeAddress(form.range)).toBe('B3:F5');
  });
});

describe('an indicator table is read', () => {
  it('whatever its columns are called, as long as the words are there', () => {
    const form = formIn(`
序号|三级 指标|本年计划达到值|年末实际达成数|满分（分）|单位自评得分|未达标原因
1|走访企业|≥50家|45家|10|9|人手不足`);
    expect(form.indicators.map(line)).toEqual(['∅ ∅ 走访企业 ≥50家 45家 10 9']);
    expect(form.indicators[0]?.reason?.text).toBe('人手不足');
  });

  it('naming the columns it does not know', () => {
    const form = formIn(`
指标名称|指标值|完成值|佐证材料|分值|得分
走访|10|10|见附件|90|90`);
    expect(form.blocks[0]?.unnamed.map((entry) => `${address(entry.cell)} ${entry.text}`)).toEqual([
      'D1 佐证材料',
    ]);
    expect(form.indicators.map(line)).toEqual(['∅ ∅ 走访 10 10 90 90']);
  });

  it('with a number column before it and a remark beside it', () => {
    const form = formIn(`
序号|一级指标|二级指标|三级指标|佐证|指标值|完成值|分值|得分
1|产出指标|数量指标|走访|附件1|10|10|50|50|已核
2|||回访|5份|5|5|40|40`);
    expect(form.indicators.map(line)).toEqual([
      '产出指标 数量指标 走访 10 10 50 50',
      '产出指标 数量指标 回访 5 5 40 40',
    ]);
    // What stands under 序号 everybody knows.
    expect(form.blocks[0]?.unnamed.map(({ text }) => text)).toEqual(['佐证']);
    expect(form.shifts).toEqual([]);
  });

  it('with names split over two rows of the header', () => {
    const form = formIn(`
一级指标|二级指标|三级指标|年度|实际完成|分值|得分|偏差原因分析
|||指标值|值|||及改进措施
产出指标|数量指标|走访|≥10次|12次|50|50|`);
    expect(form.indicators.map(line)).toEqual(['产出指标 数量指标 走访 ≥10次 12次 50 50']);
    expect(form.indicators[0]?.reason).toMatchObject({ text: '' });
  });

  it('with a header over two columns of its own', () => {
    const form = formIn(`
一级指标|二级指标|三级指标|年度指标||全年完成||分值|得分
|||指标值|计量单位|完成值|计量单位||
产出指标|时效指标|按期完工率|≥95|%|91.7|%|10|10`);
    expect(form.indicators.map(line)).toEqual(['产出指标 时效指标 按期完工率 ≥95 91.7 10 10']);
    expect(form.indicators[0]?.unit?.text).toBe('%');
  });

  it('with levels carried down to the rows they cover', () => {
    const form = formIn(`
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标（50分）|数量指标|走访|≥10次|12次|20|20
||回访|≥5次|5次|20|20
|质量指标|合格率|≥90%|95%|10|10
效益指标|社会效益指标|好评率|≥90%|95%|40|40`);
    expect(form.indicators.map((one) => `${one.level1?.text ?? ''} ${one.level2?.text ?? ''}`)).toEqual([
      '产出指标（50分） 数量指标',
      '产出指标（50分） 数量指标',
      '产出指标（50分） 质量指标',
      '效益指标 社会效益指标',
    ]);
    expect(form.labelledGroups.map((group) => [group.points.toString(), group.indicators.length])).toEqual([
      ['50', 3],
    ]);
  });

  it('with 合计 as a total and 小计 as no indicator', () => {
    const form = formIn(`
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|走访|≥10次|12次|50|50
|小计||||50|50
效益指标|社会效益指标|好评率|≥90%|95%|40|38
合计|||||90|88`);
    expect(form.indicators.map((one) => one.name.text)).toEqual(['走访', '好评率']);
    expect(form.totalRow).toMatchObject({ row: 5, weight: { text: '90' }, score: { text: '88' } });
    expect(form.statedTotal).toMatchObject({ text: '88', cell: { row: 5, column: 7 } });
  });

  it('by content, where dropped merges moved a row to the side', () => {
    const form = formIn(`
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|说明
产出指标|数量指标|走访|≥10次|12次|20|20|
质量指标|合格率|≥90%|95%|10|10|完成`);
    expect(form.indicators.map(line)[1]).toBe('产出指标 质量指标 合格率 ≥90% 95% 10 10');
    expect(form.shifts).toEqual([{ row: 3, cell: { row: 3, column: 3 }, by: -1 }]);
  });

  it('keeping a blank value at the cell where it belongs', () => {
    const form = formIn(`
指标名称|指标值|完成值|分值|得分
走访|10||90|`);
    const [one] = form.indicators;
    expect([one?.actual, one?.score].map((entry) => entry && address(entry.cell))).toEqual(['C2', 'E2']);
    expect(one?.score?.state).toBe('blank');
  });

  it('leaving out notes, signatures and rows of dots', () => {
    const form = formIn(`
指标名称|指标值|完成值|分值|得分|说明
走访|10|10|90|90|
……|……|……|……|……|
总分|||90|90|
注：分值由各单位自定
填表人：某某|||联系电话：|60000000|`);
    expect(form.indicators.map((one) => one.name.text)).toEqual(['走访']);
    expect(form.totalRow?.row).toBe(4);
  });
});

describe('a form of many rows', () => {
  it('is read to its last row', () => {
    const rows = Array.from({ length: 12_000 }, (_, n) => [
      `任务${n}`,
      '10',
      '10',
      '1',
      '1',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
    const header = [
      '指标名称',
      '指标值',
      '完成值',
      '分值',
      '得分',
      '备注',
      '甲',
      '乙',
      '丙',
      '丁',
      '戊',
      '己',
    ];
    const [form] = readForms(
      sheetFromRows('表', [['项目绩效自评表'], header, ...rows, [...Array<string>(11).fill(''), '完']]),
    );
    expect(form?.indicators).toHaveLength(12_000);
    expect(form && rangeAddress(form.range)).toBe('A1:L12003');
  });
});
