import type { ReactNode } from 'react';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { words } from '../words';
import { QuietLine } from './quiet-line';

/** Reasons that were given for findings which are known by another name now, or are gone: asked about while findings of their rule are open. */
export function LostWaivers(): ReactNode {
  const pane = usePane();
  const { reviews, filter } = usePaneState();
  const say = useWords(words);
  const open = new Set(reviews.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const lost = reviews.flatMap(({ staleWaivers }) => staleWaivers).filter(({ rule }) => open.has(rule));
  if (lost.length === 0 || filter.show === 'set-aside') return null;
  return (
    <QuietLine
      text={say.lostWaivers(lost.length)}
      action={say.lookAtThem}
      onAction={() => pane.setFilter({ show: 'set-aside' })}
    />
  );
}
