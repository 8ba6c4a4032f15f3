import { type FoldedText, foldedText } from './fold';
import type { Reading, Spoken } from './reading';
import { readTarget } from './target';

/** "超额完成20%" tells by how much the target was passed, not what was reached. */
const beyondTarget = /(?:超额|超额完成|超目标|超计划|超额完成目标|超额完成任务)$/;
/** "未完成2个", "还差3次" tell what is missing. */
const missing = /(?:未完成|未达成|未开展|未实施|未办结|尚缺|还差|还缺|相差)$/;

/**
 * Reads a 完成值 (实际完成值): the language of {@link readTarget}, with what only an account of the past says. A number that tells how far the
 * target was passed (超额完成20%) or missed (未完成2个) is not the value reached: it is read as words that grade. Never throws.
 */
export function readActual(text: string | FoldedText): Reading {
  const said = foldedText(text);
  return { ...reachedIn(said), squeezed: said.squeezed };
}

function reachedIn(said: FoldedText): Spoken {
  const { written: text } = said;
  const reading = readTarget(said);
  if (reading.kind !== 'measure') return reading;
  if (reading.unit?.kind === 'percent' && beyondTarget.test(reading.before))
    return { kind: 'words', text, grade: 'met' };
  if (missing.test(reading.before) && !reading.low.isZero()) return { kind: 'words', text, grade: 'unmet' };
  return reading;
}
