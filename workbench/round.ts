/** A part of the page that F6 goes to: where it is, and what in it takes the focus, the best first. */
interface Part {
  readonly place: string;
  readonly first: readonly string[];
}

const parts: readonly Part[] = [
  { place: '[data-part="bar"]', first: ['button:not(:disabled)'] },
  { place: '[data-part="books"]', first: ['[role="tab"][aria-selected="true"]', 'button'] },
  // Where Univer listens to the keyboard while no cell is edited.
  { place: '[data-part="sheet"]', first: ['[contenteditable="true"]', 'button'] },
  {
    place: '[data-part="pane"]',
    first: ['[role="treeitem"][tabindex="0"]', '[role="tabpanel"] button:not(:disabled)', 'button'],
  },
];

/**
 * F6 and Shift+F6 go round bar, files, cells and pane: in the cells Tab goes to the next one, as in every spreadsheet, and without F6
 * nobody would get out of them by the keyboard. The answer stops it.
 */
export function goRoundByF6(page: Window): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    step(page.document, event.shiftKey ? -1 : 1);
  };
  page.addEventListener('keydown', onKey, { capture: true });
  return () => page.removeEventListener('keydown', onKey, { capture: true });
}

function step(document: Document, by: 1 | -1): void {
  const here = parts.findIndex(({ place }) => document.activeElement?.closest(place));
  for (let tried = 1; tried <= parts.length; tried += 1) {
    const at =
      ((((here < 0 && by < 0 ? 0 : here) + by * tried) % parts.length) + parts.length) % parts.length;
    if (takeFocus(document, parts[at])) return;
  }
}

function takeFocus(document: Document, part: Part | undefined): boolean {
  const place = part && document.querySelector(part.place);
  for (const wanted of place ? part.first : []) {
    const target = place?.querySelector<HTMLElement>(wanted);
    if (!target) continue;
    target.focus();
    if (document.activeElement === target) return true;
  }
  return false;
}
