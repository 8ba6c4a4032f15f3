import {
  changeAsked,
  changeOf,
  Decimal,
  type Grade,
  isLevelInstead,
  isNoMishap,
  isNoneOfSame,
  isPending,
  isSaidAgain,
  isSomeOfNone,
  oppositeOf,
  readPair,
  type Reading,
  readLevelOf,
  readMoment,
  readStanding,
  readYardstick,
  readYearRelation,
  toneIsLower,
} from '../values';
import { type Comparison, notComparable, type QualitativeComparison } from './comparison';
import { isFulfilled } from './fulfilment';

/** A 定性 comparison that comes to a grade. */
export const graded = (grade: Grade): QualitativeComparison => ({
  comparable: true,
  kind: 'qualitative',
  grade,
});

const sameText = (target: Reading, actual: Reading): boolean => target.squeezed === actual.squeezed;

/** 定性 in a system that wants a number in 完成值: 1 is met, 0 is not. */
const codedGrade = (actual: Reading): Grade | null => {
  if (actual.kind !== 'measure' || actual.unit !== null || actual.nature !== null) return null;
  if (!actual.low.eq(actual.high)) return null;
  if (actual.low.eq(1)) return 'met';
  return actual.low.isZero() ? 'unmet' : null;
};

/** A bare "100%" beside a target in words says that all of it was done (form 004: 全年完成 | 100%). */
export function isAllDone(actual: Reading): boolean {
  return (
    actual.kind === 'measure' &&
    actual.unit?.kind === 'percent' &&
    actual.low.eq(100) &&
    actual.high.eq(100) &&
    actual.nature === null &&
    actual.before + actual.after === ''
  );
}

/** What an actual says of itself: 完成 is met, 超额完成3件 too, 尚有2件未完成 is not. */
const gradeOfActual = (actual: Reading): Grade | null => {
  if (actual.kind === 'words') return actual.grade;
  if (actual.kind === 'account') return actual.of === 'beyond' ? 'met' : 'unmet';
  return codedGrade(actual);
};

/** What is said one after the other, without what stands in brackets. */
const clausesOf = ({ squeezed }: Reading): readonly string[] =>
  squeezed.replace(/\([^()]*\)/g, '').split(/[,，;；。]/);

