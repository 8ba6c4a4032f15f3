import fc from 'fast-check';
import { foldWidth, squeeze } from './fold';

test.each([
  ['１２％', '12%'],
  ['（５０分）：Ａ＋Ｂ，', '(50分):A+B,'],
  ['≧５≦６', '≥5≤6'],
  ['═5﹦6', '=5=6'],
  ['全\u200B年\uFEFF', '全年'],
  ['总　\u00A0分 ', '总 分'],
  ['甲 \r\n 乙', '甲\n乙'],
  ['2—4次', '2-4次'],
  ['80% – 90%', '80% - 90%'],
  ['80～90', '80~90'],
  ['−3', '-3'],
  ['—', '—'],
  ['甲—乙', '甲—乙'],
  ['一、“二”。《三》', '一、“二”。《三》'],
  ['￥5', '¥5'],
])('foldWidth(%j) is %j', (text, expected) => expect(foldWidth(text)).toBe(expected));

test('squeeze leaves no white space', () => expect(squeeze('总　分\n( 10 分 ) ')).toBe('总分(10分)'));

const signs = fc.constantFrom(...' \n\u00A0\u3000\u200B１２12％%—–-−～~（，。甲\uFEFF'.split(''));

test('folding and squeezing twice change nothing more', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: signs })), (text) => {
      expect(foldWidth(foldWidth(text))).toBe(foldWidth(text));
      expect(squeeze(squeeze(text))).toBe(squeeze(text));
    }),
    { numRuns: 2000 },
  );
});

test.each(['—', '1—', ' ', '１', '-', '\u200B'])(
  '32,767 characters of %j fold, and folded they stay',
  (sign) => {
    // A folding that blows up would meet the test's time limit.
    for (const text of [sign.repeat(32_767 / sign.length), `1${sign.repeat(32_766 / sign.length)}`]) {
      const once = squeeze(text);
      expect(squeeze(once)).toBe(once);
    }
  },
);
