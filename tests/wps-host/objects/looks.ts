/// <reference types="et-jsapi-declare" />
import { ComObject, type Invented, noneInvented } from '../com-object';
import type { Area } from '../../excel-host/model/area';
import type { Allowed, CellLooks, SheetModel } from '../model';
import type { SimulatedEt } from '../simulated-et';

/** A colour that is read and written as #RRGGBB. */
export interface ColourPlace {
  read(): string;
  write(colour: string): void;
}

class Coloured extends ComObject {
  readonly #place: ColourPlace;
  constructor(et: SimulatedEt, place: ColourPlace) {
    super(et);
    this.#place = place;
  }
  /** ET counts in BGR: red is the lowest byte. */
  get Color(): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      parseInt(this.#place.read().slice(at, at + 2), 16),
    );
    return red + green * 256 + blue * 65_536;
  }
  set Color(bgr: number) {
    if (!Number.isInteger(bgr)) throw new Error('simulated ET: a colour is an integer');
    const bytes = [bgr & 255, (bgr >> 8) & 255, (bgr >> 16) & 255];
    this.#place.write(`#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`.toUpperCase());
  }
}

/** The fill of cells or of a conditional format. */
export class Interior extends Coloured {}

/** The letters of a conditional format. */
export class Font extends Coloured {}

/** What the looks of some cells are read and written by. */
export interface LooksPlace {
  read(): CellLooks;
  write(looks: CellLooks): void;
}

/** The letters of cells. */
export class CellFont extends ComObject {
  readonly #place: LooksPlace;
  constructor(et: SimulatedEt, place: LooksPlace) {
    super(et);
    this.#place = place;
  }
  get Name(): string {
    return this.#place.read().font ?? '';
  }
  set Name(font: string) {
    this.#place.write({ font });
  }
  get Size(): number {
    return this.#place.read().size ?? 11;
  }
  set Size(size: number) {
    this.#place.write({ size });
  }
  get Bold(): boolean {
    return this.#place.read().bold ?? false;
  }
  set Bold(bold: boolean) {
    this.#place.write({ bold });
  }
}

/** The lines of cells, of each on all four sides. */
export class Borders extends ComObject {
  readonly #place: LooksPlace;
  constructor(et: SimulatedEt, place: LooksPlace) {
    super(et);
    this.#place = place;
  }
  get LineStyle(): number {
    return this.#place.read().line ?? -4142;
  }
  set LineStyle(line: number) {
    this.#place.write({ line });
  }
  get Weight(): number {
    return 2;
  }
  set Weight(_: number) {
    // The lines are told by their style.
  }
  get Color(): number {
    return 0;
  }
  set Color(_: number) {
    // The lines are told by their style.
  }
}

/** What may be entered into cells. */
export class Validation extends ComObject {
  readonly #area: Area;
  readonly #sheet: SheetModel;
  constructor(et: SimulatedEt, sheet: SheetModel, area: Area) {
    super(et);
    this.#sheet = sheet;
    this.#area = area;
  }
  /** Refuses where there is one already, as in VBA. */
  Add(type: unknown, _alert?: unknown, operator?: unknown, first?: unknown, second?: unknown): void {
    if (this.#own()) throw new Error('Validation.Add: there is one already');
    const formulas = [first, second].filter((one) => one !== undefined).map(String);
    this.#sheet.allowed = [
      ...this.#sheet.allowed,
      { area: this.#area, type: Number(type), operator: Number(operator), formulas },
    ];
  }
  get IgnoreBlank(): boolean {
    return true;
  }
  set IgnoreBlank(_: boolean) {
    // It is so from the start.
  }
  get InCellDropdown(): boolean {
    return true;
  }
  set InCellDropdown(_: boolean) {
    // It is so from the start.
  }
  get ShowError(): boolean {
    return this.#own()?.error !== undefined;
  }
  set ShowError(_: boolean) {
    // Told by its message.
  }
  get ErrorTitle(): string {
    return '';
  }
  set ErrorTitle(_: string) {
    // Told by its message.
  }
  get ErrorMessage(): string {
    return this.#own()?.error ?? '';
  }
  set ErrorMessage(error: string) {
    this.#change({ error });
  }
  get ShowInput(): boolean {
    return this.#own()?.prompt !== undefined;
  }
  set ShowInput(_: boolean) {
    // Told by its message.
  }
  get InputTitle(): string {
    return '';
  }
  set InputTitle(_: string) {
    // Told by its message.
  }
  get InputMessage(): string {
    return this.#own()?.prompt ?? '';
  }
  set InputMessage(prompt: string) {
    this.#change({ prompt });
  }

  #own(): Allowed | undefined {
    return this.#sheet.allowed.find(({ area }) => JSON.stringify(area) === JSON.stringify(this.#area));
  }
  #change(change: Partial<Allowed>): void {
    const own = this.#own();
    if (!own) throw new Error('Validation: nothing was added');
    this.#sheet.allowed = this.#sheet.allowed.map((one) => (one === own ? { ...one, ...change } : one));
  }
}

noneInvented<Invented<CellFont, Et.Font>>();
noneInvented<Invented<Borders, Et.Borders>>();
noneInvented<Invented<Validation, Et.Validation>>();
noneInvented<Invented<Interior, Et.Interior>>();
noneInvented<Invented<Font, Et.Font>>();
