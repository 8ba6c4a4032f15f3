import type { Decimal } from './decimal';
import type { Direction, Measure } from './reading';
import type { Operator } from './tables/operators';

type Period = Exclude<Measure['period'], null>;

/** A piece of a phrase. `text` is the piece as written, folded. A `direction` stays among the words around the number, too. */
export type Token =
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly number: Decimal;
      readonly approximate: boolean;
      readonly percent: boolean;
      readonly scale: number;
      readonly negative: boolean;
    }
  | { readonly kind: 'broken'; readonly text: string }
  | { readonly kind: 'unit'; readonly text: string }
  | { readonly kind: 'per'; readonly text: string; readonly period: Period }
  | { readonly kind: 'under'; readonly text: string; readonly unit: string }
  | { readonly kind: 'each'; readonly text: string; readonly period: Period }
  | { readonly kind: 'before'; readonly text: string; readonly nature: Operator }
  | { readonly kind: 'after'; readonly text: string; readonly nature: '≥' | '≤' }
  | { readonly kind: 'about'; readonly text: string; readonly leaning: Measure['leaning'] }
  | { readonly kind: 'roughly'; readonly text: string; readonly leaning: Measure['leaning'] }
  | { readonly kind: 'direction'; readonly text: string; readonly direction: Direction }
  | { readonly kind: 'minus'; readonly text: string; readonly direction: Direction | null }
  | {
      readonly kind: 'limit' | 'rank' | 'to' | 'lead' | 'mark' | 'text';
      readonly text: string;
    };
