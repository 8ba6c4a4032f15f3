/// <reference types="et-jsapi-declare" />
import { intersection } from '../../excel-host/model/area';
import { ComObject, type Invented, noneInvented } from '../com-object';
import { Range } from './range';
import { Window } from './window';
import { Workbook, Workbooks } from './workbook';
import { Worksheet } from './worksheet';

/** ET itself, of which the add-in's page sees `Application`. */
export class Application extends ComObject {
  get ActiveWorkbook(): Workbook | null {
    return this.et.active && new Workbook(this.et, this.et.active);
  }
  get ActiveSheet(): Worksheet | null {
    return this.et.active && new Worksheet(this.et, this.et.active, this.et.active.active);
  }
  get ActiveCell(): Range | null {
    return this.et.active && new Window(this.et, this.et.active, this.et.active.windows[0] ?? 0).ActiveCell;
  }
  get ActiveWindow(): Window | null {
    return this.et.active && new Window(this.et, this.et.active, this.et.active.windows[0] ?? 0);
  }
  get Workbooks(): Workbooks {
    return new Workbooks(this.et);
  }
  get ScreenUpdating(): boolean {
    return this.et.updatesScreen;
  }
  set ScreenUpdating(on: boolean) {
    this.et.updatesScreen = on;
  }
  get EnableEvents(): boolean {
    return this.et.tellsEvents;
  }
  set EnableEvents(on: boolean) {
    this.et.tellsEvents = on;
  }
  get DisplayAlerts(): boolean {
    return this.et.displaysAlerts;
  }
  set DisplayAlerts(on: boolean) {
    this.et.displaysAlerts = on;
  }
  get StatusBar(): string | boolean {
    return this.et.statusBar;
  }
  set StatusBar(text: string | boolean) {
    this.et.statusBar = text;
  }
  /** Stays true while a cell is edited. */
  get Ready(): boolean {
    return true;
  }
  /** The one probe of the editing of a cell: then it cannot be assigned. */
  get EditDirectlyInCell(): boolean {
    return this.et.editsInCell;
  }
  set EditDirectlyInCell(on: boolean) {
    if (!this.et.cellEditing) this.et.editsInCell = on;
  }
  get Build(): number {
    return this.et.profile.build;
  }
  get Name(): string {
    return 'Microsoft Excel';
  }
  get Version(): string {
    return '12.0';
  }
  get DebugTools(): DebugTools | undefined {
    return this.et.profile.undoTransactions ? new DebugTools(this.et) : undefined;
  }
  Intersect(first: unknown, second: unknown): Range | null {
    if (!(first instanceof Range) || !(second instanceof Range)) throw new Error('Intersect: two ranges');
    const [a, b] = [Range.placeOf(first), Range.placeOf(second)];
    const shared =
      a.sheet === b.sheet
        ? a.areas.flatMap((one) => b.areas.flatMap((other) => intersection(one, other) ?? []))
        : [];
    return shared.length === 0 ? null : new Range(this.et, a.book, a.sheet, shared);
  }
  /** Brings book and sheet forward, where Select does not. */
  Goto(reference: unknown): void {
    if (!(reference instanceof Range)) throw new Error('Goto: a range');
    const { book, sheet, areas } = Range.placeOf(reference);
    this.et.refuseClosed(book);
    const [area] = areas;
    if (sheet.visible !== -1 || area === undefined) throw new Error('Goto: the sheet is hidden');
    this.et.select(book, sheet, area);
  }
  Calculate(): void {
    if (this.et.active) this.et.calculate(this.et.active);
  }
  CalculateFull(): void {
    this.Calculate();
  }
}

/** Makes one step for the user's Ctrl+Z of many writes. */
class DebugTools extends ComObject {
  UndoTransBegin(book: unknown): void {
    if (!(book instanceof Workbook)) throw new Error('UndoTransBegin: a workbook');
    this.et.history.begin(Workbook.modelOf(book));
  }
  UndoTransEnd(book: unknown): void {
    if (!(book instanceof Workbook)) throw new Error('UndoTransEnd: a workbook');
    this.et.history.end(Workbook.modelOf(book));
  }
}

noneInvented<Invented<Application, Et.Application>>();
noneInvented<Invented<DebugTools, Et.DebugTools>>();
