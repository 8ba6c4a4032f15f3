import type { Indicator } from '../forms';
import { type ComparedRole, totalSteps } from '../scoring';
import type { Position } from '../sheets';
import { Decimal, plain } from '../values';
import { type Piece, type Pieces, spliced } from '../words';

/** A number of a step and the cell it was read off; null where it was worked out. A Figure is one. */
export interface Term {
  readonly number: Decimal | null;
  readonly cell: Position | null;
}

/** A number read off a cell, or, without one, worked out. */
export function term(number: Decimal, cell?: Position | null): Term {
  return { number, cell: cell ?? null };
}

type Part = string | Decimal | Term | Piece<Position> | Pieces<Position>;

/** A line of arithmetic whose figures know their cells: step`${executed} − ${budget} = ${over} > 0`. */
export function step(texts: TemplateStringsArray, ...parts: readonly Part[]): Pieces<Position> {
  return spliced<Position>(texts, ...parts.map(shown));
}

/** Puts cells for the parts that the numbers of an arithmetic play in it. */
export function placed<Role extends string | number>(
  pieces: Pieces<Role>,
  cells: Readonly<Record<Role, Position | null | undefined>>,
): Pieces<Position> {
  return pieces.map(({ text, from }) => {
    const cell = from === undefined ? null : cells[from];
    return cell ? { text, from: cell } : { text };
  });
}

/** Where the two sides of an indicator's comparison stand. */
export function comparedCells({ target, actual }: Indicator): Record<ComparedRole, Position | undefined> {
  return { low: target?.cell, high: target?.cell, actual: actual?.cell };
}

/** "20 + 25 = 45". */
export function additionSteps(terms: readonly Term[]): Pieces<Position> {
  return placed(
    totalSteps(terms.flatMap(({ number }) => number ?? [])),
    terms.filter(({ number }) => number).map(({ cell }) => cell),
  );
}

/** The same, and for a single term the term itself. */
export function leftSide(terms: readonly Term[]): Pieces<Position> {
  const [term] = terms;
  return term && terms.length === 1 ? step`${term}` : additionSteps(terms);
}

function shown(part: Part): string | Piece<Position> | Pieces<Position> {
  if (typeof part === 'string') return part;
  if (part instanceof Decimal) return plain(part);
  if (!('number' in part)) return part;
  const text = part.number ? plain(part.number) : '';
  return part.cell ? { text, from: part.cell } : text;
}
