import type { DeskView } from '../../src/desk';
import { type Language, counted } from '../../src/words';

/** What the desk says beside what letters and summaries say. */
export interface DeskPageWords {
  readonly desk: string;
  readonly back: string;
  readonly choose: string;
  readonly chooseFolder: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly cancel: string;
  readonly resume: string;
  readonly clear: string;
  readonly clearAsk: string;
  readonly summaryHtml: string;
  readonly summaryXlsx: string;
  readonly keepRecord: string;
  readonly keepRecordHint: string;
  readonly openRecord: string;
  readonly openRecordHint: string;
  readonly recordFile: (day: string) => string;
  readonly recordOpened: (day: string, files: number) => string;
  readonly search: string;
  readonly show: string;
  readonly shows: Readonly<Record<DeskView['show'], string>>;
  readonly table: string;
  readonly tableHint: string;
  readonly reading: (done: number, all: number) => string;
  readonly across: string;
  readonly cancelled: (done: number, left: number) => string;
  /** Of the files so many could not be read. */
  readonly done: (files: number, unread: number, shown: number, rows: number) => string;
  readonly acrossMissing: string;
  readonly hidden: string;
  /** What ends the search and the choice that hide all rows. */
  readonly showAll: string;
  readonly detail: string;
  readonly nothingChosen: string;
  /** At its first error, where it has one. */
  readonly open: (errors: number) => string;
  readonly copyLetter: string;
  readonly letterDocx: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly saved: (name: string) => string;
  readonly letterFile: (name: string) => string;
  readonly summaryFile: string;
  readonly findings: (count: number) => string;
  readonly more: (count: number) => string;
  readonly clean: string;
  readonly compared: string;
  readonly newForm: string;
  readonly goneForm: string;
  readonly mended: (count: number) => string;
  readonly still: (count: number) => string;
  readonly fresh: (count: number) => string;
  readonly cells: (count: number) => string;
  readonly cell: (cell: string, before: string, now: string) => string;
  readonly cellsUnknown: string;
  readonly cannot: (reason: string) => string;
  readonly local: string;
}

