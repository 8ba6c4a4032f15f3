import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|完成值|分值|得分';

/** Examples of level-nonstandard. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'standard names, with points, without 指标, and 经济指标 (Wuhan)',
      form: `
${header}
产出指标(50分)|数量指标|走访企业|10|10|30|30
|时效（20分）|走访时限|12月|12月|20|20
效益指标|环境效益|低碳办公|达标|达标|10|10
|经济指标|节约支出|达标|达标|20|20
满意度指标|服务对象满意度指标|企业满意度|≥90%|95%|10|10`,
    },
    {
      name: 'the execution rate as a level of its own',
      form: `
${header}
预算执行情况|预算执行率|执行率|100%|100%|10|10
产出指标|数量指标|走访企业|10|10|50|50
效益指标|社会效益指标|受益企业|10|10|40|40`,
    },
    {
      name: 'the unit’s own name inside is told by text-pasted-name',
      form: `
项目绩效自评表
主管部门|九三学社武汉市委员会
${header}
产出指标|数量指标|走访企业|10|10|50|50
效益指标|社会效益九三学社武汉市委员会指标|受益企业|10|10|40|40`,
    },
    {
      name: 'a scheme of its own (a department’s form)',
      form: `
${header}
履职效能|工作目标管理|走访企业|10|10|50|50
管理效率|人事管理|编制控制|达标|达标|20|20
社会效应|社会公众满意度|公众满意度|≥90%|95%|20|20`,
    },
    {
      name: 'no levels at all (Chongqing)',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|指标权重|指标得分
走访企业|10|10|90|90`,
    },
  ],
  invalid: [
    {
      name: 'another’s name inside a level-2 name: two rows, one finding',
      form: `
${header}
产出指标|数量指标|走访企业|10|10|30|30
|质量指标|合格率|≥90%|95%|20|20
效益指标|社会效益九三学社武汉市委员会指标|受益企业|10|10|20|20
||受益职工|10|10|20|20`,
      finds: [{ at: 'B4', message: 'level2', values: { name: '社会效益九三学社武汉市委员会指标' } }],
    },
    {
      name: 'level 1',
      form: `
${header}
产出指标|数量指标|走访企业|10|10|50|50
效益指标|社会效益指标|受益企业|10|10|20|20
其它工作|质量指标|合格率|≥90%|95%|20|20`,
      finds: [{ at: 'A4', message: 'level1', values: { name: '其它工作' } }],
    },
  ],
};
