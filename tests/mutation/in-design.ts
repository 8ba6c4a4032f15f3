import type { Indicator } from '../../src/forms';
import type { Sheet } from '../../src/sheets';
import { type Bed, type Change, edited, rounded } from './bed';

/** So many other units make a yardstick. */
const peers = 22;

/** Plants what can be wrong in how a table of indicators was laid out: names, levels, weights. */
export function plantInDesign(bed: Bed, rows: readonly Indicator[]): void {
  for (const indicator of rows) {
    const { name, level1, level2, target, actual, weight, score, nature } = indicator;
    if (!weight?.number?.gt(0) || indicator.weightOver > 1 || name.text === '') continue;
    if (level2?.text.startsWith('数量')) {
      const money = bed.pick(['补助资金拨付金额', '项目资金支付率', '预算执行率（%）', '专项经费到位率']);
      if (money !== '预算执行率（%）') bed.plant('money as an output', name.cell, [[name.cell, money]]);
    }
    if (level1?.text.startsWith('效益') && target && actual && !nature && !indicator.standard) {
      bed.plant('percent of nothing', target.cell, [
        [name.cell, bed.pick(['带动本地产业', '促进文化传承', '改善村容村貌'])],
        [target.cell, bed.pick(['100%', '≥95%'])],
        [actual.cell, '100%'],
      ]);
    }
    if (score && target) {
      bed.plant('weight 0', weight.cell, [
        [weight.cell, '0'],
        [score.cell, '0'],
      ]);
    }
  }
  copiedBenefit(bed, rows);
  labels(bed, rows);
}

function copiedBenefit(bed: Bed, rows: readonly Indicator[]): void {
  const named = rows.filter(({ name }) => name.text.length >= 4);
  const output = named.find(({ level1 }) => level1?.text.startsWith('产出'));
  if (!output) return;
  for (const { name, level1 } of named) {
    if (level1?.text.startsWith('效益')) {
      bed.plant('output as a benefit', name.cell, [[name.cell, output.name.text]]);
    }
  }
}

/** Gives a level-2 label other points than its rows have. */
function labels(bed: Bed, rows: readonly Indicator[]): void {
  const groups = new Map<string, Indicator[]>();
  for (const row of rows) {
    const at = row.level2?.cell;
    if (at) groups.set(`${at.row} ${at.column}`, [...(groups.get(`${at.row} ${at.column}`) ?? []), row]);
  }
  // A label that is repeated on every row has no one cell.
  const texts = [...groups.values()].map(([row]) => `${row?.level1?.text} ${row?.level2?.text}`);
  if (new Set(texts).size < texts.length) return;
  for (const group of groups.values()) {
    const label = group[0]?.level2;
    if (!label || label.text === '' || group.some(({ weight }) => !weight?.number)) continue;
    const sum = group.reduce((all, { weight }) => all + (weight?.number?.toNumber() ?? 0), 0);
    const bare = bed.textAt(label.cell).replace(/[（(]\d+分[）)]$/u, '');
    const off = `${bare}（${rounded(sum + bed.pick([1, 5, -2]))}分）`;
    bed.plant('level-2 label off', label.cell, [[label.cell, off]]);
  }
}

/** Plants a target that is a hundred times that of the same indicator in many other units. */
export function plantAmongPeers(bed: Bed, rows: readonly Indicator[]): void {
  const bodies = bed.form.basics.filter(
    ({ name, value }) => (name === 'unit' || name === 'department') && value.text !== '',
  );
  if (bodies.length === 0 || bed.sheet.typed) return;
  const others = Array.from({ length: peers }, (_, i): Sheet => {
    const changes = bodies.map(({ value }): Change => [value.cell, `第${i + 1}${value.text}`]);
    return { ...edited(bed.sheet, changes), name: `peer ${i + 1}` };
  });
  for (const { name, target } of rows) {
    const aim = /^([≥=])(\d+)([^\d%‰]*)$/u.exec(target?.text ?? '');
    if (!aim || !target || name.text.length < 4) continue;
    const high = `${aim[1]}${Number(aim[2]) * 100}${aim[3]}`;
    bed.plant('target out of line', target.cell, [[target.cell, high]], others);
  }
}
