import { Decimal } from './decimal';

const number = String.raw`\d{1,9}(?:\.\d{1,4})?`;
/** A unit of few signs, or %; what stands before ± may leave it to what stands behind. */
const withTolerance = new RegExp(
  String.raw`(?<![\d.])(${number})([%℃\u4e00-\u9fff]{0,3})±(${number})([%℃\u4e00-\u9fff]{0,3})`,
);

/** The text with a number and how far it may be off put as a range: "95%±2%" → "93-97%". "10万元±5%" is a share of it, and stays. */
export function plainTolerance(text: string): string {
  if (!text.includes('±')) return text;
  return text.replace(withTolerance, (whole, middle: string, unit: string, off: string, its: string) => {
    if (unit !== '' && unit !== its) return whole;
    const [centre, width] = [new Decimal(middle), new Decimal(off)];
    return width.gt(centre)
      ? whole
      : `${centre.minus(width).toFixed()}-${centre.plus(width).toFixed()}${its}`;
  });
}
