import type { Wording } from '../words';
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

/** All, in the order in which a form has them. */
export const columnMeanings: readonly NamedMeaning[] = [
  indicators('level1', '一级指标', 'level-1 indicator', 'words'),
  indicators('level2', '二级指标', 'level-2 indicator', 'words'),
  indicators('name', '指标名称', 'indicator', 'words'),
  indicators('nature', '指标性质', 'nature', 'words'),
  indicators('target', '指标值', 'target', 'any'),
  indicators('unit', '计量单位', 'unit', 'words'),
  indicators('standard', '绩效标准', 'standard', 'any'),
  indicators('actual', '完成值', 'actual', 'any'),
  indicators('deviation', '偏离度', 'deviation', 'figures'),
  indicators('coefficient', '得分系数', 'coefficient', 'figures'),
  indicators('weight', '分值', 'weight', 'figures'),
  indicators('score', '得分', 'score', 'figures'),
  indicators('reviewScore', '复核得分', 'score by the reviewer', 'figures'),
  indicators('deduction', '扣分', 'points taken off', 'figures'),
  indicators('isCore', '是否核心指标', 'whether a core indicator', 'words'),
  indicators('reason', '偏差原因', 'reason', 'words'),
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

function indicators(
  meaning: ColumnMeaning,
  zh: string,
  en: string,
  cells: NamedMeaning['cells'],
): NamedMeaning {
  return { meaning, table: 'indicators', title: { zh, en }, cells };
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
