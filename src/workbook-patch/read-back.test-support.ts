import { SaxesParser } from 'saxes';
import { inflateInBites } from '../hosts/workbook-file/inflate';
import { sheetsFromBytes } from '../hosts/workbook-file/bytes';
import { address } from '../sheets';
import { archiveOf } from './archive';
import { Parts } from './parts';

/** The text of a part of a package. */
export function partOf(bytes: Uint8Array, name: string): string {
  return new Parts(archiveOf(bytes), inflateInBites).text(name);
}

/** Every part of XML by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Parts(archiveOf(bytes), inflateInBites);
  return new Map(
    parts
      .names()
      .filter((name) => /\.(?:xml|rels|vml)$/u.test(name))
      .map((name) => [name, parts.text(name)]),
  );
}

/** What the reader of files finds, by sheet and address. */
export async function cellsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, unknown>> {
  const sheets = await sheetsFromBytes(bytes, 'a.xlsx');
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, content, formula }) => [
        `${name}!${address({ row, column })}`,
        formula === undefined ? content : { formula, content },
      ]),
    ),
  );
}

/** Fails where a text is no XML, or a prefix is not declared. */
export function expectWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml.replace(/^\uFEFF/u, '')).close();
}
