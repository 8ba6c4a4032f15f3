import type { Facts } from '../../facts';
import type { Entry, Form, Indicator } from '../../forms';
import { type Reading, type Unit, Decimal, plain, unitScale } from '../../values';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { type Found, defineRule, passed, unchecked } from '../rule';

/** Fewer units make no yardstick. */
const fewestUnits = 20;
/** What lies nearer to the middle than this is nobody's slip, however alike the others are. */
const farthest = 3;
/** Shorter names (培训, 满意度) may stand for another thing in every unit. */
const shortestName = 4;
const longestName = 60;

/** A target, or what one of something cost, far from what many other units enter for the same indicator. */
export const peerOutlier = defineRule({
  id: 'peer-outlier',
  title: {
    zh: '同一指标与其他单位相差悬殊',
    en: 'Far from what other units enter for the same indicator',
  },
  scope: 'forms',
  severity: 'hint',
  basis: () => '同类单位的同一指标可以相互比较；20 个单位、中位数的 3 倍由本产品设定',
  messages: {
    target: {
      what: {
        zh: '“{name}”的指标值 {value}，其他 {units} 个单位的中位数是 {middle}（半数在 {low}～{high}）',
        en: 'the target of “{name}”, {value}, is far from those of {units} other units, whose median is {middle} (half of them lie between {low} and {high})',
      },
      why: {
        zh: '可能是单位或小数点填错，或目标过高、过低',
        en: 'a unit or a decimal point may be wrong, or the target is set too high or too low',
      },
    },
    cost: {
      what: {
        zh: '“{name}”的完成值 {value}，其他 {units} 个单位的中位数是 {middle}（半数在 {low}～{high}）',
        en: 'the actual of “{name}”, {value}, is far from those of {units} other units, whose median is {middle} (half of them lie between {low} and {high})',
      },
      why: {
        zh: '单位成本一般相近，可能是计量单位填错',
        en: 'unit costs are usually alike: a unit of measure may be wrong',
      },
    },
  },
  advice: {
    zh: '核对数值和计量单位；确实如此的，写明标准、规模或范围有何不同，可以“说明后保留”。',
    en: 'Check the figure and its unit; where both are right, keep the finding and say what differs: standard, size or scope.',
  },

  detect(forms) {
    if (new Set(forms.map(({ body }) => body)).size < fewestUnits) return unchecked('not-applicable');
    const groups = [...peerGroups(forms).values()].filter(({ byUnit }) => byUnit.size >= fewestUnits);
    if (groups.length === 0) return passed;
    return groups.flatMap(({ values, byUnit }) => outliers(values, [...byUnit.values()]));
  },
});

/** A figure that peers have, too. */
interface Value {
  readonly form: Form;
  readonly indicator: Indicator;
  readonly entry: Entry;
  readonly message: 'target' | 'cost';
  readonly number: Decimal;
  /** How its numbers are written: "元", "%", "". */
  readonly suffix: string;
}

interface Peers {
  readonly values: Value[];
  /** The first figure of each unit: whoever has many projects counts once. */
  readonly byUnit: Map<string, Decimal>;
}

function peerGroups(forms: readonly Facts[]): ReadonlyMap<string, Peers> {
  const groups = new Map<string, Peers>();
  for (const { form, body } of forms) {
    if (body === '') continue;
    for (const indicator of form.indicators) {
      for (const [key, value] of valuesOf(form, indicator)) {
        const peers = groups.get(key) ?? { values: [], byUnit: new Map<string, Decimal>() };
        groups.set(key, peers);
        peers.values.push(value);
        if (!peers.byUnit.has(body)) peers.byUnit.set(body, value.number);
      }
    }
  }
  return groups;
}

function valuesOf(form: Form, indicator: Indicator): readonly (readonly [string, Value])[] {
  const name = indicator.name.words.squeezed;
  if (name.length < shortestName || name.length > longestName) return [];
  const pairs = [
    { message: 'target' as const, entry: indicator.target, reading: indicator.targetReading },
    ...(isUnitCost(name)
      ? [{ message: 'cost' as const, entry: indicator.actual, reading: indicator.actualReading }]
      : []),
  ];
  return pairs.flatMap(({ message, entry, reading }) => {
    const measured = entry ? numberOf(reading, indicator.unitReading) : null;
    if (!entry || !measured) return [];
    const { number, unit, period } = measured;
    const key = [message, form.year ?? '', name, unit, period].join('\n');
    return [[key, { form, indicator, entry, message, number, suffix: unit }] as const];
  });
}

/** "人均培训成本", "每公里造价", "单台采购价": what one of something costs does not grow with the unit. */
function isUnitCost(name: string): boolean {
  return /单价|单位成本|(?:[人户亩台件套次期场辆]均|每|单[位台件套个次]).*(?:成本|造价|价格?|费用?|标准|支出)/u.test(
    name,
  );
}

/** A number over 0 in its plain unit; null for ranges, words and what cannot be told apart from another measure. */
function numberOf(
  reading: Reading,
  ofColumn: Unit | null,
): { readonly number: Decimal; readonly unit: string; readonly period: string } | null {
  if (reading.kind !== 'measure' || !reading.low.eq(reading.high) || reading.low.lte(0)) return null;
  const { unit, period } = reading;
  // What stands in the text was read in its plain unit; a bare number is in the unit of its column.
  const number = unit === null ? reading.low.times(unitScale(ofColumn)) : reading.low;
  const of = unit ?? ofColumn;
  const isMoney = of?.kind === 'money' && !of.text.includes('/');
  return { number, unit: isMoney ? '元' : (of?.text ?? ''), period: period ?? '' };
}

/** Outside the quartiles by three times their distance, reckoned in ratios, and three times the middle away from it. */
function outliers(values: readonly Value[], peers: readonly Decimal[]): readonly Found<'target' | 'cost'>[] {
  const sorted = [...peers].sort((a, b) => a.comparedTo(b));
  const at = (share: number): Decimal => sorted[Math.round((sorted.length - 1) * share)] ?? new Decimal(0);
  const [low, middle, high] = [at(0.25), at(0.5), at(0.75)];
  const spread = high.div(low).pow(3);
  const most = Decimal.max(high.times(spread), middle.times(farthest));
  const least = Decimal.min(low.div(spread), middle.div(farthest));
  return values
    .filter(({ number }) => number.gte(most) || number.lte(least))
    .map(({ form, indicator, entry, message, suffix }) => ({
      form,
      cells: [entry.cell],
      message,
      values: {
        name: nameOf(indicator),
        value: excerpt(entry.text),
        units: String(peers.length - 1),
        low: plain(low) + suffix,
        middle: plain(middle) + suffix,
        high: plain(high) + suffix,
      },
    }));
}
