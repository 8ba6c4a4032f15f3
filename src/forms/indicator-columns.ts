import type { Wording } from '../words';

/**
 * What stands in a column's cells: `words` (names, labels, reasons), `phrases` (a target or an actual: words or figures), `figure` (a
 * number), `points` (a number of points, which a total row sums).
 */
export type ColumnCells = 'words' | 'phrases' | 'figure' | 'points';

interface ColumnTraits {
  readonly cells: ColumnCells;
  /** What it is called in lists. */
  readonly title: Wording;
  /** It is known by the period in its header, and a user cannot say of a column that it holds this. */
  readonly byPeriod?: true;
}

/** The columns an indicator table can have, in the order in which forms have them. All that the reader knows of one beside its names. */
export const indicatorColumns = {
  /** Carried down merged or blank cells, as level 2 is: the cell is where the label stands. */
  level1: { cells: 'words', title: { zh: '一级指标', en: 'level-1 indicator' } },
  level2: { cells: 'words', title: { zh: '二级指标', en: 'level-2 indicator' } },
  /** The only one that every indicator has. */
  name: { cells: 'words', title: { zh: '指标名称', en: 'indicator' } },
  nature: { cells: 'words', title: { zh: '指标性质', en: 'nature' } },
  target: { cells: 'phrases', title: { zh: '指标值', en: 'target' } },
  unit: { cells: 'words', title: { zh: '计量单位', en: 'unit' } },
  standard: { cells: 'phrases', title: { zh: '绩效标准', en: 'standard' } },
  actual: { cells: 'phrases', title: { zh: '完成值', en: 'actual' } },
  /** What was done in a part of the year (1—7月完成值), which is no actual. */
  progress: { cells: 'phrases', title: { zh: '至今完成值', en: 'so far' }, byPeriod: true },
  /** What a mid-year form expects of the whole year (全年预计完成值). */
  forecast: { cells: 'phrases', title: { zh: '全年预计完成值', en: 'forecast' }, byPeriod: true },
  deviation: { cells: 'figure', title: { zh: '偏离度', en: 'deviation' } },
  coefficient: { cells: 'figure', title: { zh: '得分系数', en: 'coefficient' } },
  /** Null as well where the points of several rows stand once and this is not the first of them; so the score. */
  weight: { cells: 'points', title: { zh: '分值', en: 'weight' } },
  score: { cells: 'points', title: { zh: '得分', en: 'score' } },
  /** What a reviewer gave, where it stands beside the unit's own score. */
  reviewScore: { cells: 'points', title: { zh: '复核得分', en: 'score by the reviewer' } },
  /** The points taken off, where a column of its own states them. */
  deduction: { cells: 'points', title: { zh: '扣分', en: 'points taken off' } },
  isCore: { cells: 'words', title: { zh: '是否核心指标', en: 'whether a core indicator' } },
  reason: { cells: 'words', title: { zh: '偏差原因', en: 'reason' } },
} as const satisfies Readonly<Record<string, ColumnTraits>>;

/** A column of the indicator table. */
export type IndicatorColumn = keyof typeof indicatorColumns;

/** A column in whose cells only numbers belong. */
export type FigureColumn = {
  [Column in IndicatorColumn]: (typeof indicatorColumns)[Column]['cells'] extends 'figure' | 'points'
    ? Column
    : never;
}[IndicatorColumn];

/** All columns with what is known of each. */
export const columnTraits = Object.entries(indicatorColumns) as readonly (readonly [
  IndicatorColumn,
  ColumnTraits,
])[];

/** The columns in whose cells one of these stands. */
export function columnsHolding(...cells: readonly ColumnCells[]): ReadonlySet<IndicatorColumn> {
  return new Set(columnTraits.flatMap(([column, traits]) => (cells.includes(traits.cells) ? [column] : [])));
}
