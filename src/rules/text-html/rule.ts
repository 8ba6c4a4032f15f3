import { readNumber } from '../../values';
import { textEdit } from '../mending';
import { defineRule, passed } from '../rule';
import { entitiesIn, tagsIn, withoutMarkup } from './markup';

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
      what: { zh: '文字中夹有网页标签 {tags}', en: 'the text has HTML tags in it ({tags})' },
      why: {
        zh: '由系统导出时带入，公开后会原样显示',
        en: 'they came from the exporting system and will be published as they are',
      },
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

  fix(_found, cell, { form: { sheet } }) {
    const text = withoutMarkup(cell.text, sheet.typed ? '\n' : ' ');
    // In a workbook "9" is a number or a code; as text it would be the next finding.
    if (text === null || (sheet.typed && readNumber(text).state === 'number')) return null;
    const edit = textEdit(cell, text);
    return edit && { kind: 'safe', edits: [edit] };
  },
});
