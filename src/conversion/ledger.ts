import type { Entry } from '../forms';
import { type Position, address } from '../sheets';
import type { Wording } from '../words';
import type { NotCarried } from './conversion';

/** Which cells of the filled form were seen to, and which of them found no place. */
export class Ledger {
  private readonly lost = new Map<string, { what: Wording; why: NotCarried['why']; entries: Entry[] }>();
  private readonly told = new Set<string>();

  /** It found no place; nothing is lost of a blank cell. */
  lose(entry: Entry, what: Wording, why: NotCarried['why'] = 'no-place'): void {
    if (entry.text.trim() === '') return;
    this.tell(entry);
    const key = `${why}:${what.zh}`;
    const known = this.lost.get(key);
    if (known) known.entries.push(entry);
    else this.lost.set(key, { what, why, entries: [entry] });
  }

  /** It is seen to. */
  tell(entry: { readonly cell: Position } | null | undefined): void {
    if (entry) this.told.add(address(entry.cell));
  }

  isSeenTo(cell: Position): boolean {
    return this.told.has(address(cell));
  }

  notCarried(): readonly NotCarried[] {
    return [...this.lost.values()].map(({ what, why, entries }) => ({
      what,
      why,
      cells: entries.map(({ cell }) => cell),
      texts: entries.map(({ text }) => text),
    }));
  }
}
