/** Weights, scores and totals, wherever offices put them. */
import { sheetFromRows } from '../sheets';
import type { Form, Indicator } from './form';
import { readForms } from './read';
import { formIn, formsIn } from './read.test-support';

const table = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因';

/** Points as they stand, with how many rows they stand for. */
const points = ({ weight, weightOver, score, scoreOver }: Indicator): string =>
  `${weight?.text ?? '∅'}×${weightOver} ${score?.text ?? '∅'}×${scoreOver}`;
const unnamed = (form: Form): readonly string[] =>
  form.blocks.flatMap((block) => block.unnamed.map(({ text }) => text));

describe('several columns of scores', () => {
  it("are the unit's own and a reviewer's; the total is the one under the unit's", () => {
    const form = formIn(`
车辆更新绩效自评表
三级指标|年度指标值|实际完成值|分值|自评得分|复核得分|差异|排名
购置车辆|≥3辆|3辆|60|60|55|5|2
车辆完好率|≥95%|96%|40|40|40|0|1
总分|||100|100|95|5|`);
    expect(form.indicators.map(({ score, reviewScore }) => [score?.text, reviewScore?.text])).toEqual([
      ['60', '55'],
      ['40', '40'],
    ]);
    expect(form.statedTotal?.text).toBe('100');
    expect(unnamed(form)).toEqual(['差异', '排名']);
  });

  it('are told apart by the header merged over them', () => {
    const form = formIn(`
车辆更新绩效自评表
三级指标|年度指标值|实际完成值|分值|单位自评|财政复核
||||得分|得分
购置车辆|≥3辆|3辆|60|60|55`);
    expect(form.indicators.map(({ score, reviewScore }) => [score?.text, reviewScore?.text])).toEqual([
      ['60', '55'],
    ]);
  });

  it('and of deductions, on either side', () => {
    const before = formIn(`
道路养护绩效自评表
三级指标|年度指标值|实际完成值|分值|扣分|得分|扣分原因
养护里程|≥30公里|28公里|100|6.67|93.33|雨季停工
总分|||100|6.67|93.33|`);
    const [row] = before.indicators;
    expect([row?.deduction?.text, row?.score?.text, row?.reason?.text]).toEqual([
      '6.67',
      '93.33',
      '雨季停工',
    ]);
    expect(before.statedTotal?.text).toBe('93.33');
  });
});

describe('a total row', () => {
  it.each(['综合得分', '自评得分合计', '绩效自评总分', '项目总得分', '合计得分', '总评分'])(
    'is called %s',
    (label) => {
      const form = formIn(`
道路养护绩效自评表
${table}
产出指标|数量指标|养护里程|≥30公里|31公里|60|60|
效益指标|社会效益指标|群众报修|≤9次|8次|40|40|
${label}|||||100|100|`);
      expect(form.indicators).toHaveLength(2);
      expect(form.totalRow?.score?.text).toBe('100');
    },
  );

  it('moved as a whole by a dropped merge keeps its order', () => {
    const form = formIn(`
道路养护绩效自评表
${table}
产出指标|数量指标|养护里程|≥30公里|31公里|60|60|
效益指标|社会效益指标|群众报修|≤9次|8次|40|38|
总分||||||100|98`);
    expect([form.totalRow?.weight?.text, form.totalRow?.score?.text]).toEqual(['100', '98']);
  });

  it('is no indicator whose name speaks of points', () => {
    const form = formIn(`
体育考试绩效自评表
${table}
产出指标|数量指标|考试总分达标人数|≥30人|31人|100|100|`);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['考试总分达标人数']);
  });
});

