const tabbable =
  'button:not(:disabled), [href], input:not(:disabled):not([hidden]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';
/** The row of a list that Tab goes to. */
const row = '[role="treeitem"][tabindex="0"]';

/**
 * Keeps the focus in a part of the page when what has it goes away: the button that was pressed, the form that was sent, the row that was
 * dealt with. It goes to the row that these stood in, else to the row of the list that is next, else to what comes first in the nearest part
 * that is left. Whoever left for another place is not called back.
 * @param root what it looks after
 * @param isElsewhere parts of it that look after themselves
 * @returns what stops it
 */
export function keepFocus(
  root: HTMLElement,
  isElsewhere: (element: Element) => boolean = () => false,
): () => void {
  const { ownerDocument: page } = root;
  let last: { readonly element: HTMLElement; readonly around: readonly HTMLElement[] } | null = null;

  const note = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const around: HTMLElement[] = [];
    for (let one = target.parentElement; one && root.contains(one); one = one.parentElement) around.push(one);
    last = isElsewhere(target) ? null : { element: target, around };
  };
  const left = ({ relatedTarget }: FocusEvent): void => {
    // What opens over the page, as a menu, gives the focus back to where it was opened.
    if (relatedTarget instanceof Element && relatedTarget.closest('[role="menu"], [role="listbox"]')) return;
    queueMicrotask(() => {
      if (last && !isGone(last.element) && page.activeElement !== last.element) last = null;
    });
  };
  const look = (): void => {
    if (!last || !isGone(last.element) || (page.activeElement && page.activeElement !== page.body)) return;
    heirOf(last.around, root)?.focus();
  };
  const observer = new MutationObserver(look);
  root.addEventListener('focusin', note);
  root.addEventListener('focusout', left);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] });
  // Where menus come and go.
  observer.observe(page.body, { childList: true });
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', note);
    root.removeEventListener('focusout', left);
  };
}

function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(':disabled, [hidden]');
}

function heirOf(around: readonly HTMLElement[], root: HTMLElement): HTMLElement | null {
  const left = around.filter((part) => part.isConnected && root.contains(part));
  const itsRow = left.find((part) => part.matches('[role="treeitem"]'));
  if (itsRow) return itsRow;
  for (const part of left) {
    const heir = part.querySelector<HTMLElement>(row) ?? part.querySelector<HTMLElement>(tabbable);
    if (heir) return heir;
  }
  return root.querySelector<HTMLElement>(tabbable);
}
