import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|年度指标值|完成情况|分值|得分|偏差原因分析及改进';

/** Examples of same-indicator-differs. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'one number in two wordings',
      form: `
长期目标1:|做好参政议政工作
${header}
产出指标|数量指标|政党协商会|全年发言(不少于2次)|全年发言5次|2|2|
年度目标1:|做好参政议政工作
${header}
产出指标|数量指标|政党协商会|4次|参会5次|2|2|`,
    },
    {
      name: 'twice in one block is another matter',
      unchecked: true,
      form: `
${header}
产出指标|数量指标|武汉社讯|4次/年|4期|2|2|
|质量指标|武汉社讯|≤3%|1%|2|2|`,
    },
    {
      name: 'other spans of time have other targets',
      form: `
长期目标1:|改善道路
${header}
产出指标|数量指标|新建公路|≥90公里|95公里|2|2|
年度目标1:|改善道路
${header}
产出指标|数量指标|新建公路|≥30公里|32公里|2|2|`,
    },
    {
      name: 'two things in percent, and words',
      form: `
长期目标1:|做好社务
${header}
效益指标|社会效益指标|机关运行|控制在年预算|预算执行率100%|2|2|
|社会效益指标|社员满意度|≥90%|95%|2|2|
年度目标1:|做好社务
${header}
效益指标|社会效益指标|机关运行|保证质量|满意度95%|2|2|
|社会效益指标|社员满意度|众人满意|众人满意|2|2|`,
    },
  ],
  invalid: [
    {
      name: '3 in the long-term block, 1 in the annual one (Wuhan, rows 47 and 85)',
      form: `
长期目标4:|加强组织建设工作
${header}
产出指标|质量指标|新社员班|每年1次|实际举办3期|2|2|完成目标任务
年度目标4:|加强组织建设工作
${header}
产出指标|质量指标|新社员班|1次|1次|2|2|完成目标任务`,
      finds: [
        {
          at: 'E3',
          message: 'differs',
          values: { name: '新社员班', first: '实际举办3期', second: '1次' },
        },
      ],
    },
  ],
};
