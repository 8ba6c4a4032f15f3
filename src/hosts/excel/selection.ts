/// <reference types="office-js" />
import { type SheetPosition, position } from '../../sheets';
import { lastOfTurn } from '../shared/last-of-turn';
import type { SheetNames } from './changes';
import { Listeners } from './listeners';

type Told = Excel.WorksheetSelectionChangedEventArgs;

/**
 * Where the user goes on any sheet. Excel tells the sheet by its id, whose name the last reading knows, and the address with all of
 * its ranges.
 */
export class Selections {
  private readonly listeners = new Listeners<Told, ReturnType<typeof lastOfTurn<SheetPosition>>>(
    async (context) => {
      const registration = context.workbook.worksheets.onSelectionChanged.add((event) => this.note(event));
      await context.sync();
      return registration;
    },
  );

  constructor(private readonly names: SheetNames) {}

  /** The answer stops it. */
  listen(callback: (place: SheetPosition) => void): () => void {
    return this.listeners.add(lastOfTurn(callback));
  }

  private note({ worksheetId, address }: Told): Promise<void> {
    const sheet = this.names.get(worksheetId);
    const cell = position(/^[A-Z]+\d+/iu.exec(address)?.[0] ?? '');
    if (sheet !== undefined && cell !== null) this.listeners.each((report) => report.tell({ sheet, cell }));
    return Promise.resolve();
  }
}
