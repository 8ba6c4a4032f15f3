import { type CellStyle, type NewSheet, type Range } from '../../../sheets';
import { rectangles } from '../marks';

/** Rectangles of cells that look alike, whatever their number formats and frames. */
export interface SameLook {
  readonly style: Omit<CellStyle, 'numberFormat' | 'framed'>;
  readonly ranges: readonly Range[];
}

/** The cells of a sheet by how they look. */
export function looksOf({ cells }: NewSheet): readonly SameLook[] {
  const groups = grouped(cells, ({ style }) => lookOf(style));
  return groups.map(([style, alike]) => ({ style, ranges: rectangles(alike) }));
}

function lookOf(style: CellStyle): SameLook['style'] {
  const { size, bold, horizontal, vertical, indent, fill, unlocked } = style;
  return {
    size,
    horizontal,
    vertical,
    ...(bold && { bold }),
    ...(indent !== undefined && { indent }),
    ...(fill !== undefined && { fill }),
    ...(unlocked && { unlocked }),
  };
}

/** Rectangles of framed cells, each with lines between its rows, between its columns, or neither. */
export function framesOf({ cells }: NewSheet): readonly {
  readonly hasRows: boolean;
  readonly hasColumns: boolean;
  readonly ranges: readonly Range[];
}[] {
  const ranges = rectangles(cells.filter(({ style }) => style.framed));
  const kinds = grouped(ranges, ({ from, to }) => ({
    hasRows: to.row > from.row,
    hasColumns: to.column > from.column,
  }));
  return kinds.map(([kind, alike]) => ({ ...kind, ranges: alike }));
}

/** Rectangles by their number format, where they have one. */
export function numberFormatsOf({ cells }: NewSheet): readonly (readonly [string, readonly Range[]])[] {
  return grouped(cells, ({ style }) => style.numberFormat ?? 'General').flatMap(([format, alike]) =>
    format === 'General' ? [] : [[format, rectangles(alike)] as const],
  );
}

function grouped<One, Kind>(
  all: readonly One[],
  kindOf: (one: One) => Kind,
): readonly (readonly [Kind, readonly One[]])[] {
  const groups = new Map<string, { readonly kind: Kind; readonly alike: One[] }>();
  for (const one of all) {
    const kind = kindOf(one);
    const key = JSON.stringify(kind);
    const group = groups.get(key);
    if (group) group.alike.push(one);
    else groups.set(key, { kind, alike: [one] });
  }
  return [...groups.values()].map(({ kind, alike }) => [kind, alike]);
}
