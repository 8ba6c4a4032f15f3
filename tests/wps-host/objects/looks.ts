/// <reference types="et-jsapi-declare" />
import { ComObject, type Invented, noneInvented } from '../com-object';
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

noneInvented<Invented<Interior, Et.Interior>>();
noneInvented<Invented<Font, Et.Font>>();
