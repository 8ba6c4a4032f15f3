/**
 * What this host uses of ET's object model, as it answers, not as it is typed: et-jsapi-declare says `string` where numbers, grids
 * and null come. `et-members.test.ts` holds the names to that package.
 */
export interface EtApplication {
  readonly ActiveWorkbook: EtWorkbook | null;
  readonly ActiveCell: EtRange | null;
  readonly ActiveSheet: { readonly Name: string } | null;
  readonly Workbooks: EtCollection<EtWorkbook> & { Add(template: string): EtWorkbook };
  readonly DebugTools?: EtDebugTools;
  readonly Build?: number;
  ScreenUpdating: boolean;
  EnableEvents: boolean;
  DisplayAlerts: boolean;
  EditDirectlyInCell: boolean;
  /** False where WPS writes there itself. */
  StatusBar: string | boolean;
  Goto(reference: EtRange, scroll: boolean): void;
}

/** Collections have no indexers here. Counted from 1; for a name that is not there some answer null and some throw. */
export interface EtCollection<T> {
  readonly Count: number;
  Item(index: number): T | null;
}

/** What a new sheet is given beside its content. */
interface EtLooks {
  ColumnWidth: number;
  RowHeight: number;
  HorizontalAlignment: number;
  VerticalAlignment: number;
  WrapText: boolean;
  IndentLevel: number;
  readonly Font: { Name: string; Size: number; Bold: boolean };
  readonly Interior: { Color: number };
  /** Of every cell, on all four sides. */
  readonly Borders: { LineStyle: number; Weight: number; Color: number };
  readonly Validation: EtValidation;
}

/** What may be entered into cells; `Add` comes first. */
interface EtValidation {
  IgnoreBlank: boolean;
  InCellDropdown: boolean;
  ShowError: boolean;
  ErrorTitle: string;
  ErrorMessage: string;
  ShowInput: boolean;
  InputTitle: string;
  InputMessage: string;
  Add(type: number, alert: number, operator: number, formula1: string, formula2?: string): void;
}

/** How a sheet is printed. */
interface EtPageSetup {
  PrintArea: string;
  PrintTitleRows: string;
  Orientation: number;
  PaperSize: number;
  CenterHorizontally: boolean;
  Zoom: number | boolean;
  FitToPagesWide: number | boolean;
  FitToPagesTall: number | boolean;
}

/** A workbook; known again by its full name and its window, since wrappers of one workbook are never ===. */
export interface EtWorkbook {
  readonly FullName: string;
  readonly ActiveSheet: { readonly Name: string };
  readonly Windows: EtCollection<{ readonly Hwnd: number }>;
  readonly Worksheets: EtCollection<EtWorksheet> & {
    Add(before: null, after: EtWorksheet): EtWorksheet;
  };
  readonly CustomXMLParts: EtCustomXmlParts;
  readonly ProtectStructure: boolean;
}

/** A worksheet. */
export interface EtWorksheet {
  Name: string;
  /** −1 visible, 0 hidden, 2 very hidden. */
  Visible: number;
  readonly UsedRange: EtRange;
  readonly Cells: EtRange;
  readonly ProtectContents: boolean;
  readonly Protection: { readonly AllowFormattingCells: boolean };
  readonly PageSetup: EtPageSetup;
  Range(address: string): EtRange;
  Activate(): void;
  Delete(): void;
}

/** Cells. What differs among them answers null or, in some builds, undefined. */
export interface EtRange extends EtLooks {
  /** A scalar of one cell; of more a grid, or a plain list where they stand in one row or column. Empty cells are null. */
  Value2: unknown;
  Formula: unknown;
  NumberFormat: string | null | undefined;
  readonly MergeCells: boolean | null | undefined;
  readonly MergeArea: EtRange;
  readonly EntireRow: { readonly Hidden: boolean | null | undefined };
  readonly EntireColumn: { readonly Hidden: boolean | null | undefined };
  Locked: boolean | null | undefined;
  readonly Text: string | null | undefined;
  readonly Row: number;
  readonly Column: number;
  readonly Rows: { readonly Count: number };
  readonly Columns: { readonly Count: number };
  readonly FormatConditions: EtFormatConditions;
  Address(rowAbsolute: boolean, columnAbsolute: boolean): string;
  Select(): unknown;
  Merge(): void;
  Find(
    what: string,
    after: undefined,
    lookIn: number,
    lookAt: number,
    order: number,
    direction: number,
  ): EtRange | null;
}

