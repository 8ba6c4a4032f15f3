import { type ReadColumn, type ToldColumn, type WhyNotFollowed, meaningNamed, toldColumns } from '../forms';
import type { FormReview } from '../review';
import { address } from '../sheets';
import { type Language, counted } from '../words';
import { shown } from './shown';

/** What a report says of how the columns of a form were read, beside their headers. */
export interface ColumnsSaid {
  /** On one line; '' where there is nothing to say. */
  readonly read: string;
  /** What a user said of a column and could not be followed, a line each. */
  readonly misnamed: readonly string[];
}

/** How the columns of a form were read: which nobody could name, which were known by what stands in them, which a user named. */
export function columnsSaid({ form }: FormReview, language: Language): ColumnsSaid {
  const say = words[language];
  const { unnamed, unread, fundsApart, wordless, byContents, named, misnamed } = toldColumns(form);
  const list = (columns: readonly ToldColumn[]): string => columns.map(quoted).join(say.and);
  const asRead = (columns: readonly ReadColumn[]): string =>
    columns.map((one) => say.as(quoted(one), meaningNamed(one.meaning).title[language])).join(say.and);
  const parts = [
    unnamed.length > 0 ? say.unnamed(list(unnamed)) : '',
    unread.length > 0 ? say.unread(list(unread)) : '',
    fundsApart === null ? '' : say.fundsApart(shown(fundsApart)),
    wordless ? say.wordless(wordless.count, address(wordless.cell)) : '',
    byContents.length > 0 ? say.byContents(asRead(byContents)) : '',
    named.length > 0 ? say.named(asRead(named)) : '',
  ];
  return {
    read: parts.filter((part) => part !== '').join(say.between),
    misnamed: misnamed.map((one) =>
      say.misnamed(quoted(one), meaningNamed(one.meaning).title[language], say.why[one.why]),
    ),
  };
}

const longestHeader = 20;

/** A header as it is quoted in a list: a paragraph that stands in the header row would drown the others. */
function quoted({ text, cell }: ToldColumn): string {
  const characters = Array.from(shown(text));
  const header =
    characters.length > longestHeader
      ? `${characters.slice(0, longestHeader).join('')}…`
      : characters.join('');
  return header === '' ? address(cell) : `${header} ${address(cell)}`;
}

interface ColumnWords {
  readonly unnamed: (columns: string) => string;
  readonly unread: (cells: string) => string;
  readonly fundsApart: (sheet: string) => string;
  readonly wordless: (count: number, from: string) => string;
  readonly byContents: (columns: string) => string;
  readonly named: (columns: string) => string;
  readonly as: (column: string, meaning: string) => string;
  readonly misnamed: (column: string, meaning: string, why: string) => string;
  readonly why: Readonly<Record<WhyNotFollowed, string>>;
  readonly and: string;
  readonly between: string;
}

const words: Readonly<Record<Language, ColumnWords>> = {
  zh: {
    unnamed: (columns) => `这些列没有认出：${columns}`,
    unread: (cells) => `资金部分没有读出：${cells}`,
    fundsApart: (sheet) => `资金写在工作表“${sheet}”，没有读`,
    wordless: (count, from) => `有 ${count} 行只有数、没有名称，没有读：${from} 起`,
    byContents: (columns) => `靠内容认出：${columns}`,
    named: (columns) => `按指定读：${columns}`,
    as: (column, meaning) => `${column} 为${meaning}`,
    misnamed: (column, meaning, why) => `${column} 没有按指定读为${meaning}：${why}`,
    why: {
      'no-figures': '这一列里没有一个数',
      'only-figures': '这一列里只有数',
      'named-twice': '已指定了另一列',
    },
    and: '、',
    between: '；',
  },
  en: {
    unnamed: (columns) => `columns not recognised: ${columns}`,
    unread: (cells) => `funds not read: ${cells}`,
    fundsApart: (sheet) => `the funds stand on the sheet “${sheet}” and were not read`,
    wordless: (count, from) => `${counted(count, 'row')} of figures without a name not read: from ${from}`,
    byContents: (columns) => `known by their contents: ${columns}`,
    named: (columns) => `read as named: ${columns}`,
    as: (column, meaning) => `${column} as ${meaning}`,
    misnamed: (column, meaning, why) => `${column} was not read as ${meaning}: ${why}`,
    why: {
      'no-figures': 'it holds no figure',
      'only-figures': 'it holds figures only',
      'named-twice': 'another column was named so',
    },
    and: ', ',
    between: '; ',
  },
};
