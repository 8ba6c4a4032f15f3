import { ExcelCollection, ExcelError, ExcelObject, itemNotFound } from './excel-object';
import type { Workbook } from './workbook';

/** XML that lies in the workbook's file and on no sheet. */
export class CustomXmlPartCollection extends ExcelCollection {
  private parts: readonly CustomXmlPart[] = [];
  /** How often a part was written. */
  written = 0;
  /** When parts are lost, as on a Mac (#6091): at once, or as the workbook is saved. */
  vanish: 'never' | 'at-once' | 'when-saved' = 'never';

  constructor(private readonly workbook: Workbook) {
    super();
  }

  override items(): readonly CustomXmlPart[] {
    return this.parts;
  }

  Add(xml: string): CustomXmlPart {
    const part = new CustomXmlPart(this, this.workbook.newId(), xml);
    this.wasWritten();
    if (this.vanish === 'at-once') return part;
    this.parts = [...this.parts, part];
    return part;
  }

  GetByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.parts.filter((part) => part.NamespaceUri === namespace));
  }

  Indexer(id: string): CustomXmlPart {
    return found(this.parts, id);
  }

  remove(part: CustomXmlPart): void {
    this.parts = this.parts.filter((other) => other !== part);
    this.workbook.undo.clear();
  }

  /** Each time clears what the user could take back (#4484). */
  wasWritten(): void {
    this.written += 1;
    this.workbook.undo.clear();
  }
}

class CustomXmlPartScopedCollection extends ExcelCollection {
  constructor(private readonly parts: readonly CustomXmlPart[]) {
    super();
  }
  override items(): readonly CustomXmlPart[] {
    return this.parts;
  }
  Indexer(id: string): CustomXmlPart {
    return found(this.parts, id);
  }
}

class CustomXmlPart extends ExcelObject {
  constructor(
    private readonly collection: CustomXmlPartCollection,
    readonly Id: string,
    private xml: string,
  ) {
    super();
    this.root();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.Id };
  }

  get NamespaceUri(): string {
    return this.root().namespaceURI ?? '';
  }

  GetXml(): string {
    return this.xml;
  }

  SetXml(xml: string): void {
    this.xml = xml;
    this.root();
    this.collection.wasWritten();
  }

  Delete(): void {
    this.collection.remove(this);
  }

  private root(): Element {
    const document = new DOMParser().parseFromString(this.xml, 'application/xml');
    if (document.querySelector('parsererror')) throw new ExcelError('InvalidArgument', 'not well-formed XML');
    return document.documentElement;
  }
}

function found(parts: readonly CustomXmlPart[], id: string): CustomXmlPart {
  const part = parts.find(({ Id }) => Id === id);
  if (part === undefined) throw itemNotFound('CustomXmlPartCollection.getItem');
  return part;
}
