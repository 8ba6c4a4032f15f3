import type { ReactNode } from 'react';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { words } from '../words';
import { QuietLine } from './quiet-line';

/** What would break for a recipient without the add-in, and the way to where it can be mended. */
export function BeforeSending(): ReactNode {
  const pane = usePane();
  const { breaking } = usePaneState();
  const say = useWords(words);
  if (breaking === 0) return null;
  return (
    <QuietLine
      text={say.breaking(breaking)}
      action={say.beforeSending}
      onAction={() => pane.goTo('formulas')}
    />
  );
}
