/** Sheet → Form: recognises the forms on a sheet and reads each value with its cell. Imports sheets and values. */
export type {
  Basic,
  BasicLabel,
  Entry,
  Figure,
  Form,
  Funds,
  FundsGroup,
  FundsLine,
  Goals,
  Indicator,
  IndicatorBlock,
  LabelledGroup,
  RowShift,
  Subtotal,
  TotalRow,
} from './form';
export { withFundsApart } from './funds-apart';
export { isSpoiltFigure } from './figure';
export { type IndicatorColumn, columnTraits } from './indicator-columns';
export { type LackedHeaders, lackedHeaders } from './lacked-headers';
export { decimalsBetween } from './money-unit';
export { meaningOf } from './meaning-words';
export { isWeightInName } from './named-points';
export { withoutTags } from '../values';
export { type Layout, layouts, policyOf, titleOf } from './layouts';
export {
  type ColumnMeaning,
  type NamedTable,
  columnMeanings,
  meaningNamed,
  meaningsIn,
} from './column-meaning';
export type { ColumnNaming, FollowedNaming, RefusedNaming, WhyNotFollowed } from './naming';
export { type ReadingOptions, readForms } from './read';
export {
  type ReadColumn,
  type ToldColumn,
  type ToldColumns,
  type NamesStand,
  type UnnamedColumn,
  namesStand,
  toldColumns,
} from './told-columns';
export { isLevelOneName, isLevelTwoName, lookedFor } from './vocabulary';
