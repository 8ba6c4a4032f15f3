export { isTextFormat, showsDate, showsPercent } from '../shared/number-format';

/**
 * The number format under which a number shows as this text ("1,234.50" → "#,##0.00", "98.5%" → "0.0%"); null for texts that
 * no plain format makes: there the number shows as it is.
 */
export function patternOf(text: string): string | null {
  const match = /^-?([\d,]+)(?:\.(\d+))?(%?)$/u.exec(text);
  if (match === null) return null;
  const [, whole = '', decimals = '', percent = ''] = match;
  return (whole.includes(',') ? '#,##0' : '0') + (decimals && `.${'0'.repeat(decimals.length)}`) + percent;
}
