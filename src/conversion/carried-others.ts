import { cellLeftOf } from '../sheets';
import { templateForm, templates } from '../templates/blank-sheets';
import { blockOf } from './blocks';
import { type Carrying, squeezed } from './carrying';

/** What a form prints and nobody entered: headers, labels of groups and totals. */
export function tellPrinted(carrying: Carrying): void {
  const { form, draft, ledger } = carrying;
  const { blocks, labelledGroups, totalRow, statedTotal, reasonBelow } = form;
  for (const { headers, byContents, goal } of blocks) {
    for (const entry of [...Object.values(headers), ...byContents]) ledger.tell(entry);
    if (!goal || ledger.isSeenTo(goal.cell)) continue;
    const field = blockOf(form, goal.cell.row, draft.target) ?? 'goal';
    carrying.carry(goal, field, { zh: '目标', en: 'Goal' });
  }
  for (const { label, statedIn } of labelledGroups) for (const entry of [label, statedIn]) ledger.tell(entry);
  for (const entry of [totalRow?.score, statedTotal])
    if (entry && draft.totalField() === null && !ledger.isSeenTo(entry.cell))
      ledger.lose(entry, { zh: '总分', en: 'Total' });
  for (const entry of [totalRow?.label, totalRow?.weight, totalRow?.score, statedTotal]) ledger.tell(entry);
  if (!reasonBelow) return;
  const label = cellLeftOf(form, reasonBelow.cell);
  carrying.carry(reasonBelow, carrying.fieldNamed(label?.text ?? '', 'reasonBelow'), {
    zh: '表下的原因说明',
    en: 'Reasons below the table',
  });
}

/** What nobody named: beside a label that the other form prints too it stands there, what both print is no loss, the rest is told. */
export function carryOthers(carrying: Carrying): void {
  const { form, draft, ledger, own } = carrying;
  const printed = new Set([...draft.target.printed, ...printedHere(carrying)]);
  for (const cell of form.cells) {
    const words = squeezed(cell.text);
    if (ledger.isSeenTo(cell) || words === '' || printed.has(words) || isYear(carrying, words)) continue;
    if (form.layout === 'summary' && /^\d+$/u.test(words)) continue;
    const entry = { cell, text: cell.text.trim(), words: cell.words };
    const label = cellLeftOf(form, cell);
    const field = (label && draft.target.captions.get(squeezed(label.text))) ?? own?.fieldAt(cell);
    if (field !== undefined && draft.enter(field, entry.text)) ledger.tell(entry);
    else if (field !== undefined && draft.field(field)?.computes) draft.state(field, entry);
    else ledger.lose(entry, { zh: '其他内容', en: 'Other contents' });
  }
}

/** "（2026年度）": the year is carried by itself. */
function isYear({ form, draft }: Carrying, words: string): boolean {
  return draft.has('year') && words.replace(/[()年度]/gu, '') === String(form.year);
}

/** The words that the filled form's own layout prints, where there is a template of it. */
function printedHere({ form }: Carrying): Iterable<string> {
  const known = templates.find(({ name }) => name === form.layout);
  return known ? templateForm({ layout: known.name, edition: 'native' }).printed : [];
}
