/// <reference types="et-jsapi-declare" />
import { wholeSheet } from '../../excel-host/model/area';
import { ComObject, type Invented, noneInvented } from '../com-object';
import type { BookModel, SheetModel, Visibility } from '../model';
import type { SimulatedEt } from '../simulated-et';
import { Range, areasOf } from './range';
import { Workbook } from './workbook';

/** A worksheet. */
export class Worksheet extends ComObject {
  readonly #book: BookModel;
  readonly #sheet: SheetModel;

  constructor(et: SimulatedEt, book: BookModel, sheet: SheetModel) {
    super(et);
    this.#book = book;
    this.#sheet = sheet;
  }

  static placeOf(worksheet: Worksheet): { book: BookModel; sheet: SheetModel } {
    return { book: worksheet.#book, sheet: worksheet.#sheet };
  }

  get Name(): string {
    return this.#own().name;
  }
  set Name(name: string) {
    const sheet = this.#own();
    this.et.mutate(this.#book, () => (sheet.name = name));
  }
  get Index(): number {
    return this.#book.sheets.indexOf(this.#own()) + 1;
  }
  get CodeName(): string {
    return this.et.profile.hasCodeName ? `Sheet${this.Index}` : '';
  }
  get Visible(): number {
    return this.#own().visible;
  }
  set Visible(visible: number) {
    const sheet = this.#own();
    if (visible !== -1 && sheet === this.#book.active) {
      const other = this.#book.sheets.find((each) => each !== sheet && each.visible === -1);
      if (other === undefined) throw new Error('Worksheet.Visible: the last visible sheet');
      this.#book.active = other;
    }
    this.et.mutate(this.#book, () => (sheet.visible = visible as Visibility));
  }
  get UsedRange(): Range {
    return this.#range([this.#own().used()]);
  }
  get Cells(): Range {
    return this.#range([wholeSheet]);
  }
  get ProtectContents(): boolean {
    return this.#own().isProtected;
  }
  get Protection(): Protection {
    return new Protection(this.et, this.#own());
  }
  get PageSetup(): PageSetup {
    return new PageSetup(this.et, this.#own());
  }
  get Parent(): Workbook {
    return new Workbook(this.et, this.#book);
  }

  Range(address: unknown): Range {
    this.#own();
    return this.#range(areasOf(String(address)));
  }
  Activate(): void {
    const sheet = this.#own();
    if (sheet.visible !== -1) throw new Error('Worksheet.Activate: the sheet is hidden');
    this.et.active = this.#book;
    this.#book.active = sheet;
  }
  Delete(): void {
    const sheet = this.#own();
    if (this.#book.hasFixedStructure) throw new Error('工作簿受保护');
    if (this.et.displaysAlerts) throw new Error('simulated ET: a message box waits for the user');
    const left = this.#book.sheets.filter((each) => each !== sheet);
    const visible = left.find((each) => each.visible === -1);
    if (visible === undefined) throw new Error('Worksheet.Delete: the last visible sheet');
    this.#book.sheets = left;
    if (this.#book.active === sheet) this.#book.active = visible;
  }

  #range(areas: ConstructorParameters<typeof Range>[3]): Range {
    return new Range(this.et, this.#book, this.#sheet, areas);
  }
  #own(): SheetModel {
    this.et.refuseClosed(this.#book);
    if (!this.#book.sheets.includes(this.#sheet)) throw new Error('0x800A01A8');
    return this.#sheet;
  }
}

class Protection extends ComObject {
  readonly #sheet: SheetModel;
  constructor(et: SimulatedEt, sheet: SheetModel) {
    super(et);
    this.#sheet = sheet;
  }
  get AllowFormattingCells(): boolean {
    return this.#sheet.allowsFormats;
  }
}

/** How a sheet is printed. */
class PageSetup extends ComObject {
  readonly #sheet: SheetModel;
  constructor(et: SimulatedEt, sheet: SheetModel) {
    super(et);
    this.#sheet = sheet;
  }
  get PrintArea(): unknown {
    return this.#sheet.print['PrintArea'];
  }
  set PrintArea(value: unknown) {
    this.#keep('PrintArea', value);
  }
  get PrintTitleRows(): unknown {
    return this.#sheet.print['PrintTitleRows'];
  }
  set PrintTitleRows(value: unknown) {
    this.#keep('PrintTitleRows', value);
  }
  get Orientation(): unknown {
    return this.#sheet.print['Orientation'];
  }
  set Orientation(value: unknown) {
    this.#keep('Orientation', value);
  }
  get PaperSize(): unknown {
    return this.#sheet.print['PaperSize'];
  }
  set PaperSize(value: unknown) {
    this.#keep('PaperSize', value);
  }
  get CenterHorizontally(): unknown {
    return this.#sheet.print['CenterHorizontally'];
  }
  set CenterHorizontally(value: unknown) {
    this.#keep('CenterHorizontally', value);
  }
  get Zoom(): unknown {
    return this.#sheet.print['Zoom'];
  }
  set Zoom(value: unknown) {
    this.#keep('Zoom', value);
  }
  get FitToPagesWide(): unknown {
    return this.#sheet.print['FitToPagesWide'];
  }
  set FitToPagesWide(value: unknown) {
    this.#keep('FitToPagesWide', value);
  }
  get FitToPagesTall(): unknown {
    return this.#sheet.print['FitToPagesTall'];
  }
  set FitToPagesTall(value: unknown) {
    this.#keep('FitToPagesTall', value);
  }
  #keep(name: string, value: unknown): void {
    this.#sheet.print = { ...this.#sheet.print, [name]: value };
  }
}

noneInvented<Invented<PageSetup, Et.PageSetup>>();
noneInvented<Invented<Worksheet, Et.Worksheet>>();
noneInvented<Invented<Protection, Et.Protection>>();
