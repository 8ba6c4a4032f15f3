import { isError } from '../functions/arguments';
import { evaluate } from '../functions/broadcast';
import { catalogue } from '../functions/catalogue';
import type { Policy } from '../policies';
import { policyArgument } from '../formulas';
import { Decimal } from '../values';
import type { Computation } from './computation';
import type { Blueprint } from './blueprint';
import type { PlacedCell } from './placed';

type Value = string | number;

/**
 * What the computed cells of a form hold once it is filled in, by field: the numbers that PERF.* gives, '' where it gives none. They are the
 * results that a file stores beside its formulas.
 * @param values of the cells that compute nothing, by field
 */
export function resultsOf(
  blueprint: Pick<Blueprint, 'required' | 'funds'>,
  cells: readonly PlacedCell[],
  values: ReadonlyMap<string, Value>,
  policy: Policy,
): ReadonlyMap<string, Value> {
  const computations = new Map(
    cells.flatMap(({ cell: { field, computes } }) => (field && computes ? [[field, computes] as const] : [])),
  );
  const results = new Map<string, Value>();
  const valueOf = (field: string): Value => {
    const known = results.get(field) ?? values.get(field);
    if (known !== undefined) return known;
    const computes = computations.get(field);
    if (!computes) return '';
    const result = resultOf(computes, { valueOf, cells, policy, blueprint });
    results.set(field, result);
    return result;
  };
  for (const field of computations.keys()) results.set(field, valueOf(field));
  return results;
}

interface Known {
  readonly valueOf: (field: string) => Value;
  readonly cells: readonly PlacedCell[];
  readonly policy: Policy;
  readonly blueprint: Pick<Blueprint, 'required' | 'funds'>;
}

function resultOf(computes: Computation, { valueOf, cells, policy, blueprint }: Known): Value {
  const named = policyArgument(policy) ?? null;
  switch (computes.kind) {
    case 'rate':
      return called('EXECRATE', [computes.spent, computes.budget].map(valueOf));
    case 'rateScore':
      return called('RATESCORE', [
        typeof computes.weight === 'number' ? computes.weight : valueOf(computes.weight),
        valueOf(computes.spent),
        valueOf(computes.budget),
      ]);
    case 'score':
    case 'coefficient':
    case 'deviation': {
      const [weight = '', target = '', actual = '', nature = ''] = [
        'weight',
        'target',
        'actual',
        'nature',
      ].map((role) => valueOf(`${computes.row}.${role}`));
      if (computes.kind === 'score') return called('SCORE', [weight, target, actual, nature, named]);
      return computes.kind === 'deviation'
        ? called('DEVIATION', [target, actual, nature])
        : called('COEFFICIENT', [target, actual, nature, named]);
    }
    case 'grade':
      return given('GRADE', [valueOf(computes.of)]);
    case 'sum': {
      const parts = between(cells, computes.from, computes.to).map(valueOf);
      const sum = summed(parts);
      return sum === 0 && parts.some((part) => typeof part !== 'number') ? '' : sum;
    }
    case 'columnSum':
    case 'total': {
      const rows = columnOf(cells, computes.of).map(valueOf);
      const plus = computes.kind === 'total' ? computes.plus.map(valueOf) : [];
      const counted = computes.kind === 'total' && computes.of === 'score' ? [...rows, ...plus] : rows;
      return counted.some((each) => typeof each === 'number') ? summed([...rows, ...plus]) : '';
    }
    case 'status': {
      const blank = blueprint.required.filter((field) => valueOf(field) === '').length;
      if (blank > 0) return `填报检查：还差基本信息 ${blank} 项`;
      const amounts = blueprint.funds.slice(0, 1).flatMap(({ budget, spent }) => [budget, spent]);
      const wanting = amounts.some((field) => valueOf(field) === '');
      return `填报检查：${wanting ? '还差预算数或执行数' : '可以提交'}`;
    }
  }
}

/** The number that a function gives; a form shows no other result. */
function called(name: string, cells: readonly (Value | null)[]): number | '' {
  const result = given(name, cells);
  return typeof result === 'number' ? result : '';
}

function given(name: string, cells: readonly (Value | null)[]): Value {
  const definition = catalogue.find((one) => one.name === name);
  if (!definition) throw new Error(`PERF.${name} is not in the catalogue`);
  const result = evaluate(
    definition,
    cells.map((value) => [[value]]),
  );
  const single: unknown = Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
  return isError(single) || (typeof single !== 'string' && typeof single !== 'number') ? '' : single;
}

function summed(values: readonly Value[]): number {
  return values
    .reduce((sum, value) => (typeof value === 'number' ? sum.plus(value) : sum), new Decimal(0))
    .toNumber();
}

/** The fields of the column of amounts from one down to another. */
function between(cells: readonly PlacedCell[], from: string, to: string): readonly string[] {
  const place = (field: string): PlacedCell | undefined => cells.find(({ cell }) => cell.field === field);
  const [first, last] = [place(from), place(to)];
  if (!first || !last) throw new Error(`The form has no ${from} or no ${to}`);
  return cells.flatMap(({ cell, at: { from: corner } }) =>
    cell.field !== undefined &&
    corner.column === first.at.from.column &&
    corner.row >= first.at.from.row &&
    corner.row <= last.at.from.row
      ? [cell.field]
      : [],
  );
}

function columnOf(cells: readonly PlacedCell[], role: string): readonly string[] {
  return cells.flatMap(({ cell: { field } }) =>
    field !== undefined && /^\d/u.test(field) && field.endsWith(`.${role}`) ? [field] : [],
  );
}
