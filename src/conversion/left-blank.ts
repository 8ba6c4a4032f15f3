import { columnTraits } from '../forms';
import type { Arranged } from './arranged';
import { Blanks } from './blanks';
import type { LeftBlank } from './conversion';
import type { Draft } from './draft';
import { amountNames, isAmount } from './names';

/**
 * The cells of the new form that want something which the filled one does not say.
 * @param isUnitUnsure the filled form tells no unit of its amounts, and the other has one
 */
export function leftBlankIn(
  draft: Draft,
  rows: readonly Arranged[],
  isUnitUnsure: boolean,
): readonly LeftBlank[] {
  const blanks = new Blanks();
  const [amount] = [...draft.target.fields.values()].filter(({ isLineLabel }) => isLineLabel);
  if (isUnitUnsure && amount)
    blanks.note(
      {
        zh: '资金 · 原表没有写金额单位，数字照抄，请核对',
        en: 'Funds · the old form tells no unit: see whether the figures are right',
      },
      amount.at,
    );
  for (const field of draft.target.required) {
    const place = draft.field(field);
    if (place && !draft.has(field)) blanks.note({ zh: place.caption, en: field }, place.at);
  }
  for (const { field, printed, at, isLineLabel } of draft.target.fields.values()) {
    if (!isLineLabel) continue;
    const line = field.replace(/\.label$/u, '');
    const inputs = amountNames.filter(
      ([, role]) => isAmount(role) && draft.field(`${line}.${role}`)?.isInput === true,
    );
    const wanting = inputs.filter(([, role]) => !draft.has(`${line}.${role}`));
    const label = printed.replace(/\s+/gu, '');
    if (wanting.length === inputs.length && inputs.length > 0)
      blanks.note({ zh: `资金 · ${label}`, en: `Funds · ${label}` }, at);
    else
      for (const [, role, zh, en] of wanting)
        blanks.note(
          { zh: `资金 · ${label} · ${zh}`, en: `Funds · ${label} · ${en}` },
          draft.field(`${line}.${role}`)?.at ?? at,
        );
  }
  const head = draft.field('0.name');
  if (rows.length === 0 && head) blanks.note({ zh: '绩效指标', en: 'Indicators' }, head.at);
  rows.forEach(({ level1 }, place) => {
    const level = draft.field(`${place}.level1`);
    if (level && level1 === '')
      blanks.note({ zh: '指标 · 一级、二级指标', en: 'Indicator · levels' }, level.at);
    for (const [column, { title }] of columnTraits) {
      const field = draft.field(`${place}.${column}`);
      const isNeeded = ['nature', 'target', 'actual', 'weight'].includes(column);
      if (isNeeded && field?.isInput && !draft.has(field.field))
        blanks.note({ zh: `指标 · ${title.zh}`, en: `Indicator · ${title.en}` }, field.at);
    }
  });
  return blanks.all();
}
