import { lexicon } from './lexicon';
import type { Direction } from './reading';
import { directionWords } from './tables/directions';

const longest = 60;
const directionAt = lexicon(directionWords.keys());

/** The way that an indicator's name speaks of: 能耗下降率 {change, −1}. Null where the name says none or both of an axis. */
export function directionIn(name: string, axis: Direction['axis']): Direction | null {
  const text = name.slice(-longest);
  let found: Direction | null = null;
  for (let at = 0; at < text.length;) {
    const word = directionAt(text, at);
    const direction = directionWords.get(word);
    if (direction?.axis === axis) {
      if (found !== null && found.sign !== direction.sign) return null;
      found = direction;
    }
    at += Math.max(1, word.length);
  }
  return found;
}
