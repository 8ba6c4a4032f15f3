/** What the user's Ctrl+Z takes back. */
type TakeBack = () => void;

/**
 * The steps of the user's Ctrl+Z, as Microsoft's page on undo has them
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities): what an add-in does to cells, merges and
 * formats is a step of its own since ExcelApi 1.19; before, it cleared all there was ("by design", #3788). Custom XML (#4484, #6415) and a
 * deleted sheet clear it in every Excel. A batch is one step here; Excel makes several of one.
 */
export class UndoStack {
  /** Whether an add-in's writes are steps; else each clears what there was. */
  knowsAddIns = true;
  private steps: readonly (readonly TakeBack[])[] = [];
  private open: TakeBack[] | null = null;
  private timesCleared = 0;

  /** How often Ctrl+Z would take something back. */
  get length(): number {
    return this.steps.length;
  }

  /** Does something that is one step, if it changes anything. */
  step<Result>(by: 'user' | 'add-in', act: () => Result): Result {
    const own: TakeBack[] = [];
    this.open = own;
    const before = this.timesCleared;
    try {
      return act();
    } finally {
      this.open = null;
      if (own.length > 0 && by === 'add-in' && !this.knowsAddIns) this.clear();
      else if (own.length > 0 && this.timesCleared === before) this.steps = [...this.steps, own];
    }
  }

  /** Something has changed. What changes outside of a step, a co-author's work say, is not the user's to take back. */
  note(takeBack: TakeBack): void {
    this.open?.push(takeBack);
  }

  /** Nothing that was done can be taken back, nor what else the running step does. */
  clear(): void {
    this.steps = [];
    this.timesCleared += 1;
  }

  /** Ctrl+Z: false where there is nothing to take back. */
  takeBack(): boolean {
    const last = this.steps.at(-1);
    if (last === undefined) return false;
    this.steps = this.steps.slice(0, -1);
    for (const back of [...last].reverse()) back();
    return true;
  }
}
