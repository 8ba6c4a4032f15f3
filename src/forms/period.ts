/** A header without the part of the year that it speaks of. */
export interface OfPeriod {
  /** "执行数" of "1-7月执行数". */
  readonly rest: string;
  /** The part is all of it: "1-12月", "截至12月31日". */
  readonly isWholeYear: boolean;
}

/** "1-7月", "截至6月底", "一至八月", "前9个月累计", with the month in which it ends. */
const toMonth =
  /^(?:截[至止到]{1,2}|自)?(?:20\d{2}年度?|本年度?|当年|年初)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月?份?[-~—–至到]+|前)?(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})个?月份?(?:[底末内止]|\d{1,2}[日号])*(?:以来|为止)?(?:累计|实际|已|的){0,2}/u;

/** "上半年", "前三季度", "监控期": parts that name no month. */
const namedPart =
  /^(?:截[至止到]{1,2})?(?:20\d{2}年度?|本年度?)?(?:上半年|前半年|半年度?|年中|[1-3一二三]?[-~—–至到]?[前第]?[1-3一二三]个?季度|监控(?:期间?|时点|日)?|本期|目前|当前|现阶段)(?:[底末内止]|为止)*(?:累计|实际|已|的){0,2}/u;

const lastMonth = 12;
const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The part of the year at the head of a header's label, or null where it begins with none. */
export function ofPeriod(label: string): OfPeriod | null {
  if (!/[月年季监期前]/u.test(label.slice(0, longestPeriod))) return null;
  const [whole, month] = toMonth.exec(label) ?? [];
  if (whole !== undefined && month !== undefined) {
    const number = /^\d/u.test(month) ? Number(month) : chineseMonths.indexOf(month) + 1;
    if (number < 1 || number > lastMonth) return null;
    return { rest: label.slice(whole.length), isWholeYear: number === lastMonth };
  }
  const [part] = namedPart.exec(label) ?? [];
  return part === undefined ? null : { rest: label.slice(part.length), isWholeYear: false };
}

const longestPeriod = 12;
