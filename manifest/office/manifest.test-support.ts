import { JSDOM } from 'jsdom';

/** A manifest as its elements; it throws where it is no XML. */
export class Manifest {
  readonly all: readonly Element[];

  constructor(xml: string) {
    this.all = [...new JSDOM(xml, { contentType: 'application/xml' }).window.document.querySelectorAll('*')];
  }

  named(...names: readonly string[]): readonly Element[] {
    return this.all.filter(({ localName }) => names.includes(localName));
  }

  /** The text of the only element of this name. */
  text(name: string): string {
    return this.named(name)[0]?.textContent ?? '';
  }

  get resources(): readonly Element[] {
    return this.all.filter((element) => element.parentElement?.parentElement?.localName === 'Resources');
  }

  /** The address that the add-in is served from; nothing where its page has none. */
  get address(): string {
    const page = this.named('SourceLocation').find((one) => one.hasAttribute('DefaultValue'));
    const url = page?.getAttribute('DefaultValue') ?? '';
    return URL.canParse(url) ? new URL('.', url).href : '';
  }

  /** Every address in it that is a whole one. */
  get addresses(): readonly string[] {
    return this.all
      .flatMap((element) =>
        ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].map((name) => element.getAttribute(name)),
      )
      .filter((value) => value !== null)
      .filter((value) => /^\w+:\/\//u.test(value));
  }
}

/** An element as a reader of the manifest finds it. */
export function nameOf(element: Element): string {
  return element.id === '' ? element.localName : `${element.localName} ${element.id}`;
}
