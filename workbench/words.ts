/** What the page around spreadsheet and pane says. The spreadsheet itself speaks Chinese; so does the page. */
export const words = {
  product: '绩效自评校验',
  page: '网页版',
  open: '打开',
  openHint: '打开 xlsx、xls、et、ods、csv、txt；也可以把文件拖进来',
  desk: '审核台',
  deskHint: '许多自评表一起核对：汇总、退回意见、与上次比较',
  save: '保存',
  saveHint: '把改动写进原文件，其余原样不动；浏览器不能写回时另得一份，原来那份不变',
  saveAs: '另存为',
  saveAsXlsx: '新的 .xlsx',
  saveAsXls: '旧格式 .xls',
  saved: (edited: number, recalculated: number, file: string) => `${written(edited, recalculated)}：${file}`,
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
    `${reason}。\n\n新的 .xlsx 里有内容、公式、合并和列宽；没有原来的字体、颜色、边框、行高、隐藏、冻结、筛选、下拉列表、批注、图片、图表、打印设置、保护和名称。\n\n另存为新的 .xlsx？`,
  xlsAsk:
    '.xls 是 Excel 97–2003 的旧格式，只写进内容、百分比格式和合并，公式只留算出的值。\n\n不在其中：字体、颜色、边框、列宽、其他数字格式、冻结、筛选、下拉列表、条件格式、批注、图片、图表、打印设置、保护、本程序的设置。\n\n另存为 .xls？',
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
  shownPlain: '没能读出它的格式，只显示内容；保存时格式原样保留',
  pictures: (count: number) => (count === 0 ? '' : `图片 ${count} 个`),
  charts: (count: number) => (count === 0 ? '' : `图表 ${count} 个`),
  shapes: (count: number) => (count === 0 ? '' : `图形 ${count} 个`),
  keptAlone: (things: string) => `${things}不在这里显示，保存时原样保留`,
  ofFile: (name: string, reason: string) => `${name}：${reason}`,
  cannotSave: (reason: string) => `未能保存：${reason}`,
  opening: '正在打开……',
  noSpreadsheet: '表格没有载入；请看网络是否连着，再重新打开网页',
  nothingOpen: '没有打开的文件',
  nothingOpenHint: '点“打开”，或把文件拖到这里。',
  splitter: '调整面板宽度',
  dismiss: '知道了',
} as const;

function written(edited: number, recalculated: number): string {
  if (edited === 0 && recalculated === 0) return '没有改过单元格，其余也未动';
  return `改了 ${edited} 格${recalculated === 0 ? '' : `，随之重算 ${recalculated} 格`}，其余未动`;
}
