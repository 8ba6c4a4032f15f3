/// <reference types="office-js" />
import { type SheetPosition, position } from '../../sheets';
import { lastOfTurn } from '../shared/last-of-turn';
import type { SheetNames } from './changes';

type Told = Excel.WorksheetSelectionChangedEventArgs;
type Registration = OfficeExtension.EventHandlerResult<Told>;

/**
 * Where the user goes on any sheet, for as many listeners as like; Excel is asked once, as for changes. It tells the sheet by its id,
 * whose name the last reading knows, and the address with all of its ranges. Where it refuses, nothing is told.
 */
export class Selections {
  private readonly reports = new Set<ReturnType<typeof lastOfTurn<SheetPosition>>>();
  /** Registering and taking back, one after the other. */
  private registration: Promise<Registration | null> = Promise.resolve(null);

  constructor(private readonly names: SheetNames) {}

  /** The answer stops it. */
  listen(callback: (place: SheetPosition) => void): () => void {
    const report = lastOfTurn(callback);
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
      const registration = context.workbook.worksheets.onSelectionChanged.add((event) => this.note(event));
      await context.sync();
      return registration;
    }).catch(() => null);
  }

  private note({ worksheetId, address }: Told): Promise<void> {
    const sheet = this.names.get(worksheetId);
    const cell = position(/^[A-Z]+\d+/iu.exec(address)?.[0] ?? '');
    if (sheet !== undefined && cell !== null) {
      for (const report of this.reports) report.tell({ sheet, cell });
    }
    return Promise.resolve();
  }
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
