import type { RuleCases } from '../cases';

/** Examples of coefficient-mismatch. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'met, met by less, and partly done',
      form: `
指标名称|计量单位|指标性质|指标值|全年完成值|偏离度（%）|得分系数（%）|指标权重|指标得分
走访企业|家|≥|10|12|20|100|10|10
投诉举报|次|≤|4|3|25|100|10|10
举办培训|次|≥|3|2|-33.33|66.67|10|6.67`,
    },
    {
      name: '定性, inside the band of its grade',
      form: `
指标名称|计量单位|指标性质|指标值|全年完成值|偏离度（%）|得分系数（%）|指标权重|指标得分
保障有序运转||定性|达标|1|0|100|10|10
制度建设||定性|达标|部分达成||70|10|7
宣传效果||定性|达标|1|0|80|10|8`,
    },
    {
      name: 'a target that was passed by far may have cost points',
      unchecked: true,
      form: `
指标名称|指标性质|指标值|全年完成值|得分系数（%）|指标权重|指标得分
报送信息|≥|10|120|80|10|8`,
    },
    {
      name: 'a bare number may be a ceiling; 1 may be 100 % under a header without “%”',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|得分系数|指标权重|指标得分
死亡率|5%|3%|1|10|10
差错率|5%|6%|0.8|10|8`,
    },
    {
      name: 'a policy without scores has no coefficient',
      policy: 'transfer',
      unchecked: true,
      form: `
指标名称|指标性质|指标值|全年完成值|得分系数（%）|指标权重|指标得分
走访企业|≥|10|9|100|20|20`,
    },
  ],
  invalid: [
    {
      name: 'a target that was missed has its share',
      form: `
指标名称|指标性质|指标值|全年完成值|得分系数（%）|指标权重|指标得分
走访企业|≥|10|9|100|20|20`,
      finds: [
        {
          at: 'E2',
          message: 'wrong',
          fix: { kind: 'suggested', edits: [{ at: 'E2', value: '90' }] },
          values: { name: '走访企业', expected: '90', actual: '100' },
          steps: ['9 ÷ 10 × 100% = 90%'],
        },
      ],
    },
    {
      name: 'over a ceiling',
      form: `
指标名称|指标性质|指标值|全年完成值|得分系数（%）|指标权重|指标得分
投诉举报|≤|4|5|100|20|20`,
      finds: [
        {
          at: 'E2',
          message: 'wrong',
          fix: null,
          values: { expected: '75 / 80', actual: '100' },
          steps: ['(1 − (5 − 4) ÷ 4) × 100% = 75%', '4 ÷ 5 × 100% = 80%'],
        },
      ],
    },
    {
      name: 'over a ceiling, where one formula is right',
      policy: 'mof-2017',
      form: `
指标名称|指标性质|指标值|全年完成值|得分系数（%）|指标权重|指标得分
投诉举报|≤|4|5|100|20|20`,
      finds: [
        {
          at: 'E2',
          message: 'wrong',
          fix: { kind: 'suggested', edits: [{ at: 'E2', value: '80' }] },
          values: { expected: '80', actual: '100' },
          steps: ['4 ÷ 5 × 100% = 80%'],
        },
      ],
    },
    {
      name: 'more than 100 % for passing the target',
      form: `
指标名称|指标性质|指标值|全年完成值|得分系数（%）|指标权重|指标得分
走访企业|≥|10|12|120|20|20`,
      finds: [
        {
          at: 'E2',
          message: 'wrong',
          fix: { kind: 'safe', edits: [{ at: 'E2', value: '100' }] },
          values: { expected: '100', actual: '120' },
          steps: ['12 ≥ 10 → 100%'],
        },
      ],
    },
    {
      name: '定性, outside the band of its grade',
      form: `
指标名称|指标性质|指标值|全年完成值|得分系数（%）|指标权重|指标得分
保障有序运转|定性|达标|0|100|10|10`,
      finds: [
        {
          at: 'E2',
          message: 'outside',
          fix: null,
          values: { from: '0', to: '60', actual: '100' },
          steps: [],
        },
      ],
    },
    {
      name: 'the policy accepts two formulas: the form chooses',
      policy: 'hubei',
      form: `
指标名称|指标性质|指标值|全年完成值|得分系数（%）|指标权重|指标得分
投诉举报|≤|4|5|100|20|20`,
      finds: [{ at: 'E2', message: 'wrong', fix: null }],
    },
    {
      name: 'the score confirms target and actual; final zeros and “%” are kept',
      form: `
指标名称|指标性质|指标值|全年完成值|得分系数|指标权重|指标得分
走访企业|≥|10|9|100.00%|20|18`,
      finds: [{ at: 'E2', message: 'wrong', fix: { kind: 'safe', edits: [{ at: 'E2', value: '90.00%' }] } }],
    },
  ],
};
