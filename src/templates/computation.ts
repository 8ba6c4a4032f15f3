/** What a computed cell of a form holds, by the fields it is computed from; `row` is the indicator's number. */
export type Computation =
  | { readonly kind: 'rate'; readonly spent: string; readonly budget: string }
  | {
      readonly kind: 'rateScore';
      /** A field, or the points themselves where no cell has them. */
      readonly weight: string | number;
      readonly spent: string;
      readonly budget: string;
    }
  | { readonly kind: 'score' | 'deviation' | 'coefficient'; readonly row: string }
  /** Of amounts from one field down to another; 0 only where every part says so. */
  | { readonly kind: 'sum'; readonly from: string; readonly to: string }
  /** Of a column of the indicator table, and of cells outside it. */
  | { readonly kind: 'total'; readonly of: 'weight' | 'score'; readonly plus: readonly string[] }
  /** Of a column of amounts of the table. */
  | { readonly kind: 'columnSum'; readonly of: 'initial' | 'adjusted' | 'executed' }
  | { readonly kind: 'grade'; readonly of: string }
  | { readonly kind: 'status' };
