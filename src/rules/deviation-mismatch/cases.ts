import type { RuleCases } from '../cases';

/** Examples of deviation-mismatch. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'two decimals, half-up, printed without trailing zeros',
      form: `
指标名称|计量单位|指标性质|指标值|全年完成值|偏离度（%）|得分系数（%）|指标权重|指标得分
编印期数|期|≥|90|93|3.33|100|10|10
检查次数|次|≥|12|14|16.67|100|10|10
会议次数|次|≥|50|60|20|100|10|10`,
    },
    {
      name: 'fewer complaints than allowed is better: positive',
      form: `
指标名称|计量单位|指标性质|指标值|全年完成值|偏离度（%）|得分系数（%）|指标权重|指标得分
投诉举报|次|≤|4|3|25|100|10|10`,
    },
    {
      name: '定性 with 1 is met: 0',
      form: `
指标名称|计量单位|指标性质|指标值|全年完成值|偏离度（%）|得分系数（%）|指标权重|指标得分
保障有序运转||定性|达标|1|0|100|10|10
保障安全稳定|无|定性|100|1|0|100|10|10
政务信息排名|名|定性|前10|1|0|100|10|10`,
    },
    {
      name: 'inside a range there is no deviation; under a header without “%” 0.5 may be 50 %',
      form: `
指标名称|指标值|全年完成值|偏离度|分值|得分
开展学习|1-2次|2次|0|10|10
走访企业|10家|15家|0.5|10|10`,
    },
    {
      name: 'without an operator nobody knows whether more is better',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|偏离度（%）|分值|得分
印制费用|100元|80元|20|10|10`,
    },
    {
      name: 'a target of 0 has no deviation',
      unchecked: true,
      form: `
指标名称|指标性质|指标值|全年完成值|偏离度（%）|分值|得分
安全事故|≤|0|1|100|10|0`,
    },
  ],
  invalid: [
    {
      name: 'divided by the actual',
      form: `
指标名称|指标性质|指标值|全年完成值|偏离度（%）|分值|得分
走访企业|≥|10|12|16.67|10|10`,
      finds: [
        {
          at: 'E2',
          message: 'wrong',
          fix: { kind: 'safe', edits: [{ at: 'E2', value: '20' }] },
          values: { name: '走访企业', expected: '20', actual: '16.67' },
          steps: ['(12 − 10) ÷ 10 × 100% = 20%'],
        },
      ],
    },
    {
      name: 'the sign of a ≤ is the wrong way round',
      form: `
指标名称|指标性质|指标值|全年完成值|偏离度（%）|分值|得分
投诉举报|≤|4|3|-25|10|10`,
      finds: [
        {
          at: 'E2',
          message: 'sign',
          fix: { kind: 'safe', edits: [{ at: 'E2', value: '25' }] },
          values: { expected: '25', actual: '-25' },
          steps: ['(4 − 3) ÷ 4 × 100% = 25%'],
        },
      ],
    },
    {
      name: '定性, met, and yet a deviation',
      form: `
指标名称|指标性质|指标值|全年完成值|偏离度（%）|分值|得分
保障有序运转|定性|达标|1|100|10|10`,
      finds: [
        {
          at: 'E2',
          message: 'wrong',
          fix: { kind: 'suggested', edits: [{ at: 'E2', value: '0' }] },
          values: { expected: '0', actual: '100' },
          steps: [],
        },
      ],
    },
    {
      name: 'a number stored as text is converted first; a formula is not written over',
      typed: true,
      form: `
指标名称|指标性质|指标值|全年完成值|偏离度（%）|分值|得分
走访企业|≥|10|12|'18.00%|45|45
回访企业|≥|10|12|=(D3-C3)/D3*100→16.67|45|45`,
      finds: [
        { at: 'E2', message: 'wrong', fix: null },
        { at: 'E3', message: 'wrong', fix: null },
      ],
    },
    {
      name: 'is 0.3 meant as 30 %? No “%” says so',
      form: `
指标名称|指标性质|指标值|全年完成值|偏离度|分值|得分
走访企业|≥|10|12|0.3|90|90`,
      finds: [{ at: 'E2', message: 'wrong', fix: null }],
    },
    {
      name: 'a bare number may be a ceiling: the sign is not certain',
      form: `
指标名称|指标值|全年完成值|偏离度（%）|分值|得分
走访企业|10家|12家|16.67|90|90`,
      finds: [{ at: 'D2', message: 'wrong', fix: null }],
    },
  ],
};
