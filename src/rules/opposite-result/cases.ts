import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|说明';

/** Examples of opposite-result. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'what goes on, what was put right, and a share of what was left',
      form: `
${header}
产出指标|质量指标|长效机制|持续推进建立|正在建立|10|10|
产出指标|质量指标|资金使用|无违规使用资金|发现违规使用2万元，已全部追回|10|10|
产出指标|质量指标|任务完成|全部完成|剩余0%|10|10|
产出指标|质量指标|低保对象|应保尽保|无漏保|10|10|
效益指标|社会效益指标|农户负担|有效减轻|明显减轻|10|10|`,
    },
    {
      name: 'points were taken off',
      form: `
${header}
产出指标|质量指标|竣工验收|通过验收|待验收|10|6|主体完工，资料尚在整理
产出指标|数量指标|参训人数|≥100人|不足100人|10|9|报名人数少
效益指标|社会效益指标|年度考核|优|良|10|8|一项工作扣分`,
    },
    {
      name: 'what is asked for is itself still under way',
      form: `
${header}
产出指标|时效指标|主体工程|正在施工|正在施工|10|10|
产出指标|时效指标|二期前期工作|开展前期工作|前期工作已完成|10|10|`,
    },
    {
      name: 'better than the target, or as good',
      form: `
${header}
效益指标|生态效益指标|断面水质|三类及以上|二类|10|10|
效益指标|社会效益指标|年度考核|良|优|10|10|
产出指标|数量指标|参训人数|≥100人|100余人|10|10|
产出指标|数量指标|惠及户数|≥200户|近300户|10|10|
产出指标|成本指标|会议费|≤5万元|不足5万元|10|10|`,
    },
    {
      name: 'a number over 0 that is wanted',
      unchecked: true,
      form: `
${header}
效益指标|经济效益指标|财政收入增幅|0%|2%|10|10|
效益指标|社会效益指标|新增就业岗位|0|12|10|10|
效益指标|经济效益指标|节约资金|0元|3000元|10|10|`,
    },
    {
      name: 'inexact numbers that lie near the target, or on its good side',
      form: `
${header}
产出指标|数量指标|参训人数|≥50人|约48人|10|10|
产出指标|质量指标|达标站点比例|三分之二以上|66.7%|10|10|
产出指标|时效指标|办理时间|≤30天|约20天|10|10|`,
    },
    {
      name: 'several targets in a cell, all met, or of which nobody can tell which answers which',
      unchecked: true,
      form: `
${header}
产出指标|数量指标|路灯改造|主干路≥40盏；支路≥90盏|主干路42盏；支路90盏|10|10|
产出指标|数量指标|宣讲和走访|①宣讲4场；②走访60户|①宣讲5场；②走访60户|10|10|
产出指标|数量指标|宣讲和走访|宣讲4场，走访60户|走访58户，宣讲3场|10|10|
产出指标|时效指标|验收和决算|验收30天；决算60天|验收25天；决算50天|10|10|`,
    },
    {
      name: 'a change the way that was asked for, a higher place, and none of what nobody wants',
      form: `
${header}
效益指标|社会效益指标|发病率|下降|较上年下降3.2%|10|10|
效益指标|社会效益指标|学科排名|前10%|前8%|10|10|
效益指标|社会效益指标|越级上访|无|0起|10|10|
产出指标|数量指标|来访答复|无|3件|10|10|`,
    },
    {
      name: 'a bare number that more of is wanted of, or that was kept',
      form: `
${header}
产出指标|成本指标|采购单价|90元|85元|10|10|
产出指标|成本指标|补助标准|500元|520元|10|10|
产出指标|时效指标|质保时间|12个月|13个月|10|10|
产出指标|成本指标|维修成本|≤90万元|88|10|10|`,
    },
    {
      name: 'as much as was asked for, in other words',
      form: `
${header}
产出指标|时效指标|拨付及时性|基本及时|较及时|10|10|
效益指标|社会效益指标|群众生活水平|提高|有所提高|10|10|
效益指标|可持续影响指标|队伍|保持稳定|持平|10|10|`,
    },
    {
      name: 'words that only look like a denial, or of something else',
      form: `
${header}
产出指标|质量指标|系统运行|稳定|未发生中断，运行稳定|10|10|
效益指标|社会效益指标|问题整改|整改到位|未整改到位的问题已解决|10|10|
产出指标|时效指标|款项拨付|及时|未出现不及时情况|10|10|
效益指标|社会效益指标|公示情况|公示|公示期满|10|10|
产出指标|质量指标|待验收项目|完成待验收项目清理|已完成|10|10|`,
    },
    {
      name: 'what can be reckoned is score-above-rule, and a date is deadline-missed',
      form: `
${header}
产出指标|质量指标|安全事故起数|0起|1起|10|10|
产出指标|时效指标|拨付及时性|及时|未及时|10|10|
产出指标|时效指标|完成时限|12月底前|次年1月|10|10|`,
    },
  ],
  invalid: [
    {
      name: 'less than all, late, somebody left out, something amiss, under way',
      form: `
${header}
产出指标|质量指标|任务完成|全部完成|完成90%|10|10|
产出指标|质量指标|村级覆盖|全覆盖|覆盖率98%|10|10|
产出指标|时效指标|施工工期|按合同约定工期|逾期15天|10|10|
产出指标|质量指标|低保对象|应保尽保|漏保3人|10|10|
产出指标|质量指标|采购程序|符合规定|存在1处不合规|10|10|
产出指标|质量指标|管护制度|建立|正在建立|10|10|`,
      finds: [
        { at: 'E2', message: 'lower' },
        { at: 'E3', message: 'lower' },
        { at: 'E4', message: 'opposite' },
        { at: 'E5', message: 'opposite' },
        { at: 'E6', message: 'opposite' },
        { at: 'E7', message: 'pending' },
      ],
    },
    {
      name: 'not done yet',
      form: `
${header}
产出指标|质量指标|竣工验收|通过验收|待验收|10|10|
产出指标|数量指标|设备采购|完成采购|预计2024年3月完成|10|10|
产出指标|质量指标|水渠修建|完成建设|尚在实施|10|10|
产出指标|数量指标|新建泵站|≥4座|正在招标|10|10|
产出指标|数量指标|汛前演练|≥2次|未开展|10|10|
产出指标|质量指标|规划编制|完成|完成初稿|10|10|
产出指标|质量指标|村级覆盖|全覆盖|覆盖18个村，尚有2个村未覆盖|10|10|`,
      finds: [
        {
          at: 'E2',
          message: 'pending',
          severity: 'warning',
          values: { name: '竣工验收', actual: '待验收', score: '10' },
        },
        { at: 'E3', message: 'pending' },
        { at: 'E4', message: 'pending' },
        { at: 'E5', message: 'pending' },
        { at: 'E6', message: 'pending' },
        { at: 'E7', message: 'pending' },
        { at: 'E8', message: 'lower' },
      ],
    },
    {
      name: 'fewer than asked for, in words',
      form: `
${header}
产出指标|数量指标|参训人数|≥100人|不足100人|10|10|
产出指标|数量指标|慰问人数|≥50人|近50人|10|10|
产出指标|数量指标|惠及户数|≥200户|将近200户|10|10|`,
      finds: [
        { at: 'E2', message: 'fewer', severity: 'error', values: { target: '≥100人' } },
        { at: 'E3', message: 'nearly', severity: 'warning' },
        { at: 'E4', message: 'nearly' },
      ],
    },
    {
      name: 'a lower place',
      form: `
${header}
效益指标|社会效益指标|年度考核等次|优|良|10|10|
效益指标|生态效益指标|断面水质|二类及以上|三类|10|10|
效益指标|社会效益指标|成果获奖|一等奖|二等奖|10|10|`,
      finds: [
        { at: 'E2', message: 'lower', values: { target: '优', actual: '良' } },
        { at: 'E3', message: 'lower' },
        { at: 'E4', message: 'lower' },
      ],
    },
    {
      name: 'a change the other way, a lower place among the first',
      form: `
${header}
效益指标|社会效益指标|发病率|下降|较上年上升3.2%|10|10|
效益指标|社会效益指标|学科排名|前10%|前15%|10|10|`,
      finds: [
        { at: 'E2', message: 'opposite', values: { target: '下降', actual: '较上年上升3.2%' } },
        { at: 'E3', message: 'lower' },
      ],
    },
    {
      name: 'less of it, nothing changed, still to be done, late by days',
      form: `
${header}
产出指标|时效指标|拨付及时性|及时|基本及时|10|10|
效益指标|社会效益指标|群众生活水平|提高|持平|10|10|
效益指标|可持续影响指标|管理制度|健全|有待健全|10|10|
产出指标|时效指标|发放及时性|及时|延迟15天|10|10|`,
      finds: [
        { at: 'E2', message: 'lower', values: { target: '及时', actual: '基本及时' } },
        { at: 'E3', message: 'lower' },
        { at: 'E4', message: 'pending' },
        { at: 'E5', message: 'opposite' },
      ],
    },
    {
      name: 'more than a ceiling by name, or than one whose actual has no unit',
      form: `
${header}
产出指标|成本指标|采购单价|90元|95元|10|10|
产出指标|时效指标|办理时限|10天|12天|10|10|
产出指标|成本指标|维修成本|≤90万元|95|10|10|`,
      finds: [
        { at: 'E2', message: 'exceeded', severity: 'warning', values: { target: '90元', actual: '95元' } },
        { at: 'E3', message: 'exceeded' },
        { at: 'E4', message: 'exceeded' },
      ],
    },
    {
      name: 'inexact numbers far short of the target',
      form: `
${header}
产出指标|数量指标|参训人数|≥50人|约30人|10|10|
产出指标|质量指标|达标站点比例|三分之二以上|41%|10|10|`,
      finds: [
        { at: 'E2', message: 'far', severity: 'warning', values: { target: '≥50人', actual: '约30人' } },
        { at: 'E3', message: 'far' },
      ],
    },
    {
      name: 'one of several targets in a cell',
      form: `
${header}
产出指标|数量指标|路灯改造|主干路≥40盏；支路≥90盏|主干路42盏；支路75盏|10|10|
产出指标|数量指标|宣讲和走访|①宣讲4场；②走访60户|①宣讲2场；②走访60户|10|10|
产出指标|数量指标|苗木和管护|栽植2000株，管护30亩|栽植2100株，管护21亩|10|10|`,
      finds: [
        {
          at: 'E2',
          message: 'part',
          severity: 'warning',
          values: { target: '支路≥90盏', actual: '支路75盏' },
        },
        { at: 'E3', message: 'part', values: { target: '宣讲4场', actual: '宣讲2场' } },
        { at: 'E4', message: 'part', values: { target: '管护30亩', actual: '管护21亩' } },
      ],
    },
    {
      name: 'some that are left of what was all to be done, and fewer stars',
      form: `
${header}
产出指标|质量指标|危房处置|全部处置|处置14处，3处未处置|10|10|
效益指标|社会效益指标|站所评定|四星级|三星级|10|10|`,
      finds: [
        { at: 'E2', message: 'lower' },
        { at: 'E3', message: 'lower' },
      ],
    },
    {
      name: 'the opposite, where nothing is compared: words under "＝"',
      form: `
三级指标|指标性质|指标值|实际完成值|分值|得分|说明
补助发放|＝|及时|未及时|10|10|
管理制度|＝|健全|不健全|10|10|`,
      finds: [
        { at: 'D2', message: 'opposite', values: { target: '及时', actual: '未及时' } },
        { at: 'D3', message: 'opposite' },
      ],
    },
    {
      name: 'some, where none was asked for',
      form: `
${header}
产出指标|质量指标|超概算比例|0%|2%|10|10|
产出指标|质量指标|重大延误次数|0|2|10|10|
产出指标|质量指标|越级上访|无|有|10|10|`,
      finds: [
        { at: 'E2', message: 'notNone', values: { target: '0%', actual: '2%' } },
        { at: 'E3', message: 'notNone' },
        { at: 'E4', message: 'notNone' },
      ],
    },
  ],
};
