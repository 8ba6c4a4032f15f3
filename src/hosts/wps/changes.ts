import { type ChangeReport, changeReport } from '../shared/change-report';
import { type NamedSheet, activeBook, sheetsOf } from './book';
import type { Et } from './et';
import { fingerprintNow } from './fingerprint';

/** Calls something again and again; the answer stops it. */
export type Every = (milliseconds: number, tick: () => void) => () => void;

/** How often the sheet in front is looked at, in milliseconds, since ET does not tell of every change. */
const pollEvery = 1500;

/**
 * The user's edits. ET tells of them in events whose arguments differ between builds and may lack the cells, tells of the add-in's own
 * writes too, and of some edits not at all. So an event means no more than "look again", which a timer says too; a change is what
 * makes a sheet's entries other than they were when they were read or written last.
 */
export class Changes {
  private readonly reports = new Set<ChangeReport>();
  /** What was entered on each sheet when it was looked at last; null where that is not known. */
  private readonly known = new Map<string, string | null>();
  private stopPolling: () => void = () => undefined;
  private lookingSoon = false;
  private front: string | null = null;

  constructor(
    private readonly et: Et,
    private readonly every: Every,
  ) {}

  /** The answer stops it. */
  listen(callback: (sheets: readonly string[]) => void): () => void {
    const report = changeReport(callback);
    this.reports.add(report);
    if (this.reports.size === 1) this.begin();
    return () => {
      report.stop();
      if (this.reports.delete(report) && this.reports.size === 0) this.end();
    };
  }

  /** What a sheet holds by now is no news. */
  note(sheet: string, fingerprint: string | null): void {
    this.known.set(sheet, fingerprint);
  }

  /** This host wrote on these sheets. */
  noteOwn(sheets: readonly NamedSheet[]): void {
    for (const sheet of sheets)
      this.note(
        sheet.name,
        attempt(() => fingerprintNow(sheet)),
      );
  }

  private begin(): void {
    attempt(() => this.et.member('ApiEvent')?.AddApiEventListener('SheetChange', this.onEvent));
    this.stopPolling = this.every(pollEvery, () => this.look('front'));
    attempt(() => {
      const book = activeBook(this.et.application);
      this.front = book.ActiveSheet.Name;
      for (const sheet of sheetsOf(book)) if (!this.known.has(sheet.name)) this.noteOwn([sheet]);
    });
  }

  private end(): void {
    this.stopPolling();
    attempt(() => this.et.member('ApiEvent')?.RemoveApiEventListener('SheetChange', this.onEvent));
  }

  private readonly onEvent = (): void => {
    if (this.lookingSoon) return;
    this.lookingSoon = true;
    setTimeout(() => {
      this.lookingSoon = false;
      this.look('all');
    });
  };

  /** The sheet in front and the one that was; all of them where ET says that something changed. What cannot be read is tried again. */
  private look(which: 'front' | 'all'): void {
    if (this.reports.size === 0) return;
    attempt(() => {
      const book = activeBook(this.et.application);
      const front = book.ActiveSheet.Name;
      const watched = new Set([front, this.front]);
      this.front = front;
      for (const sheet of sheetsOf(book)) {
        if (which === 'all' || watched.has(sheet.name)) this.compare(sheet);
      }
    });
  }

  private compare(sheet: NamedSheet): void {
    const now = fingerprintNow(sheet);
    const before = this.known.get(sheet.name);
    this.note(sheet.name, now);
    // A sheet that is too large to be compared is told of at every event, one never seen before at none.
    if (before === undefined || (now !== null && now === before)) return;
    for (const report of this.reports) report.add(sheet.name);
  }
}

/** By the window's clock. */
export const everySo: Every = (milliseconds, tick) => {
  const timer = setInterval(tick, milliseconds);
  return () => clearInterval(timer);
};

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
