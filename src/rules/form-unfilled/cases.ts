import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|完成值|分值|得分';

/** Examples of form-unfilled. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'one row is filled in: the others are told one by one',
      form: `
${header}
产出指标|数量指标|走访企业|≥10次|12次|40|40
|质量指标|合格率|≥90%||30|
效益指标|社会效益指标|好评率|≥90%||20|`,
    },
    {
      name: 'scores without actuals',
      form: `
${header}
产出指标|数量指标|走访企业|≥10次||40|40
|质量指标|合格率|≥90%||30|30
效益指标|社会效益指标|好评率|≥90%||20|20`,
    },
    {
      name: 'rows that are empty on purpose',
      form: `
${header}
产出指标|数量指标|走访企业|||0|
|质量指标|合格率|||0|
效益指标|社会效益指标|好评率|≥90%||90|`,
    },
    {
      name: 'a table whose rows cannot be read, of money that was spent',
      unchecked: true,
      form: `
|年初预算数|全年预算数|全年执行数
年度总金额|20|20|20
指标名称|计量单位|指标性质|指标值|全年完成值|指标权重|指标得分`,
    },
    {
      name: 'a table of goals has neither actuals nor scores',
      unchecked: true,
      form: `
一级指标|二级指标|三级指标|指标值|分值
产出指标|数量指标|走访企业|≥10次|40
|质量指标|合格率|≥90%|30
效益指标|社会效益指标|好评率|≥90%|20`,
    },
  ],
  invalid: [
    {
      name: 'no actual, one of them a picture, and scores that a system exported as 0',
      form: `
${header}
产出指标|数量指标|走访企业|≥10次|=DISPIMG("ID_A1",1)|40|0.0|
|质量指标|合格率|≥90%||30|0.0|
效益指标|社会效益指标|好评率|≥90%||20|0.0|`,
      finds: [{ at: 'E2', message: 'zeroScores', values: { rows: '3' } }],
    },
    {
      name: 'three rows with targets and weights, nothing done and nothing scored',
      form: `
${header}
产出指标|数量指标|走访企业|≥10次||40|
|质量指标|合格率|≥90%||30|
效益指标|社会效益指标|好评率|≥90%||20|`,
      finds: [{ at: 'E2', message: 'blank', values: { rows: '3' } }],
    },
    {
      name: 'a blank template without weights',
      form: `
${header}
产出指标|数量指标|指标1：||||
|质量指标|指标1：||||
效益指标|社会效益指标|指标1：||||`,
      finds: [{ at: 'E2', message: 'blank', values: { rows: '3' } }],
    },
    {
      name: 'a table without levels, in which blank rows are none',
      form: `
|年初预算数|全年预算数|全年执行数
年度总金额|||
指标名称|计量单位|指标性质|指标值|全年完成值|指标权重|指标得分`,
      finds: [{ at: 'E3', message: 'noRows' }],
    },
    {
      name: 'a transfer payment, which has no scores',
      form: `
一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
产出指标|数量指标|补助学生|≥3000人||
|质量指标|发放准确率|100%||
效益指标|社会效益指标|巩固率|≥95%||`,
      finds: [{ at: 'E2', message: 'blankUnscored' }],
    },
  ],
};
