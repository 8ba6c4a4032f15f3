import {
  changeOf,
  type Grade,
  isLevelInstead,
  isNoMishap,
  isPending,
  oppositeOf,
  type Reading,
  readStanding,
  readYearRelation,
  toneIsLower,
} from '../values';
import { type Comparison, notComparable, type QualitativeComparison } from './comparison';

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

/** A place in an order beside the place that was asked for: 一类 meets 二类及以上, 二等奖 falls short of 一等奖. */
const compareStandings = (target: Reading, actual: Reading): Comparison | null => {
  // 优良 asks for 良 at least; as an actual it is either.
  const [wanted, got] = [
    readStanding(target.squeezed.replace('优良', '良好')),
    readStanding(actual.squeezed),
  ];
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
  const placed = compareStandings(target, actual) ?? compareChanges(target, actual);
  if (placed !== null || actual.kind !== 'words') return placed;
  if (isNoMishap(target.squeezed) && isNoMishap(actual.squeezed)) return graded('met');
  return isWordedShort(target, actual) ? notComparable('falls-short') : null;
};

/** Do the words fall short of what was asked for: not yet, toned down (基本及时), or all as it was (提高 → 持平)? */
export function isWordedShort(target: Reading, actual: Reading): boolean {
  if (actual.kind !== 'words') return false;
  const [asked, done] = [target.squeezed, actual.squeezed];
  if (isPending(done) && !isPending(asked)) return true;
  return (actual.grade === null && toneIsLower(asked, done)) || isLevelInstead(asked, done);
}

/** Compares what 定性 asks for with what the actual says, a grade word, a code (1, 0), a place or a change. */
export function compareGrades(target: Reading, actual: Reading): Comparison {
  if (sameText(target, actual) || isAllDone(actual)) return graded('met');
  const grade = gradeOfActual(actual);
  if (grade === 'unmet') return graded(grade);
  const worded = compareWording(target, actual);
  if (worded !== null) return worded;
  if (grade !== null) return graded(grade);
  return notComparable(actual.kind === 'unreadable' ? 'actual-unreadable' : 'target-words');
}

/** A target in words on a row whose nature nobody states: 达标 may be coded 1, but 1 beside free words is just a number. */
export function compareWords(target: Reading, actual: Reading): Comparison {
  const answers =
    actual.kind === 'words' || actual.kind === 'account' || sameText(target, actual) || isAllDone(actual);
  if (!answers && target.kind === 'words' && target.grade === null)
    return compareChanges(target, actual) ?? notComparable('target-words');
  return compareGrades(target, actual);
}
