import type { BlueprintCell, BlueprintRow, IndicatorTable, SampleRow, TableColumn } from './blueprint';
import { label } from './cells';

/** 指标性质, as the list offers them and PERF.* reads them. */
const natures = ['≥', '>', '=', '≤', '<', '定性'] as const;

/** The units that indicators have most; any other can be typed. */
const units = ['%', '个', '次', '人', '人次', '件', '项', '套', '公里', '万元', '元', '天', '分钟'];

const grades = ['优', '良', '中', '差'] as const;

/** Stands in the columns of points of the row that ends a table, so that nobody takes a blank cell for a 0. */
export const closingMark = '　';

/** Begins as a note does: in a flat table it stands under the names, and is none. */
const closingText = '注：行数不够时，在本行上方插入整行，再向下复制公式';

/** A row of a table: its labels, and what a good form has in it. */
interface TableRow {
  readonly level1: string;
  readonly level2: string;
  readonly sample: SampleRow;
}

/**
 * The rows of an indicator table: its goal, where it has one, header, one row an indicator, and a closing row, over which rows are inserted: sums, lists and checks
 * reach from the header to it, so that a row inserted anywhere belongs to them.
 * @param from number of its first indicator among all of the form
 * @param rows how many indicators it is to have
 */
export function tableRows(table: IndicatorTable, from: number, rows: number): readonly BlueprintRow[] {
  const { side, columns, goal } = table;
  const body = bodyOf(table, rows);
  const heads = headsOf(columns, from);
  const sideCell = side ? [label(side.text, side.span, { down: heads.length + body.length + 1 })] : [];
  return [
    ...(goal ? [goal] : []),
    ...heads.map((cells, at) => ({ cells: at === 0 ? [...sideCell, ...cells] : cells })),
    ...body.map((row, at) => ({
      cells: columns.flatMap((column) => cellOf(column, row, at, body, `${from + at}`, columns)),
    })),
    { height: 14, cells: closing(columns) },
  ];
}

/** The table with a blank row for each of these labels, in their order. */
export function labelled(
  table: IndicatorTable,
  labels: readonly { readonly level1: string; readonly level2: string }[],
): IndicatorTable {
  const groups: { label: string; kinds: { label: string; samples: SampleRow[] }[] }[] = [];
  for (const { level1, level2 } of labels) {
    let group = groups.at(-1);
    if (group?.label !== level1) groups.push((group = { label: level1, kinds: [] }));
    const kind = group.kinds.at(-1);
    if (kind?.label === level2) kind.samples.push({});
    else group.kinds.push({ label: level2, samples: [{}] });
  }
  return { ...table, groups };
}

/** How many rows a table has at least, and unless it is said. */
export function rowsOf({ groups }: IndicatorTable): { readonly least: number; readonly own: number } {
  const kinds = groups.flatMap((group) => group.kinds);
  return { least: kinds.length, own: kinds.reduce((sum, { samples }) => sum + samples.length, 0) };
}

function headsOf(columns: readonly TableColumn[], from: number): readonly (readonly BlueprintCell[])[] {
  const heads = columns.some(({ over }) => over !== undefined)
    ? [
        upperHead(columns),
        columns.flatMap(({ header, over, span }) => (over === undefined ? [] : [label(header, span)])),
      ]
    : [singleHead(columns)];
  return heads.map((cells, at) => {
    const field = `${at === 0 ? 'head' : 'lowHead'}${from}`;
    return cells.map((cell, place) => (place === 0 ? { ...cell, field } : cell));
  });
}

/** A column without words of its own is under those of the column before it. */
function singleHead(columns: readonly TableColumn[]): readonly BlueprintCell[] {
  return columns.flatMap(({ header, span = 1 }, at) => {
    if (header === '') return [];
    const next = columns[at + 1];
    return [label(header, next?.header === '' ? span + (next.span ?? 1) : span)];
  });
}

function upperHead(columns: readonly TableColumn[]): readonly BlueprintCell[] {
  return columns.flatMap(({ header, over, span = 1 }, at) => {
    if (over === undefined) return [label(header, span, { down: 2 })];
    if (columns[at - 1]?.over === over) return [];
    const width = columns.reduce((sum, each) => (each.over === over ? sum + (each.span ?? 1) : sum), 0);
    return [label(over, width)];
  });
}

/** As many rows as are asked for: what is missing is spread over the kinds, and of what is too many the weight goes to its kind's first. */
function bodyOf({ groups }: IndicatorTable, rows: number): readonly TableRow[] {
  const kinds = groups.flatMap(({ label: level1, kinds: each }) =>
    each.map(({ label: level2, samples }) => ({ level1, level2, samples: [...samples] })),
  );
  let count = kinds.reduce((sum, { samples }) => sum + samples.length, 0);
  for (let at = 0; count < rows; at += 1, count += 1) kinds[at % kinds.length]?.samples.push({});
  for (let at = kinds.length - 1; count > rows; at -= 1) {
    const kind = kinds[(at + kinds.length * rows) % kinds.length];
    if (!kind || kind.samples.length < 2) continue;
    const dropped = kind.samples.pop() ?? {};
    const [first = {}] = kind.samples;
    if (dropped.weight !== undefined)
      kind.samples[0] = { ...first, weight: Number(first.weight ?? 0) + Number(dropped.weight) };
    count -= 1;
  }
  return kinds.flatMap(({ samples, ...labels }) => samples.map((sample) => ({ ...labels, sample })));
}

