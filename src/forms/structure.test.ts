/** What offices write beside the layouts that have a name: what the words say is a guess, and contents and sums decide. */
import { address, sheetFromRows } from '../sheets';
import type { Form, Indicator } from './form';
import { readForms } from './read';
import { formIn, formsIn, line } from './read.test-support';

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

describe('the columns of a table', () => {
  it('stand under two header rows, merged over levels and over the target', () => {
    const form = formIn(`
助学金发放绩效自评表
绩效指标|||年度指标值|||实际完成值|分值|得分|偏差原因
一级指标|二级指标|三级指标|指标性质|指标值|度量单位||||
产出指标|数量指标|受助学生|≥|300|人|312|60|60|
满意度指标|服务对象满意度指标|家长满意度|≥|90|%|95%|40|40|`);
    expect(form.indicators.map(line)).toEqual([
      '产出指标 数量指标 受助学生 300 312 60 60',
      '满意度指标 服务对象满意度指标 家长满意度 90 95% 40 40',
    ]);
  });

  it("of several years are the form's own year's", () => {
    const rows = `
一级指标|三级指标|2021年指标值|2021年完成值|2022年指标值|2022年完成值|分值|得分
产出指标|培训人次|≥10|12|≥90人次|96人次|100|100`;
    expect(formIn(`2022年度项目绩效自评表${rows}`).indicators.map(({ target }) => target?.text)).toEqual([
      '≥90人次',
    ]);
    expect(formIn(`2021年度项目绩效自评表${rows}`).indicators.map(({ target }) => target?.text)).toEqual([
      '≥10',
    ]);
    expect(formIn(`项目绩效自评表${rows}`).indicators.map(({ target }) => target?.text)).toEqual(['≥90人次']);
  });

  it('are not named by codes, kinds and explanations of indicators', () => {
    const form = formIn(`
食堂改造绩效自评表
指标编码|三级指标|定量指标|指标解释|计量单位|年度指标值|实际完成值|分值|得分
A01|改造食堂|定量|按合同|个|≥2|2|60|60
A02|师生满意度|定量|按问卷|%|≥90|93|40|40`);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['改造食堂', '师生满意度']);
  });

  it('hold reasons under 评分依据, where no other column does', () => {
    const form = formIn(`
食堂改造绩效自评表
三级指标|年度指标值|实际完成值|分值|得分|评分依据
改造食堂|≥2个|1个|100|50|一处因产权纠纷停工`);
    expect(form.indicators[0]?.reason?.text).toBe('一处因产权纠纷停工');
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

describe('a column with a name of no list', () => {
  const rows = `
产出指标|数量指标|购置图书|≥500册|520册|30|30|
产出指标|质量指标|图书完好率|≥98%|97%|30|28|运输受潮
效益指标|社会效益指标|借阅人次|≥800人次|900人次|30|30|`;
  const read = (header: string): Form => formIn(`图书购置绩效自评表\n${header}${rows}`);
  const names = (form: Form): readonly string[] => form.indicators.map(({ name }) => name.text);

  it.each([
    ['一级指标|二级指标|三级指标|年度指标值|实际完成值|斤两|得分|偏差原因'],
    ['一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|拿了多少|偏差原因'],
    ['一级指标|二级指标|三级指标|年度指标值|咋样了|分值|得分|偏差原因'],
    ['一级指标|二级指标|三级指标|盼头|实际完成值|分值|得分|偏差原因'],
    ['一级指标|二级指标|啥事|年度指标值|实际完成值|分值|得分|偏差原因'],
    ['甲栏|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因'],
  ])('is known by what stands in it: %s', (header) => {
    const form = read(header);
    expect(form.indicators.map(line)).toEqual(read(table).indicators.map(line));
    expect(unnamed(form)).toEqual([]);
    expect(form.blocks.map(({ byContents }) => byContents.length)).toEqual([1]);
  });

  it('is told to be unnamed where its contents tell nothing', () => {
    const form = read('一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|咋回事');
    expect(unnamed(form)).toEqual(['咋回事']);
    expect(form.indicators[1]?.reason).toBeNull();
    expect(form.indicators[1]?.others.map(({ text }) => text)).toEqual(['运输受潮']);
    expect(names(form)).toEqual(['购置图书', '图书完好率', '借阅人次']);
  });

  it('is not guessed where two columns fit alike', () => {
    const form = formIn(`
图书购置绩效自评表
三级指标|年度指标值|实际完成值|分值|甲方打的|乙方打的
购置图书|≥500册|520册|60|60|58
借阅人次|≥800人次|900人次|40|40|40`);
    expect(form.indicators.map(({ score }) => score)).toEqual([null, null]);
    expect(unnamed(form)).toEqual(['甲方打的', '乙方打的']);
  });

  it("is no actual where it is last year's", () => {
    const form = formIn(`
图书购置绩效自评表
三级指标|年度指标值|上年完成值|分值|得分
购置图书|≥500册|480册|60|60
借阅人次|≥800人次|700人次|40|40`);
    expect(form.indicators.map(({ actual }) => actual)).toEqual([null, null]);
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
});

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

describe('the funds of a form', () => {
  const indicators = `
三级指标|年度指标值|实际完成值|分值|得分
购置设备|≥9台|9台|90|90`;

  it('are its own block, not any table of budgets above it', () => {
    const form = formIn(`
部门基础数据表
费用（万元）|2021年决算数|2022年预算数|2022年决算数
公用经费|118|85|93

购置设备绩效自评表
资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|80|120|114|10|95%|9.5${indicators}`);
    expect(form.funds?.lines.map(({ label, executed }) => [label.text, executed?.text])).toEqual([
      ['年度资金总额', '114'],
    ]);
  });

  it('are read where they were turned', () => {
    const form = formIn(`
购置设备绩效自评表
资金（万元）|来源|年度资金总额|其中：财政拨款|其他资金
|年初预算数|100|80|20
|全年预算数|120|100|20
|全年执行数|114|95|19
|执行率|95%|95%|95%${indicators}`);
    expect(
      form.funds?.lines.map(({ kind, adjustedBudget, executed, executionRate }) => [
        kind,
        adjustedBudget?.text,
        executed?.text,
        executionRate?.text,
      ]),
    ).toEqual([
      ['total', '120', '114', '95%'],
      ['part', '100', '95', '95%'],
      ['part', '20', '19', '95%'],
    ]);
  });

  it('are told by arithmetic where a header is no name', () => {
    const form = formIn(`
购置设备绩效自评表
资金（万元）|全年预算数|花掉的|分值|执行率|得分
年度资金总额|120|114|10|95%|9.5
其中：财政拨款|100|96|—|96%|—${indicators}`);
    expect(form.funds?.lines.map(({ executed }) => executed?.text)).toEqual(['114', '96']);
    expect(form.funds?.unnamed).toEqual([]);
  });

  it('say which column they could not name', () => {
    const form = formIn(`
购置设备绩效自评表
资金（万元）|起头给的|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|80|120|114|10|95%|9.5${indicators}`);
    expect(
      form.funds?.lines.map(({ adjustedBudget, initialBudget }) => [adjustedBudget?.text, initialBudget]),
    ).toEqual([['120', null]]);
    expect(form.funds?.unnamed.map(({ text }) => text)).toEqual(['起头给的']);
  });

  it('are told to be unread, never passed over', () => {
    const form = formIn(`
购置设备绩效自评表
资金（万元）|起头给的|后来给的|花掉的
年度资金总额|80|120|114${indicators}`);
    expect(form.funds).toBeNull();
    expect(form.unread.map(({ cell, text }) => `${address(cell)} ${text}`)).toContain('D2 花掉的');
  });

  it('are no income and no balances', () => {
    const form = formIn(`
社会保险基金绩效自评表
项目|本年收入预算数|本年支出预算数|全年支出数|年末结余
养老保险|300|280|260|40${indicators}`);
    expect(
      form.funds?.lines.map(
        ({ adjustedBudget, initialBudget }) => adjustedBudget?.text ?? initialBudget?.text,
      ),
    ).toEqual(['280']);
  });
});

describe('the edges of a form', () => {
  it('are not the title and header that a second page repeats', () => {
    const forms = formsIn(`
道路养护绩效自评表
项目名称|道路养护
${table}
产出指标|数量指标|养护里程|≥30公里|31公里|60|60|
道路养护绩效自评表（续）
${table}
效益指标|社会效益指标|群众报修|≤9次|8次|40|40|
总分|||||100|100|`);
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([2]);
    expect(forms[0]?.statedTotal?.text).toBe('100');
  });

  it('leave out signatures and remarks under the table', () => {
    const form = formIn(`
道路养护绩效自评表
${table}
产出指标|数量指标|养护里程|≥30公里|31公里|100|100|
其他需要说明的事项||无|||||
财务负责人：|张某||填表人：|李某|||
单位负责人（签字）|王某||||||`);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['养护里程']);
  });

  it('keep the reasons of a block below', () => {
    const form = formIn(`
道路养护绩效自评表
${table}
产出指标|数量指标|养护里程|≥30公里|28公里|100|93|
总分|||||100|93|
偏差大或目标未完成原因分析|雨季停工四十天`);
    expect(form.reasonBelow?.text).toBe('雨季停工四十天');
  });
});

describe('the year of a form', () => {
  it("is its own line's, not one in the project's name", () => {
    const form = formIn(`
2021年农村厕所改造补助资金绩效自评表
（2022年度）
项目名称|2021年农村厕所改造补助资金
${table}
产出指标|数量指标|改造厕所|≥30座|31座|100|100|`);
    expect(form.year).toBe(2022);
  });

  it("is the title's, where nothing else says it", () => {
    expect(
      formIn(`2022年度厕所改造绩效自评表\n${table}\n产出指标|数量指标|改造厕所|≥30座|31座|100|100|`).year,
    ).toBe(2022);
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
