import type { RuleCases } from '../cases';

const funds = `
资金情况（万元）|年初预算数|全年预算数|全年执行数|执行率
年度资金总额|120|120|114|95%`;
const header = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|说明';

/** Examples of rate-row-mismatch. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'the rate of the funds, and its share of the points',
      form: `${funds}
${header}
预算执行|预算执行率|预算执行率|100%|95%|10|9.5|两个合同未到付款期`,
    },
    {
      name: 'the target was less than all',
      form: `${funds}
${header}
预算执行|预算执行率|资金执行率|≥90%|95%|10|10|`,
    },
    {
      name: 'as precise as it was typed; a share without "%"',
      form: `
资金情况（万元）|年初预算数|全年预算数|全年执行数|执行率
年度资金总额|300|300|259.45|86.48%
${header}
预算执行|预算执行率|预算执行率|100%|86.5%|10|8.65|招标结余
预算执行|预算执行率|项目预算执行率|1|0.86|10|8.6|招标结余`,
    },
    {
      name: 'the rate of a part of the money',
      form: `
资金情况（万元）|年初预算数|全年预算数|全年执行数|执行率
年度资金总额|200|200|150|75%
其中：财政拨款|120|120|114|95%
${header}
预算执行|预算执行率|预算执行率|100%|95%|10|9.5|两个合同未到付款期`,
    },
    {
      name: 'rates of something else',
      unchecked: true,
      form: `${funds}
${header}
产出指标|成本指标|三公经费执行率|≤100%|80%|10|10|
产出指标|质量指标|计划执行率|100%|98%|10|10|
产出指标|质量指标|政府采购执行率|100%|70%|10|10|
效益指标|社会效益指标|判决执行率|100%|90%|10|10|
产出指标|成本指标|项目支出执行率|100%|60%|10|10|`,
    },
    {
      name: 'a standard of its own',
      form: `${funds}
三级指标|指标值|评分标准|实际完成值|分值|得分|说明
预算执行率|100%|95%以上得满分|95%|10|10|`,
    },
  ],
  invalid: [
    {
      name: 'all of the points for 95 %',
      form: `${funds}
${header}
预算执行|预算执行率|预算执行率|100%|95%|10|10|`,
      finds: [
        {
          at: 'G4',
          message: 'score',
          values: { rate: '95', weight: '10', expected: '9.5', actual: '10' },
          steps: ['10 × 95% = 9.5'],
        },
      ],
    },
    {
      name: 'short of a target of 98',
      form: `
${header}
预算执行|预算执行率|部门预算执行率|98%|91%|10|10|`,
      finds: [{ at: 'G2', message: 'score', values: { expected: '9.29' }, steps: ['10 × 91 ÷ 98 = 9.29'] }],
    },
    {
      name: 'another rate than the funds give',
      form: `${funds}
${header}
预算执行|预算执行率|预算执行率|100%|100%|10|10|
产出指标|数量指标|走访企业|≥10家|10家|80|80|`,
      finds: [
        {
          at: 'E4',
          message: 'funds',
          values: { actual: '100', line: '年度资金总额', expected: '95' },
          steps: ['114 ÷ 120 × 100% = 95%'],
        },
      ],
    },
  ],
};
