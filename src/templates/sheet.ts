/** A template's sheet is a new sheet as any port takes it. */
export type {
  CellCheck,
  CellRule,
  CellStyle,
  NewCell as TemplateCell,
  NewSheet as TemplateSheet,
} from '../sheets';
