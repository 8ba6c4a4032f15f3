import { ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../pane-context';
import { words } from '../words';

/** How far the check is; a bar without end while nobody knows. */
export function CheckProgress({
  progress,
  className,
}: {
  progress: { readonly done: number; readonly all: number } | null;
  className?: string;
}): ReactNode {
  const say = useWords(words);
  const known = progress !== null && progress.all > 0;
  return (
    <ProgressBar
      {...(className !== undefined && { className })}
      aria-label={say.checking}
      {...(known && {
        value: progress.done,
        max: progress.all,
        'aria-valuetext': say.progress(progress.done, progress.all),
      })}
    />
  );
}
