import type { GridCell } from '../sheets';
import { entryOf } from './figure';
import type { Form } from './form';
import type { Header } from './headers';

/** What was said of the columns under some headers, each once however many headers it was said of. */
export function namingsIn(
  headers: readonly Pick<Header<unknown>, 'named' | 'refused'>[],
): Pick<Form, 'named' | 'misnamed'> {
  const named = new Map(headers.flatMap((header) => header.named).map((one) => [one.naming, one]));
  const refused = headers.flatMap((header) => header.refused).filter(({ naming }) => !named.has(naming));
  const withEntry = <One extends { readonly cell: GridCell }>(
    one: One,
  ): Omit<One, 'cell'> & { cell: ReturnType<typeof entryOf> } => ({
    ...one,
    cell: entryOf(one.cell, one.cell),
  });
  return {
    named: [...named.values()].map(withEntry),
    misnamed: [...new Map(refused.map((one) => [one.naming, one])).values()].map(withEntry),
  };
}
