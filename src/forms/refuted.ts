import {
  type Contents,
  isFigure,
  isKindOfIndicator,
  isLevelOne,
  isLevelTwo,
  isNameLike,
  isNature,
  isPhrase,
  isPoints,
  isUnit,
} from './contents';
import type { Column } from './evidence';
import { columnsHolding } from './indicator-columns';
import { type IndicatorRole, isOtherColumn } from './vocabulary';

type Role = IndicatorRole;

const figures: ReadonlySet<Role> = columnsHolding('figure', 'points');

/**
 * Whether a name that was only alike is taken back: the column holds what it cannot mean, or stands where it cannot stand.
 * "标准答案" over scores is no standard, "名称不详" over targets no name, "目标有没有到" left of the names no target.
 */
export function isRefuted(columns: readonly Column[], place: number): boolean {
  const column = columns[place];
  if (!column?.recognised || column.recognised.exact) return false;
  const { contents } = column;
  const { role } = column.recognised;
  if (contents.filled === 0) return isHeading(role, columns);
  if (isOfLevels(role, contents)) return true;
  if (figures.has(role)) return contents.filled > 1 && contents.share(isFigure) < 0.5;
  switch (role) {
    case 'name':
    case 'level3':
      return isNoName(contents) || isRightOf(columns, place, ['target', 'actual', 'score']);
    case 'target':
    case 'actual':
      return (
        contents.share(isUnit) >= 0.7 ||
        contents.share(isNature) >= 0.7 ||
        // What was to be reached is said of something that stands left of it.
        (place === 0 && columns.length > 3) ||
        isLeftOf(columns, place, ['name', 'level3', 'level2', 'level1'])
      );
    case 'standard':
      return (
        contents.share(isUnit) >= 0.7 ||
        isTargetAfterAll(columns, contents) ||
        (contents.share(isFigure) >= 0.8 && isRightOf(columns, place, ['actual'])) ||
        isPointsAfterAll(columns, contents) ||
        isNamesAfterAll(columns, place)
      );
    case 'reason':
      // "停办6场" is short, and a reason all the same where the header asks for one.
      return contents.share(isFigure) > 0.5 || (!asksWhy(column) && contents.share(isPhrase) > 0.6);
    case 'nature':
      return contents.share(isNature) + contents.share(isKindOfIndicator) < 0.3;
    default:
      return false;
  }
}

function asksWhy({ cell }: Column): boolean {
  return /原因|改进/u.test(cell.label);
}

/**
 * 权重 beside 一级指标 stands once a level, while another column, whose header says nothing, has points wherever a score is given: that one
 * is the indicators'.
 */
export function isWeightOfLevel(columns: readonly Column[], place: number): boolean {
  const column = columns[place];
  if (column?.recognised?.role !== 'weight' || column.isNamed) return false;
  const score = columns.find(({ recognised }) => recognised?.role === 'score');
  if (!score || column.contents.filled >= score.contents.filled) return false;
  return columns.some(
    ({ cell, recognised, contents, isNamed }, at) =>
      at > place &&
      !recognised &&
      !isOtherColumn(cell.label) &&
      !isNamed &&
      contents.share(isPoints) >= 0.8 &&
      contents.filled >= score.contents.filled,
  );
}

/** "年度绩效目标1" left of the levels heads the whole table; nothing stands under it. */
function isHeading(role: Role, columns: readonly Column[]): boolean {
  return (role === 'target' || role === 'actual') && columns.some(({ contents }) => contents.filled > 1);
}

function isOfLevels(role: Role, contents: Contents): boolean {
  if (role !== 'level1' && contents.share(isLevelOne) >= 0.6) return true;
  return role !== 'level2' && contents.share(isLevelTwo) >= 0.6;
}

function isNoName(contents: Contents): boolean {
  const spoken = [isFigure, isPhrase, isKindOfIndicator, isNature];
  return spoken.some((is) => contents.share(is) > 0.4) || contents.share(isUnit) > 0.7;
}

/** Points under a name of no points, while weights or scores have no column that surely is theirs. */
function isPointsAfterAll(columns: readonly Column[], contents: Contents): boolean {
  return contents.share(isPoints) >= 0.8 && ['weight', 'score'].some((role) => !isSurelyThere(columns, role));
}

/** Numbers that are to be met, where no column surely is for targets: a standard stands beside one. */
function isTargetAfterAll(columns: readonly Column[], contents: Contents): boolean {
  return !isSurelyThere(columns, 'target') && contents.share(isPhrase) + contents.share(isFigure) > 0.5;
}

function isNamesAfterAll(columns: readonly Column[], place: number): boolean {
  const contents = columns[place]?.contents;
  if (!contents || ['name', 'level3'].some((role) => isSurelyThere(columns, role))) return false;
  const isDistinct = contents.distinct >= 0.8 * contents.filled;
  return isDistinct && contents.share(isNameLike) >= 0.6 && isLeftOf(columns, place, ['target', 'actual']);
}

function isSurelyThere(columns: readonly Column[], role: string): boolean {
  return columns.some(({ recognised }) => recognised?.exact === true && recognised.role === role);
}

function surePlaces(columns: readonly Column[], roles: readonly Role[]): readonly number[] {
  return columns.flatMap(({ recognised }, place) =>
    recognised?.exact === true && roles.includes(recognised.role) ? [place] : [],
  );
}

function isRightOf(columns: readonly Column[], place: number, roles: readonly Role[]): boolean {
  return surePlaces(columns, roles).some((sure) => sure < place);
}

function isLeftOf(columns: readonly Column[], place: number, roles: readonly Role[]): boolean {
  return surePlaces(columns, roles).some((sure) => sure > place);
}
