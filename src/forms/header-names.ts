import type { GridCell } from '../sheets';
import { type HeaderCell, distinct } from './header-cells';
import { type IndicatorRole, isOfTerm, isOtherColumn, isScoredByOthers } from './vocabulary';

type Cells = readonly HeaderCell<IndicatorRole>[];

/** What the names of one header say when they are read together: a name that another says better is none, one that is missing is another's. */
export function readTogether(cells: Cells): Cells {
  const named = withOwnWeights(withOneName(withActuals(withOwnTerm(cells))));
  return withForecastAsTarget(withReasons(withOwnReasons(named)));
}

/** Names of rows and their targets that stand twice: 二级指标 | 三级指标 | 指标值 of the year beside those of several years. */
const twice: ReadonlySet<IndicatorRole> = new Set<IndicatorRole>([
  'level1',
  'level2',
  'level3',
  'name',
  'target',
]);

/** The columns of a table without those of its twin, which says the same names once more to the right of it. */
export function withoutTwin(cells: Cells): {
  readonly own: Cells;
  readonly aside: readonly GridCell[];
} {
  const said = new Set<string>();
  const repeated = cells.filter(({ cell, recognised, year }) => {
    if (!recognised?.exact || year !== null || !twice.has(recognised.role)) return false;
    const name = `${recognised.role} ${cell.label}`;
    if (said.has(name)) return true;
    said.add(name);
    return false;
  });
  const [first] = repeated;
  if (!first || repeated.length < 2) return { own: cells, aside: [] };
  const at = cells.indexOf(first);
  return { own: cells.slice(0, at), aside: cells.slice(at).map(({ cell }) => cell) };
}

/** "项目总目标" and "累计完成值" are those of several years, where the year's stand beside them. */
function withOwnTerm(cells: Cells): Cells {
  const isTerm = ({ cell, year }: HeaderCell<IndicatorRole>): boolean =>
    year === null && isOfTerm(cell.label);
  if (!cells.some(isTerm)) return cells;
  const ofYear = new Set(cells.flatMap((one) => (isTerm(one) ? [] : (one.recognised?.role ?? []))));
  return cells.map((one) =>
    isTerm(one) && one.recognised && ofYear.has(one.recognised.role)
      ? { ...one, recognised: null, stands: 'aside' }
      : one,
  );
}

/** Where every level has its weights beside it (一级指标 | 分值 | 二级指标 | 分值), those after the last name are the indicators'. */
function withOwnWeights(cells: Cells): Cells {
  const isName = ({ recognised }: HeaderCell<IndicatorRole>): boolean =>
    /^(?:level\d|name)$/u.test(recognised?.role ?? '');
  const firstName = cells.findIndex(isName);
  const lastName = cells.map(isName).lastIndexOf(true);
  // Left of all names stand the points of a table that goes from right to left.
  const isWeight = (one: HeaderCell<IndicatorRole>): boolean =>
    one.recognised?.role === 'weight' && cells.indexOf(one) > firstName;
  const isScored = cells.some(({ recognised }) => recognised?.role === 'score');
  const besideLevels = cells.filter((one, i) => isWeight(one) && i < lastName).length;
  // Without scores they are no points but shares of shares, which multiply along the levels.
  if (besideLevels > 0 && !isScored)
    return cells.map((one) => (isWeight(one) ? { ...one, recognised: null } : one));
  if (!cells.slice(lastName + 1).some(isWeight)) return cells;
  return cells.map((one, i) => (isWeight(one) && i < lastName ? { ...one, recognised: null } : one));
}

/** Beside 三级指标 or 指标名称 a header that only sounds like a name is none. */
function withOneName(cells: Cells): Cells {
  const isName = ({ recognised }: HeaderCell<IndicatorRole>): boolean =>
    recognised?.role === 'name' || recognised?.role === 'level3';
  if (!cells.some((one) => isName(one) && one.recognised?.exact === true)) return cells;
  return cells.map((one) =>
    isName(one) && one.recognised?.exact !== true ? { ...one, recognised: null } : one,
  );
}

/** "预计完成值" beside no target is the target: before the year begins both are one. */
function withForecastAsTarget(cells: Cells): Cells {
  // Where something is told of a part of the year as well, the forecast is one.
  const roles = distinct(cells);
  if (roles.includes('target') || roles.includes('progress')) return cells;
  return cells.map((one) =>
    one.recognised?.role === 'forecast' ? { ...one, recognised: { role: 'target', exact: false } } : one,
  );
}

/** "完成情况说明" is where some forms say what was done; beside an actual it only explains it. */
function withActuals(cells: Cells): Cells {
  if (/^(?:actual|progress)/mu.test(distinct(cells).join('\n'))) return cells;
  return cells.map((one) =>
    one.recognised?.role === 'reason' && saysWhatWasDone.test(one.cell.label)
      ? { ...one, recognised: { role: 'actual', exact: true } }
      : one,
  );
}

/** "未完成说明" says what was not. */
const saysWhatWasDone = /(?<!未)(?:完成|达成|实现)(?:情况|结果)?(?:的|简要)?说明$/u;

/** Beside "偏差原因分析" a column of remarks holds none. */
function withOwnReasons(cells: Cells): Cells {
  const isOfReasons = ({ cell, recognised }: HeaderCell<IndicatorRole>): boolean =>
    recognised?.role === 'reason' && /原因|改进/u.test(cell.label);
  if (!cells.some(isOfReasons)) return cells;
  return cells.map((one) =>
    one.recognised?.role === 'reason' && !isOfReasons(one) ? { ...one, recognised: null } : one,
  );
}

const isKnownBeside = (label: string): boolean =>
  isOtherColumn(label) ||
  isScoredByOthers(label) ||
  /依据$|佐证|材料$|情况说明$|等[级次]$|单位$|来源$|[完得]成?率$/u.test(label);

/** Where no column is for reasons, 评分依据 or 佐证材料 right of the scores holds them. */
function withReasons(cells: Cells): Cells {
  if (cells.some(({ recognised }) => recognised?.role === 'reason')) return cells;
  const score = cells.findIndex(({ recognised }) => recognised?.role === 'score');
  if (score < 0) return cells;
  // A column in words of no list may be the one for reasons.
  if (cells.some(({ cell, recognised }, i) => i > score && !recognised && !isKnownBeside(cell.label)))
    return cells;
  const basis = cells.findIndex(({ cell }, i) => i > score && /依据$|佐证|情况说明$/u.test(cell.label));
  return cells.map((one, i) =>
    i === basis ? { ...one, recognised: { role: 'reason', exact: false } } : one,
  );
}
