/*
 * Which characters are Chinese, Japanese or Korean, by the browser's own tables of Unicode: cjk-regex brings tables of 460 kB along and
 * takes seconds on a slow machine to make three expressions of them. tests/univer-without.test.ts holds these to those of cjk-regex, up
 * to U+FFFF; beyond, eight signs differ that one of the two tables of Unicode does not have.
 */
const letter =
  '(?=[\\p{Lo}\\p{Nl}\\p{So}\\p{Lm}])[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}\\p{Script=Hangul}\\p{Script=Bopomofo}]';

/** The blocks of marks, by their first and last character. */
const marks =
  '\\u2FF0-\\u303F\\u30A0-\\u30FF\\u3190-\\u319F\\u31C0-\\u31EF\\u3200-\\u33FF\\uFE10-\\uFE1F\\uFE30-\\uFE6F\\uFF00-\\uFFEF';
const mark = `(?!${letter})[${marks}]`;

const charset = (source) => ({ toRegExp: () => new RegExp(source, 'u') });

export const letters = () => charset(letter);
export const punctuations = () => charset(mark);
export const all = () => charset(`${letter}|${mark}`);
