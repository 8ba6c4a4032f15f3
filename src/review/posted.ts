import { ReadCell } from '../sheets/grid';
import type { Cell, Sheet } from '../sheets';
import { Decimal } from '../values/decimal';
import type { FormReview } from './review';

/** Reviews as they pass from a worker to its page: what crosses is plain, so a decimal goes as its digits, a read cell as its cell. */
export type PostedReviews = unknown;

/** Stands for what cannot cross, or need not. No object of a review has this key. */
const kind = '~';

type StandIn =
  | { readonly [kind]: 'decimal'; readonly digits: string }
  | { readonly [kind]: 'cell'; readonly cell: Cell }
  /** One of the sheets that the reviews were made of, which the page has itself. */
  | { readonly [kind]: 'sheet'; readonly nth: number };

/** Makes reviews ready to be posted; what is one object in them is one object afterwards. */
export function postedReviews(reviews: readonly FormReview[], sheets: readonly Sheet[]): PostedReviews {
  const places = new Map<object, number>(sheets.map((sheet, nth) => [sheet, nth]));
  return walked(reviews, (object) => {
    const nth = places.get(object);
    if (nth !== undefined) return { [kind]: 'sheet', nth };
    if (Decimal.isDecimal(object)) return { [kind]: 'decimal', digits: object.toString() };
    return object instanceof ReadCell
      ? { [kind]: 'cell', cell: Object.fromEntries(Object.entries(object)) }
      : null;
  });
}

/**
 * The reviews that were posted.
 * @param sheets the same that were given to the worker
 */
export function reviewsPosted(posted: PostedReviews, sheets: readonly Sheet[]): readonly FormReview[] {
  return walked(posted, (object) => {
    if (!isStandIn(object)) return null;
    switch (object[kind]) {
      case 'sheet':
        return sheets[object.nth] ?? null;
      case 'decimal':
        return new Decimal(object.digits);
      case 'cell':
        return new ReadCell(object.cell);
    }
  }) as readonly FormReview[];
}

function isStandIn(object: object): object is StandIn {
  return kind in object;
}

/** A copy of plain data, with something else wherever `instead` gives something. */
function walked(root: unknown, instead: (object: object) => object | null): unknown {
  const copies = new Map<object, object>();
  const copyOf = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = copies.get(value);
    if (known) return known;
    const other = instead(value);
    if (other) {
      copies.set(value, other);
      return other;
    }
    return copied(value);
  };
  const copied = (value: object): object => {
    if (value instanceof Map) {
      const copy = new Map<unknown, unknown>();
      copies.set(value, copy);
      for (const [key, one] of value) copy.set(copyOf(key), copyOf(one));
      return copy;
    }
    if (value instanceof Set) {
      const copy = new Set<unknown>();
      copies.set(value, copy);
      for (const one of value) copy.add(copyOf(one));
      return copy;
    }
    const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
    copies.set(value, copy);
    for (const [key, one] of Object.entries(value)) (copy as Record<string, unknown>)[key] = copyOf(one);
    return copy;
  };
  return copyOf(root);
}
