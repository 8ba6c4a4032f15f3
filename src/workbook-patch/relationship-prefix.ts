import { attributesOf } from '../hosts/workbook-file/xml-scan';
import type { Element } from './elements';
import type { Workbook } from './workbook';

/** An attribute that names a relationship, as "r:id", in an element below this root; the prefix is declared where the root does not. */
export function relationshipAttribute({ tag }: Element, { relationshipTypes }: Workbook, id: string): string {
  for (const [name, value] of attributesOf(tag)) {
    if (name.startsWith('xmlns:') && value === relationshipTypes) return `${name.slice(6)}:id="${id}"`;
  }
  return `r:id="${id}" xmlns:r="${relationshipTypes}"`;
}
