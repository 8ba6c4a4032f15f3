import { numeralSigns } from '../chinese-numerals';

const numeral = String.raw`(?:\d{1,4}|[${numeralSigns}]{1,6})`;
const range = '[-~—–、至到]';
/** A month or a day right after an operator is a length of time ("不超过3月"); elsewhere it is a place in the calendar. */
const noOperator = String.raw`(?<![\d.≥≤<>=于过少多${numeralSigns}])`;

/**
 * Numbers that are part of a name, a date, a document number or an order, by kind. Each is bounded, so that a scan stays linear.
 * A text inside quotation marks is a name as well: “三同步”, 《第3期》. Before each pattern stand the signs of which one must be in the text; a
 * scan for them is much cheaper than the pattern. None of the patterns matches nothing.
 */
export const kinds: readonly (readonly [signs: string, pattern: RegExp])[] = [
  ['“', /“[^“”]*”/g],
  ['《', /《[^《》]*》/g],
  ['「', /「[^「」]*」/g],
  ['"', /"[^"]*"/g],
  // 文号: 财预〔2020〕10号, 人发[1996]118号; and every other "号".
  ['号', /[[(〔【]\d{4}[\])〕】]第?\d{1,5}号/g],
  ['号', /(?<!\d)\d{1,6}号/g],
  // Dates: 2023年, 2023年度, 2021-2023年, 二〇二三年, 2023-12-31, 12月底前, 12月31日, 每月25日, 31日前, 9:30.
  [
    '年',
    new RegExp(
      String.raw`(?<![\d.,])(?:19|20)\d{2}(?:${range}(?:19|20)?\d{2})?年度?|二[〇○零][〇○零一二三四五六七八九]{2}年度?`,
      'g',
    ),
  ],
  ['.', /(?<![\d.])(?:19|20)\d{2}\.\d{1,2}[-~至到](?:19|20)\d{2}\.\d{1,2}/g],
  ['-./', /(?<![\d.])(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}/g],
  [
    '月',
    new RegExp(
      String.raw`${noOperator}(?:\d{1,2}|十?[一二三四五六七八九]|十)(?:月?${range}(?:\d{1,2}|十?[一二三四五六七八九]|十))?月(?!均|[一二两三四五六七八九十\d]{1,2}[次期场个])(?:\d{1,2}[日号])?`,
      'g',
    ),
  ],
  ['月', /(?<=[每当次本]月)\d{1,2}(?:[-~至到]\d{1,2})?[日号]/g],
  ['日号', /(?<!\d)\d{1,2}[日号](?=之?前|以前|起)/g],
  [':', /(?<!\d)\d{1,2}:\d{2}(?!\d)/g],
  [
    '季',
    new RegExp(String.raw`${noOperator}[一二三四1-4](?:${range}[一二三四1-4])?季度(?![一二两三四五\d])`, 'g'),
  ],
  [
    '年月季',
    new RegExp(String.raw`(?:近|(?<![提目])前|过去|未来)${numeral}(?:年|个?月|季度)(?!内|以内|之内)`, 'g'),
  ],
  ['年', new RegExp(String.raw`${numeral}年(?=行动|规划|计划|攻坚|大计)`, 'g')],
  ['年', new RegExp(String.raw`${numeral}(?:周年|年级|年制|年一贯)`, 'g')],
  // Orders: 第一批, 第3次会议. "第1名" and "排名第3" are ranks and stay.
  [
    '第',
    new RegExp(
      String.raw`(?<!排名|位列|位居|名列|排在)第${numeral}(?:${range}${numeral})?(?![名位至到~\d${numeralSigns}-])`,
      'g',
    ),
  ],
  // Names made with letters: PM2.5, ISO9001, G20.
  ['', /(?<![a-z\d])[a-z]{1,10}-?\d{1,9}(?:\.\d{1,3})?(?![\d%‰])/gi],
  // Rates: 每万人5件 is 5, in 10,000 people.
  ['每', /每[十百千万亿]+(?=[\u4e00-\u9fff])/g],
  ['·', /(?<!\d)\d{1,2}·\d{1,2}/g],
  ['×x*X', /(?<!\d)\d{1,2}[×x*]\d{1,2}(?:小时)?/gi],
  ['线台警救挥民务', /(?<!\d)(?:12345|12315|12348|12333|110|119|120)(?=热线|平台|报警|急救|指挥|便民|政务)/g],
  ['圈', new RegExp(String.raw`${numeral}(?:分钟|公里|小时)[\u4e00-\u9fff]{0,8}圈`, 'g')],
  // Ages describe people: 60岁以上老人. An age that is the target itself follows an operator or ends the phrase.
  ['岁', /(?<![\d≥≤<>=于过到达])\d{1,3}周?岁(?:及?以[上下])?(?=[\u4e00-\u9fff])/g],
  // Set phrases that look like a Chinese numeral with a unit.
  ['十', /(?<![一二三四五六七八九两])十分(?![之钟])/g],
  [
    '一',
    /一次性|一件事|一张[网图卡表]|一条[龙心]|一家[亲人]|一本[通账]|一户一[\u4e00-\u9fff]|一人一[\u4e00-\u9fff]|一批|一点|一些/g,
  ],
  [
    '意自维确全代批必务革规纪注机位支',
    /[四两三五]个(?:意识|自信|维护|确立|全面|代表|一批|必须|务必|革命)|[八六五三]项(?:规定|纪律|注意|机制)|[三五]位一体|三支一扶/g,
  ],
  ['期', /[一二三四五六1-6]期(?=工程|项目|建设|改造)/g],
  [
    '十百等万一统唯单同之专星会',
    /十字路|百日|[一二三]等奖|万一|统一|唯一|单一|同一|之一|专一|星期[一二三四五六]|三重一大|三会一课/g,
  ],
];
