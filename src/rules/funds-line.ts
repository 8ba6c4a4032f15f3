import type { FundsLine } from '../forms';
import { address } from '../sheets';
import { excerpt } from './excerpt';

/** What a message calls a line of the funds block: its label, else the address of the blank label. */
export function nameOfLine({ label }: Pick<FundsLine, 'label'>): string {
  return label.text === '' ? address(label.cell) : excerpt(label.text);
}
