import { mof } from './mof';
import type { Policy } from './policy';

const form = '旧版中央《项目支出绩效自评表》（2016—2019 年公开表样，地方仍有沿用）';

/** The central form of 2016 to 2019, still in use in places: an unmet ≤ by A ÷ B, bands 80/50. */
export const mof2017: Policy = {
  ...mof,
  id: 'mof-2017',
  title: { zh: '旧版中央项目支出绩效自评（2017年）', en: 'Central form of 2017, projects' },
  basis: form,
  total: { value: 100, source: `${form}：总分行` },
  rateWeight: { value: 10, source: `${form}：执行率 10 分，执行率 × 分值，最高不超过分值` },
  rateSteps: { value: [], source: `${form}：执行率得分 = 执行率 × 分值，最高不超过分值` },
  rateBudget: { value: 'adjusted', source: '本产品的判断：执行率以全年预算数计算，与现行国家办法相同' },
  groupWeights: {
    value: [
      { 产出: 50, 效益: 30, 满意度: 10 },
      { 产出: 50, 效益: 40 },
    ],
    source: `${form}：产出 50、效益 30、满意度 10；未设满意度指标的并入效益是本产品的处理`,
  },
  reverse: { value: ['ratio'], source: `${form}：反向指标按指标值 ÷ 完成值 × 分值计分` },
  qualitativeBands: {
    value: [
      { grade: 'met', from: 80, to: 100 },
      { grade: 'partly', from: 50, to: 80 },
      { grade: 'unmet', from: 0, to: 50 },
    ],
    source: `${form}表注：定性指标分三档，100%–80%（含）、80%–50%（含）、50%–0%`,
  },
  grades: { value: mof.grades.value, source: '本产品的判断：等级沿用现行国家办法的四档' },
  scored: { value: true, source: `${form}：设分值与得分两列` },
};
