import { amountColumns, outerParts } from '../../facts';
import type { Figure, FundsGroup, FundsLine } from '../../forms';
import { Decimal, plain } from '../../values';
import { nameOfLine } from '../names';
import { type Found, defineRule, passed, unchecked } from '../rule';

/**
 * Two parts of one total must not have the same figures in every column of amounts, unless they add up to their total:
 * a county that matches a grant one to one has the same figures twice, and rightly.
 */
export const partsCopied = defineRule({
  id: 'parts-copied',
  title: { zh: '两项资金的数字完全相同', en: 'Two parts have the same figures' },
  scope: 'fundsGroup',
  severity: 'warning',
  basis: () => '各组成部分分别填列；两项各列金额全部相同、相加又不等于合计的，通常是照抄',
  messages: {
    copied: {
      what: {
        zh: '“{line}”与“{other}”的金额各列完全相同（{amounts}），相加又不等于合计',
        en: '“{line}” has the very figures of “{other}” in every column ({amounts}) and they do not add up to the total',
      },
      why: {
        zh: '可能有一项复制后没有改，资金构成因此不实',
        en: 'it looks like a copy, and the composition of the funds would be wrong',
      },
    },
  },
  advice: {
    zh: '按账面数重新填写“{line}”；确无这笔资金的，填 0。',
    en: 'Enter the real figures of “{line}”, or 0 where there was no such money.',
  },
  explains: [{ rule: 'parts-mismatch', within: 'form' }],

  detect(group) {
    const parts = outerParts(group);
    const filled = parts.filter((part) => keyOf(part) !== null);
    if (filled.length < 2) return unchecked('not-applicable');
    if (addUp(group, parts)) return passed;
    const first = new Map<string, FundsLine>();
    return filled.flatMap((part): Found<'copied'>[] => {
      const key = keyOf(part) ?? '';
      const other = first.get(key);
      if (!other) {
        first.set(key, part);
        return [];
      }
      const values = {
        line: nameOfLine(part),
        other: nameOfLine(other),
        amounts: amountsOf(part)
          .flatMap((figure) => (figure.number ? [plain(figure.number)] : []))
          .join(' / '),
      };
      return [{ cells: amountsOf(part).map((figure) => figure.cell), message: 'copied', values }];
    });
  },
});

function amountsOf(line: FundsLine): readonly Figure[] {
  return amountColumns.flatMap((column) => line[column] ?? []);
}

/** The line's figures as one text; null with fewer than two, or where any is blank or 0. */
function keyOf(line: FundsLine): string | null {
  const figures = amountsOf(line);
  const numbers = figures.flatMap((figure) => figure.number ?? []);
  const complete = numbers.length === figures.length && numbers.length >= 2;
  return complete && numbers.every((number) => !number.isZero()) ? numbers.map(plain).join('|') : null;
}

/** Do the parts make up the total in every column that it fills? */
function addUp({ total }: FundsGroup, parts: readonly FundsLine[]): boolean {
  const filled = amountColumns.filter((column) => total[column]?.number);
  const differences = filled.map((column) =>
    parts.reduce(
      (rest, part) => rest.minus(part[column]?.number ?? 0),
      total[column]?.number ?? new Decimal(0),
    ),
  );
  return filled.length > 0 && differences.every((difference) => difference.abs().lte('0.01'));
}
