import type { Policy } from '../policies';
import { blueprints } from './blueprints';
import type { BlueprintCell } from './blueprint';
import { builtForm, resultsIn, rewordableIn } from './build';
import type { Computation } from './computation';
import type { TemplateOrder } from './order';
import type { PlacedCell } from './placed';
import { foldedText } from '../values';
import type { Position } from '../sheets';

/** A cell of a form that has a name. */
export interface TemplateField {
  readonly field: string;
  readonly at: Position;
  /** What is printed there. */
  readonly printed: string;
  /** The label before it, else the one over it; '' where there is neither. */
  readonly caption: string;
  /** Whether people write there. */
  readonly isInput: boolean;
  /** Whether it names a line of the funds: `state.label` that of `state.adjusted`. */
  readonly isLineLabel: boolean;
  /** Null where there is no formula. */
  readonly computes: Computation | null;
}

/** The form of an order by its fields, for who fills it in: `0.target` is the first indicator's target. */
export interface TemplateForm {
  readonly fields: ReadonlyMap<string, TemplateField>;
  /** Fields that a form cannot do without. */
  readonly required: readonly string[];
  /** The published labels of the indicators, in their order; none where rows stand under no labels. */
  readonly kinds: readonly { readonly level1: string; readonly level2: string }[];
  /** The names of its tables, where it has several. */
  readonly blocks: readonly string[];
  /** Everything that is printed, folded and without white space. */
  readonly printed: ReadonlySet<string>;
  /** What is printed outside the table, in other words for an order that asks for them. */
  readonly rewordable: readonly string[];
  /** The fields for entries by the label before them, folded likewise. */
  readonly captions: ReadonlyMap<string, string>;
  /** What the computed fields come to. */
  readonly results: ReadonlyMap<string, string | number>;
}

const inputs: ReadonlySet<string> = new Set<BlueprintCell['look']>([
  'input',
  'prose',
  'line',
  'year',
  'yearTitle',
]);

/** Lays the form of an order out. Throws an OrderProblem where that cannot be done. */
export function templateForm(order: TemplateOrder): TemplateForm {
  const form = builtForm(order);
  const { cells, blueprint } = form;
  const labels = labelsIn(cells);
  const fields = new Map<string, TemplateField>();
  const captions = new Map<string, string>();
  for (const placed of cells) {
    const made = fieldOf(placed, labels, form.policy);
    if (!made) continue;
    fields.set(made.field, made);
    const before = labels.before(placed);
    if (made.isInput && before !== '') captions.set(folded(before), made.field);
  }
  return {
    fields,
    captions,
    required: blueprint.required,
    kinds: kindsOf(order),
    blocks: blueprint.parts.flatMap((part) => ('kind' in part ? (part.block ?? []) : [])),
    printed: new Set(
      cells.flatMap(({ cell: { text } }) =>
        typeof text === 'string' && text.trim() !== '' ? [folded(text)] : [],
      ),
    ),
    rewordable: rewordableIn(form),
    results: resultsIn(form, order),
  };
}

/** A year as it stands in its field: "（　　　　年度）" keeps its words around it. */
export function yearIn({ printed }: Pick<TemplateField, 'printed'>, year: number): string {
  return /年/u.test(printed) ? printed.replace(/[\s_]*年/u, `${year}年`) : String(year);
}

/** The label that ends just before a cell, and the one that stands just over it; '' where there is none. */
interface Labels {
  readonly before: (placed: PlacedCell) => string;
  readonly over: (placed: PlacedCell) => string;
}

function labelsIn(cells: readonly PlacedCell[]): Labels {
  const before = new Map<string, string>();
  const over = new Map<string, string>();
  for (const { cell, at } of cells) {
    if (cell.look !== 'label' && cell.look !== 'plain') continue;
    const text = String(cell.text ?? '').replace(/\s+/gu, '');
    before.set(`${at.from.row}:${at.to.column + 1}`, text);
    if (cell.look === 'label') over.set(`${at.to.row + 1}:${at.from.column}`, text);
  }
  const at = (labels: ReadonlyMap<string, string>) => (placed: PlacedCell) =>
    labels.get(`${placed.at.from.row}:${placed.at.from.column}`) ?? '';
  return { before: at(before), over: at(over) };
}

function fieldOf(placed: PlacedCell, labels: Labels, policy: Policy): TemplateField | null {
  const { cell, at } = placed;
  const { field, term, look, computes = null } = cell;
  const text = term === undefined ? cell.text : policy[term].value;
  if (field === undefined) return null;
  return {
    field,
    at: at.from,
    printed: String(text ?? ''),
    caption: labels.before(placed) || labels.over(placed),
    isInput: inputs.has(look),
    isLineLabel: (look === 'part' || look === 'label') && field.endsWith('.label'),
    computes,
  };
}

function kindsOf({ layout }: TemplateOrder): TemplateForm['kinds'] {
  const table = blueprints[layout].parts.find((part) => 'kind' in part);
  if (!table || !('kind' in table) || !table.columns.some(({ role }) => role === 'level1')) return [];
  return table.groups.flatMap(({ label: level1, kinds }) =>
    kinds.map(({ label: level2 }) => ({ level1, level2 })),
  );
}

function folded(text: string): string {
  return foldedText(text).squeezed;
}
