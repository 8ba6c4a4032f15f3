import { type Cell, HostProblem, type NewSheet } from '../../sheets';
import { freeNames } from '../shared/new-sheet';
import { type NamedSheet, allSheetsOf } from './book';
import type { EtApplication, EtWorkbook } from './et';
import { fill } from './new-sheet';
import { insist, quietly } from './problem';
import { addedBehind, deleteSheet, keepingFront } from './tabs';

/** Adds sheets; what fails on the way takes all of them away again. No step of the user's Ctrl+Z: whether ET takes back a sheet is not known. */
export function addSheets(
  application: EtApplication,
  book: EtWorkbook,
  sheets: readonly NewSheet[],
): { readonly names: readonly string[]; readonly added: readonly NamedSheet[] } {
  if (book.ProtectStructure) throw new HostProblem('protected');
  const names = freeNames(
    sheets.map(({ name }) => name),
    allSheetsOf(book).map(({ name }) => name),
  );
  const added: NamedSheet[] = [];
  quietly(application, () =>
    keepingFront(application, book, () => {
      try {
        for (const [i, sheet] of sheets.entries()) {
          const name = names[i] ?? sheet.name;
          const worksheet = addedBehind(application, book, name);
          added.push({ name, worksheet });
          fill(application, worksheet, sheet);
        }
      } catch (error) {
        for (const { worksheet } of added) insist(() => deleteSheet(application, worksheet));
        throw error;
      }
    }),
  );
  return { names, added };
}

/** Takes added sheets away, unless one of them was changed or taken away since. */
export async function removeUnchanged(
  application: EtApplication,
  book: EtWorkbook,
  added: readonly NamedSheet[],
  changedIn: (sheet: NamedSheet) => Promise<readonly Cell[]>,
): Promise<'undone' | 'changed-since'> {
  for (const sheet of added) {
    try {
      if ((await changedIn(sheet)).length > 0) return 'changed-since';
    } catch {
      // A sheet that cannot be read any more is gone.
      return 'changed-since';
    }
  }
  quietly(application, () =>
    keepingFront(application, book, () => {
      for (const { worksheet } of added) deleteSheet(application, worksheet);
    }),
  );
  return 'undone';
}
