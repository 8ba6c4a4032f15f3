import type { Waiver } from '../review';
import type { Unchecked } from '../rules';
import type { Language } from '../words';
import type { Counts } from './file-review';

/** What the text report says beside the findings. */
interface TextWords {
  readonly stated: string;
  readonly computed: string;
  readonly weights: string;
  readonly policy: string;
  readonly checks: (run: number, passed: number) => string;
  readonly unchecked: (count: number, reasons: string) => string;
  readonly why: Readonly<Record<Unchecked['unchecked'], string>>;
  readonly because: (why: string, count: number) => string;
  readonly and: string;
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
    computed: '复算',
    weights: '权重合计',
    policy: '策略',
    checks: (run, passed) => `已查 ${run} 项，通过 ${passed} 项`,
    unchecked: (count, reasons) => `；未查 ${count} 项：${reasons}`,
    why: {
      blank: '空白',
      'no-such-column': '无此列',
      'not-comparable': '无法比较',
      unreadable: '无法识别',
      'not-applicable': '不适用',
      policy: '本策略不要求',
    },
    because: (why, count) => `${why} ${count}`,
    and: '、',
    uncheckedByRule: '未查的规则：',
    sheet: (name, isHidden) => `工作表“${name}”${isHidden ? '（已隐藏）' : ''}`,
    follows: '由上一处引起：',
    ofOneKind: (count) => `共${count}处`,
    clean: '没有发现问题。',
    nothingOpen: '除已搁置的外，没有发现问题。',
    nothingNew: '基线之外没有发现问题。',
    setAside: ({ reason, by, on }) => `已搁置：${[reason, by, on].filter((part) => part !== '').join('，')}`,
    outgrown: ({ rule, about, reason }) =>
      `搁置之后又变严重，重新列出：${[about, reason].filter((part) => part !== '').join('，')}  ${rule}`,
    stale: ({ rule, about, reason }) =>
      `搁置已无对应的问题，可以删去：${[about, reason].filter((part) => part !== '').join('，')}  ${rule}`,
    crashed: (rule, reason) => `规则 ${rule} 自身出错，未能执行：${reason}`,
    closing: (files, forms, counts) =>
      `${files} 个文件，${forms} 张表：${counts.error} 处错误，${counts.warning} 处警告，${counts.hint} 处提示` +
      (counts.setAside > 0 ? `；另有 ${counts.setAside} 处已搁置` : '') +
      (counts.notChecked > 0 ? `；${counts.notChecked} 个文件未能校验` : ''),
    baseline: (known, gone) =>
      `基线中已知的 ${known} 处未列出` + (gone > 0 ? `，另有 ${gone} 处已不存在` : ''),
  },
  en: {
    stated: 'stated total',
    computed: 'recomputed',
    weights: 'weights',
    policy: 'policy',
    checks: (run, passed) => `${run} checks, ${passed} passed`,
    unchecked: (count, reasons) => `; ${count} not checked: ${reasons}`,
    why: {
      blank: 'blank',
      'no-such-column': 'no such column',
      'not-comparable': 'not comparable',
      unreadable: 'unreadable',
      'not-applicable': 'not applicable',
      policy: 'not asked for by the policy',
    },
    because: (why, count) => `${why} ${count}`,
    and: ', ',
    uncheckedByRule: 'not checked, by rule:',
    sheet: (name, isHidden) => `sheet “${name}”${isHidden ? ' (hidden)' : ''}`,
    follows: 'follows from the above: ',
    ofOneKind: (count) => `×${count}`,
    clean: 'Nothing found.',
    nothingOpen: 'Nothing found that is not set aside.',
    nothingNew: 'Nothing found beyond the baseline.',
    setAside: ({ reason, by, on }) =>
      `set aside: ${[reason, by, on].filter((part) => part !== '').join(', ')}`,
    outgrown: ({ rule, about, reason }) =>
      `worse than when it was set aside, and shown again: ${[about, reason].filter((part) => part !== '').join(', ')}  ${rule}`,
    stale: ({ rule, about, reason }) =>
      `set aside, but gone; it can be removed: ${[about, reason].filter((part) => part !== '').join(', ')}  ${rule}`,
    crashed: (rule, reason) => `rule ${rule} itself failed and was left out: ${reason}`,
    closing: (files, forms, counts) =>
      `${counted(files, 'file')}, ${counted(forms, 'form')}: ${counted(counts.error, 'error')}, ` +
      `${counted(counts.warning, 'warning')}, ${counted(counts.hint, 'hint')}` +
      (counts.setAside > 0 ? `; ${counts.setAside} set aside` : '') +
      (counts.notChecked > 0 ? `; ${counted(counts.notChecked, 'file')} could not be checked` : ''),
    baseline: (known, gone) =>
      `${counted(known, 'finding')} known to the baseline not shown` +
      (gone > 0 ? `, ${gone} of it gone` : ''),
  },
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
