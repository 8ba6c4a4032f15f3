/** docs/twenty-rows.md: every row names a story, and the story is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const table = readFileSync(join(root, 'docs/twenty-rows.md'), 'utf8');
const rows = table.split('\n').flatMap((line) => {
  const [, number, expected, stands, story] = line.split('|').map((cell) => cell.trim());
  return number !== undefined && /^\d+$/u.test(number)
    ? [{ number, expected, stands, story: story ?? '' }]
    : [];
});

it('has twenty rows, in order, and none without what stands', () => {
  expect(rows.map(({ number }) => Number(number))).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  expect(rows.filter(({ expected, stands }) => !expected || !stands)).toEqual([]);
});

it.each(rows)('row $number, $expected, names a story that is there', ({ story }) => {
  const [, file = '', sentence = ''] = /^`([^`]+)` “(.+)”$/u.exec(story) ?? [];
  expect(existsSync(join(root, file))).toBe(true);
  // Short ones stand in the line of their test, long ones in a line of their own.
  const stories = readFileSync(join(root, file), 'utf8').replace(/\(\s+'/gu, "('");
  expect(stories).toContain(`('${sentence}', async`);
});
