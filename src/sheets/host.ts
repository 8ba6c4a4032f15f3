import type { Severity, Wording } from '../words';
import type { Edit } from './edit';
import type { NewSheet } from './new-sheet';
import type { Position, Sheet } from './sheet';

/**
 * What a spreadsheet can do for the task pane, in the field's words. Excel, WPS and the browser workbench each implement
 * it; `tests/contract` says what all of them keep. Every promise rejects with a HostProblem and nothing else.
 */
export interface SpreadsheetHost {
  readonly capabilities: HostCapabilities;
  /**
   * Snapshots of the sheet the user looks at, or of all sheets, hidden ones included, in the workbook's order. Formulas show
   * what they come to after the last edit.
   */
  readSheets(which: 'active' | 'all', signal?: AbortSignal): Promise<readonly Sheet[]>;
  /**
   * Shows the cell and makes it the selection; the keyboard focus stays where it is as far as the host allows. One in a hidden or
   * filtered row or column becomes the selection too and stays hidden, which the problem `hidden-cell` says.
   * @param label where the label of its row stands, to be in sight as well as far as host and window allow
   */
  select(place: SheetPosition, label?: Position | null): Promise<void>;
  /**
   * Marks the cells, instead of all marks made before. The marks are conditional formats of our own over the user's fills:
   * an always-true formula carries the sign by which they are found again. A cell with several marks shows the loudest. Marks
   * all or, where a sheet is missing or protected, none; the problem names every protected one. A sheet whose formats cannot be
   * read keeps its marks and gets none (`formats-unreadable`, once all others are marked). Writes nothing into a cell.
   */
  highlight(marks: readonly Mark[]): Promise<void>;
  /**
   * Takes away every mark of ours, also those of an earlier session, and nothing else. Where formats cannot be read it clears the
   * other sheets and then says which (`formats-unreadable`).
   */
  clearHighlights(): Promise<void>;
  /** Whether the workbook bears a mark of ours, one of an earlier session too. */
  isHighlighted(): Promise<boolean>;
  /**
   * All edits or none, the last one where a cell has several. What it answers can put back what stood there before. A write looks
   * before it writes: where a row with an edit no longer holds what was seen there, a row having come between or somebody having
   * typed, it writes nothing and names what changed (`changed-since`).
   * @param seen the sheets that the edits were worked out from; of a sheet that is not among them nothing is compared
   */
  write(edits: readonly SheetEdit[], seen?: readonly Sheet[]): Promise<Written>;
  /**
   * Adds sheets behind all others, all of them whole or none. One whose name is taken gets the next that is free ("自评表 (2)"). No other
   * sheet is touched, and the one in front stays there. Content, formulas and merges are as given; looks, lists, checks and print
   * setup as far as the host can.
   */
  addSheets(sheets: readonly NewSheet[]): Promise<AddedSheets>;
  /**
   * Our own settings in the workbook, as `writeSettings` left them; null where there are none. They never show on a sheet.
   * @param when `as-read`: as they stood when the sheets were read last, which a host may have noticed on the way
   */
  readSettings(when?: 'now' | 'as-read'): Promise<string | null>;
  /** Null takes them away without a trace. */
  writeSettings(settings: string | null): Promise<void>;
  /** Done when the user edits no cell any more; absent where the spreadsheet cannot tell. It may wait for good. */
  readonly editingEnds?: () => Promise<void>;
  /**
   * Tells of the user's edits, never of this host's own writes and marks, at most once a turn of the event loop. The answer stops it.
   */
  onChange(callback: (sheets: readonly string[]) => void): () => void;
  /**
   * Tells where the user goes: the first cell of each new selection; of several in one turn of the event loop the last. What `select`
   * did may be told too. A host that cannot tell never does. The answer stops it.
   */
  onSelect(callback: (place: SheetPosition) => void): () => void;
}

