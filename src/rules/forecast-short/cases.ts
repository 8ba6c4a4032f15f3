import type { RuleCases } from '../cases';

const title = '项目支出绩效运行监控表';
const header = '一级指标|二级指标|三级指标|年度指标值|1—7月执行情况|全年预计完成情况|偏差原因分析|备注';

/** Examples of forecast-short. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'half of it by July, all of it by December',
      policy: 'monitoring',
      form: `
${title}
${header}
产出指标|数量指标|养护里程|≥120公里|48公里|126公里||
产出指标|成本指标|每公里成本|≤3.5万元|1.2万元|3.4万元||`,
    },
    {
      name: 'short of it, and explained',
      policy: 'monitoring',
      form: `
${title}
${header}
效益指标|社会效益指标|路况优良率|≥92%|85%|90%|七月洪水冲毁两段路基，十月前修复|`,
    },
    {
      name: 'a bare number may be a ceiling',
      policy: 'monitoring',
      unchecked: true,
      form: `
${title}
${header}
产出指标|成本指标|每公里成本|3.5|1.2|3.4||`,
    },
    {
      name: 'a form of the whole year forecasts nothing',
      unchecked: true,
      form: `
一级指标|二级指标|三级指标|年度指标值|实际完成值|偏差原因分析
产出指标|数量指标|养护里程|≥120公里|48公里|`,
    },
    {
      name: 'a forecast in words, and one that only says by when',
      policy: 'monitoring',
      form: `
${title}
${header}
产出指标|数量指标|养护里程|≥120公里|48公里|125公里||
产出指标|数量指标|更换护栏|≥30处|12处|预计全部完成||
产出指标|时效指标|完工时间|12月底前|施工中|11月底||`,
    },
    {
      name: 'nothing is forecast at all: whoever fills it in has not come to it',
      policy: 'monitoring',
      unchecked: true,
      form: `
${title}
${header}
产出指标|数量指标|养护里程|≥120公里|48公里|||
产出指标|质量指标|路况优良率|≥92%|93%|||`,
    },
    {
      name: 'less than a ceiling, earlier than a date, and about as much',
      policy: 'monitoring',
      form: `
${title}
${header}
产出指标|成本指标|每公里成本|≤3.5万元|1.2万元|2.1万元||
产出指标|数量指标|养护里程|≥120公里|48公里|约120公里||`,
    },
  ],
  invalid: [
    {
      name: 'less than the target, and more than a ceiling',
      policy: 'monitoring',
      form: `
${title}
${header}
产出指标|数量指标|养护里程|≥120公里|48公里|110公里||
产出指标|成本指标|每公里成本|≤3.5万元|1.2万元|3.8万元||`,
      finds: [
        {
          at: 'F3',
          message: 'short',
          values: { name: '养护里程', forecast: '110公里', target: '≥120公里' },
          steps: ['110 < 120'],
        },
        { at: 'F4', message: 'short', values: { forecast: '3.8万元' }, steps: ['38000 > 35000'] },
      ],
    },
    {
      name: 'left blank where others are forecast',
      policy: 'monitoring',
      form: `
${title}
${header}
产出指标|数量指标|养护里程|≥120公里|48公里|126公里||
产出指标|质量指标|路况优良率|≥92%|93%|||`,
      finds: [{ at: 'F4', message: 'blank', values: { name: '路况优良率' } }],
    },
    {
      name: 'where the columns go as far as the half-year',
      policy: 'monitoring',
      form: `
一级指标|二级指标|三级指标|年度指标值|上半年完成情况|全年预计完成值|备注
满意度指标|服务对象满意度指标|司机满意度|≥90%|88%|86%|`,
      finds: [{ at: 'F2', message: 'short' }],
    },
  ],
};
