import {
  type ColumnNaming,
  type Form,
  columnMeanings,
  meaningNamed,
  meaningOf,
  toldColumns,
} from '../src/forms';
import { nearestName } from '../src/policies/nearest-name';
import { address, columnNumber } from '../src/sheets';
import { CommandProblem } from './command-problem';

/** A naming of the command line, with what was typed. */
export interface GivenNaming {
  readonly given: string;
  readonly naming: ColumnNaming;
}

/**
 * What `--column` says: `G=actual`, `Sheet1!G=完成值`, `G5=actual` (the cell of the header), `督办意见=reason` (its words; in
 * double quotes where they could be letters of a column).
 * @throws CommandProblem
 */
export function columnNamed(given: string): GivenNaming {
  const [, whole = '', words = ''] = /^(.*)[=＝]([^=＝]*)$/su.exec(given) ?? [];
  const place = whole.trim();
  if (place === '' || words.trim() === '') {
    throw new CommandProblem(
      `--column ${given}：应写作 列=内容，如 G=完成值、Sheet1!G=actual、督办意见=偏差原因`,
    );
  }
  const holds = meaningOf(words);
  if (!holds) throw new CommandProblem(`--column ${given}：${noMeaning(words.trim())}`);
  const [, quoted, bare, inSheet] = /^(?:'((?:[^']|'')*)'|([^!]+))!(.+)$/su.exec(place) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const naming = { ...(sheet !== undefined && { sheet }), ...headerOf(inSheet ?? place, given), holds };
  return { given, naming };
}

/** The last column of a worksheet: XFD. */
const lastColumn = 16_384;

function headerOf(place: string, given: string): Pick<ColumnNaming, 'column' | 'header'> {
  const words = /^"(.+)"$/su.exec(place)?.[1];
  if (words !== undefined) return { header: words };
  const [column, letters = ''] = /^([A-Z]{1,3})(?:[1-9]\d{0,6})?$/u.exec(place.toUpperCase()) ?? [];
  if (column !== undefined && columnNumber(letters) <= lastColumn) return { column };
  if (/^[\w$:]+$/u.test(place)) {
    throw new CommandProblem(
      `--column ${given}：没有 ${place} 这样的列；写列的字母（G）、表头所在的格（G5）或表头的文字`,
    );
  }
  return { header: place };
}

function noMeaning(words: string): string {
  const known = columnMeanings.map(({ meaning, title }) => ({ name: meaning, also: title.zh }));
  const near = nearestName(words, known);
  const all = known.map(({ name, also }) => `${name}（${also}）`).join('、');
  return `没有“${words}”这一栏${near ? `，是否指 ${near.name}（${near.also ?? ''}）？` : '；'}可用：${all}`;
}

/**
 * Whether everything that was named on the command line is a column of some form.
 * @throws CommandProblem where one is of none: what was asked for cannot be done
 */
export function mustBeFollowed(namings: readonly GivenNaming[], forms: readonly Form[]): void {
  if (forms.length === 0) return;
  const told = new Set(
    forms.flatMap(({ named, misnamed }) => [...named, ...misnamed].map(({ naming }) => naming)),
  );
  const lost = namings.filter(({ naming }) => !told.has(naming));
  if (lost.length === 0) return;
  const problems = lost.map(({ given, naming }) => `--column ${given}：${whyLost(naming, forms)}`);
  throw new CommandProblem([...problems, unnamedIn(forms)].filter((line) => line !== '').join('\n'));
}

function whyLost({ sheet, holds }: ColumnNaming, forms: readonly Form[]): string {
  if (sheet !== undefined && !forms.some((form) => form.sheet.name === sheet)) {
    return `“${sheet}”中没有自评表`;
  }
  const table = meaningNamed(holds).table === 'funds' ? '资金部分' : '指标表';
  return `${table}的表头没有这一列`;
}

const mostTold = 10;

function unnamedIn(forms: readonly Form[]): string {
  const columns = forms.flatMap((form) => {
    const { unnamed, unread } = toldColumns(form);
    return [...unread, ...unnamed].map(({ text, cell }) => `${form.sheet.name}!${address(cell)} ${text}`);
  });
  const several = columns.length > mostTold ? ' …' : '';
  return columns.length === 0 ? '' : `没有认出的列：${columns.slice(0, mostTold).join('、')}${several}`;
}
