import type { Wording } from '../words';
import { type ColumnCells, columnTraits } from './indicator-columns';
import type { FundsRole, IndicatorRole } from './vocabulary';

/** What a user can say that a column holds; `ignored`: nothing of the table. */
export type ColumnMeaning =
  | Exclude<IndicatorRole, 'level3' | 'block'>
  | Exclude<FundsRole, 'weight' | 'score' | 'reason'>
  | 'rateWeight'
  | 'rateScore'
  | 'fundsReason'
  | 'ignored';

/** What a meaning is called, and where it has a place. */
export interface NamedMeaning {
  readonly meaning: ColumnMeaning;
  /** `any`: the indicator table and the funds block alike. */
  readonly table: 'indicators' | 'funds' | 'any';
  readonly title: Wording;
  /** What its cells are: a column without a single figure holds no scores, one of figures only no names. */
  readonly cells: 'figures' | 'words' | 'any';
}

/** What of a column's cells can be held against a user's word for it. */
const asked: Readonly<Record<ColumnCells, NamedMeaning['cells']>> = {
  words: 'words',
  phrases: 'any',
  figure: 'figures',
  points: 'figures',
};

/** All, in the order in which a form has them. */
export const columnMeanings: readonly NamedMeaning[] = [
  ...ofIndicators(),
  funds('initialBudget', '年初预算数', 'initial budget', 'figures'),
  funds('budgetChange', '预算调整数', 'change of the budget', 'figures'),
  funds('adjustedBudget', '全年预算数', 'adjusted budget', 'figures'),
  funds('executed', '全年执行数', 'executed', 'figures'),
  funds('executionRate', '执行率', 'execution rate', 'figures'),
  funds('rateWeight', '执行率分值', 'weight of the rate', 'figures'),
  funds('rateScore', '执行率得分', 'score of the rate', 'figures'),
  funds('fundsReason', '资金说明', 'reason, of the funds', 'words'),
  {
    meaning: 'ignored',
    table: 'any',
    title: { zh: '不是表中的数据', en: 'nothing of the form' },
    cells: 'any',
  },
];

function ofIndicators(): readonly NamedMeaning[] {
  return columnTraits.flatMap(([meaning, { title, cells, byPeriod = false }]) =>
    byPeriod ? [] : [{ meaning, table: 'indicators', title, cells: asked[cells] }],
  );
}

function funds(meaning: ColumnMeaning, zh: string, en: string, cells: NamedMeaning['cells']): NamedMeaning {
  return { meaning, table: 'funds', title: { zh, en }, cells };
}

const byMeaning = new Map(columnMeanings.map((one) => [one.meaning, one]));

/** What a meaning is called. */
export function meaningNamed(meaning: ColumnMeaning): NamedMeaning {
  // The list has every meaning: the test beside it says so.
  return byMeaning.get(meaning) as NamedMeaning;
}

const ownMeanings: Readonly<Partial<Record<FundsRole, ColumnMeaning>>> = {
  weight: 'rateWeight',
  score: 'rateScore',
  reason: 'fundsReason',
};

/** What a column of the funds block holds. */
export function meaningOfFunds(role: FundsRole): ColumnMeaning {
  return ownMeanings[role] ?? role;
}

/** The role in the indicator table; null where the meaning has none there. */
export function indicatorRoleOf(meaning: ColumnMeaning): IndicatorRole | null {
  if (byMeaning.get(meaning)?.table !== 'indicators') return null;
  return meaning === 'name' ? 'level3' : (meaning as IndicatorRole);
}

const ownRoles = { rateWeight: 'weight', rateScore: 'score', fundsReason: 'reason' } as const;

/** The role in the funds block; null where the meaning has none there. */
export function fundsRoleOf(meaning: ColumnMeaning): FundsRole | null {
  if (byMeaning.get(meaning)?.table !== 'funds') return null;
  return meaning in ownRoles ? ownRoles[meaning as keyof typeof ownRoles] : (meaning as FundsRole);
}

/** The tables of a form, or of many forms a row each, whose columns can be named. */
export type NamedTable = 'indicators' | 'funds' | 'summary';

/** What a column of a table can be said to hold, `ignored` aside. */
export function meaningsIn(table: NamedTable): readonly NamedMeaning[] {
  return columnMeanings.filter((one) =>
    table === 'summary' ? summaryRoleOf(one.meaning) !== null : one.table === table,
  );
}

/** The role in a 汇总表, where a row is a form: its score is the total; null where the meaning has none there. */
export function summaryRoleOf(meaning: ColumnMeaning): FundsRole | 'total' | null {
  if (meaning === 'score') return 'total';
  return meaning === 'reason' ? 'reason' : fundsRoleOf(meaning);
}