/** In both languages. */
export const deskPageWords: Readonly<Record<Language, DeskPageWords>> = {
  zh: {
    desk: '审核台',
    back: '返回表格',
    choose: '选文件',
    chooseFolder: '选文件夹',
    empty: '把一批自评表拖到这里',
    emptyHint: '可以拖入多个文件或整个文件夹；只在本机核对，不上传。',
    cancel: '取消',
    resume: '继续',
    clear: '清空',
    clearAsk: '清空审核台？核对结果不保留，原文件不受影响。',
    summaryHtml: '汇总（网页）',
    summaryXlsx: '汇总（Excel）',
    keepRecord: '保存审核记录',
    keepRecordHint:
      '存成一个文件，几周后收到改好的表时打开它，就能与这一次比较；记录里有表的内容，请像原表一样保管',
    openRecord: '打开审核记录',
    openRecordHint: '打开以前保存的审核记录，与那一次比较',
    recordFile: (day) => `审核记录 ${day}.json`,
    recordOpened: (day, files) => `已打开 ${day} 的审核记录（${files} 个文件），同名的文件与那一次比较`,
    search: '查找文件、单位、自评表',
    show: '显示',
    shows: {
      all: '全部',
      'not-ready': '还不能提交',
      ready: '可以提交',
      uncertain: '不能断定',
      unread: '未核对',
      differs: '总分与合计不一致',
    },
    table: '核对结果',
    tableHint: '上下键选行，回车打开到第一处错误，F6 换区域',
    reading: (done, all) => `正在核对：${done} / ${all} 个文件`,
    across: '正在跨文件核对……',
    cancelled: (done, left) => `已取消：核对了 ${done} 个文件，还有 ${left} 个未核对；跨文件核对未进行`,
    done: (files, unread, shown, rows) =>
      `核对了 ${files} 个文件${unread > 0 ? `，其中 ${unread} 个未能核对` : ''}，显示 ${shown} / ${rows} 行`,
    acrossMissing: '跨文件核对未完成',
    hidden: '没有符合条件的行。',
    showAll: '显示全部',
    detail: '所选自评表',
    nothingChosen: '在表中选一行，这里显示它的问题和退回意见。',
    open: (errors) => (errors > 0 ? '打开到第一处错误' : '打开表格'),
    copyLetter: '复制退回意见',
    letterDocx: '退回意见（Word）',
    copied: '已复制退回意见',
    notCopied: '浏览器不允许复制，请下载退回意见',
    saved: (name) => `已下载 ${name}`,
    letterFile: (name) => `退回意见 ${name}.docx`,
    summaryFile: '绩效自评表审核汇总',
    findings: (count) => `问题 ${count} 处`,
    more: (count) => `还有 ${count} 处，打开文件查看`,
    clean: '没有发现问题。',
    compared: '与上次比较',
    newForm: '上次没有这张表',
    goneForm: '这次没有这张表',
    mended: (count) => `已改好 ${count} 处`,
    still: (count) => `仍未改 ${count} 处`,
    fresh: (count) => `新出现 ${count} 处`,
    cells: (count) => `改动的单元格 ${count} 个`,
    cell: (cell, before, now) => `${cell}：${before || '（空）'} → ${now || '（空）'}`,
    cellsUnknown: '表太大，没有逐格比较',
    cannot: (reason) => `未能完成：${reason}`,
    local: '文件只在本机核对',
  },
  en: {
    desk: 'Review desk',
    back: 'Back to the sheet',
    choose: 'Files',
    chooseFolder: 'Folder',
    empty: 'Drop forms here',
    emptyHint: 'Many files or a whole folder; they are checked on this machine and sent nowhere.',
    cancel: 'Cancel',
    resume: 'Go on',
    clear: 'Clear',
    clearAsk: 'Clear the desk? Its results are not kept; the files stay as they are.',
    summaryHtml: 'Summary (page)',
    summaryXlsx: 'Summary (Excel)',
    keepRecord: 'Keep the record',
    keepRecordHint:
      'A file to be opened when mended forms come back, weeks later, to compare with this review. It holds texts of the forms: keep it as you keep them',
    openRecord: 'Open a record',
    openRecordHint: 'Compare with a review that was kept earlier',
    recordFile: (day) => `review record ${day}.json`,
    recordOpened: (day, files) =>
      `The record of ${day} is open (${counted(files, 'file')}); files of the same name are compared with it`,
    search: 'Find file, unit, form',
    show: 'Show',
    shows: {
      all: 'All',
      'not-ready': 'Not ready',
      ready: 'Ready',
      uncertain: 'Uncertain',
      unread: 'Not checked',
      differs: 'Total is not the sum',
    },
    table: 'Results',
    tableHint: 'Up and down choose a row, Enter opens it at its first error, F6 goes to the next region',
    reading: (done, all) => `Checking: ${done} of ${counted(all, 'file')}`,
    across: 'Laying the files beside each other…',
    cancelled: (done, left) =>
      `Cancelled: ${counted(done, 'file')} checked, ${left} not; they were not laid beside each other`,
    done: (files, unread, shown, rows) =>
      `${counted(files, 'file')} checked${unread > 0 ? `, ${unread} of them without a result` : ''}; ${shown} of ${counted(rows, 'row')} shown`,
    acrossMissing: 'the files were not laid beside each other',
    hidden: 'No row fits.',
    showAll: 'Show all',
    detail: 'Chosen form',
    nothingChosen: 'Choose a row to see its findings and its letter.',
    open: (errors) => (errors > 0 ? 'Open at the first error' : 'Open the form'),
    copyLetter: 'Copy the letter',
    letterDocx: 'Letter (Word)',
    copied: 'The letter is copied',
    notCopied: 'The browser does not allow copying; download the letter',
    saved: (name) => `Downloaded ${name}`,
    letterFile: (name) => `Letter ${name}.docx`,
    summaryFile: 'Summary of forms',
    findings: (count) => counted(count, 'finding'),
    more: (count) => `${count} more; open the file to see them`,
    clean: 'Nothing found.',
    compared: 'Beside the last version',
    newForm: 'the last version has no such form',
    goneForm: 'this version has no such form',
    mended: (count) => `${count} mended`,
    still: (count) => `${count} still open`,
    fresh: (count) => `${count} new`,
    cells: (count) => `${counted(count, 'cell')} changed`,
    cell: (cell, before, now) => `${cell}: ${before || '(blank)'} → ${now || '(blank)'}`,
    cellsUnknown: 'too large to compare cell by cell',
    cannot: (reason) => `Not done: ${reason}`,
    local: 'Files are checked on this machine alone',
  },
};
