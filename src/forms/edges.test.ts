/** Where a form begins and ends, and the year it is for. */
import { formIn, formsIn } from './read.test-support';

const table = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因';

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

  it('give no phone the label beside its own', () => {
    const form = formIn(`
购置设备绩效自评表
项目名称|购置设备
三级指标|年度指标值|实际完成值|分值|得分
购置设备|≥9台|9台|100|100
填表人：|联系电话：|单位负责人：（签字）`);
    expect(form.basics.map(({ name, value }) => [name, value.text])).toEqual([
      ['projectName', '购置设备'],
      ['contact', ''],
      ['phone', ''],
    ]);
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

it('a row whose actual repeats its target with the sign has not moved', () => {
  const form = formIn(`
转移支付区域绩效自评表
转移支付名称|校舍维修补助
一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
产出指标|数量指标|维修校舍|≥12所|≥12所|
|质量指标|验收合格率|≥98%|≥98%|
满意度指标|服务对象满意度指标|师生满意度|≥90%|≥90%|`);
  expect(form.indicators.map(({ actual }) => actual?.text)).toEqual(['≥12所', '≥98%', '≥90%']);
  expect(form.shifts).toEqual([]);
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

describe('a label with its value', () => {
  it('heads no column of the table below it', () => {
    const form = formIn(`
2023年度项目绩效自评表
项目名称|城区绿化
年度|2023||自评得分|98.7
资金使用情况|年初预算数|调整预算数|支出数|支出进度|权重|得分
财政拨款|200|200|194|97%|10|9.7
${table}
产出指标|数量指标|新增绿地|≥3公顷|3.2公顷|90|89|两处移交延后`);
    expect(form.statedTotal?.text).toBe('98.7');
    expect(form.funds?.main.executed?.text).toBe('194');
  });
});
