/** How a file looks, read off its own parts or records after the guards: what a screen shows of it beside its values. */
export type {
  Alignment,
  BorderLine,
  Borders,
  CellLook,
  Condition,
  Filter,
  Font,
  Looks,
  Note,
  RowLook,
  Run,
  ScalePoint,
  SheetLooks,
  Validation,
} from './looks';
export { looksOf } from './package-looks';
