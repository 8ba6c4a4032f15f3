import type { RuleCases } from '../cases';

/** Examples of actual-not-comparable. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'numbers beside numbers, words beside words',
      form: `
指标名称|指标值|全年完成值|分值|得分
政党协商会|全年发言(不少于2次)|全年发言5次|2|2
机关运行|控制在年预算|按预算执行|1|1
社员满意度|确保质量|满意度95%|1|1`,
    },
    {
      name: '定性 asks for no number',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分
保障安全稳定|定性|100|完成|10|10`,
    },
    {
      name: 'the numbers of a list are no target',
      form: `
指标名称|指标值|全年完成值|分值|得分
党建事务|1、按月发放补助；2、据实发放奖励金；3、续聘社工|完成|10|10`,
    },
    {
      name: 'blank and “—” are no words',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家||10|10
举办培训|≥2次|—|10|10`,
    },
  ],
  invalid: [
    {
      name: 'done as planned, a prize, and 完成',
      form: `
一级指标|二级指标|三级指标|年度指标值|绩效标准|完成情况|分值|得分|偏差原因分析及改进
产出指标|数量指标|双月座谈|平均1次/季|机关绩效|按计划完成|2|2|完成目标任务
||档案归档收件|平均5次/月|档案市级达标|获得档案达标奖|2|2|完成目标任务
||走访企业|≥10家||完成|2|2|`,
      finds: [
        {
          at: 'F2',
          message: 'words',
          values: { name: '双月座谈', target: '平均1次/季', actual: '按计划完成' },
        },
        { at: 'F3', message: 'words', values: { actual: '获得档案达标奖' } },
        { at: 'F4', message: 'words', values: { target: '≥10家', actual: '完成' } },
      ],
    },
    {
      name: 'a long account is quoted by its beginning',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分
走访企业|≥|10|班子成员按分工联系基层，走访企业，了解困难，登记转办，逐条答复|10|10`,
      finds: [
        {
          at: 'D2',
          message: 'words',
          values: { actual: '班子成员按分工联系基层，走访企业，了解困难，登记…' },
        },
      ],
    },
  ],
};
