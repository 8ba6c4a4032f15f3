import type { ReactNode } from 'react';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { words } from '../words';
import { QuietLine } from './quiet-line';

/** The sheet was edited since the check: a quiet line, for the findings may still hold. */
export function Stale(): ReactNode {
  const pane = usePane();
  const { stale, phase } = usePaneState();
  const say = useWords(words);
  if (!stale || phase === 'checking') return null;
  return <QuietLine text={say.stale} action={say.checkAgain} onAction={() => void pane.check()} />;
}
