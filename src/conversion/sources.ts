import type { FundsLine } from '../forms';
import { foldedText } from '../values';

/** Where money comes from, as forms name it. The first that fits counts: 财政专户 is no 财政拨款. */
const sources: readonly (readonly [string, RegExp])[] = [
  ['special', /专户/u],
  ['carried', /结转|结余/u],
  ['central', /中央/u],
  ['local', /地方|省级|市级|区级|县级/u],
  ['other', /其他|其它|社会/u],
  ['units', /单位|自有|自筹/u],
  ['general', /一般公共预算/u],
  ['state', /财政(?:拨款|资金|性)|当年|本年/u],
];

/**
 * A label of the funds as others are compared with it: the source of the money, where it names one, else its own words.
 * @param isTotal of the line that sums the others up, whatever it is called
 */
export function sourceOf(label: string, isTotal: boolean): string {
  if (isTotal) return 'total';
  const { squeezed } = foldedText(label);
  return sources.find(([, words]) => words.test(squeezed))?.[0] ?? squeezed.replace(/^其中:?/u, '');
}

/** The lines of a form by source; where two name one source the first counts. */
export function bySource(lines: readonly FundsLine[]): ReadonlyMap<string, FundsLine> {
  const found = new Map<string, FundsLine>();
  for (const line of lines) {
    const source = sourceOf(line.label.text, line.kind === 'total');
    if (!found.has(source)) found.set(source, line);
  }
  return found;
}
