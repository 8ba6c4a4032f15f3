import type { GridCell } from '../sheets';
import { entryOf } from './figure';
import type { Entry, Form } from './form';
import type { Header } from './headers';

/** What was said of names, and followed or refused. */
type Namings = Pick<Form, 'named' | 'misnamed'>;

/** What was said of the columns under some headers. */
export function namingsIn(headers: readonly Pick<Header<unknown>, 'named' | 'refused'>[]): Namings {
  return namingsTogether(
    ...headers.map(({ named, refused }) => ({ named: named.map(told), misnamed: refused.map(told) })),
  );
}

/** Each once, however many tables it was said of: what one of them refused another may have followed. */
export function namingsTogether(...tables: readonly (Partial<Namings> | null)[]): Namings {
  const named = new Map(tables.flatMap((one) => one?.named ?? []).map((one) => [one.naming, one]));
  const refused = tables.flatMap((one) => one?.misnamed ?? []).filter(({ naming }) => !named.has(naming));
  return {
    named: [...named.values()],
    misnamed: [...new Map(refused.map((one) => [one.naming, one])).values()],
  };
}

function told<One extends { readonly cell: GridCell }>(
  one: One,
): Omit<One, 'cell'> & { readonly cell: Entry } {
  return { ...one, cell: entryOf(one.cell, one.cell) };
}
