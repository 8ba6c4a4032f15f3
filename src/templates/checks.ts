import type { Policy } from '../policies';
import { type Position, type Range, address } from '../sheets';
import type { Blueprint, ColumnRole } from './blueprint';
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

function rowChecks(places: Places, policy: Policy): readonly CellCheck[] {
  const check = (
    role: ColumnRole,
    severity: CellCheck['severity'],
    others: readonly ColumnRole[],
    formula: (own: string, ...others: string[]) => string,
  ): readonly CellCheck[] => {
    const [at, ...rest] = [role, ...others].map(places.column);
    const given = rest.flatMap((range) => (range ? [columnOf(range.from)] : []));
    if (!at || given.length < others.length) return [];
    return [{ at, severity, formula: formula(columnOf(at.from), ...given) }];
  };
  const { explain } = policy.deviationBands.value;
  return [
    ...check('score', 'error', ['weight'], (score, weight) => numbers([score, weight], `${score}>${weight}`)),
    ...check('score', 'warning', ['weight', 'actual'], (score, weight, actual) =>
      numbers([weight], `${weight}>0`, `${actual}<>""`, `NOT(ISNUMBER(${score}))`),
    ),
    // Where no column has the weights, points are given by hand.
    ...(places.column('weight')
      ? []
      : check('score', 'warning', ['actual'], (score, actual) => `AND(${actual}<>"",${score}="")`)),
    ...check('reason', 'warning', ['weight', 'score'], (reason, weight, score) =>
      numbers([weight, score], `${score}<${weight}`, `${reason}=""`),
    ),
    ...(places.column('deviation')
      ? check('deviation', 'warning', ['reason'], (deviation, reason) =>
          numbers([deviation], `ABS(N(${deviation}))>=${explain}`, `${reason}=""`),
        )
      : check('actual', 'warning', ['nature', 'target', 'reason'], (actual, nature, target, reason) =>
          numbers(
            [actual, target],
            `${nature}<>"定性"`,
            `N(${target})<>0`,
            `100*ABS(N(${actual})-N(${target}))>=${explain}*ABS(N(${target}))`,
            `${reason}=""`,
          ),
        )),
    ...(policy.mayExceedBudget.value
      ? []
      : check('executed', 'error', ['adjusted'], (executed, adjusted) =>
          numbers([executed, adjusted], `${executed}>${adjusted}`),
        )),
  ];
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
