import type { FUniver } from '@univerjs/presets';
import { linkField, onSelection } from '../src/hosts/univer';
import { type SheetPosition, position } from '../src/sheets';

/** Where a cell links to: out of the file, to a cell of it, or somewhere that is not opened from here. */
export type Link =
  | { readonly kind: 'outside'; readonly address: string }
  | { readonly kind: 'inside'; readonly place: SheetPosition; readonly address: string }
  | { readonly kind: 'unopened'; readonly address: string };

/**
 * What a link's text leads to.
 * @param text the target, "#" and the place within it, either of them left out
 * @param sheet the sheet that it stands on, which a place without a sheet is on
 */
export function linkOf(text: string, sheet: string): Link {
  const address = text.trim();
  if (/^(?:https?:\/\/|mailto:)\S+$/iu.test(address)) return { kind: 'outside', address };
  const [, quoted, plain, cell = ''] =
    /^#(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3}\$?\d+)(?::\$?[A-Z]{1,3}\$?\d+)?$/iu.exec(address) ??
    [];
  const at = position(cell.replaceAll('$', '').toUpperCase());
  if (!at) return { kind: 'unopened', address };
  return {
    kind: 'inside',
    address,
    place: { sheet: quoted?.replaceAll("''", "'") ?? plain ?? sheet, cell: at },
  };
}

/** Tells of the link of the cell that is selected, null where it has none, whenever another is selected. */
export function onLinkSelected(api: FUniver, tell: (link: Link | null) => void): () => void {
  return onSelection(api, ({ sheet, cell: { row, column } }) => {
    const cells = api.getActiveWorkbook()?.getSheetByName(sheet)?.getSheet();
    const text: unknown = cells?.getCellRaw(row - 1, column - 1)?.custom?.[linkField];
    tell(typeof text === 'string' && text !== '' ? linkOf(text, sheet) : null);
  });
}

/** Opens a page or a letter outside, which learns nothing of this one. */
export function openOutside(address: string): void {
  window.open(address, '_blank', 'noopener,noreferrer');
}
