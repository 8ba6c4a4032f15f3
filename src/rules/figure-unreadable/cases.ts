import type { RuleCases } from '../cases';

const funds = '资金情况（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分';
const header = '一级指标|二级指标|三级指标|指标值|实际完成值|偏离度|分值|得分|说明';

/** Examples of figure-unreadable. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'figures in every dress that offices give them',
      form: `
${funds}
年度资金总额|１２０．００|1,200,000元|114.00万元|10分|９５％|9.5
${header}
产出指标|数量指标|走访企业|≥10家|12家|20%|90|90分|`,
    },
    {
      name: 'a remark after a figure, and a triangle for minus in money',
      form: `
${funds}
年度资金总额|120|120|114|10|95%|9.5
其中：财政拨款|120|120|124（决算）||103.33%|
其他资金|0|0|△10|||
${header}
产出指标|数量指标|走访企业|≥10家|12家|20%|90|90|
总分||||||100|99.50（优）|`,
    },
    {
      name: 'brackets around points',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|20%|（90）|（90）|`,
    },
    {
      name: 'marks that say that nothing applies',
      form: `
${funds}
年度资金总额|120|120|114|10|95%|9.5
其中：财政拨款|120|120|114|—|/|-
${header}
产出指标|数量指标|走访企业|≥10家|12家|—|90|90|
产出指标|数量指标|举办培训|无|无|/|—|—|`,
    },
    {
      name: 'words are welcome in targets and actuals',
      form: `
${header}
产出指标|质量指标|台账|建立并更新|见附件|—|40|40|
产出指标|时效指标|办结率|约98%|98%/99%|—|50|50|`,
    },
    {
      name: 'a remark in the column of deviations',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|略有超出|90|90|`,
    },
    {
      name: 'beside the total another label, which is no figure',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|20%|100|100|
自评得分|评价组意见`,
    },
    {
      name: 'a formula without a result is formula-uncalculated',
      typed: true,
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|20%|50|=G2→|
产出指标|数量指标|举办培训|≥10次|12次|20%|50|50|`,
    },
  ],
  invalid: [
    {
      name: 'error values, in targets and actuals too',
      form: `
${funds}
年度资金总额|#REF!|120|114|10|#DIV/0!|9.5
${header}
产出指标|数量指标|走访企业|#N/A|12家|#VALUE!|40|#NAME?|
产出指标|数量指标|举办培训|≥10次|######|20%|50|50|`,
      finds: [
        {
          at: 'B2',
          message: 'error',
          values: { name: '年度资金总额', text: '#REF!', columnZh: '年初预算数' },
        },
        { at: 'F2', message: 'error', values: { columnZh: '执行率' } },
        { at: 'D4', message: 'error', values: { name: '走访企业', columnZh: '指标值' } },
        { at: 'F4', message: 'error', values: { columnZh: '偏离度' } },
        { at: 'H4', message: 'error', values: { columnZh: '得分' } },
        { at: 'E5', message: 'error', values: { name: '举办培训', text: '######', columnZh: '完成值' } },
      ],
    },
    {
      name: 'figures that are none',
      form: `
${funds}
年度资金总额|12O|120。5|114/120|10|约95%|9.5
其中：财政拨款|壹佰贰拾|见附件|114（含退款3）||95%|
${header}
产出指标|数量指标|走访企业|≥10家|12家|2O%|4O|40/40|
产出指标|数量指标|举办培训|≥10次|12次|20%|50|9。6|`,
      finds: [
        { at: 'B2', message: 'noNumber', values: { text: '12O' } },
        { at: 'C2', message: 'noNumber', values: { text: '120。5' } },
        { at: 'D2', message: 'noNumber', values: { text: '114/120' } },
        { at: 'F2', message: 'noNumber', values: { text: '约95%', columnZh: '执行率' } },
        { at: 'B3', message: 'noNumber', values: { text: '壹佰贰拾' } },
        { at: 'C3', message: 'noNumber', values: { text: '见附件' } },
        { at: 'D3', message: 'noNumber', values: { text: '114（含退款3）' } },
        { at: 'F5', message: 'noNumber', values: { columnZh: '偏离度' } },
        { at: 'G5', message: 'noNumber', values: { columnZh: '分值' } },
        { at: 'H5', message: 'noNumber', values: { text: '40/40' } },
        { at: 'H6', message: 'noNumber', values: { text: '9。6' } },
      ],
    },
    {
      name: 'totals',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|12家|20%|100|100|
总分||||||100|合格|`,
      finds: [{ at: 'H3', message: 'noNumber', values: { name: '总分', columnZh: '自评总分' } }],
    },
    {
      name: 'a picture in a cell of WPS is no number and no actual',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|=DISPIMG("ID_A1",1)|20%|50|50|
产出指标|数量指标|举办培训|≥10次|12次|20%|50|=DISPIMG("ID_A2",1)|`,
      finds: [
        { at: 'E2', message: 'picture', values: { name: '走访企业', columnZh: '完成值' } },
        { at: 'H3', message: 'picture', values: { name: '举办培训', columnZh: '得分' } },
      ],
    },
  ],
};
