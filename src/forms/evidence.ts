import type { GridCell } from '../sheets';
import { Decimal } from '../values';
import {
  type Contents,
  answers,
  isLevelOne,
  isLevelTwo,
  isNameLike,
  isNature,
  isOrdinalCell,
  isPoints,
  isUnit,
  isYesOrNo,
  numbersOf,
  sumOf,
} from './contents';
import { isRefuted, isWeightOfLevel } from './refuted';
import { statedPoints } from './label';
import {
  type IndicatorRole,
  type Recognised,
  indicatorRole,
  isLevelOneWord,
  isLevelTwoWord,
  isOtherColumn,
} from './vocabulary';

/** A column of a table: its header, what the header's words say, and what stands under it. */
export interface Column {
  readonly cell: GridCell;
  readonly recognised: Recognised<IndicatorRole> | null;
  readonly contents: Contents;
  /** A user said what it holds: nothing is looked for in it. */
  readonly isNamed: boolean;
}

type Role = IndicatorRole;

/**
 * Names the columns of an indicator table by what stands in them where the words of their headers do not, and takes back a name that
 * was only alike where the contents speak against it. Points are told by arithmetic (no score above its weight, weights that make up
 * the total), targets and actuals by answering each other. What fits several columns equally names none: that is said, not guessed.
 */
export function namedByContents(columns: readonly Column[]): readonly (Recognised<Role> | null)[] {
  const table = new Table(columns);
  dropContentsBesideNames(table);
  takeNamesFromLevels(table);
  table.nameByKind('level1', isLevelOne, 0.6);
  table.nameByKind('level2', isLevelTwo, 0.6);
  nameLevels(table);
  table.nameByKind('nature', isNature, 0.8);
  table.nameByKind('isCore', isYesOrNo, 0.9);
  table.nameByKind('unit', isUnit, 0.7);
  namePoints(table);
  giveActualBack(table);
  nameTargetAndActual(table);
  nameNames(table);
  return table.names;
}

/** The columns of a table while they are named. */
class Table {
  readonly names: (Recognised<Role> | null)[];
  /** The most values that any column has: how many rows the table has, as far as was looked. */
  readonly height: number;

  constructor(readonly columns: readonly Column[]) {
    this.height = Math.max(1, ...columns.slice(0, widest).map(({ contents }) => contents.filled));
    this.names = columns.map(({ recognised }, place) =>
      isRefuted(columns, place) || isWeightOfLevel(columns, place) ? null : recognised,
    );
  }

  placeOf(...roles: readonly Role[]): number {
    return this.names.findIndex((name) => name !== null && roles.includes(name.role));
  }

  lastPlaceOf(...roles: readonly Role[]): number {
    return this.names.map((name) => name !== null && roles.includes(name.role)).lastIndexOf(true);
  }

  /** Where what is said of an indicator begins, right of what it is called. */
  firstOfValues(): number {
    const place = this.placeOf(...ofValues);
    return place < 0 ? this.columns.length : place;
  }

  has(...roles: readonly Role[]): boolean {
    return this.placeOf(...roles) >= 0;
  }

  contents(place: number): Contents | undefined {
    return this.columns[place]?.contents;
  }

  /** The unnamed columns from one place up to another, the second not included, in which at least so many rows have a value. */
  open(from: number, to: number, filled = 0.5): number[] {
    const places: number[] = [];
    for (let place = Math.max(0, from); place < Math.min(to, this.columns.length); place += 1) {
      const column = this.columns[place];
      if (!column || column.isNamed || this.names[place] || isOtherColumn(column.cell.label)) continue;
      if (column.contents.filled > 0 && column.contents.filled >= filled * this.height) places.push(place);
    }
    return places;
  }

  name(place: number | undefined, role: Role): void {
    if (place !== undefined) this.names[place] = { role, exact: false, byContents: true };
  }

  /** Names the one unnamed column whose values are of a kind. */
  nameByKind(role: Role, is: (cell: GridCell) => boolean, least: number): void {
    if (this.has(role)) return;
    const places = this.open(0, this.columns.length, 0).filter(
      (place) => (this.contents(place)?.share(is) ?? 0) >= least,
    );
    if (places.length === 1) this.name(places[0], role);
  }
}

const ofValues = [
  'target',
  'actual',
  'progress',
  'nature',
  'unit',
  'weight',
  'score',
  'standard',
] as const satisfies readonly Role[];

/** No table of ours is wider; beyond it stands other content, however much. */
const widest = 64;

