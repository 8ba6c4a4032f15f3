import { type Entry, type Indicator, columnTraits, isWeightInName } from '../forms';
import { type Value, valueOf } from './amounts';
import type { Carrying } from './carrying';
import { type Columns, type Texts, inColumns, inOneText } from './goals-in-words';

/** An indicator into a row of the other form: its columns by their names, a target in words in columns of its own or the other way round. */
export function carryRow(carrying: Carrying, row: Indicator, place: number): void {
  const { draft, ledger } = carrying;
  const { fields, kinds } = draft.target;
  const hasNature = fields.has(`${place}.nature`);
  const isApart = row.nature !== null;
  const apart: Columns | null = !isApart && hasNature ? inColumns(row) : null;
  const joined: Texts | null = isApart && !hasNature ? inOneText(row) : null;
  const goals = apart ?? joined;
  const levels = kinds.length > 0 ? ['level1', 'level2'] : [];
  for (const [column, { title }] of columnTraits) {
    const entry = row[column];
    if (levels.includes(column)) ledger.tell(entry);
    if (!entry || levels.includes(column) || entry.text === '') continue;
    if (ledger.isSeenTo(entry.cell) && !(column === 'weight' && isWeightInName(row))) continue;
    const field = `${place}.${column}`;
    const what = { zh: `指标 · ${title.zh}`, en: `Indicator · ${title.en}` };
    const said = goals && (column === 'target' || column === 'actual') ? goals[column] : null;
    const text = said ?? entry.text;
    if (goals && (column === 'nature' || column === 'unit') && !hasNature) {
      // Both stand in the text of the target, unless that is one of words.
      if (column === 'unit' && !goals.target.includes(entry.text)) ledger.lose(entry, what);
      else ledger.tell(entry);
    } else if (fields.get(field)?.computes) draft.state(field, entry, null);
    else if (said === null && 'state' in entry) carrying.carry(entry, field, what, valueOf(entry));
    else carrying.carry(entry, field, what, hasNature ? numeric(text) : text);
  }
  if (apart) {
    draft.enter(`${place}.nature`, apart.nature);
    draft.enter(`${place}.unit`, apart.unit);
  }
  carryBeside(carrying, row, place);
}

/** What stands in columns that only this form has. */
function carryBeside({ draft, ledger, own }: Carrying, { others }: Indicator, place: number): void {
  for (const entry of others) {
    const role = own?.columnAt(entry.cell);
    if (role !== undefined && draft.enter(`${place}.${role}`, numeric(entry.text))) ledger.tell(entry);
    else ledger.lose(entry, { zh: '指标 · 表外内容', en: 'Indicator · beside the table' });
  }
}

/** Labels that a form without levels has no place for. */
export function loseLevels({ form, ledger }: Carrying): void {
  const labels: readonly (Entry | null)[] = form.indicators.flatMap(({ level1, level2 }) => [level1, level2]);
  for (const entry of labels) {
    // One label stands for many rows.
    if (entry && !ledger.isSeenTo(entry.cell))
      ledger.lose(entry, { zh: '指标 · 一级、二级指标', en: 'Indicator · levels' });
  }
}

/** Digits alone are a number in a column of its own. */
function numeric(text: string): Value {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/u.test(text) ? Number(text) : text;
}
