import { type Language, counted } from '../src/words';
import { chosenLanguage, useLanguage } from './language';

const zh = {
  product: '绩效自评校验',
  page: '网页版',
  open: '打开',
  openHint: '打开 xlsx、xls、et、ods、csv、txt；也可以把文件拖进来',
  desk: '审核台',
  deskHint: '许多自评表一起核对：汇总、退回意见、与上次比较',
  keeper: '模板',
  keeperHint: '选布局、行数、公式和评分办法，写好单位名称，预览并下载空白表；选择可以存成文件',
  save: '保存',
  saveHint: '把改动写进原文件，其余原样不动；浏览器不能写回时另得一份，原来那份不变',
  saveAs: '另存为',
  saveAsSame: '另一份，原来那份不动',
  saveAsXls: '旧格式 .xls',
  saved: (edited: number, recalculated: number, file: string) =>
    `已下载 ${file}：${written(edited, recalculated)}`,
  writtenBack: (edited: number, recalculated: number, file: string) =>
    `${written(edited, recalculated)}，已写回 ${file}`,
  leaveRefused: (file: string) => `没有得到写回 ${file} 的许可，它原样未动；改动在新下载的那份里`,
  changedOnDisk: (file: string) => `${file} 打开以后被别的程序改过或移走，没有写回，另存了一份`,
  openElsewhere: '网页版已在另一个标签页打开',
  openElsewhereHint: '为免两边的改动互相覆盖，同一时间只在一个标签页里编辑。那边的内容都留着。',
  takeOver: '在这里继续',
  takeOverRefused: '浏览器没有让这里接手。请先关掉那个标签页，再点一次。',
  keptBeside: (name: string) => `${name}（另一标签页最后的改动）`,
  stillThere: (names: readonly string[]) =>
    `上次没有保存的改动都在：${names.join('、')}。不要的，关闭它的标签即可`,
  notKept: '浏览器没有留住改动（无痕窗口，或空间已满）：关闭页面前请保存',
  savedAs: (file: string) => `已另存为 ${file}`,
  savedName: (base: string) => `${base}（已改）`,
  newFileAsk: (reason: string) =>
    `${reason}。\n\n新的 .xlsx 里有内容、公式、合并，以及这里显示的字体、填充、边框、对齐、数字格式、行高列宽、隐藏和冻结；没有原来的筛选、下拉列表、条件格式、批注、链接、单元格里的局部格式、图片、图表、打印设置、保护、名称和宏。\n\n另存为新的 .xlsx？`,
  xlsAsk:
    '.xls 是 Excel 97–2003 的旧格式，只写进内容、数字格式和合并，公式只留算出的值。\n\n不在其中：字体、颜色、对齐、边框、行高列宽、隐藏、冻结、筛选、下拉列表、条件格式、批注、链接、图片、图表、打印设置、保护、名称、宏、本程序的设置。\n\n另存为 .xls？',
  sheetsChanged: '增删、改名或移动过工作表，不能写回原文件',
  rowsChanged: '增删过行或列，不能写回原文件',
  mergesChanged: '改过合并单元格，不能写回原文件',
  restore: '恢复样表',
  restoreHint: '关闭所有文件，重新放入样表',
  restoreAsk: '关闭所有已打开的文件并恢复样表？没有保存的改动会丢失。',
  local: '文件只在本机处理，不上传',
  files: '打开的文件',
  unsaved: (name: string) => `${name}（有未保存的改动）`,
  closeAsk: (name: string) => `“${name}”有未保存的改动，关闭后就没有了。关闭？`,
  close: (name: string) => `关闭 ${name}`,
  dropHere: '松开即打开',
  reading: (name: string) => `正在读取 ${name}…`,
  showsLess: '这种格式的批注、下拉列表、条件格式、链接、图片和图表不在这里显示',
  shownPlain: '没能读出它的格式，只显示内容；保存时格式原样保留',
  pictures: (count: number) => (count === 0 ? '' : `图片 ${count} 个`),
  charts: (count: number) => (count === 0 ? '' : `图表 ${count} 个`),
  shapes: (count: number) => (count === 0 ? '' : `图形 ${count} 个`),
  keptAlone: (things: readonly string[]) => `${things.join('、')}不在这里显示，保存时原样保留`,
  ofFile: (name: string, reason: string) => `${name}：${reason}`,
  cannotSave: (reason: string) => `未能保存：${reason}`,
  opening: '正在打开……',
  noSpreadsheet: '表格没有载入；请看网络是否连着，再重新打开网页',
  link: '链接',
  linkTo: (address: string) => `链接：${address}`,
  linkGo: '转到',
  linkOpen: '打开…',
  linkAsk: (address: string) => `要在新标签页打开文件里的这个链接吗？确认它可信再打开：\n\n${address}`,
  linkUnopened: '（这里只打开网页、邮件和本文件内的链接）',
  nothingOpen: '没有打开的文件',
  nothingOpenHint: '点“打开”，或把文件拖到这里。',
  splitter: '调整面板宽度',
  dismiss: '知道了',
};

type Words = typeof zh;

