import { type WrongColumn, amountColumns } from '../../facts';
import type { FundsGroup } from '../../forms';
import { type Decimal, plain } from '../../values';
import { textOf } from '../../words';
import { columnNames } from '../column-names';
import { nameOfLine } from '../names';
import { type Found, defineRule, passed, unchecked } from '../rule';
import { leftSide, step } from '../steps';

/** Exhaustive parts must add up to their total, and a 其中 part must not be larger than it, in every column of amounts. */
export const partsMismatch = defineRule({
  id: 'parts-mismatch',
  title: { zh: '合计与各组成部分不符', en: 'A total does not agree with its parts' },
  scope: 'fundsGroup',
  severity: 'error',
  basis: () => '合计 = 各组成部分之和；“其中”项 ≤ 所属合计（年初预算数、全年预算数、全年执行数逐列核对）',
  messages: {
    sum: {
      what: { zh: '“{line}”与各组成部分之和不符', en: '“{line}” is not the sum of its parts' },
      why: {
        zh: '{listZh}',
        en: '{listEn}',
      },
    },
    blank: {
      what: {
        zh: '“{line}”是 0 或未填，组成部分却有金额',
        en: '“{line}” is 0 or blank while its parts have money',
      },
      why: {
        zh: '{listZh}',
        en: '{listEn}',
      },
    },
    larger: {
      what: { zh: '“{line}”小于它的其中项', en: '“{line}” is smaller than a part of it' },
      why: { zh: '{listZh}。其中项只能是合计的一部分', en: '{listEn}. A part cannot exceed its total' },
    },
  },
  advice: {
    zh: '逐项核对金额，改正合计或有误的那一项。{copyZh}',
    en: 'Check the amounts and correct the total or the part that is wrong.{copyEn}',
  },

  detect(group, { wrongColumns }) {
    if (group.parts.length === 0) return unchecked('not-applicable');
    const wrong = wrongColumns(group);
    if (!wrong) return unchecked('blank');
    const [first] = wrong;
    if (!first) return passed;
    const copy = copied(group);
    const found: Found<'sum' | 'blank' | 'larger'> = {
      cells: wrong.map((one) => one.stated.cell),
      message: sayingOf(wrong),
      values: {
        line: nameOfLine(group.total),
        listZh: wrong.map(inChinese).join('；'),
        listEn: wrong.map(inEnglish).join('; '),
        copyZh: copy ? `“${copy[0]}”与“${copy[1]}”数字相同，请先核对这两项。` : '',
        copyEn: copy
          ? ` “${copy[0]}” and “${copy[1]}” have the same figures: one may be a copy, look there first.`
          : '',
      },
      actual: plain(first.total),
    };
    return [first.how === 'sum' ? { ...found, expected: plain(first.sum) } : found];
  },

  explain(_found, group, { wrongColumns }) {
    return (wrongColumns(group) ?? []).map(({ how, terms, total, stated: { cell } }) => {
      const says = { text: signed(total), from: cell };
      if (how === 'sum') return step`${leftSide(terms)} ≠ ${says}`;
      const [largest] = terms;
      return largest?.number ? step`${{ text: signed(largest.number), from: largest.cell }} > ${says}` : null;
    });
  },
});

function sayingOf(wrong: readonly WrongColumn[]): 'sum' | 'blank' | 'larger' {
  if (wrong.every((one) => one.total.isZero())) return 'blank';
  return wrong.some((one) => one.how === 'sum') ? 'sum' : 'larger';
}

function inChinese({ column, how, sum, total, stated }: WrongColumn): string {
  const says = stated.number ? `填 ${plain(total)}` : '未填';
  return `${columnNames[column].zh}${says}，${how === 'sum' ? '各项相加' : '其中项为'} ${plain(sum)}`;
}

function inEnglish({ column, how, sum, total, stated }: WrongColumn): string {
  const says = stated.number ? `the total says ${plain(total)}` : 'the total is blank';
  return `${columnNames[column].en}: ${says}, ${how === 'sum' ? 'the parts come to' : 'one part is'} ${plain(sum)}`;
}

/** The names of two parts with the same amounts, of which one may have been copied from the other. */
function copied({ parts }: FundsGroup): readonly [string, string] | null {
  const seen = new Map<string, string>();
  for (const part of parts) {
    const amounts = amountColumns.flatMap((column) => part[column]?.number ?? []);
    if (amounts.length < 2 || amounts.some((amount) => amount.isZero())) continue;
    const key = amounts.map(plain).join('|');
    const before = seen.get(key);
    const name = textOf(nameOfLine(part));
    if (before !== undefined) return [before, name];
    seen.set(key, name);
  }
  return null;
}

function signed(number: Decimal): string {
  return plain(number).replace('-', '−');
}