/** "指标内容" beside 三级指标 says more of an indicator, which 三级指标 names; where that only counts ("指标1") it is the name itself. */
function dropContentsBesideNames(table: Table): void {
  const [name, level3] = [table.placeOf('name'), table.placeOf('level3')];
  const [header, names] = [table.columns[name]?.cell, table.contents(level3)];
  if (!header || !names || !/内容$|^具体/u.test(header.label)) return;
  const isNamed = names.filled >= (table.contents(name)?.filled ?? 0) && names.share(isOrdinalCell) < 0.3;
  if (isNamed && names.distinct >= 0.8 * names.filled) table.names[name] = null;
}

/** Names of a column that may be a level's as well: the table has a name of its own right of it then. */
const maybeLevel = /^(?:评价|考核|考评|绩效|自评)?(?:指标|内容|项目)$/u;

/**
 * "指标 | 二级指标 | 三级指标", "评价内容 | 评价指标", "指标 | 指标内容": where a column right of it is called a name too and tells more rows apart, the
 * first is a level.
 */
function takeNamesFromLevels(table: Table): void {
  const place = table.placeOf('name');
  const [column, level] = [table.columns[place], table.contents(place)];
  if (!column || !level || column.isNamed || !maybeLevel.test(column.cell.label)) return;
  const end = table.placeOf('target', 'actual', 'weight', 'score', 'nature', 'unit', 'standard');
  const areLevels = level.share(isLevelWord) >= 0.5;
  const isNames = (isCalled: (label: string, role: Role | undefined) => boolean): number =>
    table.columns.findIndex(({ contents, cell, isNamed }, at) => {
      if (at <= place || (end >= 0 && at >= end) || isNamed) return false;
      if (areLevels && contents.share(isLevelWord) >= 0.5) return false;
      if (!isCalled(cell.label, table.names[at]?.role ?? indicatorRole(cell.label)?.role)) return false;
      const tellsMore = contents.distinct > level.distinct || areLevels;
      return tellsMore && contents.filled >= level.filled && contents.share(isNameLike) >= 0.6;
    });
  const called = isNames((_label, role) => role === 'level3' || role === 'name');
  // Beside a column of levels, one in words of no list is the names too.
  const isUnknown = (label: string, role?: Role): boolean =>
    areLevels && role === undefined && !isOtherColumn(label);
  const names = called >= 0 ? called : isNames(isUnknown);
  if (names < 0) return;
  const role = (['level1', 'level2'] as const).find((one) => !table.has(one));
  table.names[place] = role ? { role, exact: false, byContents: true } : null;
  table.names[names] = { role: 'level3', exact: true };
}

/** "产出数量", "社会效益": a level, with or without 指标 after it. */
function isLevelWord({ label }: GridCell): boolean {
  return /^(?:产出|效[益果]|满意度?|成本|过程|决策|投入)|(?:产出|效[益果]|数量|质量|时效|成本|满意度)(?:指标)?$/u.test(
    label,
  );
}

/**
 * Labels left of the names that stand once a group, in words of levels though not in everybody's, or with the group's points: "项目产出（50分）",
 * "数量".
 */
function nameLevels(table: Table): void {
  const names = table.placeOf('name', 'level3');
  const end = names < 0 ? table.firstOfValues() : names;
  for (const [role, is] of looseLevels) {
    if (table.has(role)) continue;
    const [only, another] = table.open(0, end, 0).filter((place) => {
      const contents = table.contents(place);
      return (
        contents !== undefined && contents.distinct <= mostGroups * table.height && contents.share(is) >= 0.6
      );
    });
    if (another === undefined) table.name(only, role);
  }
}

/** Of so many rows, as a share, each group has more than one. */
const mostGroups = 0.7;

const looseLevels = [
  ['level1', (cell: GridCell) => isLevelOneWord(cell.label) || statedPoints(cell.words) !== null],
  ['level2', ({ label }: GridCell) => isLevelTwoWord(label)],
] as const;

/** What weights add up to: a form's points, with or without those of the execution rate. */
const usualSums = [100, 90, 80, 95].map((sum) => new Decimal(sum));

function namePoints(table: Table): void {
  const places = table
    .open(table.lastPlaceOf('name', 'level3', 'level2') + 1, table.columns.length)
    .filter((place) => (table.contents(place)?.share(isPoints) ?? 0) >= 0.8);
  const [weight, score] = [table.placeOf('weight'), table.placeOf('score')];
  if (weight >= 0 && score >= 0) return;
  const pairs = (weight >= 0 ? [weight] : places).flatMap((w) =>
    (score >= 0 ? [score] : places).flatMap((s) =>
      w !== s && areWeightAndScore(table, w, s) ? [{ w, s }] : [],
    ),
  );
  const [only, another] = pairs;
  if (!only || another) return;
  if (weight < 0) table.name(only.w, 'weight');
  if (score < 0) table.name(only.s, 'score');
}