/** How far down a label of a level reaches from this row; 0 where it began above. */
function reach(body: readonly TableRow[], at: number, same: (a: TableRow, b: TableRow) => boolean): number {
  const own = body[at];
  const above = body[at - 1];
  if (!own || (above && same(above, own))) return 0;
  const end = body.findIndex((row, place) => place > at && !same(row, own));
  return (end < 0 ? body.length : end) - at;
}

const sameGroup = (a: TableRow, b: TableRow): boolean => a.level1 === b.level1;
const sameKind = (a: TableRow, b: TableRow): boolean => sameGroup(a, b) && a.level2 === b.level2;

function cellOf(
  { role, span = 1 }: TableColumn,
  row: TableRow,
  at: number,
  body: readonly TableRow[],
  number: string,
  columns: readonly TableColumn[],
): readonly BlueprintCell[] {
  if (role === 'level1' || role === 'level2') {
    const down = reach(body, at, role === 'level1' ? sameGroup : sameKind);
    return down === 0 ? [] : [label(row[role], span, { down, field: `${number}.${role}` })];
  }
  if (role === 'number')
    return [
      { look: 'fixed', span, text: columns.some((c) => c.role === 'level1') ? `指标${at + 1}` : at + 1 },
    ];
  const sample = row.sample[role];
  const hasNature = columns.some((column) => column.role === 'nature');
  const hasWeight = columns.some((column) => column.role === 'weight');
  return [
    {
      span,
      field: `${number}.${role}`,
      ...kindOf(role, number, hasNature, hasWeight),
      ...(sample !== undefined && { sample }),
    },
  ];
}

type Kind = Omit<BlueprintCell, 'span'>;

function kindOf(role: TableColumn['role'], number: string, hasNature: boolean, hasWeight: boolean): Kind {
  const computes = (kind: 'score' | 'deviation' | 'coefficient'): Kind => ({
    look: 'computed',
    computes: { kind, row: number },
    format: 'points',
  });
  switch (role) {
    case 'name':
    case 'reason':
    case 'remark':
      return { look: 'prose' };
    case 'nature':
      return { look: 'input', format: 'text', choices: natures, onlyChoices: true };
    case 'unit':
      return { look: 'input', choices: units };
    case 'target':
    case 'actual':
    case 'progress':
    case 'forecast':
      return hasNature
        ? { look: 'input', prompt: '只填数，单位写在单位栏；定性指标填应达到的状态。' }
        : { look: 'input', format: 'text', prompt: prompts[role] };
    case 'standard':
      return { look: 'input', format: 'text', prompt: '达到怎样的程度算好，如“不少于12件”“按时完成”。' };
    case 'weight':
      return { look: 'input', format: 'points' };
    case 'isCore':
      return { look: 'input', choices: ['是', '否'], onlyChoices: true };
    case 'ofFunds':
    case 'ofRules':
    case 'ofStaff':
    case 'ofEquipment':
    case 'ofElse':
    case 'surely':
    case 'possibly':
    case 'never':
      return { look: 'input', choices: ['√'], onlyChoices: true };
    case 'score':
      // Where no column has the weights, the points are given by hand.
      return hasWeight ? computes(role) : { look: 'input', format: 'points' };
    case 'deviation':
    case 'coefficient':
      return computes(role);
    case 'initial':
    case 'adjusted':
    case 'executed':
      return { look: 'input', format: 'amount' };
    case 'rate':
      return {
        look: 'computed',
        format: 'rate',
        computes: { kind: 'rate', spent: `${number}.executed`, budget: `${number}.adjusted` },
      };
    case 'total':
      return { look: 'input', format: 'points' };
    case 'grade':
      return {
        look: 'computed',
        computes: { kind: 'grade', of: `${number}.total` },
        choices: grades,
      };
    default:
      return { look: 'input' };
  }
}

const prompts = {
  target: '连同符号和单位填写，如 ≥12个、≤38元、=100%；定性指标填应达到的状态，如“达标”。',
  actual: '连同单位填写，单位与指标值相同，如 12个、93.4%；定性指标填“达成预期指标”“部分达成”或“未达成”。',
  progress: '连同单位填写，单位与指标值相同，如 12个。',
  forecast: '连同单位填写，单位与指标值相同，如 12个。',
} as const;

/** The row that ends a table. Its cells of points hold a text, for some hosts hand a blank cell to a function as 0. */
function closing(columns: readonly TableColumn[]): readonly BlueprintCell[] {
  const isOfPoints = ({ role }: TableColumn): boolean => role === 'weight' || role === 'score';
  const first = columns.findIndex(isOfPoints);
  const width = (some: readonly TableColumn[]): number => some.reduce((sum, { span = 1 }) => sum + span, 0);
  const left = first < 0 ? columns : columns.slice(0, first);
  const points = columns.filter(isOfPoints);
  const right = first < 0 ? [] : columns.slice(first + points.length);
  return [
    { look: 'closing', span: width(left), text: closingText, field: 'foot' },
    ...points.map(({ span = 1 }): BlueprintCell => ({ look: 'closing', span, text: closingMark })),
    ...(right.length > 0 ? [{ look: 'closing', span: width(right) } as const] : []),
  ];
}
