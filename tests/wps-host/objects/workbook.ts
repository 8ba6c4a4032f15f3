/// <reference types="et-jsapi-declare" />
import { ComObject, type Invented, noneInvented } from '../com-object';
import type { BookModel } from '../model';
import type { SimulatedEt } from '../simulated-et';
import { CustomXMLParts } from './custom-xml-parts';
import { Windows } from './window';
import { Worksheet } from './worksheet';

/** A workbook. */
export class Workbook extends ComObject {
  readonly #book: BookModel;
  constructor(et: SimulatedEt, book: BookModel) {
    super(et);
    this.#book = book;
  }

  static modelOf(workbook: Workbook): BookModel {
    return workbook.#book;
  }

  get Name(): string {
    return this.#open().name;
  }
  get FullName(): string {
    const { folder, name } = this.#open();
    return folder === '' ? name : `${folder}/${name}`;
  }
  get Path(): string {
    return this.#open().folder;
  }
  get ActiveSheet(): Worksheet {
    return new Worksheet(this.et, this.#book, this.#open().active);
  }
  get Worksheets(): Sheets {
    return new Sheets(this.et, this.#open());
  }
  get Windows(): Windows {
    return new Windows(this.et, this.#open());
  }
  get CustomXMLParts(): CustomXMLParts {
    return new CustomXMLParts(this.et, this.#open());
  }
  get ProtectStructure(): boolean {
    return this.#open().hasFixedStructure;
  }
  Activate(): void {
    this.et.active = this.#open();
  }
  Close(): void {
    this.et.close(this.#open());
  }

  #open(): BookModel {
    this.et.refuseClosed(this.#book);
    return this.#book;
  }
}

/** The open workbooks. */
export class Workbooks extends ComObject {
  get Count(): number {
    return this.et.books.length;
  }
  Item(index: unknown): Workbook | null {
    const found =
      typeof index === 'number' ? this.et.books[index - 1] : this.et.books.find(({ name }) => name === index);
    if (found === undefined) return missing(this.et, 'Workbooks.Item');
    return new Workbook(this.et, found);
  }
  /** A copy of the workbook at this path, without a name of its own yet. */
  Add(template?: string): Workbook {
    return new Workbook(this.et, this.et.addFrom(template ?? null));
  }
}

/** The worksheets of a workbook, in the order of their tabs. */
class Sheets extends ComObject {
  readonly #book: BookModel;
  constructor(et: SimulatedEt, book: BookModel) {
    super(et);
    this.#book = book;
  }
  get Count(): number {
    return this.#book.sheets.length;
  }
  Item(index: unknown): Worksheet | null {
    const found =
      typeof index === 'number'
        ? this.#book.sheets[index - 1]
        : this.#book.sheets.find(({ name }) => name.toLowerCase() === String(index).toLowerCase());
    if (found === undefined) return missing(this.et, 'Sheets.Item');
    return new Worksheet(this.et, this.#book, found);
  }
  /** Before a sheet, or after the last where the first argument is null. The new sheet comes forward. */
  Add(before?: unknown, after?: unknown): Worksheet {
    if (this.#book.hasFixedStructure) throw new Error('工作簿受保护');
    if (before !== null || !(after instanceof Worksheet)) {
      throw new Error('simulated ET: Sheets.Add is modelled with (null, last)');
    }
    const sheet = this.#book.add(`Sheet${this.#book.sheets.length + 1}`);
    this.#book.active = sheet;
    return new Worksheet(this.et, this.#book, sheet);
  }
}

function missing(et: SimulatedEt, where: string): null {
  if (et.profile.missingItem === 'throws') throw new Error(`${where}: 下标越界`);
  return null;
}

noneInvented<Invented<Workbook, Et.Workbook>>();
noneInvented<Invented<Workbooks, Et.Workbooks>>();
noneInvented<Invented<Sheets, Et.Sheets>>();
