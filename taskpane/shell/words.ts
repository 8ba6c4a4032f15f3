/** What the shell says in both languages. */
export const words = {
  zh: {
    pane: '绩效自评校验',
    pages: '页面',
    page: { check: '校验', formulas: '公式', policy: '策略', report: '报告', help: '帮助' },
    loading: '正在打开……',
    // Each in the language that the button leads to, for whoever cannot read this one.
    otherLanguage: { short: 'EN', long: 'Switch to English' },
    dismiss: '知道了',
    problem: '出现问题',
    crash: '这一页出错了，没有动过您的表格。',
    crashHelp: '可以重试；如果仍然出错，请把下面一行发给我们。',
    notLoaded: '这一页没有打开，请检查插件文件是否完整，然后重新打开任务窗格。',
    retry: '重试',
    next: '下一条',
    start: '开始使用',
    skip: '跳过',
    firstRun: [
      '点“校验”，逐项核对本工作簿里的绩效自评表，每个问题都带单元格和算式。',
      '点一条问题，表格会定位到那个单元格；能确定的可以一键改好，随时可以撤销。',
      '全部计算都在本机完成，表格内容不会上传。',
    ],
    step: (at: number, all: number) => `使用提示 ${at}/${all}`,
  },
  en: {
    pane: 'Performance form check',
    pages: 'Pages',
    page: { check: 'Check', formulas: 'Formulas', policy: 'Policy', report: 'Report', help: 'Help' },
    loading: 'Opening…',
    otherLanguage: { short: '中', long: '切换为中文' },
    dismiss: 'Dismiss',
    problem: 'Problem',
    crash: 'This page failed. Your workbook was not touched.',
    crashHelp: 'You can try again; if it fails again, please send us the line below.',
    notLoaded:
      'This page did not open. See whether the files of the add-in are complete, then open the pane again.',
    retry: 'Try again',
    next: 'Next',
    start: 'Start',
    skip: 'Skip',
    firstRun: [
      'Check goes over every self-evaluation form of this workbook. Each finding comes with its cell and its arithmetic.',
      'Choose a finding and the sheet shows its cell. What is certain can be mended with one click and undone at any time.',
      'Everything is computed on this machine. Nothing in your workbook is sent anywhere.',
    ],
    step: (at: number, all: number) => `Tip ${at} of ${all}`,
  },
};
