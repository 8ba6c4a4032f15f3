import { sheetFromRows } from '../sheets';
import { readForms } from './read';
import { formIn, line } from './read.test-support';

describe('the layouts of other provinces are read', () => {
  it('mof-project: eleven columns, the total row last', () => {
    const form = formIn(`
项目支出绩效自评表
（2023年度）
项目名称||文物保护
主管部门||文物局|||实施单位|博物馆
项目资金（万元）|||年初预算数|全年预算数|全年执行数||分值|执行率||得分
|年度资金总额||100.00|120.00|114.00||10|95.00%||9.5
|其中：当年财政拨款||100.00|100.00|94.00||—|||—
|上年结转资金||0|20.00|20.00||—|||—
|其他资金||0|0|0||—|||—
年度总体目标|预期目标|||||实际完成情况
|完成修缮|||||已完成修缮
绩效指标|一级指标|二级指标|三级指标||年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|
|产出指标|数量指标|修缮文物||≥20件|20件|50|50||
|效益指标|社会效益指标|参观人次||≥1万人次|1.2万人次|30|30||
|满意度指标|服务对象满意度指标|观众满意度||≥90%|92%|10|10||
总分|||||||100|99.5||`);
    expect(form).toMatchObject({ layout: 'mof-project', year: 2023, funds: { unit: '万元' } });
    expect(form.funds?.groups.map((group) => [group.parts.length, group.exhaustive])).toEqual([[3, true]]);
    expect(form.funds?.main).toMatchObject({
      executionRate: { text: '95.00%' },
      weight: { text: '10' },
      score: { text: '9.5' },
    });
    expect(form.basics.map((basic) => `${basic.name} ${basic.value.text}`)).toEqual([
      'projectName 文物保护',
      'department 文物局',
      'unit 博物馆',
    ]);
    expect(form.goals).toMatchObject({ initial: { text: '完成修缮' }, result: { text: '已完成修缮' } });
    expect(form.indicators.map(line)).toEqual([
      '产出指标 数量指标 修缮文物 ≥20件 20件 50 50',
      '效益指标 社会效益指标 参观人次 ≥1万人次 1.2万人次 30 30',
      '满意度指标 服务对象满意度指标 观众满意度 ≥90% 92% 10 10',
    ]);
    expect(form.statedTotal?.text).toBe('99.5');
  });

  it('sichuan-0013zp: a nature column inside the levels, funds with reasons', () => {
    const form = formIn(`
项目支出绩效自评表
报表编号：510000_0013zp
项目名称||51000021T000000000001-农村公路
主管部门||交通局||实施单位（盖章）|公路局
预算执行情况（10分）||年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额|200.00|200.00|190.00|95.00%|10|9.5|
|其中：财政资金|200.00|200.00|190.00|95.00%|/|/|
|财政专户管理资金|0|0|0|/|/|/|
|单位资金|0|0|0|/|/|/|
|其他资金|0|0|0|/|/|/|
绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|建设里程|≥|30|公里|30|50|50|
|效益指标|社会效益指标|受益人口|≥|2|万人|2.1|40|40|
合计||||||||100|99.5|
评价结论|本项目自评得分99.5分。
存在问题|无
改进措施|无`);
    expect(form.layout).toBe('sichuan-0013zp');
    expect(form.indicators.map((one) => [one.name.text, one.statedNature, one.unit?.text])).toEqual([
      ['建设里程', '≥', '公里'],
      ['受益人口', '≥', '万人'],
    ]);
    expect(form.funds?.lines.map((one) => one.label.text)).toHaveLength(5);
    expect(form.totalRow).toMatchObject({ weight: { text: '100' }, score: { text: '99.5' } });
  });

  it('a funds block whose headers an indicator table could have too', () => {
    const form = formIn(`
资金情况（万元）||年初预算|调整后预算|实际支出数|执行率|权重|得分
|资金总额|500|480|432|90%|10|9
|其他资金|100|100|110|—|—|—
指标名称|指标值|完成值|分值|得分
走访|10|10|90|90`);
    expect(form.funds?.lines.map((one) => one.executed?.text)).toEqual(['432', '110']);
    expect(form.indicators.map((one) => one.name.text)).toEqual(['走访']);
  });

  it('a funds block and levels in words of their own', () => {
    const form = formIn(`
资金来源|本年安排|本年支用|支付进度
省补|1,500,000.00|1,350,000.00|90.00
合计|1,500,000.00|1,350,000.00|90.00
考核大类|考核小类|考核内容|计划数|实绩数|标准分|自评分|扣分说明
产出|数量|加装电梯|60部|55部|25|22.9|5部因住户未达成一致顺延`);
    expect(form.funds?.lines.map((one) => one.executionRate?.text)).toEqual(['90.00', '90.00']);
    expect(form.indicators.map(line)).toEqual(['产出 数量 加装电梯 60部 55部 25 22.9']);
    expect(form.blocks.flatMap((block) => block.unnamed)).toEqual([]);
  });

  it.each([
    ['一级指标|二级指标|三级指标|年初设定目标|全年完成情况|分值|自评分|备注', 'l1 l2 name T A w s r'],
    [
      '一级指标|二级指标|三级指标|绩效指标分值|符号|值|单位（文字描述）|实际完成值|自评得分',
      'l1 l2 name w op t u a s',
    ],
    ['一级目标|二级目标|指标名称|目标值|业绩值|绩效分值|自评得分|未达标原因', 'l1 l2 name T A w s r'],
    ['指标类别|指标类型|指标内容|计划完成|实际完成|标准分|自评分|说明', 'l1 x name T A w s r'],
    ['指标分类||绩效指标|预期目标|实际完成|权重（%）|得分|差异说明', 'l1 l2 name T A w s r'],
    ['一级|二级|三级指标名称|预期实现值|实际实现值|权重分|自评分值|自评说明', 'l1 l2 name T A w s r'],
    ['绩效指标|||年度目标|实际情况|满分值|实得分|存在问题及原因', 'l1 l2 name T A w s r'],
    [
      '一级指标|二级指标|三级指标|上年完成值|指标值|实际完成值|完成率|标准分值|得分',
      'l1 l2 name x T A x w s',
    ],
  ])('columns called %s', (header, columns) => {
    const cells: Readonly<Record<string, string>> = {
      ...{ l1: '效益指标', l2: '社会效益指标', name: '投诉件数', op: '≤', t: '20', u: '件', a: '35', x: '7' },
      ...{ T: '≤20件', A: '35件', w: '10', s: '5.5', r: '汛期集中' },
    };
    const row = columns.split(' ').map((column) => cells[column]);
    const form = formIn(`2024年度项目支出绩效自评表\n${header}\n${row.join('|')}`);
    expect(form.indicators).toHaveLength(1);
    expect(form.indicators[0]).toMatchObject({
      level1: { text: '效益指标' },
      name: { text: '投诉件数' },
      nature: columns.includes('op') ? { text: '≤' } : null,
      target: { text: columns.includes('T') ? '≤20件' : '20' },
      actual: { text: columns.includes('A') ? '35件' : '35' },
      weight: { text: '10' },
      score: { text: '5.5' },
    });
  });

  it.each([
    ['年初预算|调整后预算|实际支出|预算执行率', [100, 120]],
    ['年度预算|调整后预算|实际执行|执行率', [100, 120]],
    ['批复预算|调整预算|决算数|执行率', [100, 120]],
    ['预算数|全年预算数|全年执行数|执行率', [100, 120]],
    ['批复预算|预算数|支付数|支付进度', [100, 120]],
    ['年初预算|预算总额|支出总额|支出率', [100, 120]],
    ['预算安排|预算调整|实际使用数|资金使用率', [100, 120]],
  ])('budgets called %s', (header, budgets) => {
    const form = formIn(`
项目资金（万元）|${header}
年度资金总额|100|120|114|95%
指标名称|指标值|完成值|分值|得分
走访|10|10|90|90`);
    const { initialBudget, adjustedBudget, executed, executionRate } = form.funds?.main ?? {};
    expect([initialBudget?.number?.toNumber(), adjustedBudget?.number?.toNumber()]).toEqual(budgets);
    expect([executed?.number?.toNumber(), executionRate?.number?.toNumber()]).toEqual([114, 95]);
  });

  it('a funds block without a header, its figures beside their names', () => {
    const form = formIn(`
2019年项目绩效目标完成情况表
项目名称|基层医疗卫生能力提升|||
预算执行情况(万元)|预算数:|260|执行数:|250
|其中-财政拨款:|200|其中-财政拨款:|195
|其它资金:|60|其它资金:|55
年度目标完成情况|预期目标||实际完成目标|
一级指标|二级指标|三级指标|预期指标值(包含数字及文字描述)|实际完成指标值(包含数字及文字描述)
项目完成指标|数量指标|设备更新乡镇卫生院数|10家|8家`);
    const shown = form.funds?.lines.map(({ label, kind, adjustedBudget, executed }) =>
      [label.text, kind, adjustedBudget?.text, executed?.text].join(' '),
    );
    expect(shown).toEqual([
      '预算执行情况(万元) total 260 250',
      '其中-财政拨款: part 200 195',
      '其它资金: part 60 55',
    ]);
    expect(form.funds).toMatchObject({ unit: '万元', main: { row: 3 } });
    expect(form.funds?.groups.map(({ exhaustive }) => exhaustive)).toEqual([true]);
    expect(form.indicators.map(line)).toEqual(['项目完成指标 数量指标 设备更新乡镇卫生院数 10家 8家 ∅ ∅']);
  });

  it('weights beside every level: those of the indicators count', () => {
    const form = formIn(`
2024年度部门整体支出绩效评价指标评分表
一级指标|分值|二级指标|分值|三级指标|分值|评价标准|指标值|实际完成值|自评得分
投入|10|预算配置|10|在职人员控制率|5|≤100%得满分|≤100%|96%|5
||||三公经费变动率|5|≤0得满分|≤0%|-5%|5
合计|10||10||10||||10`);
    expect(form.indicators.map(line)).toEqual([
      '投入 预算配置 在职人员控制率 ≤100% 96% 5 5',
      '投入 预算配置 三公经费变动率 ≤0% -5% 5 5',
    ]);
    expect(form.totalRow?.weight?.text).toBe('10');
  });

  it('自评得分 over the funds as a column, not as the label of the total', () => {
    const form = formIn(`
项目名称|清扫保洁||||
资金情况|预算数|实际支出|预算执行率|满分|自评得分
|320|310|96.88%|10分|9.69分
指标内容|计划完成|实际完成|标准分|自评分
清扫面积|150|150|90|90`);
    expect(form.basics.map(({ name }) => name)).toEqual(['projectName']);
    expect([form.funds?.main.weight, form.funds?.main.score].map((one) => one?.number?.toString())).toEqual([
      '10',
      '9.69',
    ]);
  });

  it('the year on a line of its own, where no funds are stated', () => {
    const form = formIn(`
项目支出绩效自评表
（ 2024 年度 ）
项目名称|营养改善计划
三级指标|年度指标值|实际完成值|分值|得分
受益学生人数|≥5000人|5120人|100|100`);
    expect(form.year).toBe(2024);
  });

  it('no budget that nobody can tell: what it was changed by is none', () => {
    const form = formIn(`
项目资金（万元）|预算安排|预算调整|实际支出|预算执行率
年度资金总额|100|20|114|95%
指标名称|指标值|完成值|分值|得分
走访|10|10|90|90`);
    expect(form.funds?.main).toMatchObject({ initialBudget: { text: '100' }, adjustedBudget: null });
  });

  it.each([
    ['执行率（B/A）', '0.95', 95],
    ['执行率（B/A）', '0.8', 80],
    ['执行率', '1', 100],
    ['执行率（%）', '0.95', 0.95],
    ['执行率', '0.95%', 0.95],
    ['执行率', '95', 95],
  ])('a rate under %s, written %s', (header, written, percent) => {
    const form = formIn(`
项目资金（万元）|全年预算数（A）|全年执行数（B）|${header}
年度资金总额|120|114|${written}
指标名称|指标值|完成值|分值|得分
走访|10|10|90|90`);
    expect(form.funds?.main.executionRate?.number?.toNumber()).toBe(percent);
  });

  it('a funds row moved to the side, where two figures would share one header', () => {
    const sheet = sheetFromRows('表', [
      ['资金情况（万元）', '', '', '全年预算数', '全年执行数', '预算执行率', ''],
      ['', '资金总额', '', '620', '601.4', '97.00%'],
      ['', '', '地方资金', '', '520', '501.4', '96.42%'],
      ['', '其他资金', '', '100', '100', '100.00%'],
      ['指标名称', '指标值', '完成值', '分值', '得分'],
      ['走访', '10', '10', '90', '90'],
    ]);
    const merges = [{ from: { row: 1, column: 6 }, to: { row: 1, column: 7 } }];
    const [form] = readForms({ ...sheet, merges });
    expect(form?.funds?.lines.map((one) => one.executed?.text)).toEqual(['601.4', '501.4', '100']);
    expect(form?.shifts.map(({ row }) => row)).toEqual([3]);
  });

  it('hubei: 20 points for the rate, letters in the headers', () => {
    const form = formIn(`
2023年度项目自评表
项目名称|水利维修
主管部门|水利局|项目实施单位|水库管理处
预算执行情况（万元）（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分（20分×执行率）
|年度财政资金总额|80|80|100%|20
年度绩效目标|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
|产出指标|数量指标|维修水库|3座|3座|40
|效益指标|社会效益指标|灌溉面积|≥1000亩|1200亩|40
总分||||||100`);
    expect(form.layout).toBe('hubei');
    expect(form.funds?.main).toMatchObject({
      adjustedBudget: { text: '80' },
      executed: { text: '80' },
      score: { text: '20' },
    });
    expect(
      form.indicators.map((one) => [one.name.text, one.target?.text, one.weight, one.score?.text]),
    ).toEqual([
      ['维修水库', '3座', null, '40'],
      ['灌溉面积', '≥1000亩', null, '40'],
    ]);
    expect(form.statedTotal?.text).toBe('100');
  });

  it('transfer-payment: no weights and no scores', () => {
    const form = formIn(`
转移支付区域绩效自评表
转移支付名称|义务教育补助
中央主管部门|教育部
地方主管部门|教育厅|资金使用单位|教育局
资金投入情况（万元）||全年预算数（A）|全年执行数（B）|预算执行率（B/A）
|年度资金总额|500|500|100%
|其中：中央补助|300|300|100%
|地方资金|200|200|100%
|其他资金|0|0|
绩效指标|一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
|产出指标|数量指标|补助学生|≥3000人|3100人|
|……|……|……|……|……|`);
    expect(form.layout).toBe('transfer-payment');
    expect(form.indicators.map((one) => [one.name.text, one.weight, one.score])).toEqual([
      ['补助学生', null, null],
    ]);
    expect(form.funds?.groups[0]).toMatchObject({ exhaustive: true });
    expect(form.statedTotal).toBeNull();
  });
});
