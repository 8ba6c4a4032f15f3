import { numeralSigns, readChineseNumeral } from './chinese-numerals';
import { Decimal } from './decimal';

const numeral = String.raw`(?:\d{1,4}(?:\.\d{1,2})?|[${numeralSigns}]{1,4})`;
const timeWords = '年|学年|学期|季度|月|周|星期|天|日|工作日|小时|钟头';
/** 一年半, 两天半, 3小时半. */
const andAHalf = new RegExp(
  String.raw`(?<![\d.年${numeralSigns}])(${numeral})(年|学年|周|天|日|小时)半(?![年天月日周小])`,
  'g',
);
/** 3个半月, 一个半小时. */
const halfBetween = new RegExp(String.raw`(?<![\d.${numeralSigns}])(${numeral})个半(${timeWords})`, 'g');
/** 半年, 半个月, 半小时: a length where an operator stands before it or the phrase ends with it; 上半年 and 每半年 are others. */
const half =
  /(?<=^|[≥≤<>=于过在约足到前])半个?([年月天日]|学期|小时)(?=$|[以之]?内|以[上下]|左右|[()（）,。;]|完成|办[结理])/g;

/** 上下半年各1次 is 每半年1次. */
const eachHalf = /上(?:半年)?[、和及]?下半年各/g;
const eachQuarter = /(?:四个?|4个?|[各每])季度各/g;

/** Larger units with the smaller ones that may follow them, and how many of these make one: 1年3个月, 2小时30分, 1天12小时. */
const pairs: readonly (readonly [RegExp, string, number])[] = (
  [
    ['年', '个月', '个月', 12],
    ['周', '天', '天', 7],
    ['天', '个?小时', '小时', 24],
    ['个?小时', '分钟?', '分钟', 60],
    ['分钟?', '秒钟?', '秒', 60],
  ] as const
).map(([larger, smaller, unit, size]) => [
  new RegExp(
    String.raw`(?<![\d.${numeralSigns}])(\d{1,3}|[${numeralSigns}]{1,3})(?:${larger})零?(\d{1,3}|[${numeralSigns}]{1,3})(?:${smaller})`,
    'g',
  ),
  unit,
  size,
]);

const valueOf = (text: string): Decimal | null =>
  /^\d/.test(text) ? new Decimal(text) : readChineseNumeral(text);

const unitAfter = (word: string): string => (/^(?:月|学期|季度)$/.test(word) ? `个${word}` : word);

/**
 * The text with lengths of time that are told in words or in two units put as one number: "一年半" → "1.5年", "3个半月" → "3.5个月",
 * "半年" → "0.5年", "1年3个月" → "15个月", "2小时30分" → "150分钟". Everything else stays.
 */
export function plainDurations(text: string): string {
  let plain = text.replace(eachHalf, '每半年').replace(eachQuarter, '每季度');
  if (text.includes('半')) {
    const withHalf = (whole: string, number: string, unit: string): string => {
      const value = valueOf(number);
      return value === null || !value.isInteger()
        ? whole
        : `${value.plus('0.5').toFixed()}${unitAfter(unit)}`;
    };
    plain = plain
      .replace(andAHalf, withHalf)
      .replace(halfBetween, withHalf)
      .replace(half, (_, unit: string) => `0.5${unitAfter(unit)}`);
  }
  if (!/[年周天时分]/.test(plain)) return plain;
  for (const [pattern, unit, size] of pairs) {
    plain = plain.replace(pattern, (whole: string, more: string, less: string) => {
      const [large, small] = [valueOf(more), valueOf(less)];
      // "2小时90分" is two lengths, not one.
      if (large === null || small === null || small.gte(size)) return whole;
      return `${large.times(size).plus(small).toFixed()}${unit}`;
    });
  }
  return plain;
}
