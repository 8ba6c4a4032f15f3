/** Text → numbers: amounts, percents, full-width and Chinese numerals; the language of 指标值 and 完成值. Imports nothing. */
export { readActual } from './actual';
export { bareMeasure } from './bare-measure';
export { Decimal, hundredth } from './decimal';
export { directionIn } from './direction';
export { blankText, type FoldedText, foldedPiece, foldedText, foldWidth, squeeze } from './fold';
export { readGrade } from './grade';
export { beginningOf, labelOf, withoutTags } from './label';
export { readMoment } from './moment';
export { readNothing } from './nothing';
export { decimalFromFloat, plain, readNumber } from './number';
export type { NumberReading, WhyNoNumber } from './number';
export { isNoneOfSame, isSomeOfNone, oppositeOf, type Opposite } from './opposite';
export { readFraction, readPair } from './pair';
export type {
  Account,
  Direction,
  Grade,
  Measure,
  Nature,
  Nothing,
  Reading,
  Unit,
  UnitKind,
  Unreadable,
  Words,
} from './reading';
export { isSaidAgain } from './said-again';
export { readNature } from './signs';
export { readLevelOf, readStanding } from './standing';
export { countsMishaps, isAllOfIt, isNoMishap, isPartOfAll, isPending, isSome } from './status';
export { readTarget } from './target';
export { toneIsLower } from './tone';
export {
  changeAsked,
  changeOf,
  isAgainstChange,
  isLevelInstead,
  isLateInstead,
  readYardstick,
  readYearRelation,
} from './trend';
export { rangeTurnedDate } from './turned-date';
export { readUnit, sameKind, unitInName, unitRatio, unitScale } from './units';
