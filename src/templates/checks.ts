import type { Policy } from '../policies';
import { type Position, type Range, address } from '../sheets';
import type { Blueprint, ColumnRole } from './blueprint';
import { blank, filled } from './blank-cells';
import { isFarOff } from './plain-share';
import type { Places } from './places';
import type { CellCheck } from './sheet';

/**
 * The checks that need no add-in: conditional formats by plain formulas, over whole columns from header to closing row. What stands in those
 * two is no number, so that they are never coloured.
 */
export function checksOf(blueprint: Blueprint, places: Places, policy: Policy): readonly CellCheck[] {
  return [
    ...rowChecks(places, policy),
    ...totalChecks(blueprint, places, policy),
    ...fundsChecks(blueprint, places, policy),
  ];
}

/** A check of a column by others of the row; none where the form lacks one of them. */
type Check = (
  role: ColumnRole,
  severity: CellCheck['severity'],
  others: readonly ColumnRole[],
  formula: (own: string, ...others: string[]) => string,
) => readonly CellCheck[];

function rowChecks(places: Places, policy: Policy): readonly CellCheck[] {
  const check: Check = (role, severity, others, formula) => {
    const [at, ...rest] = [role, ...others].map(places.column);
    const given = rest.flatMap((range) => (range ? [columnOf(range.from)] : []));
    if (!at || given.length < others.length) return [];
    return [{ at, severity, formula: formula(columnOf(at.from), ...given) }];
  };
  return [
    ...check('score', 'error', ['weight'], (score, weight) => numbers([score, weight], `${score}>${weight}`)),
    ...check('score', 'warning', ['weight', 'actual'], (score, weight, actual) =>
      numbers([weight], `${weight}>0`, filled(actual), `NOT(ISNUMBER(${score}))`),
    ),
    // Where no column has the weights, points are given by hand.
    ...(places.column('weight')
      ? []
      : check('score', 'warning', ['actual'], (score, actual) => `AND(${filled(actual)},${blank(score)})`)),
    ...check('reason', 'warning', ['weight', 'score'], (reason, weight, score) =>
      numbers([weight, score], `${score}<${weight}`, blank(reason)),
    ),
    ...deviations(places, check, policy.deviationBands.value.explain),
    ...(policy.mayExceedBudget.value
      ? []
      : check('executed', 'error', ['adjusted'], (executed, adjusted) =>
          numbers([executed, adjusted], `${executed}>${adjusted}`),
        )),
  ];
}

/** Deviations from `explain` percent on that nobody gives a reason for, in the row or in the form's one cell for reasons. */
function deviations(places: Places, check: Check, explain: number): readonly CellCheck[] {
  if (places.column('deviation'))
    return check('deviation', 'warning', ['reason'], (deviation, reason) =>
      numbers([deviation], `ABS(N(${deviation}))>=${explain}`, blank(reason)),
    );
  const reasons = places.find('reasons');
  const unexplained = (given: string | undefined): string =>
    given === undefined ? (reasons ? blank(fixedCell(reasons)) : 'FALSE') : blank(given);
  const others: readonly ColumnRole[] = reasons ? ['target'] : ['target', 'reason'];
  if (!places.column('nature'))
    return check(
      'actual',
      'warning',
      others,
      (actual, target = '', reason) =>
        `AND(${unexplained(reason)},${isFarOff({ target, actual, nature: null }, explain)})`,
    );
  return check('actual', 'warning', [...others, 'nature'], (actual, target = '', ...rest) => {
    const nature = rest.at(-1) ?? '';
    return `AND(${unexplained(rest.length > 1 ? rest[0] : undefined)},${isFarOff({ target, actual, nature }, explain)})`;
  });
}

function totalChecks({ rateWeights }: Blueprint, places: Places, policy: Policy): readonly CellCheck[] {
  const column = places.column('weight');
  if (!column) return [];
  const whole = policy.total.value;
  const sum = `SUM(${[...rateWeights.map((field) => fixedCell(places.find(field))), absolute(column)].join(',')})`;
  const stated = places.find('weights');
  const at = stated ? only(stated) : only(column.from);
  const formula = stated
    ? numbers([address(stated)], `ABS(N(${address(stated)})-${whole})>0.005`)
    : `AND(COUNT(${absolute(column)})>0,ABS(${sum}-${whole})>0.005)`;
  return [{ at, severity: 'error', formula }];
}

function fundsChecks({ funds }: Blueprint, places: Places, policy: Policy): readonly CellCheck[] {
  if (policy.mayExceedBudget.value) return [];
  return funds.flatMap(({ budget, spent }): CellCheck[] => {
    const [available, used] = [places.find(budget), places.find(spent)];
    if (!available || !used) return [];
    const formula = numbers([address(used), address(available)], `${address(used)}>${address(available)}`);
    return [{ at: only(used), severity: 'error', formula }];
  });
}

function numbers(cells: readonly string[], ...conditions: readonly string[]): string {
  return `AND(${[...cells.map((cell) => `ISNUMBER(${cell})`), ...conditions].join(',')})`;
}

/** "$H13": its column stays while the check goes down the rows. */
function columnOf(place: Position): string {
  return `$${address(place)}`;
}

function fixedCell(place: Position | null): string {
  return place ? address(place).replace(/^([A-Z]+)/u, '$$$1$$') : '0';
}

function absolute({ from, to }: Range): string {
  return `${fixedCell(from)}:${fixedCell(to)}`;
}

function only(place: Position): Range {
  return { from: place, to: place };
}
