import { type Area } from './area';
import { ExcelCollection, ExcelError, ExcelObject, itemNotFound } from './excel-object';
import { RangeAreas } from './range';
import type { Worksheet } from './worksheet';

/** A conditional format of a sheet: one rule over one or more rectangles. */
export interface StoredFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  formula: string;
  fill: string;
  letters: string;
  /** Came back by the user's Ctrl+Z after it was deleted: it cannot be reached until the workbook is opened again (#6396). */
  readonly isBroken?: true;
}

/** The conditional formats that touch some cells. */
export class RangeConditionalFormats extends ExcelCollection {
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override items(): readonly ConditionalFormat[] {
    return this.sheet.formatsOver(this.areas).map((stored) => new ConditionalFormat(this.sheet, stored));
  }

  Indexer(id: string): ConditionalFormat {
    const stored = this.sheet.formatsOver(this.areas).find((format) => format.id === id);
    if (stored === undefined) throw itemNotFound('ConditionalFormatCollection.getItem');
    return new ConditionalFormat(this.sheet, stored);
  }

  /** At the first priority, as Excel does. */
  Add(type: string): ConditionalFormat {
    this.sheet.refuseFormats('ConditionalFormatCollection.add');
    const id = this.sheet.workbook.newId();
    const stored = { id, type, areas: this.areas, formula: '', fill: '', letters: '' };
    this.sheet.changeFormats([stored, ...this.sheet.conditionalFormats]);
    return new ConditionalFormat(this.sheet, stored);
  }
}

class ConditionalFormat extends ExcelObject {
  constructor(
    private readonly sheet: Worksheet,
    private readonly stored: StoredFormat,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.Id };
  }

  get Id(): string {
    if (this.stored.isBroken) throw itemNotFound('ConditionalFormat.id');
    return this.stored.id;
  }
  get Type(): string {
    return this.stored.type;
  }

  GetRanges(): RangeAreas {
    return new RangeAreas(this.sheet, this.stored.areas);
  }

  get Custom(): CustomConditionalFormat {
    if (this.Type !== 'Custom') throw new ExcelError('InvalidOperation', 'not a custom conditional format');
    return new CustomConditionalFormat(this.stored);
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === 'Custom' ? this.Custom : null;
  }

  Delete(): void {
    this.sheet.refuseFormats('ConditionalFormat.delete');
    this.sheet.changeFormats(this.sheet.conditionalFormats.filter(({ id }) => id !== this.Id));
  }
}

class CustomConditionalFormat extends ExcelObject {
  constructor(private readonly stored: StoredFormat) {
    super();
  }
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.stored);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.stored);
  }
}

class ConditionalFormatRule extends ExcelObject {
  constructor(private readonly stored: StoredFormat) {
    super();
  }
  get Formula(): string {
    return this.stored.formula;
  }
  set Formula(formula: string) {
    this.stored.formula = formula;
  }
}

class ConditionalRangeFormat extends ExcelObject {
  constructor(private readonly stored: StoredFormat) {
    super();
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.stored);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.stored);
  }
}

class ConditionalRangeFill extends ExcelObject {
  constructor(private readonly stored: StoredFormat) {
    super();
  }
  get Color(): string {
    return this.stored.fill;
  }
  set Color(colour: string) {
    this.stored.fill = colour;
  }
}

class ConditionalRangeFont extends ExcelObject {
  constructor(private readonly stored: StoredFormat) {
    super();
  }
  get Color(): string {
    return this.stored.letters;
  }
  set Color(colour: string) {
    this.stored.letters = colour;
  }
}
