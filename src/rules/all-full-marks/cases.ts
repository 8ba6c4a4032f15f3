import type { RuleCases } from '../cases';

const header = '指标名称|指标性质|指标值|全年完成值|指标权重|指标得分|说明';

/** Examples of all-full-marks. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'full marks on targets that were just met',
      form: `
${header}
走访企业|≥|10|10|30|30|
开展培训|≥|4|5|30|30|
满意度|≥|90|95|30|30|`,
    },
    {
      name: 'less than half of the weight is far off',
      form: `
${header}
走访企业|≥|10|50|40|40|
开展培训|≥|4|4|30|30|
满意度|≥|90|95|20|20|`,
    },
    {
      name: 'not every score is full',
      form: `
${header}
走访企业|≥|10|50|50|49|指标值偏低，自行扣 1 分
开展培训|≥|4|12|30|30|
满意度|≥|90|95|10|10|`,
    },
    {
      name: 'no complaint at all is no loose target',
      form: `
${header}
投诉举报|≤|4|0|50|50|
安全事故|≤|2|0|30|30|
满意度|≥|90|95|10|10|`,
    },
    {
      name: 'two rows say nothing of a form',
      unchecked: true,
      form: `
${header}
走访企业|≥|10|50|60|60|
开展培训|≥|4|12|30|30|`,
    },
    {
      name: 'a blank score is another matter',
      unchecked: true,
      form: `
${header}
走访企业|≥|10|50|50|50|
开展培训|≥|4|12|30||
满意度|≥|90|95|10|10|`,
    },
  ],
  invalid: [
    {
      name: '80 of 90 points at twice the target and more (Chongqing)',
      form: `
项目名称|业务经费|自评总分|100
${header}
报送信息|≥|10|120|15|15|
开展培训|≥|2|4|15|15|
会议次数|≥|10|11|10|10|
慰问人次|≥|50|210|10|10|
社会服务|≥|3|6|20|20|
覆盖人数|≥|100|300|20|20|`,
      finds: [
        {
          at: 'D1',
          message: 'full',
          values: { count: '6', number: '5', weight: '80', total: '90', share: '88.89', limit: '100' },
          steps: ['15 + 15 + 10 + 20 + 20 = 80', '80 ÷ 90 × 100% = 88.89%'],
        },
      ],
    },
    {
      name: 'without a stated total it stands on the header; the stated deviation counts where none is computed',
      form: `
指标名称|指标性质|指标值|全年完成值|偏离度（%）|指标权重|指标得分
走访企业|≥|10|按计划完成|150|45|45
开展培训|≥|4|4|0|25|25
满意度|≥|90|95|5.56|20|20`,
      finds: [{ at: 'G1', message: 'full', values: { weight: '45' }, steps: ['45 ÷ 90 × 100% = 50%'] }],
    },
  ],
};
