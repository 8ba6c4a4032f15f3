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
  IndicatorColumn,
  LabelledGroup,
  RowShift,
  TotalRow,
} from './form';
export { isSpoiltFigure } from './figure';
export { withoutTags } from '../values';
export { type Layout, layouts, policyOf } from './layouts';
export { readForms } from './read';
export { isLevelOneName, isLevelTwoName, lookedFor } from './vocabulary';
