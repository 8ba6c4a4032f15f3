import { withMasks } from '../masked';
import { textEdit } from '../mending';
import { defineRule, passed, unchecked } from '../rule';

/** Providers at which people have mailboxes of their own; a unit's own domain is no personal one. */
const providers =
  'qq|foxmail|163|126|yeah|139|189|wo|21cn|sina|vip\\.sina|sohu|tom|aliyun|gmail|hotmail|outlook|live|msn|icloud|yahoo|88|vip\\.163|vip\\.126|vip\\.qq';

const mailbox = new RegExp(
  `(?<![\\w.+-])\\w[\\w.+-]{0,63}@(?:${providers})\\.(?:com|net|cn|com\\.cn)(?![\\w-]|\\.\\w)`,
  'giu',
);

/** A personal mailbox anywhere in the form. */
export const email = defineRule({
  id: 'email',
  title: { zh: '含个人电子邮箱', en: 'Personal e-mail address' },
  scope: 'cell',
  severity: 'warning',
  basis: () => '《中华人民共和国民法典》第一千零三十四条：电子邮箱属于个人信息',
  messages: {
    email: {
      what: { zh: '单元格中有个人邮箱 {masked}', en: 'there is a personal mailbox here ({masked})' },
      why: {
        zh: '自评表要公开，不应带有个人联系方式',
        en: 'the form will be published and must not carry personal contacts',
      },
    },
  },
  advice: {
    zh: '公开前删去，或改为单位邮箱；确需保留的写作 {masked}。',
    en: 'Remove it before publication or give the unit’s mailbox; where it must stay, write {masked}.',
  },

  detect(cell) {
    const { folded } = cell.words;
    if (!folded.includes('@')) return unchecked('not-applicable');
    const masks = [...new Set(masksOf(folded).values())];
    if (masks.length === 0) return passed;
    const place = { row: cell.row, column: cell.column };
    return [{ cells: [place], message: 'email', values: { masked: masks.slice(0, 3).join('、') } }];
  },

  fix(_found, cell) {
    const edit = textEdit(cell, withMasks(cell.text, masksOf(cell.words.folded)));
    return edit && { kind: 'suggested', edits: [edit] };
  },
});

/** Each mailbox as written, with "z***@qq.com" for it. */
function masksOf(folded: string): ReadonlyMap<string, string> {
  return new Map(
    [...folded.matchAll(mailbox)].map(([written]) => [
      written,
      `${written.slice(0, 1)}***${written.slice(written.indexOf('@'))}`,
    ]),
  );
}
