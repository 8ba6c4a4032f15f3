import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';

/** Examples of actual-copies-target. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'the numbers that were reached, equal ones too',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|10家|30|30
|质量指标|办结率|≥98%|98%|30|30
|成本指标|会议费|≤5万元|5万元|30|30`,
    },
    {
      name: 'another bound than the target, or a sign that says equal',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|≥12家|30|30
|质量指标|办结率|≥98%|>99%|30|30
|成本指标|会议费|=5万元|=5万元|30|30
|时效指标|办结天数|=20天|=20天|30|30`,
    },
    {
      name: 'a bound in words, which people write of numbers they know',
      form: `
${header}
产出指标|数量指标|走访企业|≥100家|100家以上|30|30
|数量指标|发放手册|不少于500册|不少于500册|30|30`,
    },
    {
      name: 'words and grades',
      form: `
${header}
产出指标|质量指标|系统运行|稳定|稳定|30|30
|时效指标|完成及时性|及时|及时|30|30`,
    },
    {
      name: 'a single one',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|30|30
|质量指标|办结率|≥98%|≥98%|30|30`,
    },
  ],
  invalid: [
    {
      name: 'each with its sign',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|≥10家|30|30
|质量指标|办结率|≥98%|≥98%|30|30
|成本指标|会议费|≤5万元|≤5万元|30|30`,
      finds: [{ at: 'E2', message: 'copied', values: { count: '3', name: '走访企业', actual: '≥10家' } }],
    },
    {
      name: 'the sign of the target stands in its own column',
      form: `
三级指标|指标性质|指标值|实际完成值|分值|得分
走访企业|≥|10家|≥10家|50|50
办结率|≥|98%|≥98%|40|40`,
      finds: [{ at: 'D2', message: 'copied', values: { count: '2' } }],
    },
  ],
};
