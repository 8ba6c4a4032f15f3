import type { RuleCases } from '../cases';

const indicators = `
指标名称|指标值|全年完成值|指标权重|指标得分
走访企业|10|10|90|90`;

/** Examples of required-missing. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'contact and telephone may be left out',
      form: `
项目名称：|党建事务|项目编码：|440307220471500100001
主管部门：|街道办事处|联系人：||联系电话：|${indicators}`,
    },
    {
      name: 'the value shares the cell with its label',
      form: `
项目绩效自评表
部门名 九三学社武汉市委员会${indicators}`,
    },
    {
      name: 'the values stand in the row below',
      form: `
项目绩效自评表
项目名称|项目编码|主管部门
党建事务|001|街道办事处${indicators}`,
    },
    {
      name: 'a form without such labels, and a mark that says it does not apply',
      form: `
项目绩效自评表
实施单位|—${indicators}`,
    },
  ],
  invalid: [
    {
      name: 'the code is blank; the next label is no value',
      form: `
项目名称：|党建事务|项目编码：||实施单位：|街道办事处${indicators}`,
      finds: [{ at: 'D1', message: 'blank', values: { label: '项目编码' } }],
    },
    {
      name: 'several, each in its cell',
      form: `
项目绩效自评表
项目名称||主管部门|
绩效自评年度||联系人|某某${indicators}`,
      finds: [
        { at: 'B2', message: 'blank', values: { label: '项目名称' } },
        { at: 'D2', message: 'blank' },
        { at: 'B3', message: 'blank' },
      ],
    },
  ],
};
