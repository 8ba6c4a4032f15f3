import type { Area } from '../excel-host/model/area';
import { AddInPage } from './add-in-page';
import { Bridge } from './bridge';
import { calculate } from './calculation';
import { exposed } from './com-object';
import { CustomFunctions } from './custom-functions';
import { History } from './history';
import { BookModel, type SheetModel } from './model';
import { AddonRoot } from './objects/add-in-root';
import { Application } from './objects/application';
import { Range } from './objects/range';
import { Worksheet } from './objects/worksheet';
import { Panes } from './panes';
import type { Profile } from './profile';

/** What a page of an add-in finds in its window. */
export interface PageGlobals {
  readonly Application: object;
  readonly wps: object;
}

/**
 * A WPS 表格 without WPS: workbooks in memory under the Application object that an add-in's pages see, with the quirks of a build.
 * It proves the add-in against the typings and against what was reported; it does not prove what WPS does.
 */
export class SimulatedEt {
  readonly bridge = new Bridge();
  readonly history = new History();
  readonly functions: CustomFunctions;
  readonly panes: Panes;
  readonly pages = new Set<AddInPage>();
  readonly storage = new Map<string, string | number | boolean>();
  books: readonly BookModel[] = [];
  active: BookModel | null = null;
  updatesScreen = true;
  tellsEvents = true;
  displaysAlerts = true;
  editsInCell = true;
  cellEditing = false;
  statusBar: string | boolean = false;
  ribbonUpdates = 0;
  /** What this ET takes without a word and does not keep, in memory already: a custom XML part, or what a very hidden sheet is given. */
  forgets: ReadonlySet<'custom-xml' | 'very-hidden'> = new Set();
  /** Members that throw, as "Range.Merge". */
  refuses: ReadonlySet<string> = new Set();
  /** Above this many cells a reading freezes WPS. */
  mostCells = 2_000_000;
  /** Workbooks by path, for Workbooks.Add. */
  readonly files = new Map<string, () => BookModel>();
  /** Workbooks by address, for DownloadFile, and what was downloaded. */
  readonly served = new Map<string, () => BookModel>();
  readonly downloads: string[] = [];
  /** Programs that were started for an add-in. */
  readonly executed: string[] = [];
  private windows = 0;
  private readonly stale = new Set<BookModel>();

  constructor(readonly profile: Profile) {
    this.functions = new CustomFunctions(profile);
    this.panes = new Panes(profile);
  }

  /** A page of the add-in opens. */
  page(): { readonly page: AddInPage; readonly globals: PageGlobals } {
    const page = new AddInPage(this);
    const { rootMembers, etApplication } = this.profile;
    const application = exposed(new Application(this));
    const root = exposed(new AddonRoot(this, page));
    const both = merged(application, root);
    const et = etApplication === 'function' ? () => application : application;
    const extra = etApplication === 'absent' ? {} : { EtApplication: et };
    return {
      page,
      globals: {
        Application: rootMembers === 'both' ? both : merged(application),
        wps: merged(root, application, extra),
      },
    };
  }

  /** Opens a workbook and brings it forward. */
  open(names: readonly string[], name = '自评表.xlsx', folder = 'C:/绩效'): BookModel {
    // ET refuses a second open book of one name.
    if (this.books.some((book) => book.name === name)) throw new Error(`${name}: already open`);
    this.windows += 1;
    return this.enter(new BookModel(name, folder, 1000 + this.windows, names));
  }

  /** 新建窗口: the same workbook once more, in front. */
  openWindow(book: BookModel): void {
    this.windows += 1;
    book.windows = [1000 + this.windows, ...book.windows];
    this.active = book;
  }

  enter(book: BookModel): BookModel {
    this.books = [...this.books, book];
    this.active = book;
    this.stale.add(book);
    return book;
  }

  addFrom(path: string | null): BookModel {
    this.windows += 1;
    const fresh = path === null ? () => new BookModel('', '', 0, ['Sheet1']) : this.files.get(path);
    if (fresh === undefined) throw new Error(`${String(path)}: no such file`);
    const made = fresh();
    const book = new BookModel(
      `工作簿${this.windows}`,
      '',
      1000 + this.windows,
      made.sheets.map(({ name }) => name),
    );
    made.sheets.forEach((sheet, at) => {
      const copy = book.sheets[at];
      if (copy) Object.assign(copy, { state: sheet.state, merges: sheet.merges, visible: sheet.visible });
    });
    return this.enter(book);
  }

