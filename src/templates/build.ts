import { type Policy, policyById } from '../policies';
import { policyArgument } from '../formulas';
import { freeNames } from '../hosts/shared/new-sheet';
import type { Position, Range } from '../sheets';
import type { Blueprint, BlueprintCell, BlueprintRow } from './blueprint';
import { blueprints } from './blueprints';
import { templates } from './catalogue';
import { checksOf } from './checks';
import { guidanceSheet, textSheet } from './guidance-sheet';
import { instructions } from './instructions';
import { styleOf } from './looks';
import { statusFormula } from './missing';
import { OrderProblem, type TemplateOrder } from './order';
import { perfFormula } from './perf-formula';
import { plainFormula } from './plain-formula';
import { type PlacedCell, placed } from './placed';
import { type Places, placesOf } from './places';
import { resultsOf } from './results';
import { rulesOf } from './rules';
import type { TemplateCell, TemplateSheet } from './sheet';
import { labelled, rowsOf, tableRows } from './table';
import { guidanceTab, instructionsTab, tabsOf } from './tabs';
import { textHeight } from './text-height';

/** A form built to an order, before it becomes a sheet: what tests and the sample values need to know of it. */
export interface BuiltForm {
  readonly blueprint: Blueprint;
  readonly policy: Policy;
  readonly rows: readonly BlueprintRow[];
  readonly cells: readonly PlacedCell[];
  readonly places: Places;
}

/** More rows than a form of people has. */
const mostRows = 500;

/** Lays the form of an order out. Throws an {@link OrderProblem} where that cannot be done. */
export function builtForm(order: TemplateOrder): BuiltForm {
  const blueprint = blueprints[order.layout];
  const policy = policyFor(order);
  const rows = rowsOfForm(order.indicators ? withIndicators(blueprint, order.indicators) : blueprint, order);
  const cells = placed(rows, 1, blueprint.columns.length);
  const places = placesOf(cells);
  for (const field of Object.keys(order.texts ?? {})) {
    if (places.find(field)) continue;
    throw new OrderProblem(`模板里没有“${field}”这一格`, `The template has no field ${field}`);
  }
  const form = { blueprint, policy, rows, cells, places };
  const rewordable = new Set(rewordableIn(form));
  for (const words of Object.keys(order.printed ?? {})) {
    if (rewordable.has(words)) continue;
    throw new OrderProblem(
      `模板的标题、附件行和附注里没有“${words}”`,
      `Neither title nor notes of the template say "${words}"`,
    );
  }
  return form;
}

/** Looks of what is printed outside the table, and what nobody reads a form by. */
const rewordableLooks: ReadonlySet<BlueprintCell['look']> = new Set(['title', 'plain', 'note'] as const);

/** The words that an order may print otherwise, from the top down. */
export function rewordableIn({ cells }: BuiltForm): readonly string[] {
  const texts = cells.flatMap(({ cell: { look, text } }) =>
    rewordableLooks.has(look) && typeof text === 'string' && text.trim() !== '' ? [text] : [],
  );
  return [...new Set(texts)];
}

/** The most forms that one workbook has. */
const mostForms = 50;

/** The sheets of a workbook as plain data: a form an order, 填表说明 of each kind of them, and 使用说明 last. */
export function sheetsOf(orders: readonly TemplateOrder[]): readonly TemplateSheet[] {
  if (orders.length === 0 || orders.length > mostForms)
    throw new OrderProblem(
      `一个工作簿里应有 1 至 ${mostForms} 张表`,
      `A workbook has from 1 to ${mostForms} forms`,
    );
  const tabs = tabsOf(orders);
  const forms = orders.map((order, at) => formSheet(order, builtForm(order), tabs[at] ?? ''));
  return [...forms, ...guidanceSheets(orders), textSheet(instructionsTab, instructions)];
}

/** Forms that are filled in alike share a sheet of guidance. */
function guidanceSheets(orders: readonly TemplateOrder[]): readonly TemplateSheet[] {
  const kinds = new Map(
    orders.map((order) => {
      const policy = policyFor(order);
      return [`${order.layout} ${policy.id} ${order.edition}`, { ...order, policy }] as const;
    }),
  );
  const names = freeNames(
    [...kinds].map(() => guidanceTab),
    tabsOf(orders),
  );
  return [...kinds.values()].map(({ layout, edition, policy }, at) =>
    guidanceSheet(blueprints[layout], policy, edition, names[at] ?? guidanceTab, kinds.size > 1),
  );
}

