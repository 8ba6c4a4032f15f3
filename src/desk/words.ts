import { type Language, type Severity, counted, severityNames } from '../words';
import type { DeskColumn } from './rows';
import type { Readiness } from './readiness';

type SeverityCounts = Readonly<Record<Severity, number>>;

/** What letters and summaries say, beside the findings' own words. */
export interface DeskWords {
  readonly lang: string;
  readonly readiness: Readonly<Record<Readiness, string>>;
  readonly columns: Readonly<Record<DeskColumn, string>>;
  readonly letter: {
    readonly title: string;
    readonly dear: (unit: string) => string;
    readonly opening: (file: string, isReady: boolean) => string;
    readonly form: (name: string, stated: string | null, sum: string | null) => string;
    readonly must: string;
    readonly explain: string;
    readonly nothing: string;
    readonly at: (sheet: string, cells: string, about: string) => string;
    readonly todo: string;
    readonly follows: (count: number) => string;
    readonly hints: (count: number) => string;
    readonly unread: (file: string, reason: string) => string;
    readonly crashed: string;
    readonly closing: (isNothingToMend: boolean) => string;
    readonly checker: string;
    readonly date: string;
  };
  readonly summary: {
    readonly title: string;
    readonly counts: (counts: SummaryCounts) => string;
    readonly found: (counts: SeverityCounts) => string;
    readonly forms: string;
    readonly kinds: string;
    readonly kindColumns: readonly string[];
    readonly across: string;
    readonly acrossColumns: readonly string[];
    readonly noneAcross: string;
    readonly findings: string;
    readonly findingColumns: readonly string[];
    readonly stopped: (left: number) => string;
    readonly closing: string;
  };
}

/** How many files and forms there are, by what became of them. */
export interface SummaryCounts {
  readonly files: number;
  readonly forms: number;
  readonly ready: number;
  readonly notReady: number;
  readonly uncertain: number;
  readonly unread: number;
}

