import type { BasicLabel, FundsColumn, RemarkLabel } from './form';
import type { IndicatorColumn } from './indicator-columns';
import { ofPeriod } from './period';

/** What a column of the indicator table holds; `level3` may hold an ordinal ("指标1") and the name. */
export type IndicatorRole = IndicatorColumn | 'level3' | 'block';

/**
 * What a column of the funds block holds; `budgetChange`: "预算调整" is here the adjusted budget, there only what it was changed by.
 */
export type FundsRole = FundsColumn;

/** What a header of the funds block names; `budget` does not say which: "预算数" is the adjusted one where no other is. */
export type FundsTerm = FundsRole | 'budget';

/** A role and how surely it is told: written down in the vocabulary, only alike, or by what stands under the header. */
export interface Recognised<Role> {
  readonly role: Role;
  readonly exact: boolean;
  readonly byContents?: true;
}

interface Term<Role> {
  readonly role: Role;
  /** Names in use, as labelOf leaves them. */
  readonly names: readonly string[];
  /** The morphemes by which a name nobody wrote down is understood all the same. */
  readonly alike: RegExp | null;
}

/** Columns that a name alike would take for one of ours: "完成率" is no actual, "得分率" no score, "上年完成值" not this year's. */
const otherColumns =
  /(?:完成|达成|实现|进度)(?:率|程度|比例|进度|时间|时限)$|[得评]分(?:率|比例|占比)$|^(?:上一?年|去年|往年|历史|半年|上半年|同期|前[一二三]年)|^指标(?:类型|解释|描述|定义|说明|来源|依据|编码|编号|代码|序号)$|编码$|代码$|公式$|来源$|佐证|可能性$|^目标内容$|^填[表报写]说明$|^(?:差异|差额|分差|排名|名次|位次)$|^定[性量]/u;

/** Of several scores in a row these are not the unit's own. */
const scoredByOthers =
  /(?:复核|复评|复审|审核|核定|核查|抽查|抽评|评审|专家|财政|主管部门|上级|第三方)(?:得分|评分|打分|分数|分值|分)$/u;

/** Indicator headers. Order matters for `alike`: the first that fits wins ("评分标准" is a standard, not a score). */
const indicatorTerms: readonly Term<IndicatorRole>[] = [
  { role: 'block', names: ['绩效指标', '年度绩效指标', '长期绩效指标', '绩效指标完成情况'], alike: null },
  {
    role: 'level1',
    names: ['一级指标', '一级'],
    alike: /^(?!.*分值?$).*(?:一级(?!.*权重)|大类|类别|分类|维度$)/u,
  },
  { role: 'level2', names: ['二级指标', '二级'], alike: /^(?!.*分值?$).*(?:二级(?!.*权重)|[中小]类)/u },
  { role: 'level3', names: ['三级指标', '三级'], alike: /^(?!.*分值?$)(?!.*权重).*[三四]级/u },
  {
    role: 'reason',
    names: [
      '偏差原因分析及改进措施',
      '偏差原因分析及改进',
      '未完成原因分析',
      '未完成原因和改进措施',
      '未完成原因及改进措施',
      '说明',
      '备注',
      '偏差原因',
      '偏差说明',
      '原因分析',
    ],
    alike: /原因|理由|改进|说明|备注|(?:偏差|差异|偏离)(?:情况|分析)/u,
  },
  {
    role: 'forecast',
    names: [
      '全年预计完成值',
      '全年预计完成情况',
      '全年预计完成',
      '预计全年完成值',
      '预计全年完成情况',
      '全年预计',
    ],
    alike:
      /^(?:全年|年度|本年度?|年[底末])?(?:预计|预测|估计)(?:全年|年度|到?年[底末])[可能将]?(?:完成|达到|实现|执行)|^(?:全年|年[底末])(?:预计|预测|估计)|^预[计测](?:完成|达成|实现)(?:值|情况)$/u,
  },
  {
    role: 'target',
    names: [],
    alike: /^(?:年初|年度|全年|本年)?(?:计划|预期|预计|预定|应)(?:完成|达到|达成|实现)(?:值|数|数量|目标)?$/u,
  },
  {
    role: 'standard',
    names: ['绩效标准', '评价标准', '评分标准'],
    alike: /标准(?!分)|细则|依据|评分要点|(?:评分|计分|扣分|赋分)(?:规则|办法|方法)/u,
  },
  { role: 'reviewScore', names: ['复核得分', '审核得分', '复评得分', '核定得分'], alike: scoredByOthers },
  {
    role: 'deduction',
    names: ['扣分', '扣减分', '扣减分值', '扣分值', '减分'],
    alike: /^(?:自评)?扣减?分(?:数|值|情况)?$/u,
  },
  { role: 'coefficient', names: ['得分系数'], alike: /系数/u },
  { role: 'deviation', names: ['偏离度', '偏差率', '偏离率', '偏差度'], alike: /偏离|偏差/u },
  { role: 'isCore', names: ['是否核心指标', '核心指标'], alike: /核心/u },
  {
    role: 'nature',
    names: ['指标性质', '计算符号', '指标方向', '性质', '运算符号', '运算符'],
    alike: /性质|符号|方向|运算/u,
  },
  { role: 'unit', names: ['计量单位', '度量单位', '单位'], alike: /(?:计量|度量|计算)单位/u },
  {
    role: 'score',
    names: ['得分', '指标得分', '自评得分', '自评分', '实际得分', '评分', '自评分数'],
    alike: /得分|评分(?!值)|打分|自评分(?!值)/u,
  },
  {
    role: 'weight',
    names: ['分值', '权重', '指标权重', '指标分值', '标准分', '标准分值', '满分'],
    alike: /权重|分值|满分|标准分/u,
  },
  {
    role: 'actual',
    names: [
      '实际完成值',
      '全年完成值',
      '全年实际完成值',
      '完成情况',
      '完成值',
      '实际完成情况',
      '年度完成值',
      '实际完成',
      '实际值',
      '业绩值',
    ],
    alike: /完成|实际|达成|实现|实绩|业绩/u,
  },
  {
    role: 'target',
    names: [
      '指标值',
      '年度指标值',
      '年初目标值',
      '目标值',
      '年度目标值',
      '年初指标值',
      '预期指标值',
      '计划指标值',
      '预期值',
      '计划值',
      '值',
      '数值',
    ],
    alike: /目标|指标值|预期|计划|应达/u,
  },
  {
    role: 'name',
    names: ['指标名称', '绩效指标名称', '指标内容', '具体指标', '指标'],
    alike: /名称|指标|(?:考核|考评|评价)(?:内容|要点)/u,
  },
];

