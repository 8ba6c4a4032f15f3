import {
  type ColumnNaming,
  type Form,
  type NamesStand,
  columnMeanings,
  meaningNamed,
  meaningOf,
  meaningsIn,
  namesStand,
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

function whyLost({ sheet, header, holds, column = '' }: ColumnNaming, all: readonly Form[]): string {
  const forms = sheet === undefined ? all : all.filter((form) => form.sheet.name === sheet);
  if (forms.length === 0) return `“${sheet ?? ''}”中没有自评表`;
  const { table, title } = meaningNamed(holds);
  if (forms.every(({ layout }) => layout === 'summary'))
    return meaningsIn('summary').some(({ meaning }) => meaning === holds)
      ? '汇总表的表头没有这一列'
      : `汇总表一行是一个项目，没有“${title.zh}”这一栏，可指定的是${listed(meaningsIn('summary'))}`;
  const part = table === 'funds' ? '资金部分' : '指标表';
  const isByLetters = header === undefined && /^[A-Z]+$/u.test(column);
  const [stand, another] = new Set(
    forms.map((form) => namesStand(form, table === 'funds' ? 'funds' : 'indicators')),
  );
  if (!isByLetters || !stand || another || stand === 'over columns') return `${part}的表头没有这一列`;
  return `${part}${elsewhere[stand]}`;
}

/** Letters name no column where names head none. */
const elsewhere: Readonly<Record<Exclude<NamesStand, 'over columns'>, string>> = {
  'left of rows': '是横排的，名称在各行左端，列的字母不能指定；请写名称所在的格（如 A12）或名称的文字',
  'beside figures': '的名称与数值成对排列，列的字母不能指定；请写名称所在的格（如 A6）或名称的文字',
};

function listed(meanings: ReturnType<typeof meaningsIn>): string {
  return meanings.map(({ meaning, title }) => `${meaning}（${title.zh}）`).join('、');
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