function areWeightAndScore(table: Table, weight: number, score: number): boolean {
  const [w, s] = [table.contents(weight), table.contents(score)];
  if (!w || !s) return false;
  const [weights, scores] = [numbersOf(w), numbersOf(s)];
  const shared = [...scores].filter(([row]) => weights.has(row));
  if (shared.length < 0.6 * Math.min(weights.size, scores.size) || shared.length === 0) return false;
  const within = shared.filter(([row, given]) => given.lte(weights.get(row) ?? 0)).length;
  // A form may hold one score above its weight: that is what is looked for in it.
  if (within < shared.length - Math.floor(shared.length / 6)) return false;
  const [all, given] = [sumOf(w), sumOf(s)];
  if (given.gt(all) || given.times(2).lt(all)) return false;
  return table.names[weight]?.role === 'weight' || isWholeOf(all, w.total);
}

function isWholeOf(sum: Decimal, total: Decimal | null): boolean {
  if (usualSums.some((usual) => usual.eq(sum))) return true;
  return total !== null && sum.gt(0) && total.gte(sum) && total.minus(sum).lte(20);
}

/** Whether targets and actuals of a table answer each other: what a header says in words of no list is then no accident. */
export function answerEachOther(
  columns: readonly Column[],
  names: readonly (Recognised<Role> | null)[],
): boolean {
  const [target, actual] = (['target', 'actual'] as const).map((role) => {
    const place = names.findIndex((name) => name?.role === role);
    return columns[place]?.contents;
  });
  return shareAnswered(target, actual) >= leastAnswered;
}

/** So many rows must answer, and so many more than in any other column. */
const leastAnswered = 0.6;
const leastLead = 0.2;

function nameTargetAndActual(table: Table): void {
  const [target, actual] = [table.placeOf('target'), table.placeOf('actual')];
  const after = table.lastPlaceOf('name', 'level3', 'level2', 'level1') + 1;
  const answer = actual >= 0 ? actual : table.placeOf('forecast');
  if (target < 0 && answer >= 0) {
    table.name(bestAnswer(table, table.open(after, answer), answer), 'target');
  } else if (actual < 0 && target >= 0 && !table.has('progress')) {
    const end = table.placeOf('reason');
    table.name(
      bestAnswer(table, table.open(target + 1, end < 0 ? table.columns.length : end), target),
      'actual',
    );
  }
}

/** "完成情况说明" is no actual where another column, in words of no list, answers the targets better: it explains that one. */
function giveActualBack(table: Table): void {
  const [target, actual] = [table.placeOf('target'), table.placeOf('actual')];
  const header = table.columns[actual]?.cell;
  if (target < 0 || !header?.label.endsWith('说明') || table.columns[actual]?.isNamed === true) return;
  const best = bestAnswer(table, table.open(target + 1, actual), target);
  const own = shareAnswered(table.contents(target), table.contents(actual));
  if (best === undefined || own >= leastAnswered) return;
  table.names[actual] = table.has('reason') ? null : { role: 'reason', exact: false };
}

function bestAnswer(table: Table, places: readonly number[], other: number): number | undefined {
  const ranked = places
    .map((place) => ({ place, share: shareAnswered(table.contents(place), table.contents(other)) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  if (!best || best.share < leastAnswered || best.share - (second?.share ?? 0) < leastLead) return undefined;
  return best.place;
}

function shareAnswered(one: Contents | undefined, other: Contents | undefined): number {
  if (!one || !other) return 0;
  const both = [...one.byRow].flatMap(([row, cell]) => {
    const beside = other.byRow.get(row);
    return beside ? [[cell, beside] as const] : [];
  });
  return both.length === 0 ? 0 : both.filter(([a, b]) => answers(a, b)).length / both.length;
}

/** The names stand left of everything that is said of an indicator: the last column of words there that hardly repeats itself. */
function nameNames(table: Table): void {
  if (table.has('name', 'level3')) return;
  const values = table.firstOfValues();
  const places = table.open(0, values, 0.6).filter((place) => {
    const contents = table.contents(place);
    return (
      contents !== undefined &&
      contents.share(isNameLike) >= 0.6 &&
      contents.distinct >= 0.8 * contents.filled
    );
  });
  const ordinals = table
    .open(0, values, 0)
    .find((place) => (table.contents(place)?.share(isOrdinalCell) ?? 0) >= 0.4);
  table.name(ordinals ?? places.at(-1), 'level3');
}
