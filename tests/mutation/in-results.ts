import type { Figure, Indicator } from '../../src/forms';
import { type Bed, type Change, shown } from './bed';

/** A row with points, of which all were given. */
interface FullRow {
  readonly indicator: Indicator;
  readonly target: NonNullable<Indicator['target']>;
  readonly actual: NonNullable<Indicator['actual']>;
  readonly weight: Figure;
  readonly score: Figure;
}

/** Targets beside actuals. */
type Pool = readonly [Pair, ...Pair[]];
type Pair = readonly [string, string];

/** What people write where the work was not done, and take for done. */
const notDone = ['待验收', '尚在实施', '正在招标', '预计次年3月完成'] as const;
const opposites: Pool = [
  ['及时', '不及时'],
  ['健全', '不健全'],
  ['提高', '下降'],
  ['提升', '降低'],
  ['稳定', '不稳定'],
];
/** How far a 定性 target was reached, in a person's estimate. */
const partly = ['达成程度80%', '目标完成程度70%', '得分系数0.8', '总体达成比例为60%'] as const;
/** Deadlines, and days after them. */
const lateDays: Pool = [
  ['10月底前', '11月20日'],
  ['6月30日前', '7月15日'],
  ['12月底前', '次年1月'],
];
const mishaps = ['安全事故起数', '群众投诉件数', '违规问题数'] as const;
const someOfNone: Pool = [
  ['0起', '1起'],
  ['0', '2'],
  ['0件', '1件'],
];
const shares = ['居民满意度', '抽检合格率'] as const;
/** Ranges that a spreadsheet took for dates. */
const turnedDates = ['1月2日', '3月5日', '4-Mar', '2024/2/4'] as const;
/** Rows that may well have a date for a target. */
const speaksOfTime = /[时日月期年汛分天]|进度|完工|竣工/u;

/** Plants what an actual can say that does not earn the points of its row. */
export function plantInResult(bed: Bed, indicator: Indicator): void {
  const row = fullRow(indicator);
  if (!row) return;
  const { target, actual, score } = row;
  // Where a formula and a column of its own say what was reached, the words of another row do not fit.
  const isPlain = !indicator.nature && !indicator.unit && !indicator.standard;
  const none = bed.pick(['不适用', '—', '/', '无']);
  const isCount = /^[≥＝=]?\d+(?:\.\d+)?\D*$/u.test(target.text) && !isCeiling(indicator);
  if (isCount && !/事故|投诉|退订/u.test(indicator.name.text)) {
    bed.plant('not applicable, scored', score.cell, [[actual.cell, none]]);
    bed.plant('not done', actual.cell, [[actual.cell, bed.pick(notDone)]]);
  }
  if (isPlain) inWords(bed, row);
  numbers(bed, row);
  satisfaction(bed, row);
}

/** Rows whose target and actual are the only cells that say what was wanted and reached. */
function inWords(bed: Bed, { indicator, target, actual, score }: FullRow): void {
  const { name, level1, level2 } = indicator;
  const put = ([wanted, reached]: Pair): Change[] => [
    [target.cell, wanted],
    [actual.cell, reached],
  ];
  bed.plant('the opposite in words', score.cell, put(bed.pick(opposites)));
  bed.plant('full points for 80 %', score.cell, put(['规范', bed.pick(partly)]));
  bed.plant('done late', actual.cell, put(bed.pick(lateDays)));
  bed.plant('some of none', score.cell, [[name.cell, bed.pick(mishaps)], ...put(bed.pick(someOfNone))]);
  // Under 成本 a bare number may be a ceiling whatever its name says.
  if (/成本/u.test(`${level1?.text}${level2?.text}`)) return;
  bed.plant('bare share missed', score.cell, [[name.cell, bed.pick(shares)], ...put(['100', '95'])]);
}

function numbers(bed: Bed, { indicator, target, actual, score }: FullRow): void {
  const { name, level2, unit, nature } = indicator;
  const aim = /^[≥＝=]?(\d+)(\D*)$/u.exec(target.text);
  const done = /^\d+(\D*)$/u.exec(actual.text);
  if (!aim || isCeiling(indicator)) return;
  const wanted = Number(aim[1]);
  if (!/[%％]/u.test(aim[2] ?? '') && wanted > 1 && !unit) {
    bed.plant('short of a number', actual.cell, [[actual.cell, `不足${aim[1]}${aim[2]}`]]);
  }
  const isCounted = /^[个件次台套户人场座公里条块处栋册张平方米]*$/u.test(aim[2] ?? '');
  if (/数量/u.test(level2?.text ?? '') && isCounted && wanted > 3 && !nature && !unit) {
    bed.plant('bare count missed', score.cell, [
      [target.cell, `${wanted}${aim[2]}`],
      [actual.cell, `${Math.floor(wanted * 0.8)}${aim[2]}`],
    ]);
  }
  if (done && !speaksOfTime.test(name.text + (level2?.text ?? '') + (unit?.text ?? '') + (done[1] ?? ''))) {
    bed.plant('range turned date', target.cell, [[target.cell, bed.pick(turnedDates)]]);
  }
  if (done && bed.sheet.typed)
    bed.plant('full-width actual', actual.cell, [[actual.cell, fullWidth(actual.text)]]);
  if (/(?:满意度|合格率|达标率)$/u.test(name.text) && /[%％]/u.test(`${aim[2]}${unit?.text}`)) {
    bed.plant('share over 100', actual.cell, [[actual.cell, shown(bed.pick([106, 120, 964]), actual.text)]]);
  }
}

function satisfaction(bed: Bed, { indicator, actual }: FullRow): void {
  const { name, reason } = indicator;
  if (!name.text.includes('满意度')) return;
  bed.plant('no complaint', actual.cell, [[actual.cell, bed.pick(['未收到投诉', '无投诉', '全年零投诉'])]]);
  if (!reason || bed.mergedInto(reason.cell)) return;
  const said: Change = [reason.cell, '全年未收到群众投诉'];
  bed.plant('no complaint', reason.cell, [[actual.cell, '100%'], said]);
}

/** Plants what only several rows together show: every actual a copy of its target. */
export function plantCopies(bed: Bed, rows: readonly Indicator[]): void {
  const copies = rows.flatMap(({ target, actual, nature }): Change[] => {
    if (!target || !actual || !/^[≥≤]?\d/u.test(target.text)) return [];
    const sign = /^[≥≤]/u.test(nature?.text ?? '') ? (nature?.text ?? '') : '';
    const text = sign + target.text;
    return /^[≥≤]/u.test(text) ? [[actual.cell, text]] : [];
  });
  const [first] = copies;
  if (!first || copies.length < 2) return;
  bed.plant('targets copied', first[0], copies);
  const [last] = copies.slice(-2);
  if (last) bed.plant('targets copied', last[0], copies.slice(-2));
}

function fullRow(indicator: Indicator): FullRow | null {
  const { target, actual, weight, score, weightOver, scoreOver } = indicator;
  if (!target || !actual || !weight?.number?.gt(0) || !score?.number) return null;
  if (weightOver > 1 || scoreOver > 1 || !score.number.eq(weight.number)) return null;
  return { indicator, target, actual, weight, score };
}

function isCeiling({ target, nature }: Indicator): boolean {
  return /[≤<]/u.test(`${target?.text}${nature?.text}`);
}

function fullWidth(text: string): string {
  return text.replace(/[\d.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
