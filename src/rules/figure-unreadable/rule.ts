import { excerpt } from '../excerpt';
import { type Found, defineRule } from '../rule';
import { columns } from './columns';
import { type UnreadCell, unreadCells } from './unread-cells';

/** Nothing that cannot be read passes: where a figure belongs stands an error value, a picture, or a text that is no single number. */
export const figureUnreadable = defineRule({
  id: 'figure-unreadable',
  title: { zh: '数字无法识别', en: 'A figure that cannot be read' },
  scope: 'form',
  severity: 'error',
  basis: () => '金额、执行率、分值、得分等单元格应为一个数；读不出数的不作推断，相关核对无法进行',
  messages: {
    error: {
      what: {
        zh: '“{name}”的{columnZh}显示错误值“{text}”',
        en: 'the {columnEn} of “{name}” shows the error value “{text}”',
      },
      why: { zh: '{checksZh}无法核对', en: '{checksEn} cannot be checked' },
    },
    picture: {
      what: {
        zh: '“{name}”的{columnZh}单元格里是图片，没有文字或数字',
        en: 'the {columnEn} of “{name}” is a picture, without text or number',
      },
      why: { zh: '{checksZh}无法核对', en: '{checksEn} cannot be checked' },
    },
    noNumber: {
      what: {
        zh: '“{name}”的{columnZh}填了“{text}”，不是一个确定的数',
        en: 'the {columnEn} of “{name}” says “{text}”, which is no single number',
      },
      why: { zh: '{checksZh}无法核对', en: '{checksEn} cannot be checked' },
    },
  },
  advice: {
    zh: '只填一个阿拉伯数字，注意字母 O 与数字 0、中文句号与小数点；说明写在备注或原因栏。',
    en: 'Write one number in digits (mind the letter O for 0 and a full stop for a point); remarks go into the reason column.',
  },
  adviceFor: {
    error: {
      zh: '检查公式引用的单元格和除数，恢复数值；“####”是列宽不够，请在原表中加宽后重新导出。',
      en: 'Correct the cells that the formula refers to and its divisor; for “####” widen the column and export anew.',
    },
    picture: {
      zh: '把图片中的内容填成文字或数字；图片作为佐证材料另附。',
      en: 'Write what the picture shows as text or number; attach the picture as evidence.',
    },
  },
  explains: [
    { rule: 'actual-not-comparable', within: 'row' },
    { rule: 'number-as-text', within: 'cells' },
  ],

  detect: (_form, facts) => unreadCells(facts).map(foundOf),
});

function foundOf({ entry, column, name }: UnreadCell): Found<'error' | 'picture' | 'noNumber'> {
  const { zh, en, checksZh, checksEn } = columns[column];
  const values = {
    name,
    text: excerpt(entry.text),
    columnZh: zh,
    columnEn: en,
    checksZh,
    checksEn,
  };
  const message = entry.noValue === 'error' || entry.noValue === 'picture' ? entry.noValue : 'noNumber';
  return { cells: [entry.cell], message, values };
}
