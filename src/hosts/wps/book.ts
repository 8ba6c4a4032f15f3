import { HostProblem } from '../../sheets';
import { settingsSheetName } from '../shared/settings-sheet';
import type { EtApplication, EtCollection, EtWorkbook, EtWorksheet } from './et';

/** A workbook among those that are open. A second one of the same name cannot be opened, one saved elsewhere can. */
export interface BookId {
  readonly fullName: string;
  readonly window: number;
}

/** By what a workbook is known again. */
export function idOf(book: EtWorkbook): BookId {
  return { fullName: book.FullName, window: book.Windows.Item(1)?.Hwnd ?? 0 };
}

/** The workbook in front. */
export function activeBook(application: EtApplication): EtWorkbook {
  const book = application.ActiveWorkbook;
  if (book === null) throw new HostProblem('failed', '没有打开的工作簿');
  return book;
}

/** The workbook that was looked at, also where another is in front by now; after 另存为 its window is what it keeps. */
export function bookOf(application: EtApplication, id: BookId | null): EtWorkbook {
  if (id === null) return activeBook(application);
  const isWanted = (book: EtWorkbook): boolean => {
    const { fullName, window } = idOf(book);
    return window === id.window && (window !== 0 || fullName === id.fullName);
  };
  const found = itemsOf(application.Workbooks).find(isWanted);
  if (found === undefined) throw new HostProblem('failed', '工作簿已关闭，请重新校验');
  return found;
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
