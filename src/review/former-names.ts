/**
 * Waivers and baselines go by names, and names are read better from release to release: a code in the first column is no name any more,
 * a title loses its tags, what was called a missing score is told as one that cannot be read. What people wrote down under the former
 * name is found here, and only where it can mean one finding and no other.
 */
import type { Entry, Form } from '../forms';
import { type Position, cellKey } from '../sheets';
import { foldedText, withoutTags } from '../values';
import type { Finding } from './finding';
import { nameOf } from './finding-key';

/** A text as former and present names of one thing are compared: width, case, spaces, tags, ornaments and ordinals before it do not count. */
export function bareName(text: string): string {
  const { squeezed } = foldedText(withoutTags(text));
  const bare = squeezed.toLowerCase().replace(ordinal, '').replace(ornament, '');
  return bare === '' ? squeezed : bare;
}

const ordinal =
  /^(?:#|\*|(?:三级)?指标(?:\d{1,2}|[一二三四五六七八九十]{1,3})[:、.]?|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.])+/u;
const ornament = /[*:;]+$/u;

/** What a finding may have been known by: its rule's former names at its column, and every name in its row. */
export interface FormerNames {
  /** Whether an earlier release may have told this finding under the rule and of the thing. */
  readonly mayHaveBeen: (finding: Finding, rule: string, about: string) => boolean;
}

/** Of one form; worked out when it is first asked for something. */
export function formerNamesIn(form: Form): FormerNames {
  let known: {
    readonly inUse: ReadonlySet<string>;
    readonly byRow: ReadonlyMap<number, ReadonlySet<string>>;
  } | null = null;
  const names = (): NonNullable<typeof known> =>
    (known ??= { inUse: namesInUse(form), byRow: namesByRow(form) });
  const columns = columnsOfCells(form);
  return {
    mayHaveBeen(finding, rule, about) {
      if (finding.rule !== rule && !formerRules(finding, columns()).includes(rule)) return false;
      if (finding.about === about) return true;
      if (about === '' || names().inUse.has(about)) return false;
      const bare = bareName(about);
      if (bareName(finding.about) === bare) return true;
      const row = finding.cells[0]?.row;
      return row !== undefined && names().byRow.get(row)?.has(bare) === true;
    },
  };
}

type Column = 'target' | 'actual' | 'weight' | 'score';

/** What cannot be read was told as missing, or as not to be compared, before there was a rule for it. */
const beforeUnreadable: Readonly<Record<Column, readonly string[]>> = {
  target: ['target-missing', 'actual-not-comparable'],
  actual: ['actual-missing', 'actual-not-comparable'],
  weight: ['weight-missing'],
  score: ['score-missing'],
};

function formerRules(
  { rule, cells: [cell] }: Finding,
  columns: ReadonlyMap<string, Column>,
): readonly string[] {
  const column = rule === 'figure-unreadable' && cell ? columns.get(cellKey(cell)) : undefined;
  return column ? beforeUnreadable[column] : [];
}

function columnsOfCells(form: Form): () => ReadonlyMap<string, Column> {
  let columns: ReadonlyMap<string, Column> | null = null;
  const place = (
    entry: { readonly cell: Position } | null,
    column: Column,
  ): readonly (readonly [string, Column])[] => (entry ? [[cellKey(entry.cell), column]] : []);
  return () =>
    (columns ??= new Map([
      ...form.indicators.flatMap(({ target, actual, weight, score }) => [
        ...place(target, 'target'),
        ...place(actual, 'actual'),
        ...place(weight, 'weight'),
        ...place(score, 'score'),
      ]),
      ...(form.funds?.lines ?? []).flatMap(({ weight, score }) => [
        ...place(weight, 'weight'),
        ...place(score, 'score'),
      ]),
    ]));
}

function namesInUse({ indicators, funds, basics }: Form): ReadonlySet<string> {
  const entries: readonly Entry[] = [
    ...indicators.map(({ name }) => name),
    ...(funds?.lines ?? []).map(({ label }) => label),
    ...basics.map(({ label }) => label),
  ];
  return new Set(entries.map(({ text }) => nameOf(text)));
}

/** The texts up to the name of an indicator's row, and those under no header: an earlier release may have taken any of them for its name. */
function namesByRow(form: Form): ReadonlyMap<number, ReadonlySet<string>> {
  const rows = new Map(form.indicators.map((row) => [row.row, row]));
  const names = new Map<number, Set<string>>();
  for (const { row, column, text } of form.cells) {
    const indicator = rows.get(row);
    if (!indicator) continue;
    const isBefore = column <= indicator.name.cell.column;
    const isOther = indicator.others.some(({ cell }) => cell.column === column);
    if (!isBefore && !isOther) continue;
    const own = names.get(row) ?? new Set<string>();
    names.set(row, own.add(bareName(nameOf(text))));
  }
  return names;
}

/**
 * The form that was called so by an earlier release, by its place among the forms; -1 where none or several may have been: by the present
 * name, but for tags and width, or by its sheet or a line that stands alone in it, which may have been taken for its title.
 */
export function formerlyCalled(name: string, forms: readonly Form[], names: readonly string[]): number {
  const bare = bareName(name);
  const byName = names.flatMap((one, place) => (bareName(one) === bare ? [place] : []));
  const places =
    byName.length > 0
      ? byName
      : forms.flatMap((form, place) => (titlesOf(form).some((one) => bareName(one) === bare) ? [place] : []));
  return places.length === 1 ? (places[0] ?? -1) : -1;
}

/** A title stands above the table. */
const rowsToTable = 12;

function titlesOf({ sheet, cells, range }: Form): readonly string[] {
  const alone = new Map<number, string | null>();
  for (const { row, text } of cells) {
    if (row > range.from.row + rowsToTable) break;
    alone.set(row, alone.has(row) ? null : nameOf(text));
  }
  return [nameOf(sheet.name), ...[...alone.values()].flatMap((text) => text ?? [])];
}
