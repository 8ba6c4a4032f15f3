import type { Entry, Indicator } from '../../src/forms';
import type { Position } from '../../src/sheets';
import type { Bed, Change } from './bed';
import type { Kind } from './kinds';

/** Plants what can be wrong in totals, labels, basic cells and goals. */
export function plantInForm(bed: Bed, rows: readonly Indicator[]): void {
  const { statedTotal, labelledGroups, basics, goals } = bed.form;
  if (statedTotal?.number && rows.length > 0) {
    for (const by of [-10, -1, -0.05, 0.5, 0.02, 9]) {
      bed.number('total off', statedTotal, statedTotal.number.toNumber() + by);
    }
  }
  const groups = labelledGroups.filter(({ level }) => level === 1);
  const labels = groups.map(({ label }) => label.text);
  for (const { label } of groups) {
    const text = bed.textAt(label.cell);
    // Repeated on every row, one of them would be another group.
    if (labels.filter((other) => other === label.text).length > 1) continue;
    const off = text.replace(/\d+(?=分)/u, (points) => String(Number(points) + bed.pick([5, -5, 10])));
    if (off !== text) bed.plant('group label off', label.cell, [[label.cell, off]]);
  }
  for (const { name, label, value } of basics) {
    if (name === 'grade') bed.plant('grade off', value.cell, [[value.cell, '中']]);
    // Without merges nobody knows how wide a label is: the value belongs right beside it.
    const beside = { row: label.cell.row, column: label.cell.column + 1 };
    const place = bed.sheet.merges.length > 0 ? value.cell : beside;
    if (name === 'projectName' && bed.form.layout !== 'summary')
      bed.plant('project name blank', place, [[value.cell, '']]);
  }
  if (goals.result && goals.result.text !== '') {
    bed.plant('goal result blank', underHeader(bed, goals.result.cell), [[goals.result.cell, '']]);
    bed.plant('prompt left', goals.result.cell, [[goals.result.cell, '（简要说明目标完成情况，100字以内）']]);
    const asked = bed.pick([
      '目标完成情况（限200字）',
      '请概括全年完成情况【500字以内】',
      '主要成效（300字以内，可附页）',
    ]);
    bed.plant('prompt inside a cell', goals.result.cell, [[goals.result.cell, asked]]);
  }
  const answers = rows.flatMap(({ actual, score }) => [actual, score].flatMap((entry) => entry ?? []));
  const [first] = rows;
  if (first?.actual) {
    bed.plant(
      'form blank',
      first.actual.cell,
      answers.map(({ cell }): [Position, string] => [cell, '']),
    );
  }
}

/** Plants weights and scores in the columns of target and actual, their own columns left blank. */
export function plantMisusedColumns(bed: Bed, rows: readonly Indicator[]): void {
  const changes = rows.flatMap(({ target, actual, weight, score, nature, unit, weightOver, scoreOver }) => {
    if (!target || !actual || !weight?.number?.gt(0) || !score?.number) return [];
    if (weightOver > 1 || scoreOver > 1 || nature || unit) return [];
    return [
      [
        [target.cell, weight.text],
        [actual.cell, score.text],
        [weight.cell, ''],
        [score.cell, ''],
      ] satisfies Change[],
    ];
  });
  const [first] = rows;
  if (!first?.target || changes.length < rows.length) return;
  bed.plant('points in the wrong columns', first.target.cell, changes.flat());
}

/** Plants what can be wrong in any text. */
export function plantInTexts(bed: Bed, rows: readonly Indicator[]): void {
  const { goals, basics } = bed.form;
  const entries: readonly (Entry | null)[] = [
    ...rows.flatMap(({ name, reason }) => [name, reason]),
    goals.initial,
    goals.result,
    ...basics.filter(({ name }) => name === 'projectName').map(({ value }) => value),
  ];
  for (const entry of entries) {
    const text = entry ? bed.textAt(entry.cell) : '';
    if (!entry || !/\p{Script=Han}{2}/u.test(text) || /[<&]/u.test(text)) continue;
    const put = (kind: Kind, changed: string): void => bed.plant(kind, entry.cell, [[entry.cell, changed]]);
    put(
      'tags',
      bed.pick([`<p>${text}</p>`, `${text}<br/>`, `<span style="x">${text}</span>`, `${text}&nbsp;`]),
    );
    const at = (/\p{Script=Han}(?=\p{Script=Han})/u.exec(text)?.index ?? 0) + 1;
    const sign = bed.pick(['\uFFFD', '锟斤拷', '？']);
    put('garbled', text.slice(0, at) + sign + text.slice(at));
    put('mobile number', `${text}（13800138000）`);
    put(
      'personal mailbox',
      `${text}（${bed.pick(['zhangsan@163.com', '12345678@qq.com', 'li.si@foxmail.com'])}）`,
    );
    put('resident id', `${text}（11010519491231002X）`);
  }
  if (!bed.sheet.typed) return;
  for (const { weight, score } of rows) {
    for (const figure of [weight, score]) {
      if (figure?.number)
        bed.plant('full-width number', figure.cell, [[figure.cell, fullWidth(figure.text)]]);
    }
  }
}

/** The cell under the header of the results: in the Shenzhen sample the text itself stands one column further on. */
function underHeader(bed: Bed, cell: Position): Position {
  const header = bed.sheet.cells
    .filter(({ row, text }) => row < cell.row && /完成情况$/u.test(text) && !/[<>]/u.test(text))
    .at(-1);
  return { row: cell.row, column: header?.column ?? cell.column };
}

function fullWidth(text: string): string {
  return text.replace(/[\d.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
