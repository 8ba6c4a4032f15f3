import { HostProblem } from '../../sheets';
import { settingsSheetName } from '../shared/settings-sheet';
import type { EtApplication, EtCollection, EtWorkbook, EtWorksheet } from './et';

/** Said of a workbook that is not open any more. */
export const bookClosed = '工作簿已关闭，请重新校验';

/** A workbook among those that are open. A second one of the same name cannot be opened, one saved elsewhere can. */
export interface BookId {
  readonly fullName: string;
  /** The handles of its windows: the user may give it more (新建窗口), and which is the first is whichever is in front. */
  readonly windows: readonly number[];
}

/** By what a workbook is known again. */
export function idOf(book: EtWorkbook): BookId {
  return { fullName: book.FullName, windows: itemsOf(book.Windows).map(({ Hwnd }) => Hwnd) };
}

/** The workbook in front. */
export function activeBook(application: EtApplication): EtWorkbook {
  const book = application.ActiveWorkbook;
  if (book === null) throw new HostProblem('failed', '没有打开的工作簿');
  return book;
}

/** The workbook that was looked at, also where another is in front by now. */
export function bookOf(application: EtApplication, id: BookId | null): EtWorkbook {
  if (id === null) return activeBook(application);
  const found = openBook(application, id);
  if (found === undefined) throw new HostProblem('failed', bookClosed);
  return found;
}

/** Whether it is still open, as far as that can be told; one that nobody has looked at yet counts as open. */
export function isOpen(application: EtApplication, id: BookId | null): boolean {
  try {
    return id === null || openBook(application, id) !== undefined;
  } catch {
    return true;
  }
}

/** After 另存为 its windows are what it keeps; once these were closed and others opened, its name. */
function openBook(application: EtApplication, id: BookId): EtWorkbook | undefined {
  const open = itemsOf(application.Workbooks).map((book) => ({ book, own: idOf(book) }));
  const found =
    open.find(({ own }) => sharesWindow(own, id)) ?? open.find(({ own }) => own.fullName === id.fullName);
  return found?.book;
}

function sharesWindow(a: BookId, b: BookId): boolean {
  return a.windows.some((window) => b.windows.includes(window));
}

/** Whether the workbook in front is the one that was looked at. */
export function isInFront(application: EtApplication, id: BookId | null): boolean {
  if (id === null) return false;
  const front = idOf(activeBook(application));
  return sharesWindow(front, id) || front.fullName === id.fullName;
}

/** xlSheetVeryHidden: not in the list of hidden sheets either. */
export const veryHidden = 2;

/** A worksheet with its name, which would be a call more each time it is asked for. */
export interface NamedSheet {
  readonly name: string;
  readonly worksheet: EtWorksheet;
}

/** The user's worksheets, in the order of their tabs, without the one that keeps our settings. */
export function sheetsOf(book: EtWorkbook): readonly NamedSheet[] {
  return allSheetsOf(book).filter(({ name }) => name !== settingsSheetName);
}

/** Every worksheet. */
export function allSheetsOf(book: EtWorkbook): readonly NamedSheet[] {
  return itemsOf(book.Worksheets).map((worksheet) => ({ name: worksheet.Name, worksheet }));
}

/** One of them; the problem `no-such-sheet` where it is not there. */
export function sheetCalled(sheets: readonly NamedSheet[], name: string): EtWorksheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new HostProblem('no-such-sheet', name);
  return found.worksheet;
}

/** Everything in a collection; its length is asked for once, since each time is a call. */
export function itemsOf<T>(collection: EtCollection<T>): readonly T[] {
  return Array.from({ length: collection.Count }, (_, at) => collection.Item(at + 1)).filter(
    (item): item is Awaited<T> & NonNullable<T> => item !== null && item !== undefined,
  );
}
