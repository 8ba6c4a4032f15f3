import { defineRule, passed } from '../rule';

/** What is garbled, and where in the text. */
interface Garbled {
  readonly message: 'question' | 'permille' | 'mojibake';
  readonly index: number;
  readonly length: number;
}

/** UTF-8 read as Latin-1 or GBK, GBK read as UTF-8, fresh memory printed as text, the replacement character. */
const mojibake =
  /[\uFFFD锛銆]|锟斤拷|斤拷锟|烫烫烫|屯屯屯|ï¿½|â€|Ã[^\0-\x7F]|[\u00C2-\u00D6\u00D8-\u00EF][\u0080-\u00B6\u00B8-\u00BA\u00BC-\u00BF]/u;
/** "3%0" is what remains of "3‰". */
const permille = /\d%0(?![\d.%a-f])/iu;
const betweenChinese = /(?<=\p{Script=Han})[？?]{1,8}(?=\p{Script=Han})/gu;
const questionMark = /[？?]/u;
const asks =
  /[吗呢吧嘛么何谁哪否几怎岂]|多少|多大|多久|多长|为啥|难道|有无|有没有|能不能|会不会|可不可|是不是|请问/u;
const clauseEnd = /[。！!；;，,：:？?\n\r]/u;
const longestClause = 60;
const quotes = /^[“”‘’]+|[“”‘’]+$/gu;
const quotedBefore = 5;
const quotedAround = 12;

/** Signs that a conversion of encodings left behind; one finding a cell. */
export const textGarbled = defineRule({
  id: 'text-garbled',
  title: { zh: '文字疑有乱码', en: 'Garbled text' },
  scope: 'cell',
  severity: 'warning',
  basis: () => '公开文本应与原稿一致；转码丢失的字符常变为“？”“�”或其他乱码',
  messages: {
    question: {
      what: {
        zh: '“{around}”中的“{sign}”疑为乱码',
        en: 'the “{sign}” in “{around}” asks nothing',
      },
      why: {
        zh: '公开后读者无法看懂',
        en: 'it probably replaced a sign lost in conversion, and readers cannot tell which',
      },
    },
    permille: {
      what: {
        zh: '“{around}”中的“{sign}”疑为千分号“‰”',
        en: 'the “{sign}” in “{around}” probably was a per-mille sign (‰)',
      },
      why: { zh: '差一个数量级，指标无法核对', en: 'the value cannot be checked as it stands' },
    },
    mojibake: {
      what: {
        zh: '“{around}”中有乱码“{sign}”，疑为转码出错',
        en: 'there is garbled text (“{sign}”) in “{around}”, probably from a wrong encoding',
      },
      why: { zh: '公开后读者无法看懂', en: 'readers cannot make sense of it' },
    },
  },
  advice: {
    zh: '对照原稿改正“{sign}”处的文字或符号。',
    en: 'Restore what stood at “{sign}” from the original text.',
  },

  detect(cell) {
    const text = cell.text;
    const garbled = firstGarbled(text);
    if (!garbled) return passed;
    const { message, index, length } = garbled;
    const sign = text.slice(index, index + length);
    return [
      {
        cells: [{ row: cell.row, column: cell.column }],
        message,
        values: { sign, around: aroundOf(text, index) },
      },
    ];
  },
});

function firstGarbled(text: string): Garbled | null {
  const found = [
    garbledAs('mojibake', mojibake.exec(text)),
    garbledAs('question', strayQuestion(text)),
    garbledAs('permille', permille.exec(text)),
  ];
  return found.find((one) => one !== null) ?? null;
}

function garbledAs(message: Garbled['message'], match: RegExpExecArray | null): Garbled | null {
  return match && { message, index: match.index, length: match[0].length };
}

/** A question mark between Chinese characters with no question before it. */
function strayQuestion(text: string): RegExpExecArray | null {
  if (!questionMark.test(text)) return null;
  for (const match of text.matchAll(betweenChinese)) {
    const before = text.slice(Math.max(0, match.index - longestClause), match.index);
    const clause = before.split(clauseEnd).at(-1) ?? '';
    if (!asks.test(clause)) return match;
  }
  return null;
}

/** At most 12 characters of the text from shortly before the place, on one line. */
function aroundOf(text: string, index: number): string {
  const before = Array.from(text.slice(Math.max(0, index - 2 * quotedAround), index)).slice(-quotedBefore);
  const after = Array.from(text.slice(index, index + 2 * quotedAround));
  return [...before, ...after].slice(0, quotedAround).join('').replace(/\s/gu, ' ').replace(quotes, '');
}