const en: Words = {
  product: 'Performance form check',
  page: 'web version',
  open: 'Open',
  openHint: 'Opens xlsx, xls, et, ods, csv, txt; files can be dropped here too',
  desk: 'Review desk',
  deskHint: 'Many forms at once: a summary, letters to send back, what changed since last time',
  keeper: 'Templates',
  keeperHint:
    'Choose a layout, its rows, its formulas and its scoring rules, write the unit, look at it and download blank forms; a choice can be kept in a file',
  save: 'Save',
  saveHint:
    'Writes the changes into the file they belong to and leaves the rest of it as it is; where the browser cannot write back, you get a copy',
  saveAs: 'Save as',
  saveAsSame: 'Another copy, this file as it is',
  saveAsXls: 'Old .xls',
  saved: (edited: number, recalculated: number, file: string) =>
    `${file} was downloaded: ${writtenInEnglish(edited, recalculated)}`,
  writtenBack: (edited: number, recalculated: number, file: string) =>
    `${writtenInEnglish(edited, recalculated)}; written back to ${file}`,
  leaveRefused: (file: string) =>
    `${file} may not be written to and was left as it is; the changes are in the file just downloaded`,
  changedOnDisk: (file: string) =>
    `Another program changed or moved ${file} since it was opened: it was left alone, and a copy was saved`,
  openElsewhere: 'The web version is open in another tab',
  openElsewhereHint:
    'So that neither overwrites the other, only one tab edits at a time. What is open there is kept.',
  takeOver: 'Continue here',
  takeOverRefused: 'The browser did not let this tab take over. Close the other tab, then try again.',
  keptBeside: (name: string) => `${name} (last changes of the other tab)`,
  stillThere: (names: readonly string[]) =>
    `Changes that were not saved last time are still here: ${names.join(', ')}. Close the tab of any you do not need`,
  notKept:
    'The browser does not keep changes (a private window, or no space left): save before you close the page',
  savedAs: (file: string) => `Saved as ${file}`,
  savedName: (base: string) => `${base} (changed)`,
  newFileAsk: (reason: string) =>
    `${reason}.\n\nA new .xlsx holds contents, formulas, merges, and what is shown here of fonts, fills, borders, alignment, number formats, sizes, hidden and frozen rows; not the filters, lists, conditional formats, notes, links, formats within a cell, pictures, charts, print setup, protection, names and macros of this one.\n\nSave a new .xlsx?`,
  xlsAsk:
    '.xls is the old format of Excel 97–2003. Only contents, number formats and merges are written, and of formulas their values.\n\nLeft out: fonts, colours, alignment, borders, row heights and column widths, hidden and frozen rows, filters, lists, conditional formats, notes, links, pictures, charts, print setup, protection, names, macros, and the settings of this program.\n\nSave as .xls?',
  sheetsChanged: 'Sheets were added, removed, renamed or moved, so the file cannot be written into',
  rowsChanged: 'Rows or columns were added or removed, so the file cannot be written into',
  mergesChanged: 'Merged cells were changed, so the file cannot be written into',
  restore: 'Samples',
  restoreHint: 'Closes all files and opens the samples again',
  restoreAsk: 'Close all files and open the samples again? Changes that were not saved are lost.',
  local: 'Files stay on this machine',
  files: 'Open files',
  unsaved: (name: string) => `${name} (changes not saved)`,
  closeAsk: (name: string) => `“${name}” has changes that were not saved, and closing loses them. Close it?`,
  close: (name: string) => `Close ${name}`,
  dropHere: 'Drop to open',
  reading: (name: string) => `Reading ${name}…`,
  showsLess:
    'Notes, lists, conditional formats, links, pictures and charts of this kind of file are not shown here',
  shownPlain: 'Its looks could not be read: only contents are shown; saving keeps the looks as they are',
  pictures: (count: number) => (count === 0 ? '' : counted(count, 'picture')),
  charts: (count: number) => (count === 0 ? '' : counted(count, 'chart')),
  shapes: (count: number) => (count === 0 ? '' : counted(count, 'shape')),
  keptAlone: (things: readonly string[]) => `Not shown here, kept when saved: ${things.join(', ')}`,
  ofFile: (name: string, reason: string) => `${name}: ${reason}`,
  cannotSave: (reason: string) => `Not saved: ${reason}`,
  opening: 'Opening…',
  noSpreadsheet: 'The spreadsheet did not load; check the network, then open the page again',
  link: 'Link',
  linkTo: (address: string) => `Link: ${address}`,
  linkGo: 'Go to',
  linkOpen: 'Open…',
  linkAsk: (address: string) =>
    `Open this link of the file in a new tab? Make sure that you trust it:\n\n${address}`,
  linkUnopened: '(only http, https, mailto and links within the file are opened here)',
  nothingOpen: 'No file is open',
  nothingOpenHint: 'Choose Open, or drop a file here.',
  splitter: 'Width of the pane',
  dismiss: 'Got it',
};

/** What the page around spreadsheet and pane says. */
const words: Readonly<Record<Language, Words>> = { zh, en };

/** The words of the language that is chosen now, for what is said once. */
export function say(): Words {
  return words[chosenLanguage()];
}

/** The words for what is drawn, drawn again when another language is chosen. */
export function useWords(): Words {
  return words[useLanguage()];
}

function written(edited: number, recalculated: number): string {
  if (edited === 0 && recalculated === 0) return '没有改过单元格，其余也未动';
  return `改了 ${edited} 格${recalculated === 0 ? '' : `，随之重算 ${recalculated} 格`}，其余未动`;
}

function writtenInEnglish(edited: number, recalculated: number): string {
  if (edited === 0 && recalculated === 0) return 'No cell was changed, and nothing else was touched';
  const after = recalculated === 0 ? '' : `, ${recalculated} recalculated after them`;
  return `${counted(edited, 'cell')} changed${after}; nothing else was touched`;
}
