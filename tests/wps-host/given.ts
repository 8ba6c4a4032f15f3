import fc from 'fast-check';
import type { SpreadsheetHost } from '../../src/sheets';
import type { BookModel } from './model';
import { type Profile, linux128, profiles } from './profile';
import { hostIn } from './opened';
import { SimulatedEt } from './simulated-et';

/** Every build, by name, for `describe.each`. */
export const builds: readonly (readonly [string, Profile])[] = profiles.map((profile) => [
  profile.name,
  profile,
]);

/** An ET with one workbook of these sheets, and a host in a page of its own. */
export function opened(
  profile: Profile = linux128,
  names: readonly string[] = ['自评表'],
): { readonly et: SimulatedEt; readonly book: BookModel; readonly host: SpreadsheetHost } {
  const et = new SimulatedEt(profile);
  const book = et.open(names);
  return { et, book, host: hostIn(et) };
}

/** A cell by row and column from 0, within a small form. */
export const smallPlace = fc.record({ row: fc.nat({ max: 11 }), column: fc.nat({ max: 6 }) });
