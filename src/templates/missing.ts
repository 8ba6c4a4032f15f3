import type { Policy } from '../policies';
import { blank, filled } from './blank-cells';
import type { Blueprint, ColumnRole } from './blueprint';
import { type Places, rangeOf } from './places';
import { closingMark } from './table';

/** Something that is missing or wrong: how often, as a plain formula, and how the status line says so. */
interface Missing {
  readonly count: string;
  readonly says: string;
  /** What is counted; without it the number is not said. */
  readonly unit?: string;
}

/**
 * The status line over a form, by plain formulas in both editions: the first thing that is missing, or 可以提交. It counts over
 * whole columns from header to closing row, so that rows may come and go.
 */
export function statusFormula(blueprint: Blueprint, places: Places, policy: Policy): string {
  const said = [
    ...missingBasics(blueprint, places),
    ...missingCells(places),
    ...wrongPoints(blueprint, places, policy),
    ...overspending(blueprint, places, policy),
    ...unexplained(places),
  ].reduceRight(
    (rest, { count, says, unit }) =>
      `IF(${count}>0,"${says}"${unit === undefined ? '' : `&${count}&"${unit}"`},${rest})`,
    '"可以提交"',
  );
  return `"填报检查："&IFERROR(${said},"有公式不能计算，请装好插件，或改用普通公式版")`;
}

function missingBasics({ required, funds }: Blueprint, places: Places): readonly Missing[] {
  const blanks = (fields: readonly string[]): string =>
    howMany(fields.map((field) => blank(places.of(field))));
  const amounts = funds.slice(0, 1).flatMap(({ budget, spent }) => [budget, spent]);
  return [
    ...(required.length > 0 ? [{ count: blanks(required), says: '还差基本信息 ', unit: ' 项' }] : []),
    ...(amounts.length > 0 ? [{ count: blanks(amounts), says: '还差预算数或执行数' }] : []),
  ];
}

/** What every row with a name must have, as it is called there. */
const neededCells = [
  ['target', '指标值'],
  ['actual', '完成值'],
  ['progress', '完成值'],
  ['weight', '分值'],
  ['score', '得分'],
  ['adjusted', '预算数'],
  ['executed', '执行数'],
  ['total', '自评得分'],
] as const satisfies readonly (readonly [ColumnRole, string])[];

function missingCells(places: Places): readonly Missing[] {
  const [name = null, target = null, weight = null] = columns(places, 'name', 'target', 'weight');
  if (name === null) return [];
  // In a flat table the text of the closing row stands under the names.
  const inTable = [
    ...(weight === null ? [] : [`${weight}<>"${closingMark}"`]),
    // The lower row of a header of two has names over columns whose own stand above.
    ...(places.header && places.header.from < places.header.to
      ? [`ROW(${name})>ROW(${name.split(':')[0] ?? ''})`]
      : []),
  ];
  const none = weight === null ? `COUNTA(${target ?? name})<=${places.tables}` : `COUNT(${weight})=0`;
  return [
    { count: `(${none})*1`, says: target === null ? '还没有填项目' : '还没有填绩效指标' },
    ...neededCells.flatMap(([role, says]) => {
      const [column = null] = columns(places, role);
      if (column === null) return [];
      return [{ count: rows(filled(name), ...inTable, blank(column)), says: `还差${says} `, unit: ' 项' }];
    }),
  ];
}

function wrongPoints({ rateWeights }: Blueprint, places: Places, policy: Policy): readonly Missing[] {
  const [weight, score] = columns(places, 'weight', 'score');
  if (weight === null) return [];
  const { value: whole } = policy.total;
  const sum = `SUM(${[...rateWeights.map(places.of), weight].join(',')})`;
  return [
    { count: `(ABS(${sum}-${whole})>0.005)*1`, says: `分值（含预算执行率）合计不是 ${whole} 分` },
    ...(score === null
      ? []
      : [
          {
            count: rows(`ISNUMBER(${weight})`, `ISNUMBER(${score})`, `${score}>${weight}`),
            says: '得分超过分值 ',
            unit: ' 项',
          },
        ]),
  ];
}

function overspending({ funds }: Blueprint, places: Places, policy: Policy): readonly Missing[] {
  if (policy.mayExceedBudget.value) return [];
  const [adjusted, executed] = columns(places, 'adjusted', 'executed');
  const lines = funds.map(({ budget, spent }) => `N(${places.of(spent)})>N(${places.of(budget)})`);
  const says = { says: '执行数超过预算数 ', unit: ' 行' };
  return [
    ...(lines.length > 0 ? [{ count: howMany(lines), ...says }] : []),
    ...(adjusted === null || executed === null
      ? []
      : [
          {
            count: rows(`ISNUMBER(${adjusted})`, `ISNUMBER(${executed})`, `${executed}>${adjusted}`),
            ...says,
          },
        ]),
  ];
}

function unexplained(places: Places): readonly Missing[] {
  const [weight = null, score = null, reason = null] = columns(places, 'weight', 'score', 'reason');
  if (weight === null || score === null || reason === null) return [];
  return [
    {
      count: rows(`ISNUMBER(${weight})`, `ISNUMBER(${score})`, `${score}<${weight}`, blank(reason)),
      says: '还差扣分原因 ',
      unit: ' 项',
    },
  ];
}

/** How many of these hold. A single one would stay a truth value, and Excel has FALSE>0 be true. */
function howMany(conditions: readonly string[]): string {
  return `(0+${conditions.map((each) => `(${each})`).join('+')})`;
}

/** How many rows meet all of these. */
function rows(...conditions: readonly string[]): string {
  return `SUMPRODUCT(${conditions.map((each) => `(${each})`).join('*')})`;
}

function columns(places: Places, ...roles: readonly ColumnRole[]): (string | null)[] {
  return roles.map((role) => {
    const range = places.column(role);
    return range && rangeOf(range);
  });
}
