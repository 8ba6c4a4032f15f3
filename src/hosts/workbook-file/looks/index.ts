/** How an .xlsx looks, read off its own parts after the guards: what a screen shows of it beside its values. */
export type {
  Alignment,
  BorderLine,
  Borders,
  CellLook,
  Condition,
  Font,
  Looks,
  Note,
  ScalePoint,
  SheetLooks,
  Validation,
} from './looks';
export { looksOf } from './package-looks';
