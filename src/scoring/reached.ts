import {
  bareMeasure,
  Decimal,
  directionIn,
  isAllOfIt,
  isNoMishap,
  isPending,
  type Measure,
  readActual,
  readMoment,
  readFraction,
  readPair,
  readYearRelation,
  type Reading,
  sameKind,
  type Unit,
  type Words,
} from '../values';
import { fromAccount } from './account';
import { isLevelReached, saysMishap } from './aim';
import type { ComparisonContext, WhyNotComparable } from './comparison';
import { isCeiling } from './fulfilment';

/**
 * What was reached, as a number that can stand beside the target: an account is laid against it (超额完成20人 of 100 is 120), a pair becomes a
 * share (应签1260实签1197 is 95%), a change gets the sign the target's way gives it (下降6% beside 增长≥5% is −6).
 * @returns why not, where it cannot be told
 */
export function reached(
  target: Measure,
  actual: Reading,
  context: ComparisonContext,
): Measure | WhyNotComparable {
  switch (actual.kind) {
    case 'measure':
      return alongTarget(target, complementOf(actual, context) ?? actual, context);
    case 'account':
      return fromAccount(target, actual, context);
    case 'unreadable':
      return (
        fromPair(target, actual.squeezed, context) ??
        fromFirstClause(target, actual, context) ??
        fromOnlyOfUnit(target, actual, context) ??
        'actual-unreadable'
      );
    case 'words':
      if (saysMishap(target, actual, context)) return 'falls-short';
      return (
        fromWords(target, actual.squeezed) ??
        (isNotDone(target, actual, context) ? 'falls-short' : 'actual-words')
      );
    default:
      return 'actual-blank';
  }
}

const said = (number: Decimal, { unit }: Measure, text: string): Measure => ({
  ...bareMeasure(number),
  text,
  squeezed: text,
  unit,
});

/** 待验收 or 未完成 beside ≥12个: however many there are, they are not done. Beside a ceiling or 0 nothing done yet is nothing amiss. */
function isNotDone(
  { nature, high, unit }: Measure,
  { squeezed, grade }: Words,
  { statedNature, costGroup }: ComparisonContext,
): boolean {
  const mayBeCeiling = costGroup || [nature, statedNature].some((one) => one === '≤' || one === '<');
  return (
    !mayBeCeiling && !high.isZero() && unit?.kind !== 'time' && (grade === 'unmet' || isPending(squeezed))
  );
}

function fromWords(target: Measure, text: string): Measure | null {
  const { unit, high, nature } = target;
  if (unit?.kind === 'time') return readMoment(text);
  if (unit?.kind === 'percent' && isAllOfIt(text)) return said(new Decimal(100), target, text);
  if (target.direction?.axis === 'change' && readYearRelation(text) === '=')
    return said(new Decimal(0), target, text);
  const titles = unit?.kind === 'count' && ofPapers.test(target.squeezed) ? titlesIn(text) : 0;
  if (titles > 0) return said(new Decimal(titles), target, text);
  const mayBeNone = high.isZero() || (nature !== null && isCeiling(nature) && unit?.kind !== 'percent');
  return mayBeNone && isNoMishap(text) ? said(new Decimal(0), target, text) : null;
}

/** 制定1项制度 → 已制定《资金管理办法》: papers are counted by their titles. */
const ofPapers = /制度|办法|方案|规划|标准|文件|规[程范定章]|细则|预案/;

function titlesIn(text: string): number {
  return text.match(/《[^《》]{2,40}》/g)?.length ?? 0;
}

/** A share of a pair is as exact as anybody prints one. */
const shareDecimals = 4;

/** Rates of which nobody wants more: the part that was done well says nothing of them directly. */
const rateOfBad =
  /(?:不[\u4e00-\u9fff]{1,2}|未[\u4e00-\u9fff]{1,2}|超标|问题|缺陷|故障|失败|差错|违规|死亡|流失|逾期)率?$/;

function fromPair(
  { unit, low, high, squeezed }: Measure,
  text: string,
  { name = '' }: ComparisonContext,
): Measure | null {
  const pair = readPair(text) ?? readFraction(text, squeezed);
  if (pair === null || rateOfBad.test(name)) return null;
  if (unit?.kind === 'percent')
    return {
      ...bareMeasure(pair.part.times(100).div(pair.whole).toDecimalPlaces(shareDecimals)),
      text,
      squeezed: text,
      unit: { text: '%', kind: 'percent' },
    };
  return low.eq(high) && pair.whole.eq(low) ? { ...bareMeasure(pair.part), text, squeezed: text } : null;
}

/**
 * The first number of "已建成18座，剩余2座在建" and "巡查26次，其中夜查8次" is what was done, where what follows counts what is left, or a part, in the
 * same unit. Null where anything else stands there.
 */
function fromFirstClause(
  target: Measure,
  actual: Reading,
  context: ComparisonContext,
): Measure | WhyNotComparable | null {
  if (actual.kind !== 'unreadable' || actual.why !== 'several-numbers') return null;
  const [first = '', ...rest] = actual.squeezed.split(clauseEnd).filter((clause) => clause !== '');
  if (rest.length === 0 || rest.length > 2) return null;
  const done = readActual(first);
  if (done.kind !== 'measure') return null;
  const unit = target.unit ?? context.unit;
  if (unit !== null && sameKind(unit, done.unit) !== 'same') return null;
  const isAside = rest.every((clause) => {
    const said = readActual(clause);
    if (said.kind !== 'account' && said.kind !== 'measure') return said.kind === 'words';
    const { unit: its } = said.kind === 'account' ? said.measure : said;
    const isRest =
      said.kind === 'account'
        ? said.of !== 'beyond'
        : clause.startsWith('其中') || (clause.startsWith('另有') && /待|拟|正在/.test(said.after));
    return isRest && its !== null && done.unit !== null && its.text === done.unit.text;
  });
  return isAside ? alongTarget(target, done, context) : null;
}