/** The conditional formats that touch some cells. Never `Delete()` this: the user's would go too. */
export interface EtFormatConditions extends EtCollection<EtFormatCondition> {
  Add(type: number, operator: undefined, formula: string): EtFormatCondition;
}

/** One conditional format; colours are BGR. */
export interface EtFormatCondition {
  readonly Type: number;
  readonly Formula1: string;
  readonly Interior: { Color: number };
  readonly Font: { Color: number };
  readonly AppliesTo: EtRange;
  SetFirstPriority(): void;
  Delete(): void;
}

/** Custom XML parts, built-in ones among them. */
export interface EtCustomXmlParts extends EtCollection<EtCustomXmlPart> {
  Add(xml: string): unknown;
  SelectByNamespace(namespace: string): EtCollection<EtCustomXmlPart> | null;
}

/** One of them. */
export interface EtCustomXmlPart {
  readonly XML: string;
  readonly BuiltIn: boolean;
  Delete(): void;
}

/** Makes one Ctrl+Z of many writes, where a build has it. */
export interface EtDebugTools {
  UndoTransBegin(book: EtWorkbook): void;
  UndoTransEnd(book: EtWorkbook, cancel: boolean, description: string): void;
}

/** Where events are asked for. */
export interface EtApiEvent {
  AddApiEventListener(name: string, callback: (...told: unknown[]) => void): void;
  RemoveApiEventListener(name: string, callback: (...told: unknown[]) => void): void;
}

/** What all pages of the add-in share: strings, numbers and booleans, which some builds give back as strings. */
export interface EtPluginStorage {
  getItem(key: string): unknown;
  setItem(key: string, value: string | number | boolean): void;
  removeItem(key: string): void;
}

/** A pane at the side of the window. The handle of one that the user closed answers, throws or is null, by the build. */
export interface EtTaskPane {
  readonly ID: number;
  Visible: boolean;
  DockPosition: number;
  Width: number;
  Delete(): void;
}

/** The members that hang on `Application`, on `wps`, or on both. */
export interface EtAddInMembers {
  readonly ApiEvent: EtApiEvent;
  readonly PluginStorage: EtPluginStorage;
  readonly OAAssist: { DownloadFile(url: string): string };
  CreateTaskPane(url: string, title: string): EtTaskPane;
  GetTaskPane(id: number): EtTaskPane | null;
  AddCustomFunction(
    namespace: string,
    name: string,
    compute: (...given: unknown[]) => unknown,
    metadata: unknown,
  ): void;
}

/** A page of a WPS add-in. */
export interface EtPage {
  readonly Application?: unknown;
  readonly wps?: unknown;
}

/** What a page of a WPS add-in reaches. */
export interface Et {
  readonly application: EtApplication;
  /** A member of the add-in's root, bound to what it hangs on: an unbound one answers its own text. Undefined where it is missing. */
  member<Name extends keyof EtAddInMembers>(name: Name): EtAddInMembers[Name] | undefined;
}

/** WPS, as far as this page is in it; null outside. Members are looked for on `Application` first, then on `wps`. */
export function etOf({ Application, wps }: EtPage): Et | null {
  const roots = [Application, wps].filter(isObject);
  const application = roots.find((root) => 'Workbooks' in root) ?? olderApplication(wps);
  if (application === undefined) return null;
  return {
    application: application as unknown as EtApplication,
    member(name) {
      const root = roots.find((candidate) => {
        const found = candidate[name];
        return found !== undefined && found !== null;
      });
      const found = root?.[name];
      const bound: unknown =
        typeof found === 'function'
          ? (...given: unknown[]): unknown => Reflect.apply(found, root, given)
          : found;
      return bound as EtAddInMembers[typeof name] | undefined;
    },
  };
}

/** wps.EtApplication, a property in some builds and a function in others. */
function olderApplication(wps: unknown): Record<string, unknown> | undefined {
  const given = isObject(wps) ? wps['EtApplication'] : undefined;
  const application: unknown = typeof given === 'function' ? Reflect.apply(given, wps, []) : given;
  return isObject(application) ? application : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return (typeof value === 'object' || typeof value === 'function') && value !== null;
}
