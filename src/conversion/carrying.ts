import type { Entry, Form } from '../forms';
import { foldedText } from '../values';
import type { Wording } from '../words';
import type { Value } from './amounts';
import type { Draft } from './draft';
import type { Ledger } from './ledger';
import type { OwnFields } from './own-fields';

/** A filled form on its way into another layout: what it says, what was seen to, and the new form as it fills. */
export class Carrying {
  constructor(
    readonly form: Form,
    readonly draft: Draft,
    readonly ledger: Ledger,
    /** Of a form that stays in its layout, which field each cell is. */
    readonly own: OwnFields | null,
  ) {}

  /** Into a field of the new form; where that has none, or it is taken, `what` is lost. */
  carry(entry: Entry | null, field: string, what: Wording, value: Value = entry?.text ?? ''): void {
    if (!entry || entry.text === '') return;
    if (this.draft.enter(field, value)) this.ledger.tell(entry);
    else this.ledger.lose(entry, what);
  }

  /** The field of a label: by its own words first, since 部门名称 is the unit of a form that asks for no department. */
  fieldNamed(label: string, name: string): string {
    const called = this.draft.target.captions.get(squeezed(label));
    return called !== undefined && !this.draft.has(called) ? called : name;
  }
}

/** A text without its blanks, as labels are compared. */
export function squeezed(text: string): string {
  return foldedText(text).squeezed;
}
