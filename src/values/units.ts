import { Decimal } from './decimal';
import { type FoldedText, foldedPiece, foldedText } from './fold';
import type { Unit, UnitKind } from './reading';
import { kinds, periodWords, sameSize, sized, sizes, spellings } from './tables/units';

const scaled = /^(百万|千万|万|亿)(.+)$/;
const scales: ReadonlyMap<string, string> = new Map([
  ['万', '10000'],
  ['亿', '100000000'],
  ['百万', '1000000'],
  ['千万', '10000000'],
]);

/** What one word of a unit measures; null for a word the table does not hold. */
function kindOf(word: string): UnitKind | null {
  const spelled = spellings.get(word) ?? word;
  const bare = kinds.has(spelled) ? spelled : (scaled.exec(spelled)?.[2] ?? spelled);
  return kinds.get(bare) ?? null;
}

/**
 * The unit in a 计量单位 cell, its text as written without spaces: "人/次" is people, "次/年" is 次 (the year is a period), "元/人" is
 * money, "%" is percent, an unlisted word is `other`. Null when the cell is blank or says 无, — or /.
 */
export function readUnit(text: string | FoldedText): Unit | null {
  const squeezed = foldedText(text)
    .squeezed.replace(/^单位:?/, '')
    .replace(/^\(([^()]+)\)$/, '$1');
  if (/^(?:[-—–/\\]*|无|无单位|不适用)$/.test(squeezed)) return null;
  if (spellings.has(squeezed)) return { text: squeezed, kind: kindOf(squeezed) ?? 'other' };
  const [first = '', ...under] = squeezed.split(/[/·]/);
  const kept = under.filter((word) => !periodWords.has(word.replace(/^每/, '')));
  const kind = kindOf(first) ?? 'other';
  if (kept.length === 0) return { text: first === '' ? squeezed : first, kind };
  // "吨/平方公里" and "微克/立方米" are densities; "元/人" is still money and "次/人" still a count.
  const whole = kind === 'money' || kind === 'count' || kind === 'people' ? kind : 'other';
  return { text: [first, ...kept].join('/'), kind: whole };
}

/**
 * What a number in this unit is multiplied by to stand in the plain unit: 万元 → 10000 (元), 万人次 → 10000, ‰ → 0.1 (percent),
 * 件 → 1. The numbers of a {@link Measure} are in the plain unit already; a bare number beside a 计量单位 column is not.
 */
export function unitScale(unit: Unit | null): Decimal {
  if (unit === null) return new Decimal(1);
  if (unit.text === '‰') return new Decimal('0.1');
  if (unit.text.startsWith('千元')) return new Decimal(1000);
  return new Decimal(scales.get(scaled.exec(unit.text)?.[1] ?? '') ?? 1);
}

/** The word that two spellings of one size share, without a leading 万. */
function sizeOf(unit: Unit): string {
  const spelled = spellings.get(unit.text) ?? unit.text;
  const bare = kinds.has(spelled) ? spelled : (scaled.exec(spelled)?.[2] ?? spelled);
  return sameSize.get(bare) ?? bare;
}

const either = (a: Unit, b: Unit, one: UnitKind, other: UnitKind): boolean =>
  (a.kind === one && b.kind === other) || (a.kind === other && b.kind === one);

/**
 * Whether numbers in two units can be compared: `same` (also 人 and 名, ㎡ and 平方米, 元 and 万元, once scaled), `near` (件 and 次, 人 and 人次,
 * 天 and 工作日: compare and say so), `different` (件 and %, 万元 and 人, but also 天 and 月), `unknown` when a side has no unit or an unlisted one.
 */
export function sameKind(a: Unit | null, b: Unit | null): 'same' | 'near' | 'different' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  if (a.kind === b.kind && sizeOf(a) === sizeOf(b)) return 'same';
  if (a.kind === 'other' || b.kind === 'other') return 'unknown';
  if (a.kind === b.kind) {
    const money = a.kind === 'money' && !a.text.includes('/') && !b.text.includes('/');
    if (money || a.kind === 'score') return 'same';
    if (!sized.has(a.kind)) return 'near';
    return [sizeOf(a), sizeOf(b)].sort().join() === '天,工作日' ? 'near' : 'different';
  }
  // "第3名" may answer a target in 名; 人次 are often written 次, and 个 counts anything.
  if (either(a, b, 'people', 'rank')) return 'near';
  if (either(a, b, 'people', 'count')) {
    const texts = [sizeOf(a), sizeOf(b)];
    const near =
      texts.includes('个') ||
      (texts.includes('人次') && texts.some((text) => text.endsWith('次') && text !== '人次'));
    return near ? 'near' : 'different';
  }
  return 'different';
}

/** A number in one unit, × `times` ÷ `over`, stands in another; `exact` is false between months and days. */
export interface UnitRatio {
  readonly times: Decimal;
  readonly over: Decimal;
  readonly exact: boolean;
}

/** A month is a twelfth of 365 days; who compares must allow for a few days more or less. */
const secondsOfYear = new Decimal(365 * 86_400);
const monthsOfYear = new Decimal(12);

/** What turns a number in unit `from` into unit `to`: 年 → 月 is × 12, 分钟 → 小时 ÷ 60. Null where they are not of one measure. */
export function unitRatio(from: Unit, to: Unit): UnitRatio | null {
  const [a, b] = [sizes.get(sizeOf(from)), sizes.get(sizeOf(to))];
  if (a === undefined || b === undefined || from.kind !== to.kind) return null;
  if (a.base === b.base) return { times: a.factor, over: b.factor, exact: true };
  if (from.kind !== 'time') return null;
  return a.base === '月'
    ? { times: a.factor.times(secondsOfYear), over: b.factor.times(monthsOfYear), exact: false }
    : { times: a.factor.times(monthsOfYear), over: b.factor.times(secondsOfYear), exact: false };
}

const bracketedUnit = /\((?:单位)?:?([^()\d]{1,8})\)$/;

/** The unit that closes a name: 单台采购成本（万元）. Null where the brackets hold anything else. */
export function unitInName(name: string): Unit | null {
  const word = bracketedUnit.exec(name.slice(-40))?.[1];
  const unit = word === undefined ? null : readUnit(foldedPiece(word));
  return unit === null || unit.kind === 'other' || unit.kind === 'score' ? null : unit;
}
