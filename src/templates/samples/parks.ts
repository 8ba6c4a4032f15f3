import type { IndicatorGroup, SampleRow } from '../blueprint';

const row = (name: string, target: string, progress: string, forecast: string): SampleRow => ({
  name,
  target,
  progress,
  forecast,
  surely: '√',
});

/** Parks in the middle of the year: what was done by July and what is expected; one target will be missed. */
export const parks: readonly IndicatorGroup[] = [
  {
    label: '产出指标',
    kinds: [
      {
        label: '数量指标',
        samples: [
          row('管护公园', '≥26座', '26座', '26座'),
          row('补植乔木', '≥1800株', '960株', '1800株'),
        ],
      },
      { label: '质量指标', samples: [row('苗木成活率', '≥95%', '97%', '96%')] },
      { label: '时效指标', samples: [row('病虫害处置时间', '≤3天', '2天', '2天')] },
      { label: '成本指标', samples: [row('每平方米管护费', '≤9元', '4.6元', '8.8元')] },
    ],
  },
  {
    label: '效益指标',
    kinds: [
      {
        label: '社会效益指标',
        samples: [
          {
            name: '接待游客',
            target: '≥320万人次',
            progress: '142万人次',
            forecast: '290万人次',
            ofElse: '√',
            reason: '湖滨公园因地铁施工封闭八个月，游客减少；已在周边公园增设临时停车位。',
            possibly: '√',
          },
        ],
      },
      { label: '生态效益指标', samples: [row('新增绿地', '≥4公顷', '2.1公顷', '4.2公顷')] },
    ],
  },
  {
    label: '满意度指标',
    kinds: [{ label: '服务对象\n满意度指标', samples: [row('游客满意度', '≥90%', '93%', '92%')] }],
  },
];
