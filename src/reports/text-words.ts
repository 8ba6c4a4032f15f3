import type { Waiver } from '../review';
import type { Unchecked } from '../rules';
import { type Language, counted, whyUnchecked } from '../words';
import type { Counts } from './file-review';

/** What the text report says beside the findings. */
interface TextWords {
  readonly stated: string;
  readonly computed: string;
  readonly weights: string;
  readonly policy: (title: string) => string;
  readonly checks: (run: number, passed: number) => string;
  readonly unchecked: (count: number, reasons: string) => string;
  readonly why: Readonly<Record<Unchecked['unchecked'], string>>;
  readonly because: (why: string, count: number) => string;
  readonly and: string;
  readonly comma: string;
  readonly uncheckedByRule: string;
  readonly sheet: (name: string, isHidden: boolean) => string;
  readonly follows: string;
  readonly ofOneKind: (count: number) => string;
  readonly clean: string;
  readonly nothingOpen: string;
  readonly nothingNew: string;
  readonly setAside: (waiver: Waiver) => string;
  readonly outgrown: (waiver: Waiver) => string;
  readonly stale: (waiver: Waiver) => string;
  readonly crashed: (rule: string, reason: string) => string;
  readonly closing: (files: number, forms: number, counts: Counts) => string;
  readonly baseline: (known: number, gone: number) => string;
}

/** In both languages. */
export const textWords: Readonly<Record<Language, TextWords>> = {
  zh: {
    stated: '自评总分',
    computed: '各项得分合计',
    weights: '权重合计',
    policy: (title) => `评分办法：${title}`,
    checks: (run, passed) => `核对 ${run} 项，${passed} 项无问题`,
    unchecked: (count, reasons) => `；另有 ${count} 项未核对：${reasons}`,
    why: whyUnchecked.zh,
    because: (why, count) => `${why} ${count}`,
    and: '、',
    comma: '，',
    uncheckedByRule: '未核对的规则：',
    sheet: (name, isHidden) => `工作表“${name}”${isHidden ? '（已隐藏）' : ''}`,
    follows: '随上一问题产生：',
    ofOneKind: (count) => `共${count}处`,
    clean: '没有发现问题。',
    nothingOpen: '除已说明的外，没有发现问题。',
    nothingNew: '没有发现新问题。',
    setAside: ({ reason, by, on }) => `已说明：${[reason, by, on].filter((part) => part !== '').join('，')}`,
    outgrown: ({ rule, about, reason }) =>
      `说明后变严重，重新列出：${[about, reason].filter((part) => part !== '').join('，')}  ${rule}`,
    stale: ({ rule, about, reason }) =>
      `曾作说明的问题已不存在，可以删去：${[about, reason].filter((part) => part !== '').join('，')}  ${rule}`,
    crashed: (rule, reason) => `规则 ${rule} 自身出错，未能执行：${reason}`,
    closing: (files, forms, counts) =>
      `${files} 个文件，${forms} 张表：${counts.error} 处错误，${counts.warning} 处警告，${counts.hint} 处提示` +
      (counts.setAside > 0 ? `；另有 ${counts.setAside} 处已说明` : '') +
      (counts.notChecked > 0 ? `；${counts.notChecked} 个文件未能校验` : ''),
    baseline: (known, gone) =>
      `已知问题清单中的 ${known} 处未列出` + (gone > 0 ? `，另有 ${gone} 处已不存在` : ''),
  },
  en: {
    stated: 'stated total',
    computed: 'sum of the scores',
    weights: 'weights',
    policy: (title) => `scoring rules: ${title}`,
    checks: (run, passed) => `${counted(run, 'check')}, ${passed} passed`,
    unchecked: (count, reasons) => `; ${count} not checked: ${reasons}`,
    why: whyUnchecked.en,
    because: (why, count) => `${why} ${count}`,
    and: ', ',
    comma: ', ',
    uncheckedByRule: 'not checked, by rule:',
    sheet: (name, isHidden) => `sheet “${name}”${isHidden ? ' (hidden)' : ''}`,
    follows: 'follows from the above: ',
    ofOneKind: (count) => `×${count}`,
    clean: 'Nothing found.',
    nothingOpen: 'Nothing found that is not kept with a reason.',
    nothingNew: 'Nothing new was found.',
    setAside: ({ reason, by, on }) =>
      `kept with a reason: ${[reason, by, on].filter((part) => part !== '').join(', ')}`,
    outgrown: ({ rule, about, reason }) =>
      `worse than when it was kept with a reason, and shown again: ${[about, reason].filter((part) => part !== '').join(', ')}  ${rule}`,
    stale: ({ rule, about, reason }) =>
      `kept with a reason, but gone; it can be removed: ${[about, reason].filter((part) => part !== '').join(', ')}  ${rule}`,
    crashed: (rule, reason) => `rule ${rule} itself failed and was left out: ${reason}`,
    closing: (files, forms, counts) =>
      `${counted(files, 'file')}, ${counted(forms, 'form')}: ${counted(counts.error, 'error')}, ` +
      `${counted(counts.warning, 'warning')}, ${counted(counts.hint, 'hint')}` +
      (counts.setAside > 0 ? `; ${counts.setAside} kept with a reason` : '') +
      (counts.notChecked > 0 ? `; ${counted(counts.notChecked, 'file')} could not be checked` : ''),
    baseline: (known, gone) =>
      `${counted(known, 'known finding')} not shown` + (gone > 0 ? `, ${gone} gone` : ''),
  },
};
