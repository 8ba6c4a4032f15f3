import { lexicon } from './lexicon';
import { barely, qualities, strongly } from './tables/opposites';

const longest = 30;
const qualityAt = lexicon(qualities);
const barelyAt = lexicon(barely);

/** The qualities that a phrase tones down: 基本及时, 较为规范, 部分落实. */
function tonedDown(phrase: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < phrase.length;) {
    const less = barelyAt(phrase, at);
    const quality = less === '' ? '' : qualityAt(phrase, at + less.length);
    if (quality !== '') found.add(quality);
    at += less.length + quality.length || 1;
  }
  return found;
}

/**
 * Does what was done claim less of the very quality that was asked for: 及时 → 基本及时, 健全 → 较为健全, 显著提高 → 有所提高? Not where the target
 * itself asks for no more (基本健全), and not in a longer text.
 */
export function toneIsLower(target: string, actual: string): boolean {
  if (target.length > longest || actual.length > longest) return false;
  const less = [...tonedDown(actual)].filter((quality) => target.includes(quality));
  if (less.length > 0) return tonedDown(target).size === 0;
  const [strong, weak] = [strongly.exec(target), /(?:有所|略有|稍有|有一定)(.{2})/.exec(actual)];
  return strong !== null && weak !== null && strong[1] === weak[1];
}
