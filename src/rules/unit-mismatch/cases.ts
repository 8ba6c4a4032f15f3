import type { RuleCases } from '../cases';

/** Examples of unit-mismatch. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'all of them beside 100 %',
      form: `
指标名称|指标值|全年完成值|分值|得分
任务完成率|100%|36项任务全部完成|10|10
诉求办结率|≥98%|42件均已办结|10|10`,
    },
    {
      name: 'classifiers are near enough, 人/次 is 人次, and 万元 is 元',
      form: `
指标名称|计量单位|指标值|全年完成值|分值|得分
调研课题|件|10件|17个课题|10|10
慰问人次|人/次|≥50|210人次|10|10
项目成本||≤30万元|280000元|10|10`,
    },
    {
      name: 'a unit on one side is the unit of both, and so is the unit in the name',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分
项目成本|≤|30万元|28|10|10
育苗成本（万元）|≤|30|28万元|10|10
会务成本|≤|30万元|280000|10|10`,
    },
    {
      name: 'lengths of time and areas are turned into one unit',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分
响应时间|≤|24小时|1天|10|10
造林面积|≥|3公顷|31000平方米|10|10`,
    },
    {
      name: 'the unit column is the unit of both',
      form: `
指标名称|计量单位|指标性质|指标值|全年完成值|分值|得分
办结率|%|＝|100|100%|10|10`,
    },
    {
      name: 'a bare amount beside one with its unit, in a form of 万元',
      form: `
项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|90|90|90|10|100%|10
一级指标|二级指标|三级指标|指标值|全年完成值|分值|得分
成本指标|经济成本指标|项目总成本|≤90万元|90|90|90`,
    },
    {
      name: '定性 coded with 1',
      form: `
指标名称|计量单位|指标性质|指标值|全年完成值|分值|得分
保障安全稳定|%|定性|100%|1|10|10`,
    },
  ],
  invalid: [
    {
      name: '件 beside %',
      form: `
指标名称|指标值|全年完成值|分值|得分
市政协提案|≥12件|100%|10|10`,
      finds: [
        {
          at: 'C2',
          message: 'kinds',
          values: {
            name: '市政协提案',
            target: '≥12件',
            targetUnit: '件',
            actual: '100%',
            actualUnit: '%',
          },
        },
      ],
    },
    {
      name: 'money beside people, by the unit column',
      form: `
指标名称|计量单位|指标性质|指标值|全年完成值|分值|得分
发放补助|万元|≥|30|120人|10|10`,
      finds: [{ at: 'E2', message: 'kinds', values: { targetUnit: '万元', actualUnit: '人' } }],
    },
    {
      name: 'a share beside a percent',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分
苗木成活率|≥|85%|0.88|10|10
牧民满意度|≥|0.9|93.5%|10|10`,
      finds: [
        { at: 'D2', message: 'share', values: { target: '85%', actual: '0.88' } },
        { at: 'D3', message: 'share', values: { target: '0.9', actual: '93.5%' } },
      ],
    },
    {
      name: '万元 beside a number that fits neither 元 nor 万元',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分
项目成本|≤|30万元|4000|10|10`,
      finds: [{ at: 'D2', message: 'unstated', values: { target: '30万元', actual: '4000' } }],
    },
  ],
};