/** In tables of 政府性基金 and 社保基金 income and balances stand beside budgets and are none. */
const incomeAndBalances = /收入|结余|结转|余额/u;

const fundsTerms: readonly Term<FundsTerm>[] = [
  { role: 'reason', names: ['原因', '未完成原因', '偏差原因', '说明', '备注'], alike: /原因|说明|备注/u },
  {
    role: 'forecast',
    names: ['全年预计执行数', '预计全年执行数', '全年预计支出数'],
    alike: /(?:预计|预测)(?:全年|年[底末])?.{0,4}(?:执行|支[出付])|^全年(?:预计|预测)/u,
  },
  {
    role: 'executionRate',
    names: ['执行率', '预算执行率', '全年执行率'],
    alike: /(?:执行|支出|支付|完成|使用)(?:率|进度|比例)$/u,
  },
  { role: 'score', names: ['得分', '执行率得分', '自评得分', '自评分', '自评'], alike: /得分/u },
  {
    role: 'weight',
    names: ['分值', '执行率权重', '权重', '执行率分值', '满分'],
    alike: /权重|分值|满分|标准分/u,
  },
  {
    role: 'initialBudget',
    names: ['年初预算数', '年初预算', '年初预算金额'],
    alike: /(?:年初|期初)(?!.*[目指]标)/u,
  },
  {
    role: 'executed',
    names: ['全年执行数', '预算执行数', '执行数', '全年支出数', '实际支出数', '支出数', '决算数'],
    alike:
      /执行(?:数|金额|额|$)|支[出用付](?:数|金额|额|总额|资金)?$|实际(?:支出|支付|使用)|决算(?:数|金额|$)|^使用(?:数|金额|额)$/u,
  },
  {
    role: 'adjustedBudget',
    names: ['全年预算数', '调整预算数', '调整后预算数', '全年预算', '调整后预算'],
    alike: /(?:全年|调整).*预算|调整后/u,
  },
  {
    role: 'budgetChange',
    names: ['预算调整数', '调整数', '预算调整'],
    alike: /调整(?:数|金额|额)?$|追加|调[增减]/u,
  },
  {
    role: 'budget',
    names: ['预算数', '年度预算', '预算总额', '批复预算', '批复数', '下达数', '预算下达'],
    alike:
      /预算(?:数|金额|额|总额)|下达(?:数|金额|额|资金)|^(?:年度|本年|批复|采购|项目)?预算$|(?:本年|全年|资金|预算|计划)安排|^计划(?:投资|资金)(?:数|额)?$|批复(?:数|金额|预算)/u,
  },
];

