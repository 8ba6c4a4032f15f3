import type { RuleCases } from '../cases';

const header = '三级指标|指标性质|指标值|实际完成值|分值|得分|评分说明';

/** Examples of qualitative-remark. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'a remark on each qualitative row',
      policy: 'guangxi',
      form: `
${header}
管护制度|定性|健全|健全|50|50|制度已印发，抽查两处均执行
走访企业|≥|10家|10家|40|40|`,
    },
    {
      name: 'a qualitative row that earns nothing yet, or weighs nothing',
      policy: 'guangxi',
      unchecked: true,
      form: `
${header}
管护制度|定性|健全|健全|0|0|
联动机制|定性|建立|建立|50||`,
    },
    {
      name: 'no column for it',
      policy: 'guangxi',
      unchecked: true,
      form: `
三级指标|指标性质|指标值|实际完成值|分值|得分
管护制度|定性|健全|健全|90|90`,
    },
    {
      name: 'elsewhere nobody asks',
      unchecked: true,
      form: `
${header}
管护制度|定性|健全|健全|90|90|`,
    },
    {
      name: 'words under another nature',
      policy: 'guangxi',
      unchecked: true,
      form: `
${header}
完成及时性|＝|及时|及时|50|50|
走访企业|≥|10家|10家|40|40|`,
    },
    {
      name: 'the remark stands in a column that nobody named',
      policy: 'guangxi',
      form: `
三级指标|指标性质|指标值|实际完成值|分值|得分|偏差原因|评定
管护制度|定性|健全|健全|90|90||抽查两处均执行`,
    },
  ],
  invalid: [
    {
      name: 'blank',
      policy: 'guangxi',
      form: `
${header}
管护制度|定性|健全|健全|50|50|
走访企业|≥|10家|10家|40|40|`,
      finds: [{ at: 'G2', message: 'blank', values: { name: '管护制度' } }],
    },
  ],
};
