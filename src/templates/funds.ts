import type { BlueprintCell, BlueprintRow } from './blueprint';
import { amount, computed, fixed, label, part, prose, rateWeight, row } from './cells';

/** A column of a funds block. */
export interface FundsColumn {
  readonly role:
    'label' | 'initial' | 'adjusted' | 'executed' | 'forecast' | 'rate' | 'weight' | 'score' | 'reason';
  readonly header: string;
  readonly span?: number;
}

/** A line of a funds block: its name, and what a good form has in its columns of amounts. */
export interface FundsLine {
  /** Its columns are found by it: "state" → "state.adjusted". */
  readonly field: string;
  readonly label: string;
  readonly sample: readonly [initial: number, adjusted: number, executed: number, forecast?: number];
  /** The sum of all lines under it. */
  readonly sums?: true;
  /** Which of its cells are computed; all that the block has unless said. */
  readonly scored?: boolean;
  /** Without an execution rate, as 重庆 prints the line of the whole year. */
  readonly unrated?: true;
  /** The points of the rate, where no column has them. */
  readonly points?: number;
}

/** A block of funds: a header and its lines, with a label down its left side. */
export function fundsBlock(
  side: { readonly text: string; readonly span: number } | null,
  columns: readonly FundsColumn[],
  lines: readonly FundsLine[],
  mark: string,
): readonly BlueprintRow[] {
  const sideCell = side ? [label(side.text, side.span, { down: lines.length + 1 })] : [];
  return [
    row(...sideCell, ...columns.map(({ header, span }) => label(header, span))),
    ...lines.map((line, at) =>
      row(...columns.map((column) => fundsCell(column, line, lines.slice(at + 1), mark, columns))),
    ),
  ];
}

const amounts = ['initial', 'adjusted', 'executed', 'forecast'] as const;

function fundsCell(
  { role, span = 1 }: FundsColumn,
  line: FundsLine,
  below: readonly FundsLine[],
  mark: string,
  columns: readonly FundsColumn[],
): BlueprintCell {
  const { field, scored, sums, unrated, sample } = line;
  const spent = `${field}.executed`;
  // In the middle of a year the rate is of what was budgeted at its start.
  const budget = columns.some((column) => column.role === 'adjusted')
    ? `${field}.adjusted`
    : `${field}.initial`;
  const weight = columns.some((column) => column.role === 'weight') ? `${field}.weight` : (line.points ?? 0);
  switch (role) {
    case 'label':
      return part(line.label, span, { field: `${field}.label` });
    case 'initial':
    case 'adjusted':
    case 'executed':
    case 'forecast': {
      const name = `${field}.${role}`;
      const [first, last] = [below[0], below.at(-1)];
      if (!sums || !first || !last) return amount(name, sample[amounts.indexOf(role)] ?? 0, span);
      const sum = { kind: 'sum', from: `${first.field}.${role}`, to: `${last.field}.${role}` } as const;
      return computed(name, sum, 'amount', span);
    }
    case 'rate':
      return unrated
        ? fixed(mark, span)
        : computed(`${field}.rate`, { kind: 'rate', spent, budget }, 'rate', span);
    case 'weight':
      return scored ? rateWeight(`${field}.weight`) : fixed(mark, span);
    case 'score':
      return scored
        ? computed(`${field}.score`, { kind: 'rateScore', weight, spent, budget }, 'points', span)
        : fixed(mark, span);
    case 'reason':
      return prose(`${field}.reason`, span);
  }
}
