import type { Indicator } from '../../forms';
import { isCeiling } from '../../scoring';
import type { Nature } from '../../values';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

type Operator = Exclude<Nature, '定性'>;

const longestName = 40;

/** What should stay low: a cost or a price. */
const cost = /(?:成本|费用|开支|造价|单价|支出|经费|价格)(?:控制)?(?:数额?|总?额|金额|总数|情况)?$/u;
/** Spending that the money is there for, and savings: more of it may well be better. */
const wanted =
  /节约|节省|节支|降低|压减|压缩|减少|下降|核减|研发|投入|民生|教育|保障|科技|带动|拉动|撬动|争取|筹集|完成|执行|预算|财政|公共|消费|人均|基金|救助|补助|补贴|奖补|扶持|收购|销售|出售/u;
/** Shares and opinions that are better the higher they are, but not 不合格率 and 未完成率. */
const better =
  /(?<![不未非无超])(?:满意[度率]|(?:完成|合格|达标|覆盖|及时|准确|到位|办结|普及|就业|知晓|答复|回复|转化|发放|参与|出勤|优良|完好|通过)率)$/u;
const share = /(?:率|比例|占比|比重)$/u;
/** Shares that can pass 100 %: ≤100% of the budget is a real limit. */
const mayPassAll = /成本|预算|支出|费用|经费|控制|投资|资金|执行|负债|使用|利用|超|负荷|占用|增/u;
/** Figures that can fall below 0: ≥0 then means "does not fall". */
const mayFall = /[增升涨净降减差温]|提高|变化|变动|结余|盈余|利润|收益/u;

/** A target whose direction works against its name, or that anything meets. */
export const directionDoubtful = defineRule({
  id: 'direction-doubtful',
  title: { zh: '指标方向可疑', en: 'The direction of the target is doubtful' },
  scope: 'indicator',
  severity: 'warning',
  basis: () => '指标性质应与指标含义一致：越少越好的用 ≤，越多越好的用 ≥；指标值应有约束作用',
  messages: {
    cost: {
      what: {
        zh: '“{name}”是成本类指标，指标值却是“{target}”',
        en: '“{name}” is a cost, but its target is “{target}”',
      },
      why: {
        zh: '成本类指标一般用“≤”，请核对指标性质',
        en: 'a cost is usually written with ≤; check its nature',
      },
    },
    share: {
      what: {
        zh: '“{name}”越高越好，指标值却是“{target}”',
        en: '“{name}” is better the higher it is, but its target is “{target}”',
      },
      why: { zh: '照此填写，完成得越差得分越高', en: 'the worse the work, the easier the points' },
    },
    anyFloor: {
      what: {
        zh: '“{name}”的指标值是“{target}”，未开展工作也视为完成',
        en: 'the target of “{name}” is “{target}”',
      },
      why: { zh: '这样的指标值没有约束作用', en: 'it is met when nothing at all is done' },
    },
    anyCeiling: {
      what: {
        zh: '“{name}”的指标值是“{target}”，比例不会超过 100%，任何完成值都视为完成',
        en: 'the target of “{name}” is “{target}”',
      },
      why: { zh: '这样的指标值没有约束作用', en: 'a share never passes 100%, so anything meets it' },
    },
  },
  advice: {
    zh: '核对指标性质：成本、费用用 ≤，满意度、完成率用 ≥；指标值按经过努力可以达到的水平设定。符号无误的，可以“说明后保留”。',
    en: 'Check the operator (≤ for costs, ≥ for satisfaction and rates) and set a value that takes an effort to reach; where the operator is right, keep the finding with an explanation.',
  },

  detect(indicator, facts) {
    const { target, nature, targetReading, statedNature } = indicator;
    if (!target) return unchecked('no-such-column');
    if (!facts.mustBeFilled(indicator)) return unchecked('not-applicable');
    if (targetReading.kind === 'blank') return unchecked('blank');
    // A nature column that says otherwise than the target is nature-conflict.
    if (targetReading.kind !== 'measure' || statedNature === '定性') return unchecked('not-comparable');
    const within = targetReading.nature;
    if (statedNature && within && statedNature !== within) return unchecked('not-comparable');
    const operator = statedNature ?? within;
    if (!operator) return unchecked('not-applicable');
    const message = doubtOf(indicator, operator);
    if (message === null) return passed;
    const sign = within === null ? operator : '';
    const values = { name: nameOf(indicator), target: sign + excerpt(target.text) };
    const cells = statedNature && nature ? [nature.cell, target.cell] : [target.cell];
    return [{ cells, message, values }];
  },
});

function doubtOf(
  indicator: Indicator,
  operator: Operator,
): 'share' | 'cost' | 'anyFloor' | 'anyCeiling' | null {
  const { targetReading: reading } = indicator;
  if (reading.kind !== 'measure' || operator === '=') return null;
  const name = subjectOf(indicator);
  const unit = reading.unit ?? indicator.unitReading;
  const percent = unit?.kind === 'percent';
  if (!isCeiling(operator)) {
    if (operator === '≥' && reading.high.isZero()) return mayFall.test(name) ? null : 'anyFloor';
    return !percent && cost.test(name) && !wanted.test(name.replace(/人均(?=.{0,20}成本$)/u, ''))
      ? 'cost'
      : null;
  }
  if (better.test(name) && !isRank(indicator)) return 'share';
  const all = percent && operator === '≤' && reading.low.gte(100);
  return all && share.test(name) && !mayPassAll.test(name) ? 'anyCeiling' : null;
}

/** "前10": a low number is a good place. */
function isRank({ targetReading }: Indicator): boolean {
  return targetReading.kind === 'measure' && targetReading.unit?.kind === 'rank';
}

function subjectOf({ name }: Indicator): string {
  if (name.text.length > 400) return '';
  const text = name.words.squeezed.replace(/\([^()]*\)$|[。.;；:：]$/u, '');
  return text.slice(-longestName);
}
