import type { Sheet, SpreadsheetHost } from '../../sheets';
import { addSheets, removeUnchanged } from './add-sheets';
import { type BookId, activeBook, bookOf, idOf, isInFront, isOpen, sheetsOf } from './book';
import { type Every, Changes, everySo } from './changes';
import type { Et, EtWorkbook } from './et';
import { changedCells } from '../shared/seen-rows';
import { NumberFormats } from './formats';
import { isMarked, replaceMarks } from './highlight';
import { onStatusBar, paced } from './pace';
import { inWps, refuseWhileEditing } from './problem';
import { readSheet } from './read';
import { select } from './select';
import { onSelection } from './selection';
import { readSettings, writeSettings } from './settings';
import { refuseUnlessSeen, undo, write } from './write';

/**
 * The port over WPS 表格. What a reading showed stays what everything afterwards is about: marks, jumps, writes and settings go to the
 * workbook that was read last, also when another has come forward since.
 * @param every how the sheet is looked at again and again; another one in tests
 */
export function wpsHost(et: Et, every: Every = everySo): SpreadsheetHost {
  const { application } = et;
  const changes = new Changes(et, every);
  const formats = new NumberFormats();
  let read: BookId | null = null;
  let lastSettings: { readonly settings: string | null } | null = null;

  const book = (): EtWorkbook => bookOf(application, read);
  const inBook = <T>(work: () => T | Promise<T>): Promise<T> => inWps(work, () => isOpen(application, read));

  return {
    capabilities: {
      name: 'WPS 表格',
      highlights: true,
      changes: true,
      settings: true,
      newSheets: true,
      functionPrefix: et.member('AddCustomFunction') === undefined ? null : 'PERF.',
    },

    readSheets(which, signal) {
      let id: BookId | null = null;
      const reading = async (): Promise<readonly Sheet[]> => {
        const pace = paced(signal);
        const front = activeBook(application);
        id = idOf(front);
        const active = which === 'active' ? front.ActiveSheet.Name : null;
        const sheets: Sheet[] = [];
        const settings = readSettings(front);
        for (const named of sheetsOf(front)) {
          if (active !== null && named.name !== active) continue;
          const { sheet, fingerprint } = await readSheet(named, formats, pace);
          changes.note(named.name, fingerprint);
          sheets.push(sheet);
        }
        read = id;
        lastSettings = { settings };
        return sheets;
      };
      return inWps(reading, () => isOpen(application, id));
    },

    select: (place, label = null) => inBook(() => select(application, sheetsOf(book()), place, label)),

    highlight: (marks) =>
      inBook(() => {
        refuseWhileEditing(application);
        return replaceMarks(application, sheetsOf(book()), marks, paced(undefined));
      }),

    clearHighlights: () =>
      inBook(() => {
        refuseWhileEditing(application);
        return replaceMarks(application, sheetsOf(book()), [], paced(undefined));
      }),

    isHighlighted: () => inBook(() => isMarked(sheetsOf(book()))),

    write: (edits, seen = []) =>
      inBook(() => {
        const target = book();
        const sheets = sheetsOf(target);
        refuseWhileEditing(application);
        const written = onStatusBar(application, edits.length, (step) => {
          refuseUnlessSeen(sheets, formats, edits, seen, step);
          return write(application, target, sheets, edits, step);
        });
        const touched = sheets.filter(({ name }) => edits.some(({ sheet }) => sheet === name));
        changes.noteOwn(touched);
        return {
          undo: () =>
            inBook(() => {
              const outcome = onStatusBar(application, edits.length, (step) =>
                undo(application, target, written, step),
              );
              if (outcome === 'undone') changes.noteOwn(touched);
              return outcome;
            }),
        };
      }),

    addSheets: (sheets) =>
      inBook(async () => {
        refuseWhileEditing(application);
        const target = book();
        const pace = paced(undefined);
        const { names, added } = addSheets(application, target, sheets);
        const kept = new Map<string, Sheet>();
        for (const named of added) {
          const { sheet, fingerprint } = await readSheet(named, formats, pace);
          changes.note(named.name, fingerprint);
          kept.set(named.name, sheet);
        }
        return {
          names,
          undo: () =>
            inBook(async () => {
              refuseWhileEditing(application);
              return removeUnchanged(application, target, added, async (named) =>
                changedCells(
                  kept.get(named.name)?.cells ?? [],
                  (await readSheet(named, formats, pace)).sheet.cells,
                ),
              );
            }),
        };
      }),

    readSettings: (when = 'now') =>
      inBook(() => (when === 'as-read' && lastSettings ? lastSettings.settings : readSettings(book()))),

    writeSettings: (settings) =>
      inBook(() => {
        refuseWhileEditing(application);
        lastSettings = null;
        writeSettings(application, book(), settings);
      }),

    onChange: (callback) => changes.listen(callback),

    onSelect: (callback) => onSelection(et, () => isInFront(application, read), callback),
  };
}
