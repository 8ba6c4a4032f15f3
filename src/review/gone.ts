import { sentenceOf } from '../words';
import type { Finding } from './finding';

/**
 * Findings of one form that are gone. Of several of one rule about the same thing a key only says which it is in order, and the
 * order closes up behind one that is mended: there, as many are gone as are fewer now, first those that say what no other says.
 */
export function goneFrom(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const left = bySubject(now);
  return [...bySubject(before)].flatMap(([subject, alike]) => {
    const stay = left.get(subject) ?? [];
    const fewer = Math.max(0, alike.length - stay.length);
    const said = new Set(stay.map(({ message }) => sentenceOf(message, 'zh')));
    const silent = alike.filter(({ message }) => !said.has(sentenceOf(message, 'zh')));
    const repeated = alike.filter(({ message }) => said.has(sentenceOf(message, 'zh'))).reverse();
    return [...silent, ...repeated].slice(0, fewer);
  });
}

function bySubject(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const subject = `${finding.rule}/${finding.about}`;
    const group = groups.get(subject);
    if (group) group.push(finding);
    else groups.set(subject, [finding]);
  }
  return groups;
}
