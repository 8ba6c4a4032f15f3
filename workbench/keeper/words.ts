import type { Language } from '../../src/words';

/** What the keeper's page says. */
export interface KeeperWords {
  readonly keeper: string;
  readonly back: string;
  readonly download: string;
  readonly open: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly load: string;
  readonly loadHint: string;
  readonly add: string;
  readonly addHint: string;
  readonly remove: string;
  readonly choice: string;
  readonly which: (at: number, all: number) => string;
  readonly layout: string;
  readonly sheet: string;
  readonly rows: string;
  readonly ownRows: string;
  readonly edition: string;
  readonly editions: Readonly<Record<'perf' | 'native', string>>;
  readonly policy: string;
  readonly unit: string;
  readonly filled: string;
  readonly texts: string;
  readonly textsHint: string;
  readonly printed: string;
  readonly printedHint: string;
  readonly year: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly sheets: string;
  readonly problem: (at: number | null, reason: string) => string;
  readonly file: string;
  readonly choiceFile: string;
  readonly saved: (name: string) => string;
  readonly notSaved: string;
  readonly loaded: (name: string, forms: number) => string;
  readonly cannot: (name: string, reason: string) => string;
  readonly notLoaded: string;
}

/** In both languages. */
export const keeperWords: Readonly<Record<Language, KeeperWords>> = {
  zh: {
    keeper: '模板管理',
    back: '返回表格',
    download: '下载 .xlsx',
    open: '在网页版打开',
    keep: '保存选择',
    keepHint: '把这里的选择存成一个小文件；以后载入它，得到一模一样的模板',
    load: '载入选择',
    loadHint: '打开以前保存的选择',
    add: '再加一张表',
    addHint: '同一个工作簿里再加一张，各占一张工作表',
    remove: '去掉这张表',
    choice: '选择',
    which: (at, all) => (all === 1 ? '这张表' : `第 ${at} 张表，共 ${all} 张`),
    layout: '模板',
    sheet: '工作表名称',
    rows: '指标行数',
    ownRows: '按原表',
    edition: '公式',
    editions: { perf: 'PERF 公式，装有插件才计算', native: '普通公式，不装插件也计算' },
    policy: '评分办法',
    unit: '单位名称',
    filled: '填上示例数据',
    texts: '预先填好的内容',
    textsHint: '发下去时已经填在表里，填报人仍可以改。',
    printed: '标题、附件行和附注',
    printedHint: '改成本单位的说法；表内的栏目名称不能改，校验按它们认表。',
    year: '年度',
    preview: '预览',
    previewHint:
      '按将要写入文件的内容画出：文字、合并、列宽、行高、底色和算出的数。字体、分页、下拉列表和条件格式的颜色以表格软件为准。',
    sheets: '工作表',
    problem: (at, reason) => (at === null ? reason : `第 ${at} 张表：${reason}`),
    file: '绩效自评表模板',
    choiceFile: '模板选择.json',
    saved: (name) => `已下载 ${name}`,
    notSaved: '浏览器不允许下载',
    loaded: (name, forms) => `已载入 ${name}：${forms} 张表`,
    cannot: (name, reason) => `${name}：${reason}`,
    notLoaded: '写文件的程序没有载入；请看网络是否连着，再试一次',
  },
  en: {
    keeper: 'Templates',
    back: 'Back to the sheet',
    download: 'Download .xlsx',
    open: 'Open here',
    keep: 'Keep the choice',
    keepHint: 'A small file; load it again for exactly the same template',
    load: 'Load a choice',
    loadHint: 'Opens a choice that was kept',
    add: 'Add a form',
    addHint: 'One more form in the same workbook, on a sheet of its own',
    remove: 'Remove this form',
    choice: 'Choice',
    which: (at, all) => (all === 1 ? 'This form' : `Form ${at} of ${all}`),
    layout: 'Template',
    sheet: 'Name of the sheet',
    rows: 'Rows of indicators',
    ownRows: 'as published',
    edition: 'Formulas',
    editions: { perf: 'PERF, computed where the add-in is', native: 'plain, computed everywhere' },
    policy: 'Scoring rules',
    unit: 'Name of the unit',
    filled: 'With sample values',
    texts: 'Filled in beforehand',
    textsHint: 'It stands in the form when it is handed out; whoever fills it in may change it.',
    printed: 'Title, heading and notes',
    printedHint: 'In your own words; the names of the columns stay, since a form is read by them.',
    year: 'Year',
    preview: 'Preview',
    previewHint:
      'Drawn from what will be written: texts, merges, widths, heights, fills and results. Fonts, pages, lists and the colours of checks are up to the spreadsheet.',
    sheets: 'Sheets',
    problem: (at, reason) => (at === null ? reason : `Form ${at}: ${reason}`),
    file: 'Performance form template',
    choiceFile: 'template-choice.json',
    saved: (name) => `Downloaded ${name}`,
    notSaved: 'The browser allows no download',
    loaded: (name, forms) => `${name} loaded, forms: ${forms}`,
    cannot: (name, reason) => `${name}: ${reason}`,
    notLoaded: 'What writes files was not loaded; see whether the network is there, then try again',
  },
};
