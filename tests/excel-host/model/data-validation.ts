import type { Area } from './area';
import { ExcelObject } from './excel-object';
import type { Worksheet } from './worksheet';

/** What may be entered into an area; plain values in the library's spelling. */
export interface StoredValidation {
  readonly area: Area;
  rule: unknown;
  errorAlert?: unknown;
  prompt?: unknown;
}

/** The validation of a range, made when its rule is set. */
export class DataValidation extends ExcelObject {
  constructor(
    private readonly sheet: Worksheet,
    private readonly area: Area,
  ) {
    super();
  }
  get Rule(): unknown {
    return this.stored()?.rule ?? {};
  }
  set Rule(rule: unknown) {
    const others = this.sheet.validations.filter((one) => one !== this.stored());
    this.sheet.validations = [...others, { area: this.area, rule }];
  }
  get IgnoreBlanks(): boolean {
    return true;
  }
  set IgnoreBlanks(_: boolean) {
    // It is so from the start.
  }
  get ErrorAlert(): unknown {
    return this.stored()?.errorAlert;
  }
  set ErrorAlert(errorAlert: unknown) {
    this.change({ errorAlert });
  }
  get Prompt(): unknown {
    return this.stored()?.prompt;
  }
  set Prompt(prompt: unknown) {
    this.change({ prompt });
  }

  private change(change: Partial<StoredValidation>): void {
    const stored = this.stored();
    if (stored) Object.assign(stored, change);
  }

  private stored(): StoredValidation | undefined {
    return this.sheet.validations.find(({ area }) => JSON.stringify(area) === JSON.stringify(this.area));
  }
}
