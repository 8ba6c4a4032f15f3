/** What people get wrong in a form that was right, and what the form itself says of it. */
import type { BuiltForm } from '../../src/templates/build';
import type { Position } from '../../src/sheets';
import type { Fill } from './fills';

/** A mistake in a form filled in with its samples. */
export interface Planted {
  readonly what: string;
  readonly entries: Fill;
  /** The cell that is coloured. */
  readonly at: Position;
  readonly severity: 'error' | 'warning';
  /** What the status line says; null where it says nothing of this. */
  readonly says: string | null;
}

/** The mistakes that a form can have, each in another row of it. */
export function plantedIn(form: BuiltForm, samples: Fill): readonly Planted[] {
  const { places } = form;
  const { weight, score, actual, target, reason } = Object.fromEntries(
    (['weight', 'score', 'actual', 'target', 'reason'] as const).map((role) => [role, places.column(role)]),
  );
  const cell = (field: string): Position => places.find(field) ?? { row: 0, column: 0 };
  const number = (field: string): number => Number(samples[field]);
  const planted: Planted[] = [];
  // Rows that lost nothing, each for one mistake.
  const [unsaid = '2', ...others] = [
    ...new Set(Object.keys(samples).map((field) => field.split('.')[0] ?? '')),
  ].filter((row) => Number(row) >= 2 && (samples[`${row}.reason`] ?? '') === '');
  if (weight) {
    planted.push(
      {
        what: 'weights that are not 100',
        entries: { '0.weight': number('0.weight') + 1 },
        at: places.find('weights') ?? weight.from,
        severity: 'error',
        says: '合计不是 100 分',
      },
      {
        what: 'a score that is blank',
        entries: { [`${unsaid}.actual`]: '尚未统计' },
        at: cell(`${unsaid}.score`),
        severity: 'warning',
        says: '还差得分 1 项',
      },
    );
  } else if (score)
    planted.push({
      what: 'a score that is blank',
      entries: { [`${unsaid}.score`]: '' },
      at: cell(`${unsaid}.score`),
      severity: 'warning',
      says: '还差得分 1 项',
    });
  const measured = others
    .map((row) => `${row}.target`)
    .find((field) => /\d/u.test(String(samples[field] ?? '')));
  if (target && actual && measured !== undefined) {
    const row = measured.replace('.target', '');
    const [, sign = '', digits = '', unit = ''] =
      /^(?<sign>[≥≤＞＜><=]?)(?<digits>\d+(?:\.\d+)?)(?<unit>\D*)$/u.exec(String(samples[measured])) ?? [];
    const far = Number(digits) * 3;
    const isText = typeof samples[measured] === 'string';
    planted.push({
      what: 'a deviation without a reason',
      entries: {
        [`${row}.actual`]: isText ? `${far}${unit}` : far,
        // More is worse under a ceiling, where it would cost points as well.
        ...(/[≤<]/u.test(sign) && { [measured]: `≥${digits}${unit}` }),
        ...(samples[`${row}.nature`] !== undefined && { [`${row}.nature`]: '≥' }),
        ...(samples['reasons'] !== undefined && { reasons: '' }),
      },
      at: cell(places.find(`${row}.deviation`) ? `${row}.deviation` : `${row}.actual`),
      severity: 'warning',
      says: null,
    });
  }
  const ofFunds = form.blueprint.funds.find(
    ({ spent, budget }) => samples[spent] !== undefined && number(budget) > 0,
  );
  const spending =
    ofFunds ?? (places.column('executed') ? { budget: '0.adjusted', spent: '0.executed' } : null);
  if (spending)
    planted.push({
      what: 'more spent than there was',
      entries: { [spending.spent]: number(spending.budget) * 2 },
      at: cell(spending.spent),
      severity: 'error',
      says: '执行数超过预算数',
    });
  const explained = Object.keys(samples).find(
    (field) => /^\d+\.reason$/u.test(field) && samples[field] !== '',
  );
  if (weight && reason && explained !== undefined && form.places.find(explained))
    planted.push({
      what: 'points lost without a reason',
      entries: { [explained]: '' },
      at: cell(explained),
      severity: 'warning',
      says: '还差扣分原因 1 项',
    });
  if (weight)
    planted.push({
      what: 'a score of more than its weight',
      entries: { '1.score': number('1.weight') + 1 },
      at: cell('1.score'),
      severity: 'error',
      says: '得分超过分值 1 项',
    });
  return planted;
}