function formSheet(order: TemplateOrder, form: BuiltForm, name: string): TemplateSheet {
  const { blueprint, policy, rows, cells } = form;
  const results = resultsIn(form, order);
  const { columns, rowHeight, landscape } = blueprint;
  const { header, tables } = form.places;
  const written = cells.map(({ cell, at }): WrittenCell => {
    const contents = contentOf(cell, at, order, form, results);
    return isOverRows(at, header) ? atTheTop(at, contents) : { highIn: at, contents };
  });
  return {
    name,
    columns,
    heights: heightsOf(
      rows.map(({ height = rowHeight }) => height),
      written,
      form,
    ),
    cells: written.flatMap(({ contents }) => contents),
    merges: cells.flatMap(({ at }) => (isOne(at) ? [] : [at])),
    rules: rulesOf(cells, form.places),
    checks: checksOf(blueprint, form.places, policy),
    print: {
      // The status line is for who fills the form in, not for who gets it.
      area: { from: { row: 2, column: 1 }, to: { row: rows.length, column: columns.length } },
      // Where every table has its own, that of the first would stand over rows of another.
      ...(header && tables === 1 && { repeated: header }),
      ...(landscape && { landscape }),
    },
  };
}

/** What stands in a cell of the form. */
interface WrittenCell {
  /** The rows that have to be as high as its text. */
  readonly highIn: Range;
  /** All cells of its merge, the first with the content. */
  readonly contents: readonly TemplateCell[];
}

/** A label of the table that goes over rows of indicators. */
function isOverRows({ from, to }: Range, header: Places['header']): boolean {
  return header !== null && from.row >= header.from && to.row > Math.max(header.to, from.row);
}

/** In the middle of its rows a label is cut where a page ends among them; at the top, in the first of them, it is whole. */
function atTheTop(at: Range, contents: readonly TemplateCell[]): WrittenCell {
  return {
    highIn: { from: at.from, to: { ...at.to, row: at.from.row } },
    contents: contents.map((cell) => ({ ...cell, style: { ...cell.style, vertical: 'top' } })),
  };
}

function policyFor({ layout, policy: asked }: TemplateOrder): Policy {
  const fits: readonly string[] = templates.find(({ name }) => name === layout)?.policies ?? [];
  const id = asked ?? fits[0] ?? '';
  const policy = policyById(id);
  if (policy && fits.includes(id)) return policy;
  throw new OrderProblem(
    `模板 ${layout} 不能用评分办法“${id}”，可用 ${fits.join('、')}`,
    `The template ${layout} cannot have the policy ${id}: it takes ${fits.join(', ')}`,
  );
}

/** The form with rows for these indicators: in the tables that they name, else in its first one. Tables without any are left out. */
function withIndicators(
  blueprint: Blueprint,
  indicators: NonNullable<TemplateOrder['indicators']>,
): Blueprint {
  const [first, ...others] = blueprint.parts.filter((part) => 'kind' in part);
  const blocks = new Set([first, ...others].map((table) => table?.block));
  const stray = indicators.find(({ block }) => block !== undefined && !blocks.has(block));
  if (stray)
    throw new OrderProblem(
      `模板里没有“${stray.block ?? ''}”这张指标表`,
      `The template has no table ${stray.block ?? ''}`,
    );
  const parts = blueprint.parts.flatMap((part): Blueprint['parts'] => {
    if (!('kind' in part)) return [part];
    const own = indicators.filter(({ block }) =>
      block === undefined ? part === first : block === part.block,
    );
    return own.length > 0 ? [labelled(part, own)] : [];
  });
  return { ...blueprint, parts };
}

/** The rows of a form, each table with its share of the indicators that are asked for. */
function rowsOfForm(
  { parts, columns }: Blueprint,
  { rows: given, indicators }: TemplateOrder,
): readonly BlueprintRow[] {
  const asked = indicators ? undefined : given;
  const tables = parts.flatMap((part) => ('kind' in part ? [rowsOf(part)] : []));
  const own = tables.reduce((sum, table) => sum + table.own, 0);
  const least = tables.reduce((sum, table) => sum + table.least, 0);
  const wanted = asked ?? own;
  if (!Number.isInteger(wanted) || wanted < least || wanted > mostRows)
    throw new OrderProblem(
      `指标行数应为 ${least} 至 ${mostRows} 的整数（印出的每类指标至少一行）`,
      `The number of rows must be a whole number from ${least} to ${mostRows}: each kind that the form prints has one`,
    );
  const status: BlueprintCell = {
    look: 'status',
    span: columns.length,
    computes: { kind: 'status' },
    field: 'status',
  };
  const rows: BlueprintRow[] = [{ height: 20, cells: [status] }];
  let from = 0;
  let leftOver = wanted - own;
  for (const part of parts) {
    if (!('kind' in part)) {
      rows.push(part);
      continue;
    }
    const { own: few, least: fewest } = rowsOf(part);
    // The first table takes what is more; what is less is taken from each as far as it can give.
    const change = leftOver >= 0 ? leftOver : Math.max(leftOver, fewest - few);
    leftOver -= change;
    rows.push(...tableRows(part, from, few + change));
    from += few + change;
  }
  return rows;
}