/**
 * "全年举办培训11期，培训学员640人次" beside ≥12期: the only number of the sentence in the target's unit. A number of each, of a part, of what was
 * planned or of another year is another thing; of days and points there are too many kinds in a sentence.
 */
function fromOnlyOfUnit(target: Measure, actual: Reading, context: ComparisonContext): Measure | null {
  if (actual.kind !== 'unreadable' || actual.why !== 'several-numbers') return null;
  const unit = target.unit ?? context.unit;
  if (unit === null || !ofOneKind.has(unit.kind)) return null;
  const clauses = actual.squeezed.split(clauseEnd).filter((clause) => /\d/.test(clause));
  if (clauses.length < 2) return null;
  const said = clauses.map((clause) => readActual(clause));
  if (said.some(({ kind }) => kind !== 'measure')) return null;
  const [only, another] = said.filter(
    (one): one is Measure => one.kind === 'measure' && one.unit !== null && isOfUnit(one.unit, unit),
  );
  if (!only || another || only.period !== null || only.direction !== null) return null;
  return aside.test(only.before) ? null : only;
}

/** A comma in 1,342 ends no clause. */
const clauseEnd = /(?<!\d)[,，]|[,，](?!\d{3})|[;；。]/;

const ofOneKind: ReadonlySet<string> = new Set(['count', 'people', 'percent', 'area', 'length', 'weight']);
const isOfUnit = (one: Unit, unit: Unit): boolean => one.kind === unit.kind && one.text === unit.text;
const aside = /[每均含另剩余未欠差由从原较比]|其中|计划|目标|任务[书数]?$|上年|去年|同期|同比|预计|第$/;

/** "合格率99.1%" beside 不合格率, and the other way round: what the one leaves of a hundred is the other. */
function complementOf(actual: Measure, { name = '' }: ComparisonContext): Measure | null {
  if (actual.unit?.kind !== 'percent') return null;
  const [asked, said] = [shareIn(name), shareIn(actual.before)];
  if (asked === null || said === null || asked.denied === said.denied) return null;
  if (!asked.of.endsWith(said.of) && !said.of.endsWith(asked.of)) return null;
  const [low, high] = [hundred.minus(actual.high), hundred.minus(actual.low)];
  return { ...actual, low, high, nature: actual.nature === null ? null : flipped(actual).nature };
}

const hundred = new Decimal(100);

/** "合格率", and whether it is denied, at the end of some words. */
function shareIn(words: string): { readonly denied: boolean; readonly of: string } | null {
  const [, denial = '', of] = /([不未]?)([^不未]{2,4}率)$/.exec(words) ?? [];
  return of === undefined ? null : { denied: denial !== '', of };
}

const flipped = (measure: Measure): Measure => ({
  ...measure,
  low: measure.high.negated(),
  high: measure.low.negated(),
  nature:
    measure.nature === null
      ? null
      : ({ '≥': '≤', '>': '<', '=': '=', '≤': '≥', '<': '>' } as const)[measure.nature],
});

/** An actual that goes the other way than the target counts below nothing. */
function alongTarget(
  target: Measure,
  actual: Measure,
  { name = '' }: ComparisonContext,
): Measure | WhyNotComparable {
  const { direction } = actual;
  if (isAllCounted(target, actual, name)) return said(new Decimal(100), target, actual.text);
  if (direction === null) {
    const changes = target.direction?.axis === 'change' && isLevelReached(actual);
    return changes && actual.unit?.kind === 'percent' ? 'change-unknown' : shareOfTarget(target, actual);
  }
  const { axis } = direction;
  const wanted =
    target.direction?.axis === axis
      ? target.direction
      : (directionIn(target.before + target.after, axis) ?? directionIn(name, axis));
  if (wanted !== null) return wanted.sign === direction.sign ? actual : flipped(actual);
  // 增长6% beside a bare 5% is 6; whether 下降6% is −6 or 6 only the target could say, and 提前3天 is no length of time.
  const countsUp =
    direction.sign === 1 &&
    (direction.axis === 'change' || target.nature === null || !isCeiling(target.nature));
  return countsUp || actual.low.isZero() ? actual : 'change-unknown';
}

/** "36项任务全部完成" beside 100%: how many there were is told besides. */
const allOfThem =
  /(?:全部|全都|均已?|都已?|已全部)(?:按时|按期|如期|及时|高质量)?(?:完成|办结|达标|合格|到位|落实|兑现|通过|验收|整改|交付|发放|覆盖)(?:到位|完毕|完成|合格)?[。.]?$/;

function isAllCounted({ unit, direction }: Measure, actual: Measure, name: string): boolean {
  const counted = actual.unit?.kind === 'count' || actual.unit?.kind === 'people';
  return (
    unit?.kind === 'percent' &&
    direction === null &&
    counted &&
    allOfThem.test(actual.after) &&
    !/[未不无没除]|基本|部分/.test(actual.squeezed.replace('全部', '')) &&
    !rateOfBad.test(name)
  );
}

/** "完成年度任务的85%" is a share of whatever the target counts. */
const ofTarget = /(?:目标|计划|任务|指标|预期)(?:任务|指标|目标)?(?:数量?|值|总量)?的?$/;

function shareOfTarget(target: Measure, actual: Measure): Measure {
  const share =
    actual.unit?.kind === 'percent' && target.unit?.kind !== 'percent' && target.low.eq(target.high);
  if (!share || target.low.lte(1) || !ofTarget.test(actual.before)) return actual;
  const done = target.low.times(actual.low).div(100);
  return { ...actual, low: done, high: done, unit: target.unit };
}
