import type { Figure, FundsLine } from '../forms';
import type { Computation, TemplateField } from '../templates/blank-sheets';
import { type Value, inUnit, valueOf } from './amounts';
import { type Carrying, squeezed } from './carrying';
import { amountNames, isAmount } from './names';
import { unitPrintedBy } from './printed-unit';
import { bySource, sourceOf } from './sources';

/** What is to be seen to in money that was carried. */
export interface CarriedFunds {
  /** The filled form tells no unit of its amounts, and the other has one. */
  readonly isUnitUnsure: boolean;
  /** The other form gives a rate another weight. */
  readonly hasOtherRates: boolean;
}

/** Each line of the funds to the line of its source, amounts in the unit that the other form prints. */
export function carryFunds(carrying: Carrying): CarriedFunds {
  const { form, draft, ledger } = carrying;
  const { funds } = form;
  if (!funds) return { isUnitUnsure: false, hasOtherRates: false };
  const unit = unitPrintedBy(draft.layout);
  const unitHere = funds.unit ?? unitPrintedBy(form.layout);
  const amountOf = (figure: Figure): Value => inUnit(figure, unitHere, unit);
  const otherRates = placesOf(carrying).map(([line, place]) => carryLine(carrying, line, place, amountOf));
  const homeless = funds.lines.filter(({ label }) => !ledger.isSeenTo(label.cell));
  for (const line of homeless) carryLine(carrying, line, null, valueOf);
  for (const entry of [...Object.values(funds.headers), ...funds.byContents]) ledger.tell(entry);
  for (const entry of funds.unnamed)
    ledger.lose(entry, { zh: '资金 · 未知的列', en: 'Funds · a column without a name' });
  return { isUnitUnsure: unit !== null && unitHere === null, hasOtherRates: otherRates.includes(true) };
}

/** The lines of the filled form, each with the line of the other that is of its source; null where there is none. */
function placesOf({ form, draft, own }: Carrying): readonly (readonly [FundsLine, string | null])[] {
  const lines = form.funds?.lines ?? [];
  const labels = [...draft.target.fields.values()].filter(({ isLineLabel }) => isLineLabel);
  // In its own layout each line is where it was, even where two of them are called alike.
  if (own !== null && labels.length === lines.length)
    return lines.map((line, at) => [line, lineOf(labels[at])] as const);
  const places = new Map<string, string>();
  for (const label of labels) {
    const line = lineOf(label);
    const isMain = line === 'total' || line === 'income';
    if (line !== null) places.set(sourceOf(label.printed, isMain), line);
  }
  const ofSources = bySource(lines);
  // A form with one line for all money has it where the other has it too.
  const [onlyPlace] = places.values();
  const isOneToOne = places.size === 1 && ofSources.size === 1;
  return [...ofSources].map(
    ([source, line]) => [line, places.get(source) ?? (isOneToOne ? onlyPlace : null) ?? null] as const,
  );
}

/** "state" of "state.label". */
function lineOf(label: TemplateField | undefined): string | null {
  return label?.field.replace(/\.label$/u, '') ?? null;
}

/** Carries one line, and says whether the points of its rate are worked out anew. */
function carryLine(
  carrying: Carrying,
  line: FundsLine,
  place: string | null,
  amountOf: (figure: Figure) => Value,
): boolean {
  const { draft, ledger } = carrying;
  const label = line.label.text.replace(/\s+/gu, '');
  let isOtherRate = false;
  ledger.tell(line.label);
  for (const [column, role, zh, en] of amountNames) {
    const entry = line[column];
    if (!entry || entry.text === '') continue;
    const what = { zh: `资金 · ${label} · ${zh}`, en: `Funds · ${label} · ${en}` };
    const field = place === null ? null : `${place}.${role}`;
    const known = field === null ? undefined : draft.field(field);
    const isFigure = 'state' in entry;
    if (isOfAnotherPeriod(carrying, role)) ledger.lose(entry, what, 'period');
    else if (role === 'score' && known?.computes && isOfOtherWeight(carrying, line, known.computes)) {
      isOtherRate = true;
      ledger.lose(entry, what, 'computed');
    } else if (isFigure && entry.state === 'not-applicable' && known?.isInput !== true) ledger.tell(entry);
    else if (known?.computes)
      draft.state(known.field, entry, isFigure && isAmount(role) ? amountOf(entry) : null);
    else if (known && !known.isInput) {
      if (squeezed(known.printed) === squeezed(entry.text)) ledger.tell(entry);
      else ledger.lose(entry, what, 'printed');
    } else if (field === null) ledger.lose(entry, what);
    else carrying.carry(entry, field, what, isFigure && isAmount(role) ? amountOf(entry) : entry.text);
  }
  return isOtherRate;
}

/** Points of a rate that the other form gives another weight: they are worked out anew there. */
function isOfOtherWeight({ form, draft }: Carrying, { weight }: FundsLine, computes: Computation): boolean {
  if (computes.kind !== 'rateScore') return false;
  const here = weight?.number ?? form.funds?.points;
  const there =
    typeof computes.weight === 'number' ? computes.weight : Number(draft.field(computes.weight)?.printed);
  return here !== null && here !== undefined && !here.equals(there);
}

/** What was spent by the middle of the year is not what was spent in it. */
function isOfAnotherPeriod({ form, draft }: Carrying, role: string): boolean {
  const midYear = [form.layout, draft.layout].filter((layout) => layout === 'monitoring');
  return midYear.length === 1 && (role === 'executed' || role === 'rate');
}
