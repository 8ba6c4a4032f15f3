/// <reference types="et-jsapi-declare" />
import { ComObject, type Invented, noneInvented } from '../com-object';
import type { BookModel } from '../model';
import type { SimulatedEt } from '../simulated-et';
import { Range } from './range';

/** The windows of a workbook: 窗口 → 新建窗口 gives it another. The first is the one in front. */
export class Windows extends ComObject {
  readonly #book: BookModel;
  constructor(et: SimulatedEt, book: BookModel) {
    super(et);
    this.#book = book;
  }
  get Count(): number {
    return this.#book.windows.length;
  }
  Item(index: number): Window | null {
    const handle = this.#book.windows[index - 1];
    return handle === undefined ? null : new Window(this.et, this.#book, handle);
  }
}

/** A window of a workbook. */
export class Window extends ComObject {
  readonly #book: BookModel;
  readonly #handle: number;
  constructor(et: SimulatedEt, book: BookModel, handle: number) {
    super(et);
    this.#book = book;
    this.#handle = handle;
  }
  get Hwnd(): number {
    return this.#handle;
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
