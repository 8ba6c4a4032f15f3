/// <reference types="office-js" />
import { type ChangeReport, changeReport } from '../shared/change-report';
import { Listeners } from './listeners';

/** Sheets' names by Excel's ids, as far as they were met: an event tells the id alone. */
export type SheetNames = Map<string, string>;

type Told = Excel.WorksheetChangedEventArgs;

/** The user's edits and co-authors'. Where Excel tells of none, the user still has the button. */
export class Changes {
  private readonly listeners = new Listeners<Told, ChangeReport>(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add((event) => this.note(event));
    await learnNames(context, this.names);
    return registration;
  });

  constructor(private readonly names: SheetNames) {}

  /** The answer stops it. */
  listen(callback: (sheets: readonly string[]) => void): () => void {
    return this.listeners.add(changeReport(callback));
  }

  private async note({ triggerSource, worksheetId }: Told): Promise<void> {
    // Events are off while this add-in writes. From ExcelApi 1.14 Excel says who it was, should one slip through.
    if (triggerSource === 'ThisLocalAddin') return;
    if (!this.names.has(worksheetId)) {
      // A sheet whose name cannot be had just now is told of at its next change.
      await Excel.run((context) => learnNames(context, this.names)).catch(() => undefined);
    }
    const name = this.names.get(worksheetId);
    if (name !== undefined) this.listeners.each((report) => report.add(name));
  }
}

async function learnNames(context: Excel.RequestContext, names: SheetNames): Promise<void> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  for (const { id, name } of worksheets.items) names.set(id, name);
}
