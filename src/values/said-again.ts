const longest = 16;
const fillers = /已经|[已均都了的]|全部|到位|完毕/g;
const denial = /[未不无没尚待否]/;
/** What may stand in one of two phrases alone: 取得批复 and 批复 say one thing, 及时拨付 and 拨付 do not. */
const addsNothing = /^(?:取得|获得|得到|实现|达到|完成|验收|审批|意见|工作)$/;

const core = (text: string): string => text.replace(/[。.!！;；,，]/g, '').replace(fillers, '');

/** Signs in one order, so that 运行正常 is 正常运行. */
const sorted = (text: string): string => Array.from(text).sort().join('');

/** Does what was done say what was asked for in its own words: 运行正常 → 正常运行, 制定 → 已制定, 取得批复 → 已批复? Neither denies anything. */
export function isSaidAgain(target: string, actual: string): boolean {
  if (target.length > longest || actual.length > longest || denial.test(target + actual)) return false;
  const [asked, done] = [core(target), core(actual)];
  if (asked.length < 2 || done.length < 2) return false;
  if (sorted(asked) === sorted(done)) return true;
  const [longer, shorter] = asked.length > done.length ? [asked, done] : [done, asked];
  const more = longer.startsWith(shorter)
    ? longer.slice(shorter.length)
    : longer.endsWith(shorter)
      ? longer.slice(0, -shorter.length)
      : '';
  return addsNothing.test(more);
}
