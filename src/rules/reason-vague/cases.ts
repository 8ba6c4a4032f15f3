import type { RuleCases } from '../cases';

const header = '三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施';

/** Examples of reason-vague. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'what happened, and what will be done',
      form: `
${header}
走访企业|≥10家|9家|20|18|一家企业年中搬迁，今后提前核对名单
办结率|≥98%|90%|20|18.37|系统切换停办两周，已完善应急预案`,
    },
    {
      name: 'vague where no reason was due',
      form: `
${header}
走访企业|≥10家|10家|20|20|工作需要
办结率|≥98%|99%|20|20|受客观因素影响`,
    },
    {
      name: 'short, and to the point',
      form: `
三级指标|指标值|实际完成值|分值|得分|未完成原因
走访企业|≥10家|9家|20|18|企业搬迁
植树面积|≥10亩|9亩|20|18|受台风影响
参训人数|≥10人|9人|20|18|一人病假
外聘讲师|≥10人|9人|20|18|疫情影响`,
    },
    {
      name: 'the column asks for reasons only',
      form: `
三级指标|指标值|实际完成值|分值|得分|未完成原因分析
走访企业|≥10家|9家|20|18|一家企业年中搬迁到外省`,
    },
    {
      name: 'measures stand in a part of their own, or in one of the reasons',
      form: `
${header}
走访企业|≥10家|9家|20|18|一家企业年中搬迁到外省
改进措施|每季度核对一次企业名单`,
    },
    {
      name: 'points were lost though the target was met',
      form: `
${header}
走访企业|≥10家|10家|20|18|两家走访记录不全`,
    },
  ],
  invalid: [
    {
      name: 'reasons that fit anything',
      form: `
三级指标|指标值|实际完成值|分值|得分|未完成原因
走访企业|≥10家|9家|20|18|受客观因素影响
办结率|≥98%|90%|20|18.37|工作原因。`,
      finds: [
        { at: 'F2', message: 'vague', values: { count: '2', name: '走访企业', reason: '受客观因素影响' } },
      ],
    },
    {
      name: 'no word of what will be done',
      form: `
${header}
走访企业|≥10家|9家|20|18|一家企业年中搬迁到外省
办结率|≥98%|99%|20|20|`,
      finds: [
        {
          at: 'F2',
          message: 'noMeasure',
          values: { count: '1', header: '偏差原因分析及改进措施', name: '走访企业' },
        },
      ],
    },
  ],
};
