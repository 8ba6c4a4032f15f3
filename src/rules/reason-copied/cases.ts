import type { RuleCases } from '../cases';

const header = '三级指标|年度指标值|完成值|分值|得分|偏差原因分析及改进措施';
const reason = '受天气影响，下半年三场室外活动未能举办，已列入下年计划';
const goals = '年初绩效目标|全年目标实际完成情况';
const library = `
2023年度项目支出绩效自评表
项目名称|全民阅读|项目编码|A1
实施单位|区文化馆
${header}
举办讲座|≥20场|17场|50|42.5|${reason}`;
const square = `
2023年度项目支出绩效自评表
项目名称|广场文化|项目编码|A2
实施单位|区文化馆`;

/** Examples of reason-copied. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'one form alone, and a text repeated within it',
      unchecked: true,
      form: `${library}
举办展览|≥10场|7场|40|28|${reason}`,
    },
    {
      name: 'each in its own words; outcomes and short texts are alike by nature',
      form: library,
      files: [
        `${square}
${header}
举办演出|≥20场|17场|50|42.5|七月、八月连续暴雨，三场广场演出改期后未再安排
演员培训|≥4次|3次|40|30|师资未到位`,
      ],
    },
    {
      name: 'the same project, given twice',
      form: library,
      files: [`${library}\n举办展览|≥10场|10场|40|40|`],
    },
    {
      name: 'a prompt of the template',
      form: `${library}
年度总结|1份|0份|10|0|请填写未完成原因及改进措施，控制在100字以内，不得空缺`,
      files: [
        `${square}
${header}
年度总结|1份|0份|10|0|请填写未完成原因及改进措施，控制在100字以内，不得空缺`,
      ],
    },
  ],
  invalid: [
    {
      name: 'a reason in another project of the unit, however it is spaced',
      form: library,
      files: [
        `${square}
${header}
举办演出|≥20场|17场|50|42.5|受天气影响, 下半年三场室外活动未能举办，已列入下年计划`,
      ],
      finds: [{ at: 'F5', inForm: 2, message: 'one', values: { other: '全民阅读', kindZh: '原因说明' } }],
    },
    {
      name: 'a result, in the form of another unit on the same sheet',
      form: `
2023年度项目支出绩效自评表
项目名称|慰问|项目编码|B1
${goals}
完成慰问|全年慰问工作已按计划完成，受到服务对象和社会各界的一致好评
${header}
慰问|≥20人|20人|50|50|

2023年度项目支出绩效自评表
项目名称|走访|项目编码|B2
${goals}
完成走访|全年慰问工作已按计划完成，受到服务对象和社会各界的一致好评
${header}
走访|≥20人|20人|50|50|`,
      finds: [{ at: 'B11', inForm: 2, message: 'one', values: { other: '慰问', kindZh: '完成情况' } }],
    },
    {
      name: 'several texts of one form are one finding',
      form: `${library}
举办展览|≥10场|7场|40|28|展厅消防改造至九月才验收，期间无法布展，改到下年举办`,
      files: [
        `${square}
${header}
举办演出|≥20场|17场|50|42.5|${reason}
举办画展|≥10场|7场|40|28|展厅消防改造至九月才验收，期间无法布展，改到下年举办`,
      ],
      finds: [{ at: 'F5', inForm: 2, message: 'several', values: { count: '2', other: '全民阅读' } }],
    },
  ],
};
