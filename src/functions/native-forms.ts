import { isCeiling, type QuantitativeNature } from '../scoring';
import { readNature } from '../values';

/** Plain formulas for both directions. The strict flag says that equality does not meet the target (＞ and ＜). */
export interface Directions {
  readonly floor: (nature: '≥' | '>' | '=') => string;
  readonly ceiling: (nature: '≤' | '<') => string;
}

/**
 * ROUND half-up to two decimals, as PERF.* rounds. The plain formula computes in binary, where 275/100000*100 stands just
 * below 0.275: the first ROUND puts it back on the half.
 */
export function rounded(formula: string): string {
  return `ROUND(ROUND(${formula},10),2)`;
}

const literal = /^"([^"]*)"$/;

const oneOf = (nature: QuantitativeNature, forms: Directions): string =>
  isCeiling(nature) ? forms.ceiling(nature as '≤' | '<') : forms.floor(nature as '≥' | '>' | '=');

/**
 * The formula for a nature argument: a literal picks its direction, an omitted one is "=", a cell is asked by the formula
 * itself (its signs are ≥ > = ≤ <). Null for 定性 and for what is no nature.
 */
export function byNature(argument: string | undefined, forms: Directions): string | null {
  if (argument === undefined || argument === '' || argument === '""') return forms.floor('=');
  const text = literal.exec(argument)?.[1];
  if (text !== undefined) {
    const nature = readNature(text);
    return nature === null || nature === '定性' ? null : oneOf(nature, forms);
  }
  return `IF((${argument}="≤")+(${argument}="<")>0,${forms.ceiling('≤')},${forms.floor('≥')})`;
}
