import { withoutTags } from '../../forms';
import { placeOf } from '../../sheets';
import { defineRule, passed } from '../rule';

/** Small English words that no Chinese text borrows. */
const smallWords: ReadonlySet<string> = new Set(
  'and or of the for to with in on by from but not is are was as an at'.split(' '),
);

/** Lower-case words that Chinese texts do borrow, and units. Shorter ones are mostly abbreviations and pass anyway. */
const borrowed: ReadonlySet<string> = new Set(
  (
    'wifi logo vlog blog html http https word excel office email mail online offline live show club party mall mini ' +
    'plus demo banner wechat android windows linux python java offer title team fans style cosplay city park ' +
    'mmol gbps mbps kbps kcal mcal tesla'
  ).split(' '),
);

const shortestWord = 4;
/** A word of its own: no part of a code, an address, a file name or an HTML entity. */
const lowerCaseWord = /(?<![\w&@./+-])[a-z]{2,20}(?![\w@./+-])/gu;
const latin = /[a-z]{2}/u;
const chineseBefore = /[\p{Script=Han}、，,；;]\s{0,3}$/u;
const chineseAfter = /^\s{0,3}\p{Script=Han}/u;
const around = 6;
const mostWords = 3;

/** An English word alone between Chinese ones is what a translation or a paste left behind. Capitals are names and abbreviations. */
export const textForeignWord = defineRule({
  id: 'text-foreign-word',
  title: { zh: '中文里夹着英文词', en: 'A lone English word in a Chinese sentence' },
  scope: 'cell',
  severity: 'hint',
  basis: () => '《中华人民共和国国家通用语言文字法》第九条：国家机关以普通话和规范汉字为公务用语用字',
  messages: {
    found: {
      what: {
        zh: '中文里夹着英文词“{words}”（…{context}…），可能是翻译或粘贴时留下的，公开后读者不易看懂',
        en: 'the English word “{words}” stands in the Chinese text (…{context}…); it was probably left by a translation or a paste and will puzzle readers',
      },
    },
  },
  advice: {
    zh: '改成中文；确需保留的专用名称，请写全称并加引号或注释。',
    en: 'Put it into Chinese; a name that must stay is better written in full and quoted.',
  },

  detect(cell) {
    const text = withoutTags(cell.text);
    if (!latin.test(text)) return passed;
    const words = [...text.matchAll(lowerCaseWord)].filter(
      ({ 0: word, index }) => isForeign(word) && isAlone(text, index, index + word.length),
    );
    const [first] = words;
    if (!first) return passed;
    const distinct = [...new Set(words.map((match) => match[0]))].slice(0, mostWords);
    const context = text
      .slice(Math.max(0, first.index - around), first.index + first[0].length + around)
      .replace(/\s+/gu, ' ')
      .trim();
    return [{ cells: [placeOf(cell)], message: 'found', values: { words: distinct.join('、'), context } }];
  },
});

function isForeign(word: string): boolean {
  return smallWords.has(word) || (word.length >= shortestWord && !borrowed.has(word));
}

function isAlone(text: string, from: number, to: number): boolean {
  return (
    chineseBefore.test(text.slice(Math.max(0, from - 4), from)) && chineseAfter.test(text.slice(to, to + 5))
  );
}
