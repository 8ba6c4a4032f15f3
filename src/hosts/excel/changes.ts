/// <reference types="office-js" />
import { type ChangeReport, changeReport } from '../shared/change-report';

/** Sheets' names by Excel's ids, as far as they were met: an event tells the id alone. */
export type SheetNames = Map<string, string>;

type Registration = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/**
 * The user's edits and co-authors', for as many listeners as like. Excel is asked once, however many they are: what becomes of
 * the others when one of several registrations is taken back is nowhere said. Where Excel refuses, nothing is told; the user
 * still has the button.
 */
export class Changes {
  private readonly reports = new Set<ChangeReport>();
  /** Registering and taking back, one after the other. */
  private registration: Promise<Registration | null> = Promise.resolve(null);

  constructor(private readonly names: SheetNames) {}

  /** The answer stops it. */
  listen(callback: (sheets: readonly string[]) => void): () => void {
    const report = changeReport(callback);
    this.reports.add(report);
    if (this.reports.size === 1) this.registration = this.registration.then(() => this.register());
    return () => {
      report.stop();
      if (!this.reports.delete(report) || this.reports.size > 0) return;
      this.registration = this.registration.then(takenBack);
    };
  }

  private register(): Promise<Registration | null> {
    return Excel.run({ delayForCellEdit: true }, async (context) => {
      const registration = context.workbook.worksheets.onChanged.add((event) => this.note(event));
      await learnNames(context, this.names);
      return registration;
    }).catch(() => null);
  }

  private async note({ triggerSource, worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> {
    // Events are off while this add-in writes. From ExcelApi 1.14 Excel says who it was, should one slip through.
    if (triggerSource === 'ThisLocalAddin') return;
    if (!this.names.has(worksheetId)) {
      // A sheet whose name cannot be had just now is told of at its next change.
      await Excel.run((context) => learnNames(context, this.names)).catch(() => undefined);
    }
    const name = this.names.get(worksheetId);
    if (name !== undefined) for (const report of this.reports) report.add(name);
  }
}

async function learnNames(context: Excel.RequestContext, names: SheetNames): Promise<void> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  for (const { id, name } of worksheets.items) names.set(id, name);
}

async function takenBack(registration: Registration | null): Promise<null> {
  if (registration === null) return null;
  const removal = Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  // Nobody listens already; Excel forgets the rest when the pane closes.
  await removal.catch(() => undefined);
  return null;
}