/** In both languages. */
export const deskWords: Readonly<Record<Language, DeskWords>> = {
  zh: {
    lang: 'zh-CN',
    readiness: { ready: '可以提交', 'not-ready': '还不能提交', uncertain: '不能断定', unread: '未核对' },
    columns: {
      path: '文件',
      unit: '单位',
      name: '自评表',
      stated: '自评总分',
      sum: '各项得分合计',
      errors: '错误',
      warnings: '警告',
      readiness: '可否提交',
    },
    letter: {
      title: '绩效自评表退回意见',
      dear: (unit) => `${unit === '' ? '填报人' : `${unit}填报人`}：`,
      opening: (file, isReady) =>
        isReady
          ? `你单位报送的“${file}”已核对，没有必须修改的问题。`
          : `你单位报送的“${file}”已核对，请按下列意见修改后重新报送。`,
      form: (name, stated, sum) =>
        [name, stated === null ? '' : `自评总分 ${stated}`, sum === null ? '' : `各项得分合计 ${sum}`]
          .filter(Boolean)
          .join('，'),
      must: '必须修改',
      explain: '请修改，或说明原因',
      nothing: '没有需要修改的问题。',
      at: (sheet, cells, about) =>
        [`工作表“${sheet}”${cells}`, about === '' ? '' : `“${about}”`].filter(Boolean).join(' '),
      todo: '修改方法：',
      follows: (count) => `另有 ${count} 处随上述问题产生，改正后应随之消失，请一并核对。`,
      hints: (count) => `另有 ${count} 处提示，供参考，不影响报送。`,
      unread: (file, reason) => `你单位报送的“${file}”未能核对：${reason}。请处理后重新报送。`,
      crashed: '有的规则没能运行，这些项目未核对。',
      closing: (isNothingToMend) => (isNothingToMend ? '' : '改好后请再核对一遍，确认没有上述问题再报送。'),
      checker: '审核人：',
      date: '日期：',
    },
    summary: {
      title: '绩效自评表审核汇总',
      counts: ({ files, forms, ready, notReady, uncertain, unread }) =>
        `文件 ${files} 个，自评表 ${forms} 张：可以提交 ${ready} 张，还不能提交 ${notReady} 张${
          uncertain > 0 ? `，不能断定 ${uncertain} 张` : ''
        }；未核对的文件 ${unread} 个`,
      found: ({ error, warning, hint }) => `共有错误 ${error} 处、警告 ${warning} 处、提示 ${hint} 处`,
      forms: '各表情况',
      kinds: '问题分布',
      kindColumns: ['级别', '问题', '处数', '涉及文件'],
      across: '跨文件核对',
      acrossColumns: ['文件', '自评表', '单元格', '级别', '问题'],
      noneAcross: '各文件之间没有发现问题。',
      findings: '问题明细',
      findingColumns: ['文件', '自评表', '工作表', '单元格', '级别', '问题', '修改方法', '依据'],
      stopped: (left) => `核对已取消，还有 ${left} 个文件未核对，不在其中。`,
      closing: '本汇总在本机生成；原表没有改动。',
    },
  },
  en: {
    lang: 'en',
    readiness: { ready: 'Ready', 'not-ready': 'Not ready', uncertain: 'Uncertain', unread: 'Not checked' },
    columns: {
      path: 'File',
      unit: 'Unit',
      name: 'Form',
      stated: 'Stated total',
      sum: 'Sum of scores',
      errors: 'Errors',
      warnings: 'Warnings',
      readiness: 'Ready?',
    },
    letter: {
      title: 'What to mend in the self-evaluation form',
      dear: (unit) =>
        unit === '' ? 'To whoever filled in the form:' : `To whoever filled in the form at ${unit}:`,
      opening: (file, isReady) =>
        isReady
          ? `“${file}” was checked; nothing in it must be mended.`
          : `“${file}” was checked. Please mend what is listed here and hand it in again.`,
      form: (name, stated, sum) =>
        [name, stated === null ? '' : `stated total ${stated}`, sum === null ? '' : `sum of scores ${sum}`]
          .filter(Boolean)
          .join(', '),
      must: 'Must be mended',
      explain: 'Mend, or say why it is so',
      nothing: 'Nothing to mend.',
      at: (sheet, cells, about) =>
        [`Sheet “${sheet}” ${cells}`, about === '' ? '' : `“${about}”`].filter(Boolean).join(' '),
      todo: 'What to do: ',
      follows: (count) =>
        count === 1
          ? '1 more follows from these and should go with them; please look at it as well.'
          : `${count} more follow from these and should go with them; please look at them as well.`,
      hints: (count) => `${counted(count, 'hint')} besides, to look at; nothing is kept back by that.`,
      unread: (file, reason) => `“${file}” could not be checked: ${reason}. Please hand it in again.`,
      crashed: 'A rule could not be run; what it looks at was not checked.',
      closing: (isNothingToMend) =>
        isNothingToMend ? '' : 'Please check the form once more before you hand it in.',
      checker: 'Checked by: ',
      date: 'Date: ',
    },
    summary: {
      title: 'Summary of checked self-evaluation forms',
      counts: ({ files, forms, ready, notReady, uncertain, unread }) =>
        `${counted(files, 'file')}, ${counted(forms, 'form')}: ${ready} ready, ${notReady} not ready${
          uncertain > 0 ? `, ${uncertain} uncertain` : ''
        }; ${counted(unread, 'file')} not checked`,
      found: (counts) =>
        `Found: ${(['error', 'warning', 'hint'] as const)
          .map((severity) => counted(counts[severity], severityNames.en[severity]))
          .join(', ')}`,
      forms: 'Forms',
      kinds: 'Findings by kind',
      kindColumns: ['Severity', 'Finding', 'Count', 'Files'],
      across: 'Across files',
      acrossColumns: ['File', 'Form', 'Cell', 'Severity', 'Finding'],
      noneAcross: 'Nothing was found between files.',
      findings: 'Findings',
      findingColumns: ['File', 'Form', 'Sheet', 'Cell', 'Severity', 'Finding', 'What to do', 'Basis'],
      stopped: (left) => `The check was cancelled; ${counted(left, 'file')} not checked and not in here.`,
      closing: 'Made on this machine; no form was changed.',
    },
  },
};
