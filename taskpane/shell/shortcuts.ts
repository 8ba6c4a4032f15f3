import { useEffect } from 'react';
import type { PaneActions } from '../model/pane';
import { usePane } from '../pane-context';

interface Shortcut {
  readonly keys: string;
  readonly does: 'check' | 'next' | 'previous';
}

/** The pane's shortcuts, wherever in it the focus is; 帮助 lists them. */
export const shortcuts: readonly Shortcut[] = [
  { keys: 'F9', does: 'check' },
  { keys: 'F8', does: 'next' },
  { keys: 'Shift+F8', does: 'previous' },
];

/** Listens while the pane is shown. */
export function useShortcuts(): void {
  const pane = usePane();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const pressed = `${event.shiftKey ? 'Shift+' : ''}${event.key}`;
      const shortcut = shortcuts.find(({ keys }) => keys === pressed);
      if (!shortcut) return;
      event.preventDefault();
      perform(pane, shortcut.does);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [pane]);
}

/** The user sees what a shortcut does: the page of findings comes first. */
function perform(pane: PaneActions, what: Shortcut['does']): void {
  pane.goTo('check');
  void pane[what]();
}