const basicTerms: readonly Term<BasicLabel>[] = [
  { role: 'projectName', names: ['项目名称', '转移支付名称', '专项名称'], alike: null },
  { role: 'projectCode', names: ['项目编码', '项目代码'], alike: null },
  {
    role: 'department',
    names: ['项目主管部门', '主管部门', '中央主管部门', '地方主管部门', '部门名称', '部门名', '一级预算单位'],
    alike: null,
  },
  {
    role: 'unit',
    names: ['实施单位', '项目实施单位', '单位名称', '资金使用单位', '项目单位', '预算单位'],
    alike: null,
  },
  { role: 'office', names: ['财政归口处室'], alike: null },
  { role: 'year', names: ['年度', '绩效自评年度', '自评年度', '预算年度'], alike: null },
  { role: 'contact', names: ['部门联系人', '联系人', '填报人', '填表人'], alike: null },
  { role: 'phone', names: ['联系电话', '电话'], alike: null },
  { role: 'status', names: ['状态'], alike: null },
  { role: 'formNumber', names: ['报表编号'], alike: null },
  { role: 'total', names: ['自评总分', '自评得分', '自评总得分'], alike: null },
  {
    role: 'grade',
    names: [
      '自评等级',
      '评价等级',
      '绩效等级',
      '等级',
      '评价等次',
      '自评等次',
      '绩效等次',
      '等次',
      '评定等级',
      '评定等次',
      '绩效评价等级',
      '综合评价等级',
    ],
    alike: null,
  },
];

const remarkTerms: readonly Term<RemarkLabel>[] = [
  { role: 'filledInBy', names: ['填报单位', '填表单位'], alike: null },
  { role: 'date', names: ['填报日期', '填表日期'], alike: null },
  { role: 'category', names: ['项目类别'], alike: null },
  { role: 'attribute', names: ['项目属性'], alike: null },
  { role: 'type', names: ['项目类型'], alike: null },
  { role: 'duties', names: ['部门职能概述', '职能概述', '部门职能', '部门职责'], alike: null },
  { role: 'tasks', names: ['年度工作任务', '年度主要任务', '年度任务'], alike: null },
  { role: 'conclusion', names: ['评价结论', '自评结论', '评价结果'], alike: null },
  { role: 'problems', names: ['存在问题', '存在的问题', '存在的主要问题'], alike: null },
  {
    role: 'measures',
    names: ['改进措施', '下一步改进措施', '改进措施及结果应用方案', '下一步工作计划'],
    alike: null,
  },
  { role: 'remarks', names: ['其他需要说明事项', '其他需要说明的事项', '其他说明', '说明'], alike: null },
];

function lookUp<Role>(
  terms: readonly Term<Role>[],
  others: RegExp | null = null,
): (label: string) => Recognised<Role> | null {
  const byName = new Map(terms.flatMap((term) => term.names.map((name) => [name, term.role] as const)));
  return (label) => {
    const exact = byName.get(label);
    if (exact !== undefined) return { role: exact, exact: true };
    if (label.length > longestHeader || others?.test(label) === true) return null;
    const alike = terms.find((term) => term.alike?.test(label) === true);
    return alike ? { role: alike.role, exact: false } : null;
  };
}

/** A header is a short name; anything longer is a sentence that happens to hold the words. */
export const longestHeader = 16;

const inIndicators = lookUp(indicatorTerms, otherColumns);
const inFunds = lookUp(fundsTerms, incomeAndBalances);

/** Offices write the same few hundred names above and beside their cells: each is looked up once, as long as they are short and few. */
function remembered<Role>(lookUp: (label: string) => Role | null): (label: string) => Role | null {
  const known = new Map<string, Role | null>();
  return (label) => {
    if (label.length > longestHeader) return lookUp(label);
    const before = known.get(label);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const role = lookUp(label);
    known.set(label, role);
    return role;
  };
}

const mostRemembered = 5_000;

/** What was done, whoever says it how: "执行情况", "完成值", "进展". */
const whatWasDone =
  /^(?:年度|目标|指标|绩效|任务|工作|预算)?(?:实际)?(?:完成|执行|实现|达成|达到|进展|实施|落实)(?:的?(?:目标|指标)?(?:值|数|数量|情况|结果))?$|^实际(?:值|情况)$|^进度情况$/u;

/**
 * What the label of a header of the indicator table names, or null. What was done in a part of the year ("1-7月完成值", "上半年完成情况") is
 * no year's actual.
 */
