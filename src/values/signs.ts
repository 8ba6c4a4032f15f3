import { type FoldedText, foldedText } from './fold';
import { lexicon } from './lexicon';
import type { Nature } from './reading';
import { operatorsBefore } from './tables/operators';

const natures: ReadonlyMap<string, Nature> = new Map<string, Nature>([
  ...operatorsBefore,
  ['定性', '定性'],
  ['定性指标', '定性'],
  ['正向', '≥'],
  ['正向指标', '≥'],
  ['反向', '≤'],
  ['反向指标', '≤'],
  ['逆向', '≤'],
  ['逆向指标', '≤'],
]);

const natureAt = lexicon(natures.keys());

/**
 * The nature in a 指标性质 (计算符号) cell: "≥", "＞＝", "大于等于", "不少于", "定性", "正向" (≥), "反向" (≤). Null for a blank cell and for
 * anything else; "定量" says only that there is a number, not how it is met.
 */
export function readNature(text: string | FoldedText): Nature | null {
  const squeezed = foldedText(text).squeezed.replace(/[()]/g, '');
  const direct = natures.get(squeezed);
  if (direct !== undefined) return direct;
  // Some systems print the sign with its name: "≥ 大于等于", "定性(达标)".
  if (squeezed.startsWith('定性')) return '定性';
  const sign = natureAt(squeezed, 0);
  const rest = squeezed.slice(sign.length);
  return sign !== '' && natures.get(rest) === natures.get(sign) ? (natures.get(sign) ?? null) : null;
}