describe('a sheet of scores with a standard in words', () => {
  it('is a form, though it has neither target nor actual', () => {
    const form = formIn(`
部门整体支出绩效评分表
一级指标|二级指标|三级指标|评分标准|分值|得分|扣分原因
投入|预算编制|编制准确率|每偏离1个百分点扣1分|60|58|年中追加任务
产出|履职|重点工作完成率|每少完成一项扣2分|40|40|
合计||||100|98|`);
    expect(
      form.indicators.map(({ name, standard, target, score }) => [
        name.text,
        standard?.text,
        target,
        score?.text,
      ]),
    ).toEqual([
      ['编制准确率', '每偏离1个百分点扣1分', null, '58'],
      ['重点工作完成率', '每少完成一项扣2分', null, '40'],
    ]);
    expect(form.statedTotal?.text).toBe('98');
  });

  it('is none without a standard', () => {
    expect(formsIn('姓名|一级|分值|得分|备注\n张三|一科|100|90|')).toEqual([]);
  });
});

describe('points that stand once for several rows', () => {
  const blanks = (total: string): Form =>
    formIn(`
送戏下乡绩效自评表
${table}
产出指标|数量指标|演出场次|≥20场|21场|30|30|
||观众人次|≥3000人次|3100人次|||
|质量指标|演员到场率|≥95%|96%|30|29|两人病假
||设备完好率|100%|100%|||
效益指标|社会效益指标|媒体报道|≥5次|6次|40|40|
总分|||||100|${total}|`);

  it('are the first of them, where the sums hold without the blanks', () => {
    expect(blanks('99').indicators.map(points)).toEqual([
      '30×2 30×2',
      '∅×1 ∅×1',
      '30×2 29×2',
      '∅×1 ∅×1',
      '40×1 40×1',
    ]);
  });

  it('stay missing, where they do not', () => {
    expect(blanks('90').indicators.map(points)).toEqual([
      '30×1 30×1',
      '×1 ×1',
      '30×1 29×1',
      '×1 ×1',
      '40×1 40×1',
    ]);
  });

  it('are told by the merge over them', () => {
    const rows = [
      ['送戏下乡绩效自评表'],
      ['三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['演出场次', '≥20场', '21场', '10', '20'],
      ['观众人次', '≥3000人次', '3100人次', '10', ''],
    ];
    const merges = [{ from: { row: 3, column: 5 }, to: { row: 4, column: 5 } }];
    const [form] = readForms({ ...sheetFromRows('表', rows), merges });
    expect(form?.indicators.map(points)).toEqual(['10×1 20×2', '10×1 ∅×1']);
  });

  it('are not counted again in the rows that make them up', () => {
    const form = formIn(`
种植业绩效自评表
三级指标|年度指标值|实际完成值|得分
一、示范面积|≥300亩|300亩|60
1、小麦|≥100亩|100亩|20
2、油菜|≥200亩|200亩|40
二、培训农户|≥80户|85户|40
总分|||100`);
    expect(form.indicators.map(({ score }) => score?.text ?? '∅')).toEqual(['60', '∅', '∅', '40']);
  });

  it('are counted in every row, where the total counts them so', () => {
    const form = formIn(`
种植业绩效自评表
三级指标|年度指标值|实际完成值|得分
一、示范面积|≥300亩|300亩|20
1、小麦|≥100亩|100亩|20
二、培训农户|≥80户|85户|60
总分|||100`);
    expect(form.indicators.map(({ score }) => score?.text ?? '∅')).toEqual(['20', '20', '60']);
  });

  it('stand in the names, where no column has them', () => {
    const form = formIn(`
监管绩效自评表
一级指标|二级指标|三级指标|指标值|实际完成值|得分
产出指标|数量指标|开展检查（10分）|≥40次|43次|10
|时效指标|响应时间（15分钟）|≤15分钟|12分钟|10
效益指标|社会效益|事故起数（15.5分）|0起|2起|15.5`);
    expect(form.indicators.map(({ weight }) => weight?.text ?? '∅')).toEqual(['10', '∅', '15.5']);
    expect(form.indicators[0]?.weight?.cell).toEqual(form.indicators[0]?.name.cell);
  });

  it('do not stand in the names, where a column has them', () => {
    const form = formIn(`
监管绩效自评表
三级指标|指标值|实际完成值|分值|得分
开展检查（10分）|≥40次|43次|12|12
抽检食品（10分）|≥40批|43批|8|8`);
    expect(form.indicators.map(({ weight }) => weight?.text)).toEqual(['12', '8']);
  });
});
