import { cellKey, cellsInRows } from '../../sheets';
import type { Entry, Form } from '../../forms';
import { excerpt } from '../excerpt';
import { type Found, defineRule, unchecked } from '../rule';
import { dueBefore, otherYear, statedYear } from './mentions';

/** A text about another year was probably left from last year's form. History, ranges and plans are normal and pass. */
export const yearMismatch = defineRule({
  id: 'year-mismatch',
  title: { zh: '年度前后不一致', en: 'The text speaks of another year' },
  scope: 'form',
  severity: 'hint',
  basis: () => '绩效自评按预算年度进行，目标、指标和完成情况应为同一年度',
  messages: {
    text: {
      what: {
        zh: '本表是 {year} 年度的，这里写的是 {other} 年（{text}），可能沿用了别的年度的内容',
        en: 'the form is for {year}, this text speaks of {other} ({text}): it may have been left from another year’s form',
      },
    },
    stated: {
      what: {
        zh: '这里填的年度是 {other} 年，本表别处写的是 {year} 年度',
        en: 'the year stated here is {other}, elsewhere the form says {year}',
      },
      why: {
        zh: '年度不一致，表中数据属于哪一年不明确',
        en: 'it is not clear which year the figures are for',
      },
    },
  },
  advice: {
    zh: '核对是哪一年度的内容；确属以前年度事项的，请写明（如“2022年结转”）。',
    en: 'Check which year is meant; where it is an earlier year’s matter, say so.',
  },

  detect(form) {
    const { year } = form;
    if (year === null) return unchecked('blank');
    const stated = yearCells(form).flatMap((entry): Found<'text' | 'stated'>[] => {
      const other = statedYear(entry.words);
      return other === null || other === year ? [] : [foundOf(entry, 'stated', year, other)];
    });
    const texts = textsOf(form).flatMap((entry): Found<'text' | 'stated'>[] => {
      const other = otherYear(entry.words, year);
      return other === null ? [] : [foundOf(entry, 'text', year, other)];
    });
    const deadlines = form.indicators.flatMap(({ name, target }): Found<'text' | 'stated'>[] => {
      const due = target && !/结转|跨年|尾款|上年/u.test(name.text) ? dueBefore(target.words, year) : null;
      return target === null || due === null ? [] : [foundOf(target, 'text', year, due)];
    });
    return [...stated, ...texts, ...deadlines];
  },
});

function foundOf(
  entry: Pick<Entry, 'cell' | 'text'>,
  message: 'text' | 'stated',
  year: number,
  other: number,
): Found<'text' | 'stated'> {
  const values = { year: String(year), other: String(other), text: excerpt(entry.text) };
  return { cells: [entry.cell], message, values };
}

/** The 年度 cell, and a short line such as "（2023年度）" under the title. */
function yearCells(form: Form): readonly Pick<Entry, 'cell' | 'text' | 'words'>[] {
  const basics = form.basics.filter(({ name }) => name === 'year').map(({ value }) => value);
  const titleRow = form.title?.cell.row;
  const below = titleRow === undefined ? [] : cellsInRows(form, titleRow + 1, titleRow + 1);
  const underTitle = below
    .filter(({ text }) => /[(（年]/u.test(text))
    .map((cell) => ({ cell: { row: cell.row, column: cell.column }, text: cell.text, words: cell.words }));
  const both = [...basics, ...underTitle];
  return [...new Map(both.map((entry) => [cellKey(entry.cell), entry])).values()];
}

function textsOf({ goals, blocks, indicators }: Form): readonly Entry[] {
  const texts = [
    goals.initial,
    goals.adjusted,
    goals.result,
    ...blocks.map((block) => block.goal),
    ...indicators.map((indicator) => indicator.target),
  ];
  return texts.flatMap((entry) => entry ?? []);
}