  /** A file on this machine with what a server has at this address. */
  download(url: string): string {
    const file = this.served.get(url);
    if (file === undefined) throw new Error(`${url}: 404`);
    this.downloads.push(url);
    const path = `C:/Users/填报人/AppData/Local/Temp/${this.downloads.length}.xlsx`;
    this.files.set(path, file);
    return path;
  }

  close(book: BookModel): void {
    book.isOpen = false;
    this.books = this.books.filter((each) => each !== book);
    if (this.active === book) this.active = this.books.at(-1) ?? null;
  }

  /** WPS is left and started again: without workbooks and panes, and with storage only where a build keeps that. */
  restart(): void {
    for (const page of [...this.pages]) page.close();
    for (const book of this.books) this.close(book);
    for (const { id } of this.panes.all) this.panes.remove(id);
    this.panes.settle();
    if (!this.profile.storagePersists) this.storage.clear();
  }

  refuseClosed(book: BookModel): void {
    if (!book.isOpen) throw new Error('0x800401A8');
  }

  select(book: BookModel, sheet: SheetModel, { row, column }: Area): void {
    this.active = book;
    book.active = sheet;
    book.selection = { sheet, row, column };
  }

  /** The user did: told to whoever listens, by the builds that tell of cells at all. */
  selected(book: BookModel, sheet: SheetModel, area: Area): void {
    this.select(book, sheet, area);
    if (this.profile.sheetChange === 'never') return;
    for (const page of this.pages) {
      page.tell('SheetSelectionChange', () => [
        exposed(new Worksheet(this, book, sheet)),
        exposed(new Range(this, book, sheet, [area])),
      ]);
    }
  }

  /** Whatever changes cells or rules goes through here: an undo step, or nothing at all while a cell is edited. */
  mutate(book: BookModel, change: () => unknown): void {
    if (this.cellEditing) {
      if (this.profile.writesWhileEditing === 'throw') throw new Error('0x800AC472');
      return;
    }
    this.history.note(book);
    change();
  }

  /** The add-in wrote into cells. */
  changed(book: BookModel, sheet: SheetModel, area: Area): void {
    this.stale.add(book);
    if (this.tellsEvents || this.profile.echoes) this.tell(book, sheet, area);
  }

  /** The user did. */
  typed(book: BookModel, sheet: SheetModel, area: Area): void {
    this.stale.add(book);
    if (this.tellsEvents) this.tell(book, sheet, area);
  }

  calculate(book: BookModel): void {
    if (!this.stale.delete(book)) return;
    calculate(book.sheets, this.functions);
  }

  private tell(book: BookModel, sheet: SheetModel, area: Area): void {
    const { sheetChange } = this.profile;
    if (sheetChange === 'never') return;
    const worksheet = () => exposed(new Worksheet(this, book, sheet));
    const range = () => exposed(new Range(this, book, sheet, [area]));
    const isLone = area.rows * area.columns === 1;
    for (const page of this.pages) {
      page.tell('SheetChange', () => {
        if (sheetChange === 'without-range' && !isLone) return [worksheet()];
        return sheetChange === 'range-sheet' ? [range(), worksheet()] : [worksheet(), range()];
      });
    }
  }
}

/** What hangs on `Application`, on `wps` or on neither. */
const rootMemberNames = new Set(['EtApplication', ...Object.getOwnPropertyNames(AddonRoot.prototype)]);

/** One object with the members of several, the first that has one answering. */
function merged(...parts: readonly object[]): object {
  const owner = (key: PropertyKey): object | undefined => parts.find((part) => Reflect.has(part, key));
  const proxy: object = new Proxy(
    {},
    {
      get(_, key) {
        if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
        const part = owner(key);
        if (part === undefined) {
          // Builds differ in where these hang, and pages feel their way: undefined, as in WPS.
          if (rootMemberNames.has(key)) return undefined;
          throw new Error(`simulated ET: Application has no ${key}`);
        }
        const value: unknown = Reflect.get(part, key, part);
        if (typeof value !== 'function' || Object.hasOwn(part, key)) return value;
        const method = value as (...given: unknown[]) => unknown;
        return function bound(this: unknown, ...given: unknown[]): unknown {
          return method.apply(this === proxy ? part : this, given);
        };
      },
      set(_, key, value) {
        const part = owner(key);
        if (part === undefined) throw new Error(`simulated ET: Application has no ${String(key)} to assign`);
        return Reflect.set(part, key, value, part);
      },
      has: (_, key) => owner(key) !== undefined,
    },
  );
  return proxy;
}
