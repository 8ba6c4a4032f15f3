import { position } from '../../../sheets';
import type { Note } from './looks';
import { type Tree, allWithin, anywhere, numberIn, textWithin, within } from './tree';

/** Of one sheet; beyond, notes are kept and not shown. */
const most = 2000;
/** Excel's own limit of a cell's text. */
const longest = 32_767;

/** The comments of a comments part. Threaded ones stand in it too, as text for programs that know no threads. */
export function commentsIn(part: Tree): readonly Note[] {
  return allWithin(part, 'comments', 'commentList', 'comment')
    .slice(0, most)
    .flatMap((comment) => {
      const cell = position(comment.attributes.get('ref')?.toUpperCase() ?? '');
      const runs = anywhere(comment, new Set(['t']));
      const text = runs.map(textWithin).join('').slice(0, longest);
      return cell && text.trim() !== '' ? [{ cell, kind: 'comment', text }] : [];
    });
}

/** The links of a sheet's `<hyperlinks>`, each where it begins. `targets` are those outside the file, by relationship. */
export function linksIn(element: Tree, targets: ReadonlyMap<string, string>): readonly Note[] {
  return allWithin(element, 'hyperlink')
    .slice(0, most)
    .flatMap((link) => {
      const cell = position((link.attributes.get('ref') ?? '').toUpperCase().split(':')[0] ?? '');
      const [, id = ''] = [...link.attributes].find(([name]) => /^\w+:id$/u.test(name)) ?? [];
      const place = link.attributes.get('location')?.replace(/^#/u, '');
      const target = targets.get(id) ?? '';
      // Some writers say the place in the target too.
      const text = place === undefined || target.endsWith(`#${place}`) ? target : `${target}#${place}`;
      return cell && text !== '' ? [{ cell, kind: 'link', text: text.slice(0, 2083) }] : [];
    });
}

/** What a drawing part lays over the cells, each at the cell where its upper left corner is. */
export function drawnIn(part: Tree): readonly Note[] {
  return allWithin(part, 'wsDr', 'twoCellAnchor')
    .concat(allWithin(part, 'wsDr', 'oneCellAnchor'))
    .concat(allWithin(part, 'wsDr', 'absoluteAnchor'))
    .slice(0, most)
    .map((anchor) => {
      const from = within(anchor, 'from');
      const count = (name: string): number => Number(textWithin(within(from, name) ?? nothing) || 0) + 1;
      const kinds = new Set(anywhere(anchor, drawnKinds).map(({ name }) => name));
      const kind = kinds.has('graphicFrame') ? 'chart' : kinds.has('pic') ? 'picture' : 'shape';
      return { cell: { row: count('row'), column: count('col') }, kind, text: '' } as const;
    })
    .filter(({ cell: { row, column } }) => row >= 1 && row <= 1_048_576 && column >= 1 && column <= 16_384);
}

const drawnKinds: ReadonlySet<string> = new Set(['pic', 'graphicFrame']);
const nothing: Tree = { name: '', attributes: new Map(), children: [], text: '' };

/** Rows and columns that stay in sight, of a `<sheetView>`; undefined where none do. */
export function frozenIn(
  view: Tree | undefined,
): { readonly rows: number; readonly columns: number } | undefined {
  const pane = within(view, 'pane');
  if (!/^frozen/u.test(pane?.attributes.get('state') ?? '')) return undefined;
  const [rows, columns] = [numberIn(pane, 'ySplit') ?? 0, numberIn(pane, 'xSplit') ?? 0];
  const isSane = [rows, columns].every((count) => Number.isInteger(count) && count >= 0 && count <= 1000);
  return isSane && rows + columns > 0 ? { rows, columns } : undefined;
}