/** "20100元，上年为20350元" beside 高于上年, "29.7%，全省平均为27.8%" beside 不低于全省平均水平: the two numbers say it. */
const besideOther =
  /^(?:达到?|为)?(?<own>\d[\d.]*)(?<unit>[^\d.,，;；(]{1,4})[,，;；(](?<of>上年|去年|全[国省市县]平均)(?:同期)?(?:水平)?[为是:]?(?<other>\d[\d.]*)\k<unit>\)?$/;

function compareWithOther(target: Reading, actual: Reading): Comparison | null {
  const { own, of, other } = besideOther.exec(actual.squeezed)?.groups ?? {};
  if (own === undefined || of === undefined || other === undefined) return null;
  const isOfYear = /年/.test(of);
  const relation = isOfYear ? readYearRelation(target.squeezed) : readYardstick(target.squeezed)?.operator;
  if (!relation || (!isOfYear && readYardstick(target.squeezed)?.of.startsWith(of) !== true)) return null;
  const [done, least] = [new Decimal(own), new Decimal(other)];
  return graded(isFulfilled(relation, least, least, done) ? 'met' : 'unmet');
}

/** 国家卫生县城 beside 省级卫生县城. */
const compareLevels = (target: Reading, actual: Reading): Comparison | null => {
  const [wanted, got] = [readLevelOf(target.squeezed), readLevelOf(actual.squeezed)];
  if (wanted === null || got === null || wanted.thing !== got.thing) return null;
  return got.place <= wanted.place ? graded('met') : notComparable('falls-short');
};

/** 当日办结 beside 次日, 不高于全国平均水平 beside 低于全国平均水平. */
const compareBounds = (target: Reading, actual: Reading): Comparison | null => {
  const [due, done] = [readMoment(target.squeezed), readMoment(actual.squeezed)];
  if (due !== null && done !== null)
    return done.low.lte(due.low) ? graded('met') : notComparable('falls-short');
  const wanted = readYardstick(target.squeezed);
  const got = clausesOf(actual)
    .map((clause) => readYardstick(clause))
    .find((one) => one?.of === wanted?.of);
  if (!wanted || !got) return null;
  const down = /[≤<]/;
  return down.test(wanted.operator) === down.test(got.operator)
    ? graded('met')
    : notComparable('falls-short');
};

/** A place in an order beside the place that was asked for: 一类 meets 二类及以上, 二等奖 falls short of 一等奖. */
const compareStandings = (target: Reading, actual: Reading): Comparison | null => {
  // 优良 asks for 良 at least; as an actual it is either.
  const wanted = readStanding(target.squeezed.replace('优良', '良好'));
  const got = readStanding(actual.squeezed) ?? readStanding(clausesOf(actual)[0] ?? '');
  if (wanted === null) return null;
  if (wanted.order === 'satisfaction' && wanted.place <= 2 && /^(?:一般|尚可)$/.test(actual.squeezed))
    return notComparable('falls-short');
  if (got === null || wanted.order !== got.order) return null;
  return got.place <= wanted.place ? graded('met') : notComparable('falls-short');
};

/** "不高于上年" beside "较上年增长3%", "提高" beside "下降": the two go together or they do not. */
const compareChanges = (target: Reading, actual: Reading): Comparison | null => {
  const relation = readYearRelation(target.squeezed);
  const change = changeOf(actual);
  if (
    relation === null &&
    actual.kind === 'measure' &&
    change !== null &&
    change === changeAsked(target.squeezed)
  )
    return graded('met');
  if (relation === null || change === null) return null;
  if (relation === '=') return change === 0 ? graded('met') : null;
  const wanted = relation === '≥' || relation === '>' ? 1 : -1;
  if (change === wanted) return graded('met');
  if (change !== 0) return graded('unmet');
  // 持平 where 提高 was asked for is too little, and no failure.
  return relation === '≥' || relation === '≤' ? graded('met') : notComparable('falls-short');
};

/** What words say against the target: its opposite, a lower place, a change the other way, not yet. Null where they say none of it. */
const compareWording = (target: Reading, actual: Reading): Comparison | null => {
  if (actual.kind === 'words' && oppositeOf(target.squeezed, actual.squeezed) !== null)
    return graded('unmet');
  const placed =
    compareStandings(target, actual) ??
    compareLevels(target, actual) ??
    compareBounds(target, actual) ??
    compareWithOther(target, actual) ??
    compareChanges(target, actual);
  if (placed !== null || actual.kind !== 'words') return placed;
  const isNone = isNoMishap(target.squeezed) && isNoMishap(actual.squeezed);
  if (isNone || isNoneOfSame(target.squeezed, actual.squeezed)) return graded('met');
  return isWordedShort(target, actual) ? notComparable('falls-short') : null;
};

/** Do the words fall short of what was asked for: not yet, toned down (基本及时), or all as it was (提高 → 持平)? */
export function isWordedShort(target: Reading, actual: Reading): boolean {
  if (actual.kind !== 'words') return false;
  const [asked, done] = [target.squeezed, actual.squeezed];
  if (isPending(done) && !isPending(asked) && !saysItFirst(asked, done) && !goesOn(asked, done)) return true;
  return (actual.grade === null && toneIsLower(asked, done)) || isLevelInstead(asked, done);
}

/** 正在推进 beside 持续推进: what was asked for has no end. */
function goesOn(asked: string, done: string): boolean {
  return (
    /持续|逐步|稳步|有序|不断|长期/.test(asked) && /^(?:目前|[现仍尚])?(?:正在?|在|处于|持续)/.test(done)
  );
}

/** "主体工程已完成，正在进行附属施工" beside 完成主体工程: what is under way was not asked for. */
function saysItFirst(asked: string, done: string): boolean {
  const thing = thingAsked(asked);
  return (
    thing.length > 1 &&
    done
      .split(/[,，;；。]/)
      .some((clause) => clause.includes(thing) && !isPending(clause) && /完[成工]|建成|竣工/.test(clause))
  );
}

/** "主体工程" of 按期完成主体工程. */
function thingAsked(asked: string): string {
  return asked.replace(/^(?:全部|按期|按时)?(?:完成|实现|达到)/, '');
}

const asksForAll = /全(?:[部面员域]|覆盖)/;

/** "23个村已覆盖21个": not all of them. */
function isPartOfAll(text: string): boolean {
  const pair = readPair(text);
  return pair !== null && pair.part.lt(pair.whole);
}

/** "尚有2个村未覆盖", "剩余3户正在办理", "2处未整治": beside 全覆盖 or 全部完成 that is too little. */
function leavesSome(text: string): boolean {
  return text
    .split(/[,，;；。、]/)
    .some((clause) =>
      /^(?:[尚还仍另]有|剩余|剩下|其余|余下)\d+\D{1,8}(?:[未待不]|没有|正在|在建)|^\d+[^\d,]{1,3}(?:[尚仍还]?未|没有|待)(?!发[现生]|出现|[超过见])/.test(
        clause,
      ),
    );
}

function isLessThanAll(target: Reading, { squeezed }: Reading): boolean {
  return asksForAll.test(target.squeezed) && (leavesSome(squeezed) || isPartOfAll(squeezed));
}

/**
 * What is left stands in a clause of its own: "一期工程已完成，二期未开工" beside 完成一期工程, "全覆盖，剩余3万元上缴" say what was asked for first; else
 * something falls short, and nobody can tell how much of the target that was.
 */
function compareAside(target: Reading, actual: Reading): Comparison | null {
  if (actual.kind !== 'account' || actual.of !== 'undone') return null;
  const [first = '', ...rest] = actual.squeezed.split(/[,，;；。]/);
  if (rest.length === 0 || !actual.measure.before.startsWith(first)) return null;
  const asked = thingAsked(target.squeezed);
  const isSaid = actual.measure.unit?.kind === 'money' || (asked.length > 1 && first.includes(asked));
  return notComparable(isSaid ? 'target-words' : 'falls-short');
}

/** Compares what 定性 asks for with what the actual says, a grade word, a code (1, 0), a place or a change. */
export function compareGrades(target: Reading, actual: Reading): Comparison {
  if (isLessThanAll(target, actual)) return notComparable('falls-short');
  if (sameText(target, actual) || isAllDone(actual)) return graded('met');
  const aside = compareAside(target, actual);
  if (aside !== null) return aside;
  const grade = gradeOfActual(actual);
  if (grade === 'unmet') return graded(grade);
  const worded = compareWording(target, actual);
  if (worded !== null) return worded;
  if (grade !== null) return graded(grade);
  if (actual.kind === 'words' && isSaidAgain(target.squeezed, actual.squeezed)) return graded('met');
  return notComparable(actual.kind === 'unreadable' ? 'actual-unreadable' : 'target-words');
}

/** A target in words on a row whose nature nobody states: 达标 may be coded 1, but 1 beside free words is just a number. */
export function compareWords(target: Reading, actual: Reading): Comparison {
  if (isLessThanAll(target, actual)) return notComparable('falls-short');
  const answers =
    actual.kind === 'words' || actual.kind === 'account' || sameText(target, actual) || isAllDone(actual);
  if (!answers && target.kind === 'words' && target.grade === null) {
    const isSome =
      actual.kind === 'measure' && actual.low.gt(0) && isSomeOfNone(target.squeezed, actual.before);
    if (isSome) return graded('unmet');
    return (
      compareChanges(target, actual) ??
      compareWithOther(target, actual) ??
      compareBounds(target, actual) ??
      notComparable('target-words')
    );
  }
  return compareGrades(target, actual);
}
