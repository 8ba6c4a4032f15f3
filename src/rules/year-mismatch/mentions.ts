import { type FoldedText, foldedText } from '../../values';

/** In a longer text only its beginning says which year it is about; what follows may be history. */
const shortText = 60;
const beginning = 20;
/** Last year's form is copied, or the one before it; a year further off is history or a plan. */
const nearest = 3;

/** Names of documents and quotations have years of their own: 《…2021年…》, 〔2020〕. */
const quoted = /《[^《》]{0,80}》|“[^“”]{0,80}”|〔[^〔〕]{0,20}〕|\([^()]{0,40}\)|\[[^[\]]{0,20}\]/gu;
const anyYear = /(?<!\d)20\d{2}(?!\d)/gu;

/** 自2012年以来, 较2022年, 截至2024年, 为2024年打下基础, 2021-2023年. */
const lookingAway = /(?:[自从到至较比与同以于为对据按距待拟将跨及和、~—–-]|早在|始于|截止)\s?$/u;
/** 2022年结转, 2022年同期, 2022年底, 2022年12月, 2022年至… */
const backThen =
  /^(?:度|财政年度|财年)?(?:以来|[起前后之至到~—–\-欠获被]|开始|年?[底末初]|结[转余]|遗留|尾款|同期|相比|水平|基[数础]|建成|成立|建立|启动|立项|签订|实施|印发|发布|出台|下达|批[复准]|\d{1,2}月|[一二三四五六七八九十]{1,2}月|[上下]半年|第?[一二三四1-4]季度)/u;
const aboutOtherYears = /上年|去年|往年|历年|结转|跨年|遗留|尾款|连续|五年|规划/u;

/** The one other year that a text is about, or null: a text that names its own year, or several, is in order. */
export function otherYear(text: string | FoldedText, year: number): number | null {
  const words = foldedText(text).folded.replace(quoted, '□');
  const years = new Set([...words.matchAll(anyYear)].map((match) => Number(match[0])));
  const [other] = years;
  if (years.size !== 1 || other === undefined || other === year) return null;
  if (Math.abs(other - year) > nearest) return null;
  const isShort = words.length <= shortText;
  if (isShort && aboutOtherYears.test(words)) return null;
  const first = words.search(anyYear);
  if (!isShort && first > beginning) return null;
  const rest = words.slice(first + 4, first + 20).trimStart();
  if (!rest.startsWith('年') || backThen.test(rest.slice(1))) return null;
  return lookingAway.test(words.slice(Math.max(0, first - 3), first)) ? null : other;
}

/** "2022年10月底前" and nothing else. */
const deadline =
  /^[于在]?(?<year>20\d{2})年(?:\d{1,2}月(?:\d{1,2}日|[底末])?|[底末]|[上下]半年|第?[一二三四1-4]季度)(?:之?前|以前|内)?(?:完成|完工|竣工|验收|交付)?$/u;

/** The year of a target that is a deadline in an earlier year: none of this year's work was due then. */
export function dueBefore(text: string | FoldedText, year: number): number | null {
  const due = Number(deadline.exec(foldedText(text).squeezed.slice(0, 30))?.groups?.['year'] ?? year);
  return due < year && year - due <= nearest ? due : null;
}

/** The year of a cell that states nothing else: "2023", "（2023年度）". */
export function statedYear(text: string | FoldedText): number | null {
  const words = foldedText(text).squeezed.slice(0, 40);
  const year = /^\(?(?<year>20\d{2})(?:年度?)?\)?$/u.exec(words)?.groups?.['year'];
  return year === undefined ? null : Number(year);
}
