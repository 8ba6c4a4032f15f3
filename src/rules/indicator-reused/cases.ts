import type { RuleCases } from '../cases';

const header = '指标名称|计量单位|指标性质|指标值|全年完成值|指标权重|指标得分';
const whole = `
2023年度部门整体绩效自评表
项目名称|区政府办整体监控|项目编码|P024
项目主管部门|024-区政府办公室
${header}
市政府政务信息得分|分|≥|300|383|15|15`;

/** Examples of indicator-reused. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'one form alone',
      unchecked: true,
      form: whole,
    },
    {
      name: 'another count, another target, and shares and grades that many rows have alike',
      form: `${whole}
走访企业数量|家|≥|10|12|20|20
提案按时办结率|%|=|100|100|20|20
保障有序运转||定性|达标|1|20|20

2023年度二级项目绩效自评表
项目名称|调研课题和信息工作|项目编码|P601
项目主管部门|024-区政府办公室
${header}
市政府政务信息得分|分|≥|300|402|15|15
走访企业数量|家|≥|12|12|20|20
提案按时办结率|%|=|100|100|20|20
保障有序运转||定性|达标|1|20|20`,
    },
    {
      name: 'another body',
      form: whole,
      files: [
        `
2023年度二级项目绩效自评表
项目名称|信息工作|项目编码|P777
项目主管部门|025-区发展改革委
${header}
市政府政务信息得分|分|≥|300|383|20|20`,
      ],
    },
    {
      name: 'the same project, given twice',
      form: whole,
      files: [`${whole}\n走访企业数量|家|≥|10|12|20|20`],
    },
    {
      name: 'no points, no reuse',
      form: whole,
      files: [
        `
2023年度二级项目绩效自评表
项目名称|信息工作|项目编码|P601
项目主管部门|024-区政府办公室
${header}
市政府政务信息得分|分|≥|300|383|0|0`,
      ],
    },
  ],
  invalid: [
    {
      name: 'a department and one of its projects (Chongqing, rows 30 and 90)',
      form: `${whole}

2023年度二级项目绩效自评表
项目名称|调研课题和信息工作|项目编码|P601
项目主管部门|024-区政府办公室
${header}
市政府政务信息得分|分|≥|300|383|20|20`,
      finds: [
        {
          at: 'A11',
          inForm: 2,
          message: 'reused',
          values: {
            name: '市政府政务信息得分',
            other: '区政府办整体监控',
            otherScore: '15',
            score: '20',
          },
        },
      ],
    },
    {
      name: 'in two files of one unit',
      form: `
项目名称|讲座|项目编码|A1
实施单位|区文化馆
三级指标|年度指标值|完成值|分值|得分
举办讲座场次|≥20场|26场|50|50`,
      files: [
        `
项目名称|全民阅读|项目编码|A2
实施单位|区文化馆
三级指标|年度指标值|完成值|分值|得分
举办讲座 场次|不少于20场|26场|30|30`,
      ],
      finds: [{ at: 'A4', inForm: 2, message: 'reused', values: { other: '讲座', score: '30' } }],
    },
  ],
};
