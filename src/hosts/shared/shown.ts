import { format as formatted } from 'numfmt';

/** What a cell with this value shows under its number format, as Excel's own `text` has it; for spreadsheets that do not tell in bulk. */
export function shownText(value: unknown, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  try {
    return formatted(numberFormat, value, { locale: 'zh-CN' });
  } catch {
    // A format that only its own spreadsheet understands.
    return String(value);
  }
}
