import type { RuleCases } from '../cases';

/** Examples of deviation-large. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'a better place than was asked for, and none at all of what nobody wants',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
全省考核排名|前5名|第3名|10|10|
投诉件数|≤3件|0件|10|10|`,
    },
    {
      name: 'a small deviation, and a real reason for one under 100 %',
      form: `
指标名称|计量单位|指标性质|指标值|全年完成值|偏离度（%）|分值|得分|说明
编印期数|期|≥|90|93|3.33|10|10|
检查次数|次|≥|12|14|16.67|10|10|
走访企业|家|≥|10|17|70|10|10|新入驻企业增多，走访随之增加
投诉举报|次|≤|4|3|25|10|10|下半年新增投诉分流渠道`,
    },
    {
      name: '定性, coded with 1',
      form: `
指标名称|计量单位|指标性质|指标值|全年完成值|偏离度（%）|分值|得分|说明
保障安全稳定|无|定性|100|1|0|10|10|`,
    },
    {
      name: 'Guangxi: 119 % needs no word, 130 % has one',
      policy: 'guangxi',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
走访企业|≥|100|119|10|10|
举办培训|≥|10|13|10|10|应企业要求加办三期`,
    },
    {
      name: 'inside a range',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
开展学习|1-4次|4次|10|10|`,
    },
    {
      name: 'units that differ in kind, and words, are not compared',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
走访企业|≥10家|100%|10|10|
档案归档|平均5次/月|获得档案达标奖|10|10|`,
    },
  ],
  invalid: [
    {
      name: 'thirty and more where the target is 0 (Guangxi)',
      policy: 'guangxi',
      form: `
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分|说明
欠费户数|≤|0|36|10|0|`,
      finds: [
        { at: 'D2', message: 'refusedOfZero', severity: 'error', values: { actual: '36', limit: '30' } },
      ],
    },
    {
      name: 'extreme and excessive, whatever the reason; to have passed the target is none',
      form: `
指标名称|计量单位|指标性质|指标值|全年完成值|偏离度（%）|得分系数（%）|指标权重|指标得分|说明
报送信息|篇|≥|10|120|1100|100|10|10|支部投稿踊跃
社会服务|次|≥|3|6|100|100|10|10|今年换了新形式，报名积极
社员发展|人|≥|70|99|41.43|100|10|10|超额完成目标任务
会议活动|次|≥|50|60|20|100|10|10|
投诉举报|次|≤|4|3|25|100|10|10|`,
      finds: [
        {
          at: 'F2',
          message: 'extremeTimes',
          severity: 'error',
          values: {
            name: '报送信息',
            times: '12',
            deviation: '1100',
            limit: '300',
            reasonZh: '原因栏已写明，可以“说明后保留”',
          },
          steps: ['(120 − 10) ÷ 10 × 100% = 1100%'],
        },
        {
          at: 'F3',
          message: 'excessiveTimes',
          severity: 'warning',
          values: { times: '2', deviation: '100', limit: '100' },
        },
        {
          at: 'F4',
          message: 'explainOver',
          severity: 'warning',
          values: { deviation: '41.43', limit: '30' },
          steps: ['(99 − 70) ÷ 70 × 100% = 41.43%'],
        },
        { at: 'F5', message: 'hintOver', severity: 'hint', values: { deviation: '20', limit: '20' } },
        {
          at: 'F6',
          message: 'hintOver',
          severity: 'hint',
          values: { deviation: '25' },
          steps: ['(4 − 3) ÷ 4 × 100% = 25%'],
        },
      ],
    },
    {
      name: 'without a deviation column it stands on the actual',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
政党协商会|全年发言(不少于2次)|全年发言5次|2|2|超额完成目标
会议培训|1-2次|开展中心组学习4次|2|2|完成目标任务
社情民意信息|70篇|356篇|2|2|超额完成目标
骨干培训|1-2次|开展骨干培训9次|2|2|超额完成目标`,
      finds: [
        {
          at: 'C2',
          message: 'excessiveTimes',
          severity: 'warning',
          values: { times: '2.5', deviation: '150' },
        },
        {
          at: 'C3',
          message: 'excessiveOver',
          severity: 'warning',
          values: { deviation: '100' },
          steps: ['(4 − 2) ÷ 2 × 100% = 100%'],
        },
        {
          at: 'C4',
          message: 'extremeTimes',
          severity: 'error',
          values: { times: '5.09', deviation: '408.57' },
        },
        { at: 'C5', message: 'extremeOver', severity: 'error', values: { deviation: '350' } },
      ],
    },
    {
      name: 'short of the target',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
走访企业|≥|10|8|10|8|
举办培训|≥|10|5|10|5|未完成
新建站点|≥|2|0|10|0|选址未批，推迟到下年
投诉举报|≤|4|20|10|0|新线路开通初期投诉集中`,
      finds: [
        { at: 'D2', message: 'hintShort', severity: 'hint', values: { deviation: '20' } },
        { at: 'D3', message: 'explainShort', severity: 'warning', values: { deviation: '50', limit: '30' } },
        { at: 'D4', message: 'excessiveShort', severity: 'warning', values: { deviation: '100' } },
        {
          at: 'D5',
          message: 'extremeShort',
          severity: 'error',
          values: { deviation: '400' },
          steps: ['(4 − 20) ÷ 4 × 100% = −400%'],
        },
      ],
    },
    {
      name: 'a bare number may be a ceiling: less of it is no shortfall',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
印制费用|100元|75元|10|10|
差旅费用|100元|60元|10|10|
接待费用|100元|0元|10|10|厉行节约，未安排接待
节约费用|100元|-220元|10|10|`,
      finds: [
        { at: 'C2', message: 'hintApart', severity: 'hint', values: { deviation: '25' } },
        { at: 'C3', message: 'explainApart', severity: 'warning', values: { deviation: '40' } },
        { at: 'C4', message: 'excessiveApart', severity: 'warning', values: { deviation: '100' } },
        { at: 'C5', message: 'extremeApart', severity: 'error', values: { deviation: '320' } },
      ],
    },
    {
      name: 'a stated deviation counts where none can be computed',
      form: `
指标名称|指标性质|指标值|全年完成值|偏离度（%）|分值|得分|说明
走访企业|≥|10|按计划完成|320|10|10|
回访企业|≥|10|按计划完成|120|10|10|客户来访增多
举办培训|≥|10|按计划完成|-40|10|10|
报送信息|≥|10|按计划完成|25|10|10|`,
      finds: [
        { at: 'E2', message: 'extremeStated', severity: 'error', values: { deviation: '320' }, steps: [] },
        { at: 'E3', message: 'excessiveStated', severity: 'warning', values: { deviation: '120' } },
        { at: 'E4', message: 'explainStated', severity: 'warning', values: { deviation: '40' } },
        { at: 'E5', message: 'hintStated', severity: 'hint', values: { deviation: '25' } },
      ],
    },
    {
      name: 'Guangxi refuses 130 % of a target without a word, more is better or not; a word that is no reason gets past it',
      policy: 'guangxi',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
走访企业|≥|10|13|10|10|
投诉举报|≤|10|13|10|7|
举办培训|≥|10|14|10|10|超额完成目标
报送信息|≥|10|25|10|10|
编印期数|≥|10|50|10|10|`,
      finds: [
        {
          at: 'D2',
          message: 'refused',
          severity: 'error',
          values: { percent: '130', limit: '130' },
          steps: ['13 ÷ 10 × 100% = 130% ≥ 130%'],
        },
        { at: 'D3', message: 'refused', severity: 'error' },
        { at: 'D4', message: 'explainOver', severity: 'warning' },
        { at: 'D5', message: 'refused', severity: 'error', values: { percent: '250' } },
        { at: 'D6', message: 'extremeTimes', severity: 'error' },
      ],
    },
  ],
};