/** Excel fits no row to a text before somebody edits it, so rows are made as high as their texts are. */
function heightsOf(
  least: readonly number[],
  written: readonly WrittenCell[],
  { blueprint: { columns } }: BuiltForm,
): readonly number[] {
  const heights = [...least];
  for (const { highIn: at, contents } of written) {
    const [first] = contents;
    if (typeof first?.value !== 'string' || at.from.row !== at.to.row) continue;
    const width = columns.slice(at.from.column - 1, at.to.column).reduce((sum, each) => sum + each, 0);
    const margin = first.style.indent === undefined ? 1 : 3;
    const needed = textHeight(first.value, width - margin, first.style.size);
    heights[at.from.row - 1] = Math.max(heights[at.from.row - 1] ?? 0, needed);
  }
  return heights;
}

function contentOf(
  cell: BlueprintCell,
  at: Range,
  order: TemplateOrder,
  form: BuiltForm,
  results: ReadonlyMap<string, string | number>,
): readonly TemplateCell[] {
  const style = styleOf(cell);
  const { policy } = form;
  const isGiven = cell.field !== undefined && order.texts?.[cell.field] !== undefined;
  const formula = cell.computes && !isGiven ? formulaOf(cell.computes, order, form) : undefined;
  const value = formula === undefined ? valueOf(cell, order, policy) : results.get(cell.field ?? '');
  return everyCell(at).map((place, i) => ({
    ...place,
    style,
    ...(i === 0 && formula !== undefined && { formula }),
    ...(i === 0 && value !== undefined && value !== '' && { value }),
  }));
}

function formulaOf(
  computes: NonNullable<BlueprintCell['computes']>,
  { edition }: TemplateOrder,
  { blueprint, policy, places }: BuiltForm,
): string {
  if (computes.kind === 'status') return statusFormula(blueprint, places, policy);
  return edition === 'perf'
    ? perfFormula(computes, places, policyArgument(policy) ?? null)
    : plainFormula(computes, places, policy);
}

/** What stands in a cell that computes nothing: a text of the order, the unit's name, a sample, or what is printed. */
function valueOf(
  { field = '', look, sample, text, term }: BlueprintCell,
  { texts, unit, filled, printed }: TemplateOrder,
  policy: Policy,
): string | number | undefined {
  if (term !== undefined) return policy[term].value;
  const said = rewordableLooks.has(look) && typeof text === 'string' ? (printed?.[text] ?? text) : text;
  return (
    texts?.[field] ?? (field === 'unit' ? unit : undefined) ?? (filled === true ? sample : undefined) ?? said
  );
}

function everyCell({ from, to }: Range): readonly Position[] {
  return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (_each, across) => ({
      row: from.row + down,
      column: from.column + across,
    })),
  ).flat();
}

function isOne({ from, to }: Range): boolean {
  return from.row === to.row && from.column === to.column;
}

/** What the computed cells of a form come to, by field; of one that the order has something else in, that. */
export function resultsIn(form: BuiltForm, order: TemplateOrder): ReadonlyMap<string, string | number> {
  return resultsOf(form.blueprint, form.cells, entriesOf(form, order), form.policy);
}

/** What stands in the cells that compute nothing, by field. */
function entriesOf({ cells, policy }: BuiltForm, order: TemplateOrder): ReadonlyMap<string, string | number> {
  return new Map(
    cells.flatMap(({ cell }) => {
      const { field, computes, text, look } = cell;
      const value = computes ? order.texts?.[field ?? ''] : valueOf(cell, order, policy);
      // What is printed where the year belongs is a place for it, and no year.
      const isPrinted = (look === 'year' || look === 'yearTitle') && value === text;
      return field === undefined || value === undefined || isPrinted ? [] : [[field, value] as const];
    }),
  );
}
