/** The manual's advice on many formulas rests on figures: they are these. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoresOnTheWire } from './scores-on-the-wire';

const manual = readFileSync(join(__dirname, '../../docs/manual.zh-CN.md'), 'utf8');
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The cells of a row of the manual's table, the row named by its first. */
const row = (name: string): readonly string[] =>
  (new RegExp(`^\\| ${name} .*$`, 'mu').exec(manual)?.[0] ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());

it('one formula that fills a column of 1,000 scores crosses once, and is lighter than a formula a row', async () => {
  const [each, once] = [await scoresOnTheWire(1_000, false), await scoresOnTheWire(1_000, true)];
  expect([each.messages, once.messages]).toEqual([1_000, 1]);
  expect(once.bytes).toBeLessThan(each.bytes / 4);
  expect(row('往返的消息')).toEqual(['1,000 条', '1 条']);
  expect(row('数据量')).toEqual([kilobytes(each.bytes), kilobytes(once.bytes)]);
});
