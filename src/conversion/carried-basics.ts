import { yearIn } from '../templates/blank-sheets';
import { type Carrying, squeezed } from './carrying';

/** What stands over the tables: title, year, names, people. */
export function carryBasics(carrying: Carrying): void {
  const { form, draft, ledger } = carrying;
  const { basics, year, title } = form;
  if (year !== null) enterYear(carrying, year);
  ledger.tell(title);
  for (const { name, label, value } of basics) {
    ledger.tell(label);
    const what = { zh: label.text.replace(/\s*[:：]\s*$/u, ''), en: name };
    // A year beside its label is the form's, and a total and a grade are computed there as here.
    const isThere =
      (name === 'year' && draft.has('year')) ||
      (name === 'total' && draft.totalField() !== null) ||
      (name === 'grade' && draft.gradeField() !== null) ||
      isPrintedThere(carrying, value.text);
    if (isThere) ledger.tell(value);
    else
      carrying.carry(value, carrying.fieldNamed(label.text, name === 'status' ? 'status.said' : name), what);
  }
}

/** Such as the number of the form, which stands in one cell with its label. */
function isPrintedThere({ draft }: Carrying, text: string): boolean {
  const words = squeezed(text);
  return words.length > 3 && [...draft.target.printed].some((printed) => printed.includes(words));
}

function enterYear({ draft }: Carrying, year: number): void {
  const place = draft.field('year');
  if (place?.isInput === true) draft.enter('year', yearIn(place, year));
}

/** The goals in words, as they were, as they were adjusted, and what came of them. */
export function carryGoals(carrying: Carrying): void {
  const { initial, adjusted, result, longTerm, longTermResult } = carrying.form.goals;
  carrying.carry(initial, 'goal', { zh: '年度目标', en: 'Goal' });
  carrying.carry(adjusted, 'adjustedGoal', { zh: '调整后的目标', en: 'Adjusted goal' });
  carrying.carry(result, 'result', { zh: '目标完成情况', en: 'Result of the goal' });
  carrying.carry(longTerm, 'longTermGoal', { zh: '长期目标', en: 'Long-term goal' });
  carrying.carry(longTermResult, 'longTermResult', {
    zh: '长期目标完成情况',
    en: 'Result of the long-term goal',
  });
}
