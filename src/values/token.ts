import type { Decimal } from './decimal';
import type { Measure } from './reading';
import type { Operator } from './signs';

type Period = Exclude<Measure['period'], null>;

/** A piece of a phrase. `text` is the piece as written, folded. */
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
  | {
      readonly kind: 'limit' | 'rank' | 'about' | 'roughly' | 'to' | 'lead' | 'mark' | 'text';
      readonly text: string;
    };
