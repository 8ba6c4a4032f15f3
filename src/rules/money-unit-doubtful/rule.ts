import { halfUp } from '../../scoring';
import { Decimal, plain } from '../../values';
import { nameOfLine } from '../funds-line';
import { columnNames } from '../parts-mismatch/columns';
import { type Found, defineRule, passed, unchecked } from '../rule';
import { type Doubt, doubtOfLine, doubtsOfGroup } from './doubts';

/** Amounts that should agree and are 10⁴ apart: one was entered in 元, the other in 万元. One finding a line. */
export const moneyUnitDoubtful = defineRule({
  id: 'money-unit-doubtful',
  title: { zh: '金额单位疑似混用元和万元', en: 'Amounts in 元 and 万元 mixed' },
  scope: 'form',
  severity: 'warning',
  basis: () => '一张表的金额使用同一计量单位（元或万元）',
  messages: {
    mixed: {
      zh: '“{line}”的{column} {amount} 与{otherZh} {other} 相差约一万倍，像是一处按元、一处按万元填的：执行率和合计都会算错',
      en: 'on “{line}” the {columnEn} {amount} is about 10,000 times off {otherEn}, {other}: one seems to be in 元, the other in 万元, and the rate and the totals come out wrong',
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

  detect({ funds }) {
    if (!funds) return unchecked('not-applicable');
    const ofLines = funds.lines.flatMap((line) => doubtOfLine(line) ?? []);
    const told = new Set(ofLines.map(({ figure }) => figure));
    const ofGroups = funds.groups.flatMap(doubtsOfGroup).filter(({ figure }) => !told.has(figure));
    const found = foundIn([...ofLines, ...ofGroups]);
    return found.length === 0 ? passed : found;
  },

  explain({ values: { amount = '', other = '' } }) {
    const [a, b] = [new Decimal(amount), new Decimal(other)];
    const [large, small] = a.abs().gt(b.abs()) ? [a, b] : [b, a];
    return [`${plain(large)} ÷ ${plain(small)} ≈ ${plain(halfUp(large.div(small)))}`];
  },
});

/** A line that is in another unit is so in every column: its amounts are one finding. */
function foundIn(doubts: readonly Doubt[]): readonly Found[] {
  const byLine = new Map<number, Doubt[]>();
  for (const doubt of doubts) {
    const known = byLine.get(doubt.line.row);
    if (known) known.push(doubt);
    else byLine.set(doubt.line.row, [doubt]);
  }
  return [...byLine.values()].flatMap((ofLine): Found[] => {
    const [first] = ofLine;
    if (!first) return [];
    const values = {
      line: nameOfLine(first.line),
      column: columnNames[first.column].zh,
      columnEn: columnNames[first.column].en,
      amount: plain(first.amount),
      other: plain(first.other),
      otherZh: first.otherName.zh,
      otherEn: first.otherName.en,
    };
    return [{ cells: ofLine.map(({ figure }) => figure.cell), message: 'mixed', values }];
  });
}
