import { defineRule, passed } from '../rule';

const names =
  '[abipsu]|br|hr|em|ol|ul|li|td|th|tr|h[1-6]|div|img|pre|sub|sup|span|font|strong|center|table|tbody|thead|style|script|o:p';
/** A tag by its name, bare or with attributes that have values: "<90%" and "a<b and c>d" are none. */
const tag = new RegExp(
  String.raw`</?(?<name>${names})(?:\s[^<>=]{0,40}=[^<>]{0,2000})?[\s/]{0,4}>|<!--`,
  'giu',
);
const entity =
  /&(?:nbsp|lt|gt|amp|quot|apos|ldquo|rdquo|lsquo|rsquo|mdash|ndash|middot|hellip|ensp|emsp|times|permil|ge|le|yen|#\d{1,6}|#x[\da-f]{1,5});/giu;
const mostNamed = 4;

/** Tags and entities that a web editor left in a cell; one finding a cell. */
export const textHtml = defineRule({
  id: 'text-html',
  title: { zh: '单元格中有网页标签', en: 'HTML tags in a cell' },
  scope: 'cell',
  severity: 'warning',
  basis: () => '公开文本应为纯文字；网页标签是系统导出时带出的',
  messages: {
    tags: {
      zh: '文字中夹有网页标签 {tags}：由系统导出时带入，公开后会原样显示',
      en: 'the text has HTML tags in it ({tags}): they came from the exporting system and will be published as they are',
    },
  },
  advice: {
    zh: '删除 {tags}，只留文字。',
    en: 'Delete {tags} and keep the text.',
  },

  detect({ row, column, text }) {
    const tags = [...new Set([...tagsIn(text), ...entitiesIn(text)])];
    if (tags.length === 0) return passed;
    const more = tags.length > mostNamed ? ['…'] : [];
    const values = { tags: [...tags.slice(0, mostNamed), ...more].join(' ') };
    return [{ cells: [{ row, column }], message: 'tags', values }];
  },
});

function tagsIn(text: string): readonly string[] {
  if (!text.includes('<')) return [];
  return [...text.matchAll(tag)].map(({ groups }) => {
    const name = groups?.['name']?.toLowerCase();
    return name === undefined ? '<!-- -->' : `<${name}>`;
  });
}

function entitiesIn(text: string): readonly string[] {
  return text.includes('&') ? [...text.matchAll(entity)].map((match) => match[0].toLowerCase()) : [];
}
