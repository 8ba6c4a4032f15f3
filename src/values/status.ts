import type { Reading } from './reading';
import { allOfIt, mishaps, noMishap, notYet, otherNo, someMishap } from './tables/states';

const longest = 40;
const phraseOf = (text: string): string => text.replace(/[。.!！“”"()]/g, '');

/**
 * Does a phrase say that a thing is not done yet: 尚未完成, 公示中, 待验收, 正在办理, 预计2024年3月完成, 次年1月? One clause that says so is enough
 * ("已完工，待验收"). A longer text is a report and says neither.
 */
export function isPending(text: string): boolean {
  if (text.length > longest) return false;
  return phraseOf(text)
    .split(/[,，;；、]/)
    .some((clause) => notYet.some((pattern) => pattern.test(clause)));
}

/** Does a phrase say that nothing bad happened: 零事故, 无投诉, 全年未发生安全事故, 未发生? */
export function isNoMishap(text: string): boolean {
  if (text.length > longest) return false;
  const phrase = phraseOf(text);
  return !otherNo.test(phrase) && noMishap.test(phrase);
}

/** Does a phrase say no more than that something happened or exists: 有, 发生过, 存在? */
export function isSome(text: string): boolean {
  return someMishap.test(phraseOf(text));
}

/** Does a phrase say that all was done or reached, which beside a share is 100%: 全覆盖, 足额到位? 基本全覆盖 is less. */
export function isAllOfIt(text: string): boolean {
  const phrase = phraseOf(text);
  return (
    phrase.length <= longest && allOfIt.test(phrase) && !/[未不无没]|基本|部分|大体|接近|近乎/.test(phrase)
  );
}

/** Does a share say that less than all was done where all was asked for: 90% of 全部完成? What was left out is no share of what was done. */
export function isPartOfAll(target: string, actual: Reading): boolean {
  if (!isAllOfIt(target) || actual.kind !== 'measure' || actual.unit?.kind !== 'percent') return false;
  return actual.direction === null && actual.high.lt(100) && !/[未不剩余欠缺漏误差]/.test(actual.squeezed);
}

const mishap = new RegExp(mishaps);
const denied =
  /[无未不零]|减少|下降|降低|处理|处置|化解|整改|办结|办理|查处|回复|答复|排查|防范|预防|治理|消除|调解|挽回|结案|侦破|受理|演练|满意/;
/** Units that count mishaps: 1起, 2例, 3宗. */
const mishapUnits = /^[起例宗]$/;

/** Does an indicator count what nobody wants: 安全事故起数, 投诉件数? 投诉办结率 and 隐患排查数 do not. */
export function countsMishaps(name: string, unit: string | null): boolean {
  const last = name.slice(-longest);
  // 不良 and 不合格 are mishaps themselves and deny none.
  if (last !== '') return mishap.test(last) && !denied.test(last.replace(/不(?:良|当|合格|达标|规范)/g, ''));
  return unit !== null && mishapUnits.test(unit);
}
