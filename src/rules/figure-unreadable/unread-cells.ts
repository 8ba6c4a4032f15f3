import type { Facts } from '../../facts';
import { type Entry, type Figure, isSpoiltFigure } from '../../forms';
import type { Position } from '../../sheets';
import type { Pieces } from '../../words';
import { excerpt } from '../excerpt';
import { nameOf, nameOfLine } from '../names';
import type { Column } from './columns';

/** A cell in which something stands where a figure belongs, and no figure can be read. */
export interface UnreadCell {
  readonly entry: Entry;
  readonly column: Column;
  /** What its row is called. */
  readonly name: Pieces<Position>;
}

/** The cells of a form that cannot be read; formulas without results are formula-uncalculated. */
export function unreadCells(facts: Facts): readonly UnreadCell[] {
  return [...inFunds(facts), ...inIndicators(facts), ...inTotals(facts)].filter(
    ({ entry }) => entry.noValue !== 'uncalculated',
  );
}

function inFunds({ form: { funds } }: Facts): readonly UnreadCell[] {
  const columns = [
    'initialBudget',
    'adjustedBudget',
    'executed',
    'executionRate',
    'weight',
    'score',
  ] as const;
  return (funds?.lines ?? []).flatMap((line) =>
    columns.flatMap((column) => told(line[column], ofRate[column] ?? column, nameOfLine(line), isUnread)),
  );
}

/** The points of the funds block are the execution rate's. */
const ofRate: Readonly<Partial<Record<Column, Column>>> = { weight: 'rateWeight', score: 'rateScore' };

function inIndicators({ form: { indicators }, isUnfilled }: Facts): readonly UnreadCell[] {
  // In targets and actuals words are welcome. That a form without any actual has pictures is told by form-unfilled.
  const isNone = ({ noValue }: Entry): boolean =>
    noValue === 'error' || (noValue === 'picture' && !isUnfilled);
  return indicators.flatMap((row) => {
    const name = nameOf(row);
    return [
      ...told(row.target, 'target', name, isNone),
      ...told(row.actual, 'actual', name, isNone),
      ...told(row.deviation, 'deviation', name, isSpoilt),
      ...told(row.coefficient, 'coefficient', name, isSpoilt),
      ...told(row.weight, 'weight', name, isUnread),
      ...told(row.score, 'score', name, isUnread),
      ...told(row.deduction, 'deduction', name, isSpoilt),
      ...told(row.reviewScore, 'reviewScore', name, isSpoilt),
    ];
  });
}

function inTotals({ form: { totalRow, basics }, numberIn }: Facts): readonly UnreadCell[] {
  const called = (text = ''): Pieces<Position> => [{ text: excerpt(text) }];
  const name = called(totalRow?.label.text);
  // Beside 自评得分 another label may stand: only a spoilt figure is one for certain.
  const isSpoiltTotal = (entry: Entry): boolean =>
    entry.noValue !== undefined || (numberIn(entry).state === 'unreadable' && isSpoiltFigure(entry));
  return [
    ...told(totalRow?.weight, 'weight', name, isUnread),
    ...told(totalRow?.score, 'total', name, isUnread),
    ...basics.flatMap((basic) =>
      basic.name === 'total' ? told(basic.value, 'total', called(basic.label.text), isSpoiltTotal) : [],
    ),
  ];
}

function isUnread({ state }: Figure): boolean {
  return state === 'unreadable';
}

/** In these columns offices write words, too ("略有超出"): a figure spoilt is told, a remark is none. */
function isSpoilt(figure: Figure): boolean {
  return isUnread(figure) && isSpoiltFigure(figure);
}

function told<E extends Entry>(
  entry: E | null | undefined,
  column: Column,
  name: Pieces<Position>,
  cannotBeRead: (entry: E) => boolean,
): readonly UnreadCell[] {
  return entry && cannotBeRead(entry) ? [{ entry, column, name }] : [];
}
