import type { RuleCases } from '../cases';

const header = '二级指标|三级指标|年度指标值|实际完成值|分值|得分|说明';

/** Examples of deadline-missed. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'in time, however vague',
      form: `
${header}
时效指标|竣工验收|2024年12月31日前|2024年12月20日|10|10|
时效指标|设备到位|2024年10月底前|10月|10|10|
时效指标|资金拨付|6月30日前|2024.6.30|10|10|
时效指标|资料汇编|2024年底前|2024年12月|10|10|`,
    },
    {
      name: 'next year, where next year was asked for, or the year before was spoken of',
      form: `
2023年度项目支出绩效自评表
${header}
时效指标|竣工验收|次年3月底前|次年1月|10|10|
时效指标|决算公开|2024年8月底|2024年7月|10|10|
时效指标|资金结算|2024年3月底前|次年1月|10|10|
时效指标|启动时间|6月|6月|10|10|
时效指标|分批实施|12月底前|2026年1月|10|10|`,
    },
    {
      name: 'late, and points were taken',
      form: `
${header}
时效指标|完成时限|2024年10月底前|2024年11月|10|8|雨季推迟播种`,
    },
    {
      name: 'no date, two dates, a date from which on',
      unchecked: true,
      form: `
${header}
时效指标|按时完成|及时|2024年12月|10|10|
时效指标|项目周期|2024年1月-12月|2024年3月-12月|10|10|
时效指标|完成时间|2024年10月底前|12月底前|10|10|
时效指标|开始执行|2024年3月后|2024年5月|10|10|`,
    },
    {
      name: 'a day of every month that was kept',
      form: `
${header}
时效指标|补贴发放|每月25日前|每月25日|10|10|`,
    },
    {
      name: 'a quarter, a half or a whole year that was kept, or several of them',
      form: `
2024年度项目支出绩效自评表
${header}
时效指标|竣工验收|四季度|三季度|10|10|
时效指标|设备到位|上半年|5月|10|10|
时效指标|资金拨付|年内完成|12月|10|10|
时效指标|分批培训|上半年1次|下半年1次|10|10|
时效指标|分批检查|一季度|一季度、三季度各一次|10|10|
时效指标|按季报送|每季度末|每季度末|10|10|`,
    },
    {
      name: 'the last day itself, an earlier year, and a time of day',
      form: `
2024年度项目支出绩效自评表
${header}
时效指标|竣工验收|2024年12月31日前|2024年12月31日|10|10|
时效指标|设备到位|2024年6月底前|2023年12月|10|10|
时效指标|到场处置|12时前|11时30分|10|10|`,
    },
  ],
  invalid: [
    {
      name: 'a month later',
      form: `
${header}
时效指标|完成时限|2024年10月底前|2024年11月|10|10|
时效指标|竣工验收|≤2024/11/30|2025-01-15|10|10|
时效指标|资料汇编|6月中旬|6月下旬完成|5|5|`,
      finds: [
        {
          at: 'D2',
          message: 'late',
          values: { target: '2024年10月底前', actual: '2024年11月', score: '10' },
        },
        { at: 'D3', message: 'late', values: { actual: '2025-01-15' } },
        { at: 'D4', message: 'late', values: { target: '6月中旬' } },
      ],
    },
    {
      name: 'a month of next year',
      form: `
2023年度项目支出绩效自评表
${header}
时效指标|完成时限|12月底前|次年1月|10|10|
时效指标|竣工验收|2023年12月底前|预计2024年3月完成|10|10|
时效指标|资料汇编|11月底前|2024年1月|5|5|`,
      finds: [
        { at: 'D3', message: 'late', values: { target: '12月底前', actual: '次年1月' } },
        { at: 'D4', message: 'expected', values: { actual: '预计2024年3月完成' } },
        { at: 'D5', message: 'late' },
      ],
    },
    {
      name: 'a later quarter, half or year',
      form: `
2023年度项目支出绩效自评表
${header}
时效指标|竣工验收|三季度|四季度|10|10|
时效指标|设备到位|上半年|8月|10|10|
时效指标|资金拨付|年内完成|次年完成|10|10|
时效指标|决算编报|2023年|2024年|10|10|`,
      finds: [
        { at: 'D3', message: 'late', values: { target: '三季度', actual: '四季度' } },
        { at: 'D4', message: 'late' },
        { at: 'D5', message: 'late' },
        { at: 'D6', message: 'late' },
      ],
    },
    {
      name: 'nobody says the year',
      form: `
${header}
时效指标|完成时限|12月底前|次年1月|10|10|`,
      finds: [{ at: 'D2', message: 'late' }],
    },
  ],
};
