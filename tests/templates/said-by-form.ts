/** What a Form says in each field of the template that it was filled in by: found by meaning, never by where the template put it. */
import type { Entry, Figure, Form } from '../../src/forms';
import { columnTraits } from '../../src/forms/indicator-columns';
import type { BuiltForm } from '../../src/templates/build';

/** "total.adjusted" → what stands there: a number as digits, else the words; '' in a blank cell. */
export type Said = Readonly<Record<string, string>>;

/** The columns of the funds, as the templates call them. */
const funds = {
  initial: 'initialBudget',
  adjusted: 'adjustedBudget',
  executed: 'executed',
  forecast: 'forecast',
  rate: 'executionRate',
  weight: 'weight',
  score: 'score',
} as const;

/** What is said once for all the rows of a summary. */
const ofAll: Readonly<Record<string, string>> = { filledInBy: 'unit', contact: 'writer', phone: 'phone' };

/** The fields that the forms of a sheet fill: one form, or one a row of a summary. */
export function saidBy(forms: readonly Form[], built: BuiltForm): Said {
  const [form] = forms;
  const all =
    built.blueprint.name === 'summary' ? forms.map(saidByRow) : form ? [saidByForm(form, built)] : [];
  return Object.fromEntries(
    all.flat().filter(([field]) => built.places.find(field) ?? /^\d+\.level[12]$/u.test(field)),
  );
}

type Field = readonly [name: string, value: string];

function saidByForm(form: Form, built: BuiltForm): readonly Field[] {
  const { basics, goals, remarks, blocks, indicators, totalRow, statedTotal, year } = form;
  const lines = linesOf(built);
  const tables = built.blueprint.parts.flatMap((part) => ('kind' in part && part.block ? [part.block] : []));
  return [
    ...basics.flatMap(({ name, value }, at) => {
      const before = basics.slice(0, at).filter((one) => one.name === name).length;
      const field = before === 0 ? (basicFields[name] ?? name) : (secondFields[name] ?? name);
      // A department's own form is that of its unit.
      return said(field === 'department' && !built.places.find(field) ? 'unit' : field, value);
    }),
    ...said('goal', goals.initial),
    ...said('adjustedGoal', goals.adjusted),
    ...said('result', goals.result),
    ...said('longTermGoal', goals.longTerm),
    ...said('longTermResult', goals.longTermResult),
    ...remarks.flatMap(({ name, value }) => said(name, value)),
    ...blocks.flatMap(({ goal }, at) => said(tables[at] ?? '', goal)),
    ...said('reasons', form.reasonBelow),
    ...(form.funds?.lines ?? []).flatMap((line, at) => {
      const [name, label] = lines[at] ?? ['', ''];
      if (label !== squeezed(line.label.text)) throw new Error(`${line.label.text} for ${label}`);
      return [
        ...Object.entries(funds).flatMap(([role, column]) => said(`${name}.${role}`, line[column])),
        ...said(`${name}.reason`, line.reason),
      ];
    }),
    ...indicators.flatMap((indicator, row) => [
      ...columnTraits.flatMap(([role]) => said(`${row}.${role}`, indicator[role])),
      ...indicator.others.flatMap((other) => said(`${row}.${columnOver(form, other, built)}`, other)),
    ]),
    ...said('weights', totalRow?.weight ?? null),
    ...said('score', statedTotal),
    ['year', String(year)],
  ];
}

/** Basics that the reader calls otherwise than the templates. */
const basicFields: Readonly<Record<string, string>> = { status: 'status.said', total: 'score' };

/** The second one of a form: 地方主管部门 under the central one, 项目实施单位 under the unit that fills the form in. */
const secondFields: Readonly<Record<string, string>> = { department: 'local', unit: 'implementer' };

function saidByRow(
  { title, funds: amounts, statedTotal, basics, remarks, year }: Form,
  row: number,
): readonly Field[] {
  const main = amounts?.main;
  // The row that sums the projects has them for its parts.
  if (amounts?.groups.some(({ parts }) => parts.length > 0) === true)
    return (['initial', 'adjusted', 'executed', 'rate'] as const).flatMap((role) =>
      said(`sum.${role}`, main?.[funds[role]] ?? null),
    );
  return [
    ...said(`${row}.name`, title),
    ...(['initial', 'adjusted', 'executed', 'rate'] as const).flatMap((role) =>
      said(`${row}.${role}`, main?.[funds[role]] ?? null),
    ),
    ...said(`${row}.total`, statedTotal),
    ...[...basics, ...remarks].flatMap(({ name, value }) => said(ofAll[name] ?? `${row}.${name}`, value)),
    ['year', String(year)],
  ];
}

/** What the template calls the column that a text stands in, by the last words over the rows: √ under 人员保障. */
function columnOver({ cells, blocks, indicators }: Form, { cell }: Entry, built: BuiltForm): string {
  const [from = 0, to = 0] = [blocks[0]?.headerRow, indicators[0]?.row];
  const header = cells.filter(({ row, column }) => column === cell.column && from <= row && row < to).at(-1);
  const columns = built.blueprint.parts.flatMap((part) => ('kind' in part ? part.columns : []));
  return columns.find((one) => squeezed(one.header) === squeezed(header?.text ?? ''))?.role ?? '';
}

/** The lines of the funds from the top down: what the template calls each, and its words. */
function linesOf({ cells }: BuiltForm): readonly Field[] {
  return cells.flatMap(({ cell: { field = '', text = '' } }) =>
    field.endsWith('.label') ? [[field.replace('.label', ''), squeezed(String(text))] as const] : [],
  );
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** Nothing where the form has no such cell. */
function said(field: string, entry: Entry | Figure | null): readonly Field[] {
  if (!entry) return [];
  const number = 'number' in entry ? entry.number : null;
  return [[field, number?.toString() ?? entry.text]];
}
