/// <reference types="et-jsapi-declare" />
import type { Area } from '../../excel-host/model/area';
import { ComObject, type Invented, noneInvented } from '../com-object';
import type { BookModel, Rule, SheetModel } from '../model';
import type { SimulatedEt } from '../simulated-et';
import { Font, Interior } from './looks';
import { Range } from './range';

/** The conditional formats that touch some cells. */
export class FormatConditions extends ComObject {
  readonly #book: BookModel;
  readonly #sheet: SheetModel;
  readonly #areas: readonly Area[];

  constructor(et: SimulatedEt, book: BookModel, sheet: SheetModel, areas: readonly Area[]) {
    super(et);
    this.#book = book;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get Count(): number {
    return this.#rules().length;
  }
  Item(index: unknown): FormatCondition {
    const rule = this.#rules()[Number(index) - 1];
    if (rule === undefined) throw new Error('FormatConditions.Item: no such rule');
    return new FormatCondition(this.et, this.#book, this.#sheet, rule);
  }
  Add(type: unknown, _operator?: unknown, formula?: unknown): FormatCondition {
    refuseProtected(this.#sheet);
    const { mostRules } = this.et.profile;
    if (mostRules < Infinity && this.#rules().length >= mostRules) throw new Error('条件格式太多');
    // As in VBA, a relative formula is about the cell that is active; nobody has tried whether ET means the range's first.
    const active = this.#book.selection;
    const [area] = this.#areas;
    const isRelative = /(?<![$A-Z])[A-Z]{1,3}\d|\$[A-Z]{1,3}\d/u.test(String(formula));
    const isFirst =
      active?.sheet === this.#sheet && active.row === area?.row && active.column === area.column;
    if (isRelative && !isFirst) throw new Error('simulated ET: a relative formula wants its cell active');
    const rule: Rule = {
      type: Number(type),
      areas: this.#areas,
      formula: String(formula),
      fill: '#FFFFFF',
      letters: '#000000',
    };
    this.et.mutate(this.#book, () => (this.#sheet.rules = [...this.#sheet.rules, rule]));
    return new FormatCondition(this.et, this.#book, this.#sheet, rule);
  }
  /** Takes the user's rules along: whoever calls this fails the story. */
  Delete(): void {
    refuseProtected(this.#sheet);
    const gone = new Set(this.#rules());
    this.et.mutate(this.#book, () => {
      this.#sheet.rules = this.#sheet.rules.filter((rule) => !gone.has(rule));
    });
  }

  #rules(): readonly Rule[] {
    this.et.refuseClosed(this.#book);
    return this.#sheet.rulesOver(this.#areas);
  }
}

/** One conditional format. */
class FormatCondition extends ComObject {
  readonly #book: BookModel;
  readonly #sheet: SheetModel;
  #rule: Rule;

  constructor(et: SimulatedEt, book: BookModel, sheet: SheetModel, rule: Rule) {
    super(et);
    this.#book = book;
    this.#sheet = sheet;
    this.#rule = rule;
  }

  get Type(): number {
    return this.#rule.type;
  }
  /** Only rules by value or formula have one. */
  get Formula1(): string {
    if (this.Type > 2) throw new Error('FormatCondition.Formula1: not of this type');
    return this.#rule.formula;
  }
  get AppliesTo(): Range {
    return new Range(this.et, this.#book, this.#sheet, this.#rule.areas);
  }
  get Interior(): Interior {
    return new Interior(this.et, {
      read: () => this.#rule.fill,
      write: (fill) => this.#replace({ ...this.#rule, fill }),
    });
  }
  get Font(): Font {
    return new Font(this.et, {
      read: () => this.#rule.letters,
      write: (letters) => this.#replace({ ...this.#rule, letters }),
    });
  }
  SetFirstPriority(): void {
    const own = this.#rule;
    this.et.mutate(this.#book, () => {
      this.#sheet.rules = [own, ...this.#sheet.rules.filter((rule) => rule !== own)];
    });
  }
  Delete(): void {
    refuseProtected(this.#sheet);
    this.et.mutate(this.#book, () => {
      this.#sheet.rules = this.#sheet.rules.filter((rule) => rule !== this.#rule);
    });
  }

  #replace(rule: Rule): void {
    refuseProtected(this.#sheet);
    const old = this.#rule;
    this.et.mutate(this.#book, () => {
      this.#sheet.rules = this.#sheet.rules.map((each) => (each === old ? rule : each));
    });
    this.#rule = rule;
  }
}

function refuseProtected({ isProtected, allowsFormats }: SheetModel): void {
  if (isProtected && !allowsFormats) throw new Error('工作表受保护');
}

noneInvented<Invented<FormatConditions, Et.FormatConditions>>();
noneInvented<Invented<FormatCondition, Et.FormatCondition>>();
