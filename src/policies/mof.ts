import type { Policy } from './policy';

const nationalRule = '财预〔2020〕10号《项目支出绩效评价管理办法》';
const budgetSystem = '预算绩效管理系统（公开副本）的计算方法';
const costRule = '财预〔2021〕101号（项目支出绩效自评的权重写法）';
const ourDefault = '本产品默认值，国家办法未规定数值';

/** The national rule for 项目支出, the default and the ground that other policies are built on. */
export const mof: Policy = {
  id: 'mof',
  title: { zh: '财政部项目支出绩效自评', en: 'Ministry of Finance, project self-evaluation' },
  basis: nationalRule,
  total: { value: 100, source: `${nationalRule}：自评采用百分制` },
  rateWeight: { value: 10, source: `${nationalRule}：预算执行率的权重` },
  rateSteps: { value: [], source: `${budgetSystem}：执行率得分 = 权重 × 执行率，最高得满分` },
  mayExceedBudget: { value: false, source: `${budgetSystem}：预算执行率超过 100% 的不予保存` },
  rateOfNothing: { value: 0, source: `${budgetSystem}：预算为 0 的执行率为 0` },
  groupWeights: {
    value: [
      { 产出: 50, 效益: 30, 满意度: 10 },
      { 成本: 20, 产出: 40, 效益: 20, 满意度: 10 },
      { 产出: 50, 效益: 40 },
      { 成本: 20, 产出: 40, 效益: 30 },
    ],
    source: `${nationalRule}：产出 50、效益 30、满意度 10；设成本指标的和未设满意度指标的，按${costRule}`,
  },
  reverse: {
    value: ['linear', 'ratio'],
    source: `两种算法都在用，本产品都认可：${budgetSystem}按超出部分递减；旧版中央自评表按指标值 ÷ 完成值`,
  },
  deviationBands: {
    value: { hint: 20, explain: 30, excessive: 100, extreme: 300 },
    source: `${ourDefault}；其中 20%、30% 参照预算绩效管理系统对完成值达到指标值 120%、130% 的提示和校验`,
  },
  qualitativeBands: {
    value: [
      { grade: 'met', from: 80, to: 100 },
      { grade: 'partly', from: 60, to: 80 },
      { grade: 'unmet', from: 0, to: 60 },
    ],
    source: `${nationalRule}：定性指标分三档；部分达成不含 80%、未达成不含 60% 依${budgetSystem}`,
  },
  rateBudget: { value: 'adjusted', source: `${nationalRule}：预算执行率以调整后的全年预算数计算` },
  rateNeedsReason: { value: 90, source: ourDefault },
  budgetChangeNeedsReason: { value: 20, source: ourDefault },
  actualNeedsReason: { value: null, source: `${ourDefault}；偏离程度由偏离度分档判断` },
  actualOfZeroNeedsReason: { value: null, source: ourDefault },
  qualitativeNeedsRemark: { value: false, source: ourDefault },
  grades: {
    value: [
      { grade: '优', from: 90 },
      { grade: '良', from: 80 },
      { grade: '中', from: 60 },
      { grade: '差', from: 0 },
    ],
    source: `${nationalRule}：评价结果的等级`,
  },
  scored: { value: true, source: `${nationalRule}：自评表设分值与得分` },
};
