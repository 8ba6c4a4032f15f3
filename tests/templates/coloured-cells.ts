import { parseDocument } from 'htmlparser2';
import { newSheetLooks } from '../../src/sheets';

type Tag = ReturnType<typeof parseDocument>['children'][number];

/** The cells of the first sheet of a page that LibreOffice saved which a check colours: "9:3", row and column → severity. */
export function colouredIn(page: string): ReadonlyMap<string, 'error' | 'warning'> {
  const { error, warning } = newSheetLooks.checks;
  const coloured = new Map<string, 'error' | 'warning'>();
  const taken = new Set<string>();
  const [table] = named(parseDocument(page).children, 'table');
  named(table ? [table] : [], 'tr').forEach((tr, at) => {
    let column = 1;
    for (const { attribs } of named([tr], 'td')) {
      while (taken.has(`${at + 1}:${column}`)) column += 1;
      const colour = attribs['bgcolor']?.replace('#', '').toUpperCase();
      if (colour === error) coloured.set(`${at + 1}:${column}`, 'error');
      if (colour === warning) coloured.set(`${at + 1}:${column}`, 'warning');
      const [down, across] = [Number(attribs['rowspan'] ?? 1), Number(attribs['colspan'] ?? 1)];
      for (let row = 0; row < down; row += 1)
        for (let place = 0; place < across; place += 1) taken.add(`${at + 1 + row}:${column + place}`);
      column += across;
    }
  });
  return coloured;
}

interface Element {
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Tag[];
}

function named(tags: readonly Tag[], name: string): readonly (Element & Tag)[] {
  return tags.flatMap((tag) => {
    if (!('children' in tag) || !('attribs' in tag)) return [];
    return tag.name === name ? [tag] : named(tag.children, name);
  });
}
