import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';

/** Examples of output-benefit-duplicate. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'work and effect have names of their own',
      form: `
${header}
产出指标|数量指标|技能培训人次|≥500人次|520人次|50|50
效益指标|社会效益指标|培训后就业率|≥60%|66%|40|40`,
    },
    {
      name: 'twice among the outputs is indicator-duplicate',
      form: `
${header}
产出指标|数量指标|技能培训|≥5期|5期|25|25
|质量指标|技能培训|合格|合格|25|25
效益指标|社会效益指标|就业率|≥60%|66%|40|40`,
    },
    {
      name: 'names that only begin alike',
      form: `
${header}
产出指标|数量指标|技能培训人次|≥500人次|520人次|50|50
效益指标|社会效益指标|技能培训效果|提升|提升|40|40`,
    },
    {
      name: 'rows of 无, and rows that weigh nothing',
      form: `
${header}
产出指标|数量指标|技能培训|≥5期|5期|90|90
|时效指标|无|—|无|0|0
效益指标|经济效益指标|无|—|无|0|0
|社会效益指标|技能培训|—|无|0|0`,
    },
    {
      name: 'in another block',
      form: `
长期目标1:|提升技能
${header}
产出指标|数量指标|技能培训|≥5期|5期|40|40
年度目标1:|提升技能
${header}
效益指标|社会效益指标|技能培训|提升|提升|50|50`,
    },
  ],
  invalid: [
    {
      name: 'the same name under both',
      form: `
${header}
产出指标|数量指标|技能培训|≥5期|5期|50|50
效益指标|社会效益指标|技能 培训|≥5期|5期|40|40`,
      finds: [{ at: 'C3', message: 'both', values: { name: '技能培训' } }],
    },
  ],
};
