import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|说明';

/** Examples of formula-uncalculated. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'formulas with their results',
      typed: true,
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|100|=F2→100|
总分|||||100|=SUM(G2)→100|`,
    },
    {
      name: 'a formula that comes to 0',
      typed: true,
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|0家|100|=F2*0→0|资金未到位`,
    },
    {
      name: 'blank cells are blank',
      typed: true,
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|100||
产出指标|数量指标|举办培训|≥10次||||`,
    },
    {
      name: 'a formula that failed has a result: figure-unreadable tells it',
      typed: true,
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|100|=F2/0→#DIV/0!|`,
    },
    {
      name: 'a name that is no function of ours is an error: figure-unreadable tells it',
      typed: true,
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|100|=SCORES(F2)→#NAME?|`,
    },
    {
      name: 'a PERF formula that failed has a result too',
      typed: true,
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|100|=PERF.SCORE(F2,D2,"甲")→#VALUE!|`,
    },
    {
      name: 'a text file holds no formulas, only what looks like one',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|100|=F2|`,
    },
    {
      name: 'a picture in a cell has nothing to calculate',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|100|100|=DISPIMG("ID_A1",1)`,
    },
  ],
  invalid: [
    {
      name: 'scores and total, told once',
      typed: true,
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|50|=F2→|
产出指标|数量指标|举办培训|≥10次|12次|50|=F3→|
总分|||||100|=SUM(G2:G3)→|`,
      finds: [
        { at: 'G2', message: 'uncalculated', severity: 'warning', values: { count: '3', first: 'G2' } },
      ],
    },
    {
      name: 'PERF formulas where the functions are not, told once',
      typed: true,
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|50|=PERF.SCORE(F2,D2,E2)→#NAME?|
产出指标|数量指标|举办培训|≥10次|12次|50|=_xldudf_PERF_SCORE(F3,D3,E3)→#NAME?|
总分|||||100|=PERF.TOTAL(G2:G3)→#BUSY!|`,
      finds: [
        {
          at: 'G2',
          message: 'noFunction',
          severity: 'error',
          values: { count: '3', first: 'G2', text: '#NAME?' },
        },
      ],
    },
    {
      name: 'an actual',
      typed: true,
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|=Sheet2!A1→|100|100|`,
      finds: [{ at: 'E2', message: 'uncalculated', severity: 'warning', values: { count: '1' } }],
    },
  ],
};
