import type { Entry, Form } from '../forms';
import { type TemplateOrder, yearIn } from '../templates/blank-sheets';
import { type Value, inUnit, valueOf } from './amounts';
import type { Wording } from '../words';
import { Blanks } from './blanks';
import type { Conversion, LeftBlank, NotCarried, Wanted } from './conversion';
import { Draft } from './draft';
import { Ledger } from './ledger';
import { amountNames, isAmount } from './names';
import { unitPrintedBy } from './printed-unit';

/** Forms as rows of a summary: what each is called, its main line of funds, its total. Everything else of them is told to have no place. */
export function summarised(forms: readonly Form[], wanted: Wanted): Conversion {
  const order: TemplateOrder = { ...wanted, rows: forms.length };
  const draft = new Draft(order, new Ledger());
  enterShared(draft, forms);
  const notCarried = forms.flatMap((form, at) => carryForm(form, at, draft));
  draft.settle(() => true, true);
  return { order: draft.filled(), notCarried, leftBlank: blankIn(draft, forms.length) };
}

/** The year and the unit, where all forms say the same. */
function enterShared(draft: Draft, forms: readonly Form[]): void {
  const years = new Set(forms.map(({ year }) => year));
  const [year = null] = years;
  const place = draft.field('year');
  if (place && years.size === 1 && year !== null) draft.enter('year', yearIn(place, year));
  const units = new Set(forms.map((form) => basicOf(form, 'unit') ?? basicOf(form, 'department') ?? ''));
  const [unit = ''] = units;
  if (units.size === 1) draft.enter('unit', unit);
}

function basicOf({ basics }: Form, name: string): string | undefined {
  return basics.find((basic) => basic.name === name && basic.value.text !== '')?.value.text;
}

function carryForm(form: Form, at: number, draft: Draft): readonly NotCarried[] {
  // Forms of several sheets have cells of the same address.
  const ledger = new Ledger();
  const name = basicOf(form, 'projectName') ?? basicOf(form, 'unit') ?? form.title?.text ?? '';
  draft.enter(`${at}.name`, name);
  const lose = (entry: Entry | null, zh: string, en: string): void => {
    if (entry && !ledger.isSeenTo(entry.cell))
      ledger.lose(entry, { zh: `${name} · ${zh}`, en: `${name} · ${en}` });
  };
  const unit = unitPrintedBy('summary');
  const own = form.funds?.unit ?? unitPrintedBy(form.layout);
  const { main } = form.funds ?? {};
  for (const [column, role, zh, en] of amountNames) {
    const figure = main?.[column];
    if (!figure || figure.text === '' || !('state' in figure)) continue;
    // Half a year's money is no year's.
    if (form.layout === 'monitoring' && role !== 'initial') {
      ledger.lose(figure, { zh: `${name} · ${zh}`, en: `${name} · ${en}` }, 'period');
      continue;
    }
    const value: Value = isAmount(role) ? inUnit(figure, own, unit) : valueOf(figure);
    if (!draft.enter(`${at}.${role}`, value) && draft.field(`${at}.${role}`)?.computes)
      draft.state(`${at}.${role}`, figure, value);
  }
  const { statedTotal } = form;
  if (statedTotal && statedTotal.text !== '') draft.enter(`${at}.total`, valueOf(statedTotal));
  const grade = form.basics.find((basic) => basic.name === 'grade')?.value;
  if (grade && grade.text !== '') draft.state(`${at}.grade`, grade);
  for (const line of form.funds?.lines ?? [])
    if (line !== main) lose(line.label, '资金的其他各行', 'other lines of the funds');
  for (const entry of Object.values(form.goals) as (Entry | null)[])
    lose(entry, '目标与完成情况', 'goals and results');
  for (const row of form.indicators) lose(row.name, '绩效指标', 'indicators');
  return ledger.notCarried();
}

function blankIn(draft: Draft, rows: number): readonly LeftBlank[] {
  const blanks = new Blanks();
  const want = (field: string, what: Wording): void => {
    const place = draft.field(field);
    if (place && !draft.has(field)) blanks.note(what, place.at);
  };
  for (const field of draft.target.required)
    want(field, { zh: draft.field(field)?.caption ?? field, en: field });
  for (let at = 0; at < rows; at += 1) {
    want(`${at}.name`, { zh: '项目名称', en: 'Name of the project' });
    for (const [, role, zh, en] of amountNames) if (isAmount(role)) want(`${at}.${role}`, { zh, en });
    want(`${at}.total`, { zh: '自评得分', en: 'Score' });
  }
  return blanks.all();
}
