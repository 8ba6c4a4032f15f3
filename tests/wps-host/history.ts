import type { BookModel, SheetModel, SheetState } from './model';

type Snapshot = ReadonlyMap<SheetModel, SheetState>;

/** The user's Ctrl+Z: one step for each write, or for each transaction where the build has them. */
export class History {
  private readonly steps = new Map<BookModel, Snapshot[]>();
  private readonly open = new Map<BookModel, number>();

  /** Before something changes. */
  note(book: BookModel): void {
    if ((this.open.get(book) ?? 0) > 0) return;
    this.push(book);
  }

  begin(book: BookModel): void {
    const depth = this.open.get(book) ?? 0;
    if (depth === 0) this.push(book);
    this.open.set(book, depth + 1);
  }

  end(book: BookModel): void {
    const depth = this.open.get(book) ?? 0;
    if (depth === 0) throw new Error('UndoTransEnd: no transaction is open');
    this.open.set(book, depth - 1);
  }

  /** Steps the user can take back. */
  count(book: BookModel): number {
    return this.steps.get(book)?.length ?? 0;
  }

  /** Whether a transaction was left open. */
  isOpen(book: BookModel): boolean {
    return (this.open.get(book) ?? 0) > 0;
  }

  undo(book: BookModel): void {
    const step = this.steps.get(book)?.pop();
    for (const [sheet, state] of step ?? []) sheet.state = state;
  }

  private push(book: BookModel): void {
    const steps = this.steps.get(book) ?? [];
    steps.push(new Map(book.sheets.map((sheet) => [sheet, sheet.state])));
    this.steps.set(book, steps.slice(-100));
  }
}
