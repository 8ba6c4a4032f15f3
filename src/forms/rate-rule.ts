import type { GridCell } from '../sheets';
import type { RateStep } from '../scoring';

/**
 * How a form itself says that its execution rate is scored: by steps ("执行率100%得10分；80%（含）至100%得7分；60%以下不得分"), or in words
 * that are not understood, so that nothing can be held against its points. Null where it says nothing, or what everybody does.
 */
export type RateRule = readonly RateStep[] | 'not understood' | null;

const shortest = 12;
const longest = 400;

/** What some cells say of it; the first that says anything counts. */
export function rateRuleIn(cells: readonly GridCell[]): RateRule {
  for (const { text, words } of cells) {
    if (text.length < shortest || text.length > longest || !text.includes('执行率')) continue;
    const rule = ruleOf(words.squeezed);
    if (rule !== null) return rule;
  }
  return null;
}

/** A sum of money or of points off for each percent: "每低1个百分点扣0.5分". */
const perPercent = /每(?:降?低|减?少|下降|差)\d*(?:\.\d+)?个?(?:百分点|%)/u;

function ruleOf(words: string): RateRule {
  const said = words.split(/[;；。\n]|[,，](?=[^,，]{0,24}(?:[得计记]|不得)\D{0,2}(?:\d|满?分))/u);
  const steps = said.flatMap((clause) => stepOf(clause) ?? []).sort((a, b) => b.from - a.from);
  if (steps.length >= 2) {
    const falls = steps.every(({ points }, i) => i === 0 || points < (steps[i - 1]?.points ?? 0));
    return falls ? steps : 'not understood';
  }
  return perPercent.test(words) && /扣/u.test(words) ? 'not understood' : null;
}

const points = /不[得计]分|[得计记为](?<points>\d+(?:\.\d+)?)分/u;

/** "等于100%得10分", "80%(含)至100%得7分", "95%以上得10分", "60%以下不得分": from how many percent on there are how many points. */
function stepOf(clause: string): RateStep | null {
  const given = points.exec(clause);
  if (!given) return null;
  const earned = given.groups?.['points'] === undefined ? 0 : Number(given.groups['points']);
  const rates = [...clause.slice(0, given.index).matchAll(/(\d+(?:\.\d+)?)%/gu)].map(([, rate]) =>
    Number(rate),
  );
  if (rates.length === 0 || rates.length > 2) return null;
  const isBelow = rates.length === 1 && /以下|不足|低于|小于|[<≤]/u.test(clause);
  return { from: isBelow ? 0 : Math.min(...rates), points: earned };
}
