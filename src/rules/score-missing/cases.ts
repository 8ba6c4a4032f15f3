import type { RuleCases } from '../cases';

/** Examples of score-missing. */
export const cases: RuleCases = {
  valid: [
    {
      name: '0 is a score, and “—” says that none applies',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
走访企业|≥10家|0|10|0|因疫情影响未能走访
维修房屋|—|—|10|—|`,
    },
    {
      name: 'a row with weight 0 is empty on purpose',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家|10|10
无||无|0|`,
    },
    {
      name: 'a total row is no indicator',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家|100|100
小计|||100|
合计|||100|`,
    },
    {
      name: 'the rate’s points stand on the total, its score on the part',
      form: `
资金情况（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|120|120|114|10|95%|
其中：财政拨款|120|120|114||95%|9.5
一级指标|三级指标|指标值|全年完成值|分值|得分|说明
产出指标|走访企业|≥10家|12家|90|90|`,
    },
    {
      name: 'the rate is scored as a row of the table',
      form: `
资金情况（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|120|120|114|10|95%|
一级指标|三级指标|指标值|全年完成值|分值|得分|说明
产出指标|走访企业|≥10家|12家|90|90|
预算执行|预算执行率|100%|95%|10|9.5|进度`,
    },
    {
      name: 'what cannot be read is figure-unreadable, and what was not calculated formula-uncalculated',
      typed: true,
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
走访企业|≥10家|12家|50|#DIV/0!|
维修房屋|≥10间|12间|50|=D3→|
举办培训|≥2次|2次|0|0|`,
      unchecked: true,
    },
    {
      name: 'a policy without scores asks for none',
      policy: 'transfer',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家|10|`,
    },
  ],
  invalid: [
    {
      name: 'the points of the execution rate, with no score or a dash for one',
      form: `
资金情况（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|120|120|114|10|95%|
一级指标|三级指标|指标值|全年完成值|分值|得分|说明
产出指标|走访企业|≥10家|12家|90|90|`,
      finds: [{ at: 'G2', message: 'rate', values: { name: '年度资金总额', weight: '10' } }],
    },
    {
      name: 'a dash under points that count is no score',
      form: `
资金情况（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|120|120|114|10|95%|—
其中：财政拨款|120|120|114|—|95%|—
一级指标|三级指标|指标值|全年完成值|分值|得分|说明
产出指标|走访企业|≥10家|12家|90|90|`,
      finds: [{ at: 'G2', message: 'rate', values: { name: '年度资金总额', weight: '10' } }],
    },
    {
      name: 'a blank score (Wuhan, row 72)',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
交通、会议及培训|精心准备|未超预算|2||完成目标任务`,
      finds: [{ at: 'E2', message: 'blankOf', values: { name: '交通、会议及培训', weight: '2' } }],
    },
    {
      name: 'points without an indicator count all the same (Wuhan, row 93)',
      form: `
一级指标|二级指标|三级指标|年度指标值|完成情况|分值|得分|偏差原因分析及改进
效益指标|社会效益指标|服务群众|≥100人|120人|8|8|
|经济效益指标|无|||2||完成目标任务`,
      finds: [{ at: 'G3', message: 'blankOf', values: { name: '无', weight: '2' } }],
    },
    {
      name: 'neither weight nor score',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家|10|10
举办培训|≥2次|2次||`,
      finds: [{ at: 'E3', message: 'blank', values: { name: '举办培训' } }],
    },
    {
      name: 'the rate as a row of the table, with a dash for its score',
      form: `
一级指标|三级指标|指标值|全年完成值|分值|得分|说明
产出指标|走访企业|≥10家|12家|90|90|
预算执行|预算执行率|100%|95%|10|—|
产出指标|其他事项|不适用|不适用|2|—|`,
      finds: [{ at: 'F3', message: 'blankOf', values: { name: '预算执行率', weight: '10' } }],
    },
  ],
};
