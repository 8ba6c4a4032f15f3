import { type Position, address } from '../sheets';
import type { Language } from '../words';
import type { Conversion, NotCarried } from './conversion';

const mostCells = 6;
const mostText = 24;

const whys: Readonly<Record<NotCarried['why'], Readonly<Record<Language, string>>>> = {
  'no-place': { zh: '新表没有位置', en: 'no place for it' },
  printed: { zh: '新表印的是别的内容', en: 'something else is printed there' },
  period: { zh: '年中监控与全年自评的数不同，不照抄', en: 'of another part of the year' },
  computed: { zh: '新表由公式算出，结果不同', en: 'a formula comes to something else' },
};

/** What could not be carried and what is left blank, a line each; for who converts to see to. */
export function conversionReport(
  { notCarried, leftBlank }: Conversion,
  language: Language,
): readonly string[] {
  const zh = language === 'zh';
  const lost = notCarried.map(({ what, why, cells, texts }) => {
    const told = texts.slice(0, 3).map((text) => `“${short(text)}”`);
    const more = texts.length > 3 ? (zh ? ` 等 ${texts.length} 处` : ` and ${texts.length - 3} more`) : '';
    return `${what[language]}（${placesOf(cells)}）：${told.join('、')}${more}，${whys[why][language]}`;
  });
  const blank = leftBlank.map(({ what, cells }) => `${what[language]}（${placesOf(cells)}）`);
  return [
    ...(lost.length > 0
      ? [
          zh ? '没有带过去的（原表的单元格）：' : 'Not carried (cells of the old form):',
          ...lost.map(indented),
        ]
      : []),
    ...(blank.length > 0
      ? [zh ? '还要补填的（新表的单元格）：' : 'Left blank (cells of the new form):', ...blank.map(indented)]
      : []),
    ...(lost.length + blank.length === 0 ? [zh ? '全部内容都已带过去。' : 'Everything was carried.'] : []),
  ];
}

function placesOf(cells: readonly Position[]): string {
  const told = cells.slice(0, mostCells).map(address).join('、');
  return cells.length > mostCells ? `${told}……` : told;
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > mostText ? `${line.slice(0, mostText)}…` : line;
}

function indented(line: string): string {
  return `  ${line}`;
}
