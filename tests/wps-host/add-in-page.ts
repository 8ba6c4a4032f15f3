import type { SimulatedEt } from './simulated-et';

type Listener = (...told: unknown[]) => void;

/** One page of the add-in, the background's or the pane's: its listeners end with it. */
export class AddInPage {
  private readonly listeners = new Map<string, Set<Listener>>();
  ribbonUi: unknown = null;

  constructor(private readonly et: SimulatedEt) {
    et.pages.add(this);
  }

  listen(event: string, listener: Listener): void {
    const heard = this.listeners.get(event) ?? new Set();
    heard.add(listener);
    this.listeners.set(event, heard);
  }

  leave(event: string, listener?: Listener): void {
    if (listener === undefined) this.listeners.delete(event);
    else this.listeners.get(event)?.delete(listener);
  }

  /** ET never tells in the turn in which something happens. */
  tell(event: string, told: () => readonly unknown[]): void {
    for (const listener of this.listeners.get(event) ?? []) {
      setTimeout(() => {
        if (this.listeners.get(event)?.has(listener) === true) listener(...told());
      });
    }
  }

  close(): void {
    this.listeners.clear();
    this.et.pages.delete(this);
  }
}
