import type { MoneyDoubt } from '../../facts';
import { halfUp } from '../../scoring';
import { plain } from '../../values';
import { columnNames } from '../column-names';
import { nameOfLine } from '../names';
import { type Found, defineRule, unchecked } from '../rule';
import { step, term } from '../steps';

/** Amounts that should agree and are 10⁴ apart: one was entered in 元, the other in 万元. One finding a line. */
export const moneyUnitDoubtful = defineRule({
  id: 'money-unit-doubtful',
  title: { zh: '金额单位疑似混用元和万元', en: 'Amounts in 元 and 万元 mixed' },
  scope: 'form',
  severity: 'warning',
  basis: () => '一张表的金额使用同一计量单位（元或万元）',
  messages: {
    mixed: {
      what: {
        zh: '“{line}”的{column} {amount} 与{otherZh} {other} 相差约一万倍，可能一处按元、一处按万元填写',
        en: 'on “{line}” the {columnEn} {amount} is about 10,000 times off {otherEn}, {other}',
      },
      why: {
        zh: '执行率和合计都会算错',
        en: 'one seems to be in 元, the other in 万元, and the rate and the totals come out wrong',
      },
    },
  },
  advice: {
    zh: '按表头注明的单位统一填写，并核对同一行、同一列的其他金额。',
    en: 'Use the unit that the header states, and check the other amounts of the row and the column.',
  },
  explains: [
    { rule: 'rate-mismatch', within: 'row' },
    { rule: 'rate-score-mismatch', within: 'row' },
    { rule: 'overspent', within: 'row' },
    { rule: 'parts-mismatch', within: 'row' },
  ],

  detect({ funds }, { moneyDoubts }) {
    if (!funds) return unchecked('not-applicable');
    return foundIn(moneyDoubts);
  },

  explain({ cells: [cell] }, _form, { moneyDoubts }) {
    const doubt = moneyDoubts.find(({ figure }) => figure.cell === cell);
    if (!doubt) return [];
    const { line, figure, other, otherIs } = doubt;
    const isOfLine = otherIs !== 'sumOfParts' && otherIs !== 'rest';
    const beside = term(other, isOfLine ? line[otherIs]?.cell : null);
    const isLarger = doubt.amount.abs().gt(other.abs());
    const [large, small] = isLarger ? [figure, beside] : [beside, figure];
    const ratio = isLarger ? doubt.amount.div(other) : other.div(doubt.amount);
    return [step`${large} ÷ ${small} ≈ ${halfUp(ratio)}`];
  },
});

/** What the amount it should be near to is called. */
const otherNames = {
  ...columnNames,
  sumOfParts: { zh: '各组成部分之和', en: 'the sum of its parts' },
  rest: { zh: '合计减去其他各项的余数', en: 'what the other parts leave of the total' },
} as const;

/** A line that is in another unit is so in every column: its amounts are one finding. */
function foundIn(doubts: readonly MoneyDoubt[]): readonly Found<'mixed'>[] {
  const byLine = new Map<number, MoneyDoubt[]>();
  for (const doubt of doubts) {
    const known = byLine.get(doubt.line.row);
    if (known) known.push(doubt);
    else byLine.set(doubt.line.row, [doubt]);
  }
  return [...byLine.values()].flatMap((ofLine): Found<'mixed'>[] => {
    const [first] = ofLine;
    if (!first) return [];
    const values = {
      line: nameOfLine(first.line),
      column: columnNames[first.column].zh,
      columnEn: columnNames[first.column].en,
      amount: plain(first.amount),
      other: plain(first.other),
      otherZh: otherNames[first.otherIs].zh,
      otherEn: otherNames[first.otherIs].en,
    };
    return [{ cells: ofLine.map(({ figure }) => figure.cell), message: 'mixed', values }];
  });
}