export const indicatorRole = remembered((label: string): Recognised<IndicatorRole> | null => {
  const period = label.length <= longestHeader ? ofPeriod(label) : null;
  if (!period) return inIndicators(label);
  if (period.isWholeYear) return inIndicators(period.rest) ?? inIndicators(label);
  if (whatWasDone.test(period.rest)) return { role: 'progress', exact: true };
  return inIndicators(label);
});

/** The label names a column that is none of ours, however much it sounds like one. */
export function isOtherColumn(label: string): boolean {
  return otherColumns.test(label);
}

/** The label speaks of several years together: "项目总目标", "累计完成值". */
export function isOfTerm(label: string): boolean {
  return /总体?(?:目标|指标)|实施期|[中长]期|全周期|累计/u.test(label) && !/年度|本年|当年/u.test(label);
}

/** The label names points that another gave than the unit itself. */
export function isScoredByOthers(label: string): boolean {
  return scoredByOthers.test(label);
}

/** What the label of a header of the funds block names, or null: "1-7月执行数" is what was spent, as far as it goes. */
export const fundsRole = remembered((label: string): Recognised<FundsTerm> | null => {
  const period = label.length <= longestHeader ? ofPeriod(label) : null;
  const ofRest = period && inFunds(period.rest);
  return ofRest && spent.has(ofRest.role) ? ofRest : inFunds(label);
});

const spent: ReadonlySet<FundsTerm> = new Set<FundsTerm>(['executed', 'executionRate']);

/** What basic cell a label names, or null. */
export const basicLabel = lookUp(basicTerms);

/** What text of the form a label stands before, or null. */
export const remarkLabel = lookUp(remarkTerms);

/** The names of basic labels, longest first, to find one that shares its cell with its value. */
export const basicNames: readonly string[] = basicTerms
  .flatMap((term) => term.names)
  .sort((a, b) => b.length - a.length);

/** What the reader looks for, in the user's words; shown when no form was found. */
export const lookedFor = '指标名称/三级指标、指标值、完成值、分值、得分';

const levelOne = /^(?:产出|效益|满意度|成本|管理|决策|过程|效果|社会满意度)指标$/u;
const levelTwo =
  /^(?:(?:产出)?(?:数量|质量|时效|成本)|(?:经济|社会|生态|环境|生态环境)(?:效益|成本)?|可持续影响|可持续发展|.{0,8}满意度)(?:效益)?(?:指标)?$/u;

/** A standard level-1 name, as labelOf leaves it: 产出指标, 效益指标, 满意度指标, 成本指标. */
export function isLevelOneName(label: string): boolean {
  return levelOne.test(label);
}

/** A standard level-2 name, as labelOf leaves it: 数量指标, 环境效益指标, 服务对象满意度指标. */
export function isLevelTwoName(label: string): boolean {
  return label.endsWith('指标') && levelTwo.test(label);
}

/** A first level in the words of an office, right in a column of labels only: "项目产出", "效益", "满意度". */
export function isLevelOneWord(label: string): boolean {
  return /^(?:项目|部门|预算|绩效|资金|目标)?(?:产出|效[益果]|满意度?|成本|过程|决策|投入)(?:指标|目标|类|情况)?$/u.test(
    label,
  );
}

/** A second level with or without 指标 after it: "数量", "社会效益". */
export function isLevelTwoWord(label: string): boolean {
  return levelTwo.test(label);
}

/** The ordinal of an indicator, which some forms print in a cell of its own: "指标1". */
export function isOrdinal(label: string): boolean {
  if (!label.includes('指')) return false;
  return /^(?:三级)?指标(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/u.test(label);
}

/** The row sums the table: 总分, 合计, 综合得分, 绩效自评总分. */
export function isTotalLabel(label: string): boolean {
  return label.length <= longestTotalLabel && totalLabel.test(label);
}

const longestTotalLabel = 14;
const totalLabel =
  /^(?:项目|部门|单位|整体|绩效|自评|评价|指标|考核|综合|最终|年度|本年|全年|各项|以上)*(?:总分|合计|总计|总得分|总评分|总成绩|综合得分|综合评分|最终得分|合计得分|合计分数|得分总计|得分合计|分数合计|自评得分)(?:数|值)?(?:合计)?$/u;

/** The row sums a group of the table: 小计, 产出指标小计, 效益指标合计. */
export function isSubtotalLabel(label: string): boolean {
  return label.length <= longestTotalLabel && subtotalLabel.test(label);
}

const subtotalLabel =
  /^(?:\p{Script=Han}{0,10}小计(?:得?分)?|(?:产出|效益|效果|满意度|成本|投入|过程|决策|管理|履职)(?:类|性)?(?:指标)?(?:得分)?合计)$/u;