/** What a host can do; the pane leaves out what it cannot. */
export interface HostCapabilities {
  /** Shown in 帮助 and reports: "Excel", "WPS 表格", "网页版". */
  readonly name: string;
  readonly highlights: boolean;
  readonly changes: boolean;
  readonly settings: boolean;
  readonly newSheets: boolean;
  /** How PERF.DEVIATION is spelled in a cell of this host; null where custom functions do not run. */
  readonly functionPrefix: string | null;
}

/** A cell of a workbook: the sheet by its name. */
export interface SheetPosition {
  readonly sheet: string;
  readonly cell: Position;
}

/** A cell to be marked, and how loudly. */
export interface Mark extends SheetPosition {
  readonly severity: Severity;
  /** What is wrong there: for hosts that can say it while the pointer rests on the cell, and no other use. */
  readonly says?: string;
}

/** An edit of a cell of a workbook. */
export interface SheetEdit extends Edit {
  readonly sheet: string;
}

/** A write that was made. */
export interface Written {
  /**
   * Puts back values, formulas and number formats. Where a cell no longer holds what was written, the user changed it since:
   * then nothing is put back and the answer is 'changed-since'.
   */
  undo(): Promise<'undone' | 'changed-since'>;
}

/** Sheets that were added. To undo it takes them away; one in which the user changed a cell since keeps all of them. */
export interface AddedSheets extends Written {
  /** What they are called, in the order in which they were given. */
  readonly names: readonly string[];
}

/** Why a host could not do what it was asked. */
export type HostProblemReason =
  | 'cell-editing'
  | 'protected'
  | 'no-such-sheet'
  | 'hidden-sheet'
  | 'hidden-cell'
  | 'too-large'
  | 'formats-unreadable'
  | 'changed-since'
  | 'unsupported'
  | 'cancelled'
  | 'failed';

/** What a host could not do and why, one line in each language. */
export class HostProblem extends Error {
  readonly zh: string;
  readonly en: string;
  /** The host's own words for `failed`, cells for `changed-since`, else the sheets’ names, where a reason speaks of some. */
  readonly details: readonly string[];
  constructor(
    readonly reason: HostProblemReason,
    ...details: readonly string[]
  ) {
    const { zh, en } = hostProblemWords[reason];
    const told = details.filter((detail) => detail !== '').join('、');
    const withDetails = (text: string): string => (told === '' ? text : `${text}（${told}）`);
    super(withDetails(en));
    this.zh = withDetails(zh);
    this.en = withDetails(en);
    this.details = details;
  }
}

const hostProblemWords: Readonly<Record<HostProblemReason, Wording>> = {
  'cell-editing': { zh: '请先按 Enter 结束编辑', en: 'Press Enter to finish editing the cell first' },
  protected: {
    zh: '工作表受保护，不能写入或标记；校验结果仍可在此查看',
    en: 'The sheet is protected: nothing can be written or marked, but the findings are here',
  },
  'no-such-sheet': { zh: '找不到这张工作表', en: 'There is no such sheet' },
  'hidden-sheet': { zh: '工作表已隐藏，请先取消隐藏', en: 'The sheet is hidden: unhide it first' },
  'hidden-cell': {
    zh: '已选中，但这一格所在的行或列被隐藏或筛选掉了，取消隐藏或清除筛选后可见',
    en: 'Selected, but its row or column is hidden or filtered away: unhide it or clear the filter to see it',
  },
  'too-large': { zh: '工作表太大，未能读取', en: 'The sheet is too large to be read' },
  'formats-unreadable': {
    zh: '表上有读不出的条件格式，这张表的标记没有更新，校验结果不受影响；保存后关闭，重新打开工作簿即可恢复',
    en: 'A conditional format on the sheet cannot be read, so its marks stay as they are; the findings are right. Save, close and open the workbook again',
  },
  'changed-since': {
    zh: '表格在校验之后改过，没有写入；请重新校验',
    en: 'The sheet was changed after the check, so nothing was written; check again',
  },
  unsupported: { zh: '此版本的表格软件不支持这一操作', en: 'This version of the spreadsheet cannot do that' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  failed: { zh: '表格软件未能完成操作', en: 'The spreadsheet could not do that' },
};
