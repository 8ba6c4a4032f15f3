import { calculate } from './calculation';
import { CustomXmlPartCollection } from './custom-xml-parts';
import { ExcelCollection, ExcelError, ExcelObject, accessDenied, itemNotFound } from './excel-object';
import { UndoStack } from './undo';
import { Worksheet } from './worksheet';

/** Cells that changed, as Excel tells an add-in. */
export interface CellsChanged {
  readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted';
  readonly source: 'Local' | 'Remote';
  /** Whether this add-in did it; from ExcelApi 1.14 the add-in is told. */
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
  readonly worksheetId: string;
  readonly address: string;
}

/** A workbook that is open in Excel: where every batch begins. */
export class Workbook extends ExcelObject {
  readonly Worksheets = new WorksheetCollection(this);
  readonly CustomXmlParts = new CustomXmlPartCollection(this);
  readonly _Runtime = new Runtime();
  /** The user's Ctrl+Z. */
  readonly undo = new UndoStack();
  sheets: readonly Worksheet[] = [];
  active: Worksheet;
  /** As "Sheet1!F12". */
  selection: string | null = null;
  /** Sheets can be neither added nor deleted nor shown. */
  hasFixedStructure = false;
  /** What Excel is willing to answer at once: cells of a range, merged cells in a range. */
  readonly limits = { cells: 5_000_000, merges: 512 };
  /** Who is at work: the user, a co-author elsewhere, or the add-in whose batch is running. */
  hand: 'user' | 'co-author' | 'add-in' = 'user';
  /** Whether the add-in asked to hear of changes. */
  listening = false;
  /** Whether Excel tells of the add-in's own changes in spite of being asked not to. */
  echoes = false;
  /** Whether it asked to hear of selections. */
  following = false;
  tell: (change: CellsChanged) => void = () => undefined;
  tellSelection: (selected: { readonly worksheetId: string; readonly address: string }) => void = () =>
    undefined;
  /** Whether a formula is an add-in's to compute: the engine takes what stands in its cell. */
  isCustom: (formula: string) => boolean = () => false;
  private ids = 0;
  private isCalculated = true;

  /** The first sheet is the one the user looks at. */
  constructor(names: readonly string[]) {
    super();
    this.sheets = names.map((name) => new Worksheet(this, this.newId(), name));
    const [first] = this.sheets;
    if (first === undefined) throw new Error('a workbook has at least one sheet');
    this.active = first;
  }

  newId(): string {
    this.ids += 1;
    return `{00000000-0001-0000-0000-${String(this.ids).padStart(12, '0')}}`;
  }

  sheet(name: string): Worksheet {
    const found = this.sheets.find((sheet) => sheet.Name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  addSheet(name: string): Worksheet {
    const added = new Worksheet(this, this.newId(), name);
    this.sheets = [...this.sheets, added];
    this.undo.note(() => (this.sheets = this.sheets.filter((sheet) => sheet !== added)));
    return added;
  }

  /** Cells were entered: formulas are to be calculated anew, and those who listen are told. */
  cellsChanged(
    sheet: Worksheet,
    address: string,
    changeType: CellsChanged['changeType'] = 'RangeEdited',
  ): void {
    this.isCalculated = false;
    this.tellChange(sheet, address, changeType);
  }

  /** Somebody, the add-in too, selects: Excel tells whoever asked, unless events are off. */
  select(sheet: Worksheet, address: string): void {
    this.active = sheet;
    this.selection = `${sheet.Name}!${address}`;
    if (this.following && this._Runtime.EnableEvents) this.tellSelection({ worksheetId: sheet.Id, address });
  }

  /** Before somebody looks at results. */
  calculate(): void {
    if (!this.isCalculated) calculate(this.sheets, this.isCustom);
    this.isCalculated = true;
  }

  private tellChange(sheet: Worksheet, address: string, changeType: CellsChanged['changeType']): void {
    const own = this.hand === 'add-in';
    if (!this.listening || (!this._Runtime.EnableEvents && !(own && this.echoes))) return;
    this.tell({
      changeType,
      source: this.hand === 'co-author' ? 'Remote' : 'Local',
      triggerSource: own ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheet.Id,
      address,
    });
  }
}

/** The worksheets, in the order of their tabs. */
class WorksheetCollection extends ExcelCollection {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  override items(): readonly Worksheet[] {
    return this.workbook.sheets;
  }

  Indexer(key: string): Worksheet {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw itemNotFound('WorksheetCollection.getItem');
    return found;
  }

  GetItemOrNullObject(key: string): Worksheet | null {
    return this.workbook.sheets.find(({ Id, Name }) => Id === key || Name === key) ?? null;
  }

  /** Behind all others; the one in front stays there. */
  Add(name: string): Worksheet {
    if (this.workbook.hasFixedStructure) throw accessDenied('WorksheetCollection.add');
    const isTaken = this.workbook.sheets.some((sheet) => sheet.Name.toLowerCase() === name.toLowerCase());
    if (isTaken) {
      throw new ExcelError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
        'WorksheetCollection.add',
      );
    }
    if (name.length > 31 || /[\\/?*[\]:]/u.test(name)) {
      throw new ExcelError(
        'InvalidArgument',
        'The argument is invalid or missing or has an incorrect format.',
      );
    }
    return this.workbook.addSheet(name);
  }

  GetActiveWorksheet(): Worksheet {
    return this.workbook.active;
  }

  _RegisterDataChangedEvent(): void {
    this.workbook.listening = true;
  }

  _UnregisterDataChangedEvent(): void {
    this.workbook.listening = false;
  }

  _RegisterSelectionChangedEvent(): void {
    this.workbook.following = true;
  }

  _UnregisterSelectionChangedEvent(): void {
    this.workbook.following = false;
  }
}

/** Whether the add-in hears of anything. */
class Runtime extends ExcelObject {
  EnableEvents = true;
}
