/** The funds of a form among other tables of money. */
import { address } from '../sheets';
import { formIn } from './read.test-support';

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

  it('stand under their names where a rate of thousands comes of them', () => {
    const form = formIn(`
购置设备绩效自评表
资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额||114|1140000|10|1000000|10
其他资金||20|190000|10|950000|10${indicators}`);
    expect(form.shifts).toEqual([]);
    expect(
      form.funds?.lines.map(({ adjustedBudget, executed, executionRate }) => [
        adjustedBudget?.text,
        executed?.text,
        executionRate?.text,
      ]),
    ).toEqual([
      ['114', '1140000', '1000000'],
      ['20', '190000', '950000'],
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
