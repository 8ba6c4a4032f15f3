import { numberOrBlank, wordOrBlank } from '../formulas';
import { blankKept } from '../functions/kept-blank';
import type { Computation } from './computation';
import type { Places } from './places';
import { plainFormula, totalled } from './plain-formula';

/**
 * A computed cell as PERF.* computes it, the call spelt as the add-in itself would write it; what no PERF function is for is plain. No
 * cell shows an error.
 * @param policy what the functions are told of it; null where the national terms hold
 */
export function perfFormula(computation: Computation, places: Places, policy: string | null): string {
  const cell = (field: string): string => blankKept(places.of(field));
  const call = (name: string, ...given: readonly string[]): string =>
    `PERF.${name}(${given.join(',').replace(/,+$/u, '')})`;
  const number = (name: string, ...given: readonly string[]): string => numberOrBlank(call(name, ...given));
  const named = policy === null ? '' : `"${policy}"`;
  switch (computation.kind) {
    case 'rate':
      return number('EXECRATE', cell(computation.spent), cell(computation.budget));
    case 'rateScore':
      return number(
        'RATESCORE',
        typeof computation.weight === 'number' ? String(computation.weight) : cell(computation.weight),
        cell(computation.spent),
        cell(computation.budget),
      );
    case 'score':
    case 'deviation':
    case 'coefficient': {
      const { kind, row } = computation;
      const nature = places.find(`${row}.nature`) ? cell(`${row}.nature`) : '';
      const aims = [cell(`${row}.target`), cell(`${row}.actual`), nature];
      if (kind === 'score') return number('SCORE', cell(`${row}.weight`), ...aims, named);
      return kind === 'deviation' ? number('DEVIATION', ...aims) : number('COEFFICIENT', ...aims, named);
    }
    case 'grade':
      return wordOrBlank(call('GRADE', cell(computation.of)));
    case 'total':
      if (computation.of === 'score') return call('TOTAL', ...totalled(computation, places));
      return plainFormula(computation, places, null);
    case 'sum':
    case 'columnSum':
    case 'status':
      return plainFormula(computation, places, null);
  }
}
