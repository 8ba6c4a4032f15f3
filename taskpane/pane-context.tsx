import { type ReactNode, createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../src/words';
import type { Pane, PaneState } from './model/pane';

const PaneContext = createContext<Pane | null>(null);

/** Gives the pane to every part under it. */
export function PaneProvider({ pane, children }: { pane: Pane; children: ReactNode }): ReactNode {
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}

/** What the user can do. Throws outside a PaneProvider: that is our bug. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('no PaneProvider');
  return pane;
}

/** What the pane shows; the part is drawn again when it changes. */
export function usePaneState(): PaneState {
  const pane = usePane();
  return useSyncExternalStore(pane.subscribe, pane.getState);
}

/** Picks the words of the language the pane speaks. Each folder keeps its own words beside its parts. */
export function useWords<Words>(words: Readonly<Record<Language, Words>>): Words {
  return words[usePaneState().language];
}
