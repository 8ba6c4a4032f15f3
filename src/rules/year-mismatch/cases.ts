import type { RuleCases } from '../cases';

const goalHeader = '年初绩效目标|全年（调整）绩效目标|全年目标实际完成情况';
const indicators = `
指标名称|指标值|全年完成值|指标权重|指标得分
走访企业|10|10|90|90`;
const history =
  '这项服务进校园、进社区、进企业，先后走进辖区内的17所中小学校和幼儿园，得到师生好评，社会反响较好，参与面逐年扩大，活动影响力不断提升，自2021年开始举办';

/** Examples of year-mismatch. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'the year of the form',
      form: `
2023年度二级项目绩效自评表
${goalHeader}
完成2023年元旦、春节和夏季的全区慰问。||2023年元旦、春节和夏季的全区慰问已按计划完成。${indicators}`,
    },
    {
      name: 'history, comparisons, documents and plans',
      form: `
2023年度项目绩效自评表
${goalHeader}
按财预〔2020〕10号和《2022年工作要点》完成培训||培训人次较2022年增长20%
指标名称|指标值|全年完成值|指标权重|指标得分
走访企业|自2021年以来累计10家|10家|20|20
规划编制|编制2021-2025年规划|1份|20|20
竣工决算|支付2022年结转工程款|已支付|20|20
课题研究|2024年6月前结题|1项|30|30`,
    },
    {
      name: 'several years, and a year far off',
      form: `
2023年度项目绩效自评表
${goalHeader}
完成2022年、2023年度档案归集||完成2012年档案数字化${indicators}`,
    },
    {
      name: 'history at the end of a long text',
      form: `
2023年度项目绩效自评表
${goalHeader}
完成送教活动||${history}${indicators}`,
    },
    {
      name: 'a form that names no year',
      unchecked: true,
      form: `
项目绩效自评表
${goalHeader}
完成2022年培训||已完成2022年培训${indicators}`,
    },
  ],
  invalid: [
    {
      name: 'goal and result are of the year before',
      form: `
2023年度二级项目绩效自评表
${goalHeader}
完成2022年元旦、春节和夏季的全区慰问。||2022年慰问已按计划完成。${indicators}`,
      finds: [
        { at: 'A3', message: 'text', values: { year: '2023', other: '2022' } },
        { at: 'C3', message: 'text' },
      ],
    },
    {
      name: 'a target of the next year',
      form: `
2023年度项目绩效自评表
指标名称|指标值|全年完成值|指标权重|指标得分
信息报送|完成2024年度信息报送10篇|10篇|90|90`,
      finds: [{ at: 'B3', message: 'text', values: { other: '2024' } }],
    },
    {
      name: 'a deadline of an earlier year; what was carried over is due when it is due',
      form: `
2023年度项目绩效自评表
指标名称|指标值|全年完成值|指标权重|指标得分
林道完工时间|2022年10月底前|2022年9月|50|50
2022年结转林道完工时间|2022年10月底前|2022年9月|40|40`,
      finds: [{ at: 'B3', message: 'text', values: { other: '2022' } }],
    },
    {
      name: 'the 年度 cell disagrees with the title',
      form: `
2023年度项目支出绩效自评表
项目名称|党建事务|绩效自评年度|2022${indicators}`,
      finds: [{ at: 'D2', message: 'stated', values: { year: '2023', other: '2022' } }],
    },
    {
      name: 'the line under the title disagrees with it',
      form: `
2023年度项目支出绩效自评表
（2024年度）${indicators}`,
      finds: [{ at: 'A2', message: 'stated', values: { other: '2024' } }],
    },
  ],
};
