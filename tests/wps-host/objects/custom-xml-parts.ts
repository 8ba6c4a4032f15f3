/// <reference types="et-jsapi-declare" />
import { ComObject, type Invented, noneInvented } from '../com-object';
import type { BookModel } from '../model';
import type { SimulatedEt } from '../simulated-et';

/** Custom XML parts of a workbook, all of them or those of a namespace. */
export class CustomXMLParts extends ComObject {
  readonly #book: BookModel;
  readonly #namespace: string | null;
  constructor(et: SimulatedEt, book: BookModel, namespace: string | null = null) {
    super(et);
    this.#book = book;
    this.#namespace = namespace;
  }
  get Count(): number {
    return this.#parts().length;
  }
  Item(index: unknown): CustomXMLPart {
    const xml = this.#parts()[Number(index) - 1];
    if (xml === undefined) throw new Error('CustomXMLParts.Item: no such part');
    return new CustomXMLPart(this.et, this.#book, xml);
  }
  Add(xml?: unknown): CustomXMLPart {
    const added = String(xml);
    if (!this.et.forgets.has('custom-xml')) this.#book.customXml = [...this.#book.customXml, added];
    return new CustomXMLPart(this.et, this.#book, added);
  }
  SelectByNamespace(namespace: unknown): CustomXMLParts {
    return new CustomXMLParts(this.et, this.#book, String(namespace));
  }
  #parts(): readonly string[] {
    const { customXml } = this.#book;
    return this.#namespace === null
      ? customXml
      : customXml.filter((xml) => xml.includes(`xmlns="${String(this.#namespace)}"`));
  }
}

class CustomXMLPart extends ComObject {
  readonly #book: BookModel;
  readonly #xml: string;
  constructor(et: SimulatedEt, book: BookModel, xml: string) {
    super(et);
    this.#book = book;
    this.#xml = xml;
  }
  get XML(): string {
    return this.#xml;
  }
  get BuiltIn(): boolean {
    return this.#xml.includes('xmlns="http://schemas.openxmlformats.org/');
  }
  Delete(): void {
    if (this.BuiltIn) throw new Error('CustomXMLPart.Delete: built in');
    this.#book.customXml = this.#book.customXml.filter((xml) => xml !== this.#xml);
  }
}

noneInvented<Invented<CustomXMLParts, Kso.CustomXMLParts>>();
noneInvented<Invented<CustomXMLPart, Kso.CustomXMLPart>>();
