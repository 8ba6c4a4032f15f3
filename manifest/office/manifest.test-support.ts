import { JSDOM } from 'jsdom';

/** A manifest as its elements, looked through once; it throws where it is no XML. */
export class Manifest {
  readonly all: readonly Element[];
  readonly resources: readonly Element[];
  /** The address that the add-in is served from; nothing where its page has none. */
  readonly address: string;
  /** Every address in it that is a whole one. */
  readonly addresses: readonly string[];

  constructor(xml: string) {
    this.all = [...new JSDOM(xml, { contentType: 'application/xml' }).window.document.querySelectorAll('*')];
    this.resources = this.all.filter(
      ({ parentElement }) => parentElement?.parentElement?.localName === 'Resources',
    );
    const page = this.named('SourceLocation').find((one) => one.hasAttribute('DefaultValue'));
    const url = page?.getAttribute('DefaultValue') ?? '';
    this.address = URL.canParse(url) ? new URL('.', url).href : '';
    this.addresses = this.all
      .flatMap((element) =>
        ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].map((name) => element.getAttribute(name)),
      )
      .filter((value) => value !== null)
      .filter((value) => /^\w+:\/\//u.test(value));
  }

  named(...names: readonly string[]): readonly Element[] {
    return this.all.filter(({ localName }) => names.includes(localName));
  }

  /** The text of the only element of this name. */
  text(name: string): string {
    return this.named(name)[0]?.textContent ?? '';
  }
}

/** An element as a reader of the manifest finds it. */
export function nameOf(element: Element): string {
  return element.id === '' ? element.localName : `${element.localName} ${element.id}`;
}
