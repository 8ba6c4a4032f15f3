/** Text → numbers: amounts, percents, full-width and Chinese numerals; the language of 指标值 and 完成值. Imports nothing. */
export { readActual } from './actual';
export { readChineseNumeral, readChinesePercent } from './chinese-numerals';
export { Decimal, hundredth } from './decimal';
export { blankText, type FoldedText, foldedPiece, foldedText, foldWidth, squeeze } from './fold';
export { readGrade } from './grade';
export { readNothing } from './nothing';
export { beginningOf, labelOf, withoutTags } from './label';
export { decimalFromFloat, plain, readNumber } from './number';
export type { NumberReading } from './number';
export type { Grade, Measure, Nature, Nothing, Reading, Unit, UnitKind, Unreadable, Words } from './reading';
export { readNature } from './signs';
export { readTarget } from './target';
export { readUnit, sameKind, unitScale } from './units';
