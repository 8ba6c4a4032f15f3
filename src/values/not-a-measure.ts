import { numeralSigns } from './chinese-numerals';

/** A stretch of a text, `end` not included. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const numeral = String.raw`(?:\d{1,4}|[${numeralSigns}]{1,6})`;
const range = '[-~—–、至到]';
/** A month or a day right after an operator is a length of time ("不超过3月"); elsewhere it is a place in the calendar. */
const noOperator = String.raw`(?<![\d.≥≤<>=于过少多${numeralSigns}])`;

/**
 * Numbers that are part of a name, a date, a document number or an order, by kind. Each is bounded, so that a scan stays linear.
 * A text inside quotation marks is a name as well: “三同步”, 《第3期》.
 */
const kinds: readonly RegExp[] = [
  /“[^“”]*”/g,
  /《[^《》]*》/g,
  /「[^「」]*」/g,
  /"[^"]*"/g,
  // 文号: 财预〔2020〕10号, 人发[1996]118号; and every other "号".
  /[[(〔【]\d{4}[\])〕】]第?\d{1,5}号/g,
  /(?<!\d)\d{1,6}号/g,
  // Dates: 2023年, 2023年度, 2021-2023年, 二〇二三年, 2023-12-31, 12月底前, 12月31日, 每月25日, 31日前, 9:30.
  new RegExp(
    String.raw`(?<![\d.,])(?:19|20)\d{2}(?:${range}(?:19|20)?\d{2})?年度?|二[〇○零][〇○零一二三四五六七八九]{2}年度?`,
    'g',
  ),
  /(?<![\d.])(?:19|20)\d{2}\.\d{1,2}[-~至到](?:19|20)\d{2}\.\d{1,2}/g,
  /(?<![\d.])(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}/g,
  new RegExp(
    String.raw`${noOperator}(?:\d{1,2}|十?[一二三四五六七八九]|十)(?:月?${range}(?:\d{1,2}|十?[一二三四五六七八九]|十))?月(?!均|[一二两三四五六七八九十\d]{1,2}[次期场个])(?:\d{1,2}[日号])?`,
    'g',
  ),
  /(?<=[每当次本]月)\d{1,2}(?:[-~至到]\d{1,2})?[日号]/g,
  /(?<!\d)\d{1,2}[日号](?=之?前|以前|起)/g,
  /(?<!\d)\d{1,2}:\d{2}(?!\d)/g,
  new RegExp(String.raw`${noOperator}[一二三四1-4](?:${range}[一二三四1-4])?季度(?![一二两三四五\d])`, 'g'),
  new RegExp(String.raw`(?:近|(?<![提目])前|过去|未来)${numeral}(?:年|个?月|季度)(?!内|以内|之内)`, 'g'),
  new RegExp(String.raw`${numeral}年(?=行动|规划|计划|攻坚|大计)`, 'g'),
  new RegExp(String.raw`${numeral}(?:周年|年级|年制|年一贯)`, 'g'),
  // Orders: 第一批, 第3次会议. "第1名" and "排名第3" are ranks and stay.
  new RegExp(
    String.raw`(?<!排名|位列|位居|名列|排在)第${numeral}(?:${range}${numeral})?(?![名位至到~\d${numeralSigns}-])`,
    'g',
  ),
  // Names made with letters: PM2.5, ISO9001, G20.
  /(?<![a-z\d])[a-z]{1,10}-?\d{1,9}(?:\.\d{1,3})?(?![\d%‰])/gi,
  // Rates: 每万人5件 is 5, in 10,000 people.
  /每[十百千万亿]+(?=[\u4e00-\u9fff])/g,
  /(?<!\d)\d{1,2}·\d{1,2}/g,
  /(?<!\d)\d{1,2}[×x*]\d{1,2}(?:小时)?/gi,
  /(?<!\d)(?:12345|12315|12348|12333|110|119|120)(?=热线|平台|报警|急救|指挥|便民|政务)/g,
  new RegExp(String.raw`${numeral}(?:分钟|公里|小时)[\u4e00-\u9fff]{0,8}圈`, 'g'),
  // Ages describe people: 60岁以上老人. An age that is the target itself follows an operator or ends the phrase.
  /(?<![\d≥≤<>=于过到达])\d{1,3}周?岁(?:及?以[上下])?(?=[\u4e00-\u9fff])/g,
  // Set phrases that look like a Chinese numeral with a unit.
  /(?<![一二三四五六七八九两])十分(?![之钟])/g,
  /一次性|一件事|一张[网图卡表]|一条[龙心]|一家[亲人]|一本[通账]|一户一[\u4e00-\u9fff]|一人一[\u4e00-\u9fff]|一批|一点|一些/g,
  /[四两三五]个(?:意识|自信|维护|确立|全面|代表|一批|必须|务必|革命)|[八六五三]项(?:规定|纪律|注意|机制)|[三五]位一体|三支一扶/g,
  /[一二三四五六1-6]期(?=工程|项目|建设|改造)/g,
  /十字路|百日|[一二三]等奖|万一|统一|唯一|单一|同一|之一|专一|星期[一二三四五六]|三重一大|三会一课/g,
];

const itemStart = /[\s;；。,，.]/;
const afterItemNumber = /[、.)．）]/;

/**
 * The numbers of a numbered list: "1、按月…；2、根据…", also with "." or ")" and with nothing between the items. A list begins with 1 at the
 * start of the text and goes on one by one, so "2、3次" is no list.
 */
function listNumbers(text: string): readonly Span[] {
  const found: Span[] = [];
  let expected = 1;
  for (let at = 0; at < text.length; at += 1) {
    const number = String(expected);
    const opened = text[at] === '(' ? 1 : 0;
    if (!text.startsWith(number, at + opened)) continue;
    const before = text[at - 1];
    const starts = before === undefined || itemStart.test(before);
    if (expected === 1 ? at > 0 : before !== undefined && /\d/.test(before)) {
      if (expected === 1) break;
      continue;
    }
    const end = at + opened + number.length + 1;
    const sign = text[end - 1] ?? '';
    if (!afterItemNumber.test(sign) || (opened === 1) !== (sign === ')' && opened === 1)) continue;
    // "1.5万元" is a number, and so is the 2 in "培训2、3次"; a year may open an item: "1.2023年…".
    const next = text.slice(end, end + 5);
    if (/^\d/.test(next) && (!starts || !/^(?:19|20)\d{2}年/.test(next)) && !(starts && sign === '、'))
      continue;
    found.push({ start: at, end });
    at = end - 1;
    expected += 1;
  }
  const only = found[0];
  // A single "1、2次" is no list either.
  return found.length === 1 && only !== undefined && /\d/.test(text[only.end] ?? '') ? [] : found;
}

/** The text with its list numbering taken out, so that "1、举办5次" speaks of 5 only. */
export function withoutListNumbers(text: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of listNumbers(text)) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

/** "第8", "全市第一": an order that ends the phrase, and stands alone or after a place, is a rank. */
const rankAlone = new RegExp(String.raw`(?:^|[国省市区县州统校居列获排为名:])(第${numeral})[。)]?$`);

/** Marks with true every place of the text that belongs to something that only looks like a measure. */
export function notMeasures(text: string): readonly boolean[] {
  const covered = Array.from({ length: text.length }, () => false);
  const rank = text.includes('第') ? rankAlone.exec(text) : null;
  const rankAt = rank === null ? -1 : text.lastIndexOf('第');
  for (const kind of kinds)
    for (const match of text.matchAll(kind))
      if (match.index !== rankAt) covered.fill(true, match.index, match.index + match[0].length);
  return covered;
}
