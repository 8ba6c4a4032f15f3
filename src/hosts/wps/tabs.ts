import { HostProblem } from '../../sheets';
import { allSheetsOf } from './book';
import type { EtApplication, EtWorkbook, EtWorksheet } from './et';
import { insist } from './problem';

/** Adds a sheet behind all others, the very hidden ones too. It comes forward, as ET has it. */
export function addedBehind(application: EtApplication, book: EtWorkbook, name: string): EtWorksheet {
  const last = allSheetsOf(book).at(-1);
  if (last === undefined) throw new HostProblem('failed', name);
  const added = book.Worksheets.Add(null, last.worksheet);
  try {
    added.Name = name;
  } catch (error) {
    insist(() => deleteSheet(application, added));
    throw error;
  }
  return added;
}

/** Does something by which sheets come forward, and brings the one that the user looks at back before anything is drawn. */
export function keepingFront<T>(application: EtApplication, book: EtWorkbook, work: () => T): T {
  const front = book.ActiveSheet.Name;
  const isInFront = application.ActiveWorkbook?.FullName === book.FullName;
  try {
    return work();
  } finally {
    if (isInFront)
      insist(() =>
        allSheetsOf(book)
          .find(({ name }) => name === front)
          ?.worksheet.Activate(),
      );
  }
}

/** Without the question that WPS asks before it deletes a sheet. */
export function deleteSheet(application: EtApplication, worksheet: EtWorksheet): void {
  const asks = application.DisplayAlerts;
  application.DisplayAlerts = false;
  try {
    worksheet.Delete();
  } finally {
    insist(() => (application.DisplayAlerts = asks));
  }
}
