import type { Policy } from '../policies';
import { nativeRate } from '../functions/execrate';
import { rounded } from '../functions/native-forms';
import { blank } from './blank-cells';
import type { Computation } from './computation';
import { type Places, rangeOf } from './places';
import { meetsInWords, plainDeviation, plainShare } from './plain-share';

/** What a plain formula must know of a policy. */
export type PlainTerms = Pick<Policy, 'reverse' | 'grades' | 'total'>;

/**
 * A computed cell as any spreadsheet computes it: the numbers that PERF.* gives, blank where something is missing, where the row does
 * not apply and where PERF.* gives an error.
 * @param terms needed for what is computed by a policy
 */
export function plainFormula(computation: Computation, places: Places, terms: PlainTerms | null): string {
  switch (computation.kind) {
    case 'rate': {
      const [spent, budget] = [places.of(computation.spent), places.of(computation.budget)];
      return answered([spent, budget], '""', rounded(`${ofBudget(spent, budget, 'as-it-is')}*100`));
    }
    case 'rateScore': {
      const { weight: points } = computation;
      const [spent, budget] = [places.of(computation.spent), places.of(computation.budget)];
      const weight = typeof points === 'number' ? String(points) : places.of(points);
      return answered(
        [weight, spent, budget],
        '""',
        rounded(`${weight}*${ofBudget(spent, budget, 'up-to-1')}`),
      );
    }
    case 'score':
    case 'coefficient':
    case 'deviation':
      return ofIndicator(computation, places, terms);
    case 'sum': {
      const parts = `${places.of(computation.from)}:${places.of(computation.to)}`;
      return `IF(SUM(${parts})=0,IF(COUNT(${parts})=ROWS(${parts}),0,""),ROUND(SUM(${parts}),6))`;
    }
    case 'columnSum': {
      const column = places.column(computation.of);
      if (!column) throw new Error(`The form has no column of ${computation.of}`);
      return sumOf([rangeOf(column)]);
    }
    case 'total':
      // Of the weights nothing is said before one of an indicator is there: that of the execution rate is printed.
      return computation.of === 'weight'
        ? sumOf(totalled(computation, places), totalled({ ...computation, plus: [] }, places))
        : sumOf(totalled(computation, places));
    case 'grade': {
      const total = places.of(computation.of);
      const bands = terms?.grades.value ?? [];
      const graded = bands
        .slice(0, -1)
        .reduceRight(
          (rest, { from, grade }) => `IF(${total}>=${from},"${grade}",${rest})`,
          `"${bands.at(-1)?.grade ?? ''}"`,
        );
      return `IF(ISNUMBER(${total}),IF(${total}>${terms?.total.value ?? 100},"",${graded}),"")`;
    }
    case 'status':
      throw new Error('The status is written by the checks');
  }
}

/** The share of a budget that was spent; an error where there was none, or less, or no number. */
function ofBudget(spent: string, budget: string, counted: Parameters<typeof nativeRate>[2]): string {
  return `IF(${budget}*1<0,NA(),${nativeRate(spent, budget, counted)})`;
}

/** The cells and the column that a total adds up. */
export function totalled(
  { of, plus }: Extract<Computation, { kind: 'total' }>,
  places: Places,
): readonly string[] {
  const column = places.column(of);
  if (!column) throw new Error(`The form has no column of ${of}`);
  return [...plus.map(places.of), rangeOf(column)];
}

function sumOf(given: readonly string[], counted = given): string {
  return `IF(COUNT(${counted.join(',')})=0,"",ROUND(SUM(${given.join(',')}),6))`;
}

function ofIndicator(
  { kind, row }: Extract<Computation, { row: string }>,
  places: Places,
  terms: PlainTerms | null,
): string {
  const [target, actual] = [places.of(`${row}.target`), places.of(`${row}.actual`)];
  const nature = places.find(`${row}.nature`) ? places.of(`${row}.nature`) : null;
  const cells = { target, actual, nature };
  if (kind === 'deviation') return answered([target, actual], '""', plainDeviation(cells));
  const share = plainShare(cells, terms?.reverse.value[0] ?? 'linear');
  if (kind === 'coefficient') {
    const worth = `IF(${meetsInWords(cells)},100,${rounded(`${share}*100`)})`;
    return answered([target, actual], '""', worth);
  }
  const weight = places.of(`${row}.weight`);
  const worth = `IF(${meetsInWords(cells)},ROUND(${weight},2),${rounded(`${weight}*${share}`)})`;
  const notApplicable = `IF(ISNUMBER(${weight}),IF(${weight}=0,0,""),"")`;
  return answered([weight, target, actual], notApplicable, worth);
}

/** How people write that a row does not apply; as PERF.* reads them. */
const nothings = ['无', '—', '/', '-', '不适用', '不涉及', '暂无', '——'];
const anyNothing = `{${nothings.map((word) => `"${word}"`).join(',')}}`;

/** What a row gives where something is marked as not applying, is missing, or else. */
function answered(cells: readonly string[], notApplicable: string, worth: string): string {
  const marked = cells.map((cell) => `ISNUMBER(MATCH(${cell},${anyNothing},0))`).join(',');
  const missing = cells.map(blank).join(',');
  return `IF(OR(${marked}),${notApplicable},IF(OR(${missing}),"",IFERROR(${worth},"")))`;
}
