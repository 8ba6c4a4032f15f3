import { type ColumnMeaning, columnMeanings, meaningOfFunds } from './column-meaning';
import { fundsRole, indicatorRole } from './vocabulary';

/** The meaning that words name: as this list calls it, in any case, or as any header of the vocabulary does ("实际完成值"). */
export function meaningOf(words: string): ColumnMeaning | null {
  const wanted = words.trim().toLowerCase();
  const listed = columnMeanings.find(({ meaning, title }) =>
    [meaning, title.zh, title.en].some((name) => name.toLowerCase() === wanted),
  );
  if (listed) return listed.meaning;
  const indicator = indicatorRole(words.trim());
  if (indicator?.exact === true && indicator.role !== 'block')
    return indicator.role === 'level3' ? 'name' : indicator.role;
  const ofFunds = fundsRole(words.trim());
  if (ofFunds?.exact !== true) return null;
  return ofFunds.role === 'budget' ? 'adjustedBudget' : meaningOfFunds(ofFunds.role);
}
