import { type Range, position } from '../../sheets';

/** Of "A1", "$A$1:C3" or "'Sheet 1'!A1:C3"; null where that is no rectangle. */
export function rangeCalled(address: string): Range | null {
  const cells = address.slice(address.lastIndexOf('!') + 1).replace(/\$/gu, '');
  const [first = '', last = first] = cells.split(':');
  const [from, to] = [position(first), position(last)];
  return from && to && { from, to };
}
