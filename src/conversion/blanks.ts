import type { Position } from '../sheets';
import type { Wording } from '../words';
import type { LeftBlank } from './conversion';

/** The cells that want something, gathered by what they want. */
export class Blanks {
  private readonly found = new Map<string, { what: Wording; cells: Position[] }>();

  note(what: Wording, cell: Position): void {
    const known = this.found.get(what.zh);
    if (known) known.cells.push(cell);
    else this.found.set(what.zh, { what, cells: [cell] });
  }

  /** In the order in which they were met. */
  all(): readonly LeftBlank[] {
    return [...this.found.values()];
  }
}
