import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|完成值|分值|得分';

/** Examples of text-pasted-name. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'the name stands in the title, in its own cell and in a project name',
      form: `
九三学社武汉市委员会项目支出绩效自评表
主管部门|九三学社武汉市委员会|项目名称|九三学社武汉市委员会办公楼维修
${header}
产出指标|数量指标|维修办公楼|1栋|1栋|90|90`,
    },
    {
      name: 'an indicator may speak of the unit',
      form: `
项目绩效自评表
主管部门|024-重庆市渝中区人民政府办公室
${header}
产出指标|数量指标|重庆市渝中区人民政府办公室网站访问量|10万次|12万次|90|90`,
    },
    {
      name: 'a short name is a word like any other',
      unchecked: true,
      form: `
项目绩效自评表
主管部门|教育局
${header}
产出指标|教育局指标|走访学校|10|10|90|90`,
    },
    {
      name: 'a form that names no unit',
      unchecked: true,
      form: `
${header}
产出指标|数量指标|走访学校|10|10|90|90`,
    },
  ],
  invalid: [
    {
      name: 'inside a level-2 name (Wuhan); two rows under it are one finding',
      form: `
项目绩效自评表
部门名 九三学社武汉市委员会
${header}
效益指标|社会效益九三学社武汉市委员会指标|转化提案|100%|100%|45|45
||提案答复|100%|100%|45|45`,
      finds: [
        {
          at: 'B4',
          message: 'pasted',
          fix: { kind: 'suggested', edits: [{ at: 'B4', value: '社会效益指标' }] },
          values: { name: '九三学社武汉市委员会', rest: '社会效益指标' },
        },
      ],
    },
    {
      name: 'the name has a code before it and a bracket behind it',
      form: `
项目绩效自评表
一级预算单位|001-深圳市龙岗区横岗街道办事处（本级）
${header}
产出深圳市龙岗区横岗街道办事处指标|数量指标|走访企业|10|10|90|90`,
      finds: [{ at: 'A4', message: 'pasted', fix: null, values: { rest: '产出指标' } }],
    },
  ],
};
