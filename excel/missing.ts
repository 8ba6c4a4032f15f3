import type { Wording } from '../src/words';

/** Why there is no pane. */
export type Missing = 'office-js' | 'answer' | 'excel' | 'excel-api';

interface Message {
  readonly title: Wording;
  readonly advice: Wording;
}

const messages: Readonly<Record<Missing, Message>> = {
  'office-js': {
    title: { zh: '插件没有装全', en: 'The add-in is not complete' },
    advice: {
      zh: '没有载入 office.js。请管理员检查服务器上的 office 文件夹，或本机能否访问微软的下载地址。',
      en: 'office.js was not loaded. Ask the administrator to look at the folder “office” on the server, or whether this machine reaches Microsoft’s address.',
    },
  },
  answer: {
    title: { zh: 'Excel 没有回应', en: 'Excel does not answer' },
    advice: {
      zh: '请关闭这个面板，再从“绩效自评”选项卡打开；仍然如此，请重新启动 Excel。',
      en: 'Close this pane and open it again from the tab “Self-Evaluation”; if that does not help, restart Excel.',
    },
  },
  excel: {
    title: { zh: '请在 Excel 里打开', en: 'Open this in Excel' },
    advice: {
      zh: '这是 Excel 插件“PERF 绩效自评校验”的面板，单独打开没有表格可查。装好插件后，在 Excel 的“绩效自评”选项卡里点“面板”。',
      en: 'This is the pane of the Excel add-in “PERF Self-Evaluation Check”; by itself it has no sheet to look at. Once the add-in is installed, open it in Excel, on the tab “Self-Evaluation”.',
    },
  },
  'excel-api': {
    title: { zh: '这个版本的 Excel 太旧', en: 'This Excel is too old' },
    advice: {
      zh: '插件需要 ExcelApi 1.9：Excel 2021 或更新的版本、Microsoft 365、网页版 Excel。请更新 Excel。',
      en: 'The add-in needs ExcelApi 1.9: Excel 2021 or later, Microsoft 365, or Excel on the web. Please update Excel.',
    },
  },
};

/** Says in the place of the pane why there is none. Plain elements: what draws the pane may be what is missing. */
export function sayMissing(page: HTMLElement, missing: Missing): void {
  const { title, advice } = messages[missing];
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  for (const [language, code] of [
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ] as const) {
    notice.append(element('h1', code, title[language]), element('p', code, advice[language]));
  }
  page.replaceChildren(notice);
}

function element(name: 'h1' | 'p', language: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.lang = language;
  made.textContent = text;
  return made;
}
