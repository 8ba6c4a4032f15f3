import { openedBy, spreadsheetExtensions } from '../../src/desk/spreadsheet-names';
import { filesDropped } from '../disk-file';
import type { GivenFile } from './messages';

/** What was dropped: files as they are; of folders the spreadsheets in them and below. Must be called while the drop is handled. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  // After the event the list is empty: everything is taken out of it at once.
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  const files = filesDropped(transfer);
  if (!entries.some((entry) => entry?.isDirectory)) {
    return Promise.resolve(files.map((file) => ({ path: file.name, file })));
  }
  return allOf(
    entries.flatMap((entry) => entry ?? []),
    true,
  );
}

/** What a dialog for folders gave. */
export function chosenFiles(files: readonly File[]): readonly GivenFile[] {
  const given = files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return given.filter(({ path, file }) => !path.includes('/') || isForm(file.name));
}

async function allOf(entries: readonly FileSystemEntry[], isNamed: boolean): Promise<readonly GivenFile[]> {
  return (await Promise.all(entries.map((entry) => filesOf(entry, isNamed)))).flat();
}

async function filesOf(entry: FileSystemEntry, isNamed: boolean): Promise<readonly GivenFile[]> {
  try {
    if (entry.isDirectory) {
      const inside = await entriesIn(entry as FileSystemDirectoryEntry);
      return await allOf(inside, false);
    }
    if (!isNamed && !isForm(entry.name)) return [];
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path: entry.fullPath.replace(/^\//u, ''), file }];
  } catch {
    // A folder that may not be read holds nothing for us.
    return [];
  }
}

/** A browser gives a hundred at a time, until it gives none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** Spreadsheets, but for what Excel and WPS keep beside an open one. */
function isForm(name: string): boolean {
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  return spreadsheetExtensions.includes(extension) && openedBy(name) === null;
}
