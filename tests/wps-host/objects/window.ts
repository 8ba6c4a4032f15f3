/// <reference types="et-jsapi-declare" />
import { ComObject, type Invented, noneInvented } from '../com-object';
import type { BookModel } from '../model';
import type { SimulatedEt } from '../simulated-et';
import { Range } from './range';

/** The windows of a workbook; one here. */
export class Windows extends ComObject {
  readonly #book: BookModel;
  constructor(et: SimulatedEt, book: BookModel) {
    super(et);
    this.#book = book;
  }
  get Count(): number {
    return 1;
  }
  Item(): Window {
    return new Window(this.et, this.#book);
  }
}

/** A window of a workbook. */
export class Window extends ComObject {
  readonly #book: BookModel;
  constructor(et: SimulatedEt, book: BookModel) {
    super(et);
    this.#book = book;
  }
  get Hwnd(): number {
    return this.#book.window;
  }
  get ActiveCell(): Range {
    const at = this.#book.selection;
    return new Range(this.et, this.#book, this.#book.active, [
      { row: at?.row ?? 0, column: at?.column ?? 0, rows: 1, columns: 1 },
    ]);
  }
}

noneInvented<Invented<Windows, Et.Windows>>();
noneInvented<Invented<Window, Et.Window>>();
