import { numeralSigns, readChineseNumeral } from './chinese-numerals';
import { Decimal } from './decimal';
import { yearBefore } from './tables/directions';

const numeral = String.raw`(\d{1,3}(?:\.\d{1,2})?|[${numeralSigns}]{1,3})`;

/** 过半, 半数以上, 超过一半; 过半年 is a length of time. */
const half =
  /^(?<more>(?:超过|过|超)(?:半数?|一半)|大半)$|^(?:达到?|不低于|不少于|≥)?(?:半数|一半)(?:及?以上)?$/;
/** 翻一番, 翻两番, 翻番; 翻倍 is 翻一番. */
const doubled = /翻了?(?:([一二两三])番|番|一倍|倍)/g;
/** 增长1.5倍 says by how much, 增长到1.5倍 to what. */
const grown = new RegExp(`(增长|增加|提高|提升|扩大|上升)了?${numeral}倍`, 'g');
/** 为上年的1.4倍, 达到去年同期的两倍. */
const ofYearBefore = new RegExp(`(?:[是为]|达到?|相当于)${yearBefore}(?:同期)?(?:水平)?的?${numeral}倍`, 'g');

/** 16/10万, as deaths and diseases are counted. */
const perMany = /(?<![\d.])(\d{1,4}(?:\.\d{1,3})?)\/(10万|十万|万)(?![元人个户件])/g;

const valueOf = (text: string): Decimal | null =>
  /^\d/.test(text) ? new Decimal(text) : readChineseNumeral(text);

/**
 * The text with halves and multiples that are told in words put as percents: "过半数" → ">50%", "比上年翻一番" → "比上年增长100%", "为上年的1.4倍" →
 * "增长40%"; "16/10万" → "0.016%". Everything else stays.
 */
export function plainMultiples(text: string): string {
  const halved = text.includes('半') ? half.exec(text) : null;
  if (halved) return halved.groups?.['more'] === undefined ? '≥50%' : '>50%';
  if (!/[番倍/]/.test(text)) return text;
  return text
    .replace(
      perMany,
      (_, share: string, of: string) =>
        `${new Decimal(share)
          .times(100)
          .div(of === '万' ? 10_000 : 100_000)
          .toFixed()}%`,
    )
    .replace(doubled, (_, times: string = '一') => {
      const doublings = readChineseNumeral(times.replace('两', '二')) ?? new Decimal(1);
      return `增长${new Decimal(2).pow(doublings).minus(1).times(100).toFixed()}%`;
    })
    .replace(grown, (whole, word: string, times: string) => {
      const more = valueOf(times);
      return more === null ? whole : `${word}${more.times(100).toFixed()}%`;
    })
    .replace(ofYearBefore, (whole, times: string) => {
      const change = valueOf(times)?.minus(1).times(100);
      if (!change) return whole;
      return change.isNegative() ? `下降${change.abs().toFixed()}%` : `增长${change.toFixed()}%`;
    });
}
