import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';

/** Examples of formal-percentage. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'rates, degrees and shares',
      form: `
${header}
效益指标|社会效益指标|就业帮扶覆盖率|≥95%|96%|10|10
|社会效益指标|政策知晓度|≥90%|93%|10|10
|经济效益指标|本地采购占比|≥90%|92%|10|10
|生态效益指标|水质达标天数比例|≥95%|97%|10|10`,
    },
    {
      name: 'a growth, and a share that the target names itself',
      form: `
${header}
效益指标|经济效益指标|带动农户增收|增长≥90%|95%|10|10
|社会效益指标|用工需求|满足需求的95%|96%|10|10`,
    },
    {
      name: 'less than 90 %, counts and words',
      form: `
${header}
效益指标|社会效益指标|改善人居环境|≥60%|65%|10|10
|社会效益指标|惠及村庄|≥95个|96个|10|10
|可持续影响指标|长效机制|健全|健全|10|10`,
    },
    {
      name: 'outputs and satisfaction',
      unchecked: true,
      form: `
${header}
产出指标|质量指标|工程验收|100%|100%|10|10
满意度指标|服务对象满意度|群众评价|≥95%|96%|10|10`,
    },
    {
      name: 'a row that weighs nothing',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|10家|90|90
效益指标|社会效益指标|促进发展|100%|100%|0|0`,
    },
  ],
  invalid: [
    {
      name: 'one',
      form: `
${header}
效益指标|社会效益指标|促进社会和谐|100%|100%|10|10
|社会效益指标|政策知晓率|≥90%|93%|10|10`,
      finds: [{ at: 'D2', message: 'one', values: { name: '促进社会和谐', target: '100%' } }],
    },
    {
      name: 'many are one finding',
      form: `
${header}
效益指标|社会效益指标|促进社会和谐|100%|100%|10|10
|生态效益指标|改善生态环境|≥95%|95%|10|10`,
      finds: [{ at: 'D2', message: 'several', values: { count: '2' } }],
    },
  ],
};
