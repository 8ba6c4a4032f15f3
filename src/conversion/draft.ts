import type { Entry, Figure } from '../forms';
import {
  type TemplateField,
  type TemplateForm,
  type TemplateOrder,
  templateForm,
} from '../templates/blank-sheets';
import { type Value, valueOf } from './amounts';
import type { Ledger } from './ledger';

/** What the filled form states where the other has a formula. */
interface Stated {
  readonly entry: Entry;
  readonly value: Value;
}

/** The new form as it is being filled in. */
export class Draft {
  readonly target: TemplateForm;
  private readonly texts = new Map<string, Value>();
  private readonly stated = new Map<string, Stated>();

  constructor(
    private readonly order: TemplateOrder,
    private readonly ledger: Ledger,
  ) {
    this.target = templateForm(order);
  }

  get layout(): TemplateOrder['layout'] {
    return this.order.layout;
  }

  /** The order with everything that was entered. */
  filled(): TemplateOrder {
    return { ...this.order, texts: Object.fromEntries(this.texts) };
  }

  has(field: string): boolean {
    return this.texts.has(field);
  }

  field(name: string): TemplateField | undefined {
    return this.target.fields.get(name);
  }

  /** Into a field for entries; false where there is none, or it has something already. */
  enter(name: string, value: Value): boolean {
    if (this.field(name)?.isInput !== true || this.has(name)) return false;
    if (value !== '') this.texts.set(name, value);
    return true;
  }

  /** For a field with a formula; settled once all that it rests on is there. */
  state(name: string, entry: Entry, value: Value | null = null): void {
    this.ledger.tell(entry);
    this.stated.set(name, {
      entry,
      value: value ?? ('state' in entry ? valueOf(entry as Figure) : entry.text),
    });
  }

  /**
   * Formulas stay where they give what was stated, to its own last decimal.
   * @param isMeant the fields that are settled now
   * @param putsBack what was stated stands in place of a formula that gives something else; otherwise that is told
   */
  settle(isMeant: (name: string) => boolean, putsBack: boolean): void {
    let results = this.results();
    for (const [name, { entry, value }] of this.stated) {
      if (!isMeant(name) || isSame(entry, value, results.get(name) ?? '')) continue;
      if (putsBack) {
        this.texts.set(name, value);
        results = this.results();
      } else {
        this.ledger.lose(entry, { zh: '总分、等级等合计', en: 'Totals' }, 'computed');
      }
    }
  }

  /** Whether the filled form states every score of a rate that this one computes. */
  hasAllRates(): boolean {
    return [...this.target.fields.values()].every(
      ({ field, computes }) => computes?.kind !== 'rateScore' || this.stated.has(field),
    );
  }

  /** What the formulas come to with what was entered. */
  results(): TemplateForm['results'] {
    return templateForm(this.filled()).results;
  }

  /** The field of the total score; null where the form has none. */
  totalField(): string | null {
    return this.fieldThat((kind, of) => kind === 'total' && of === 'score');
  }

  /** The field of the grade; null where the form has none. */
  gradeField(): string | null {
    return this.fieldThat((kind) => kind === 'grade');
  }

  private fieldThat(isIt: (kind: string, of: string) => boolean): string | null {
    for (const { field, computes } of this.target.fields.values())
      if (computes && isIt(computes.kind, 'of' in computes ? computes.of : '')) return field;
    return null;
  }
}

/** Whether a formula gives what was stated, as far as that was printed: 12.5元 is 0.00125万元 to the fifth decimal. */
function isSame(entry: Entry, value: Value, result: Value): boolean {
  if (typeof value !== 'number' || typeof result !== 'number') return value === result;
  const { decimals = 2, number = null } = entry as Partial<Figure>;
  const scale = number === null || number.isZero() ? 1 : Math.abs(value / number.toNumber());
  return Math.abs(value - result) <= 0.5 * 10 ** -decimals * scale + 1e-9;
}
