import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneState } from '../pane-context';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says aloud, to a screen reader, what came of the last thing the user did. */
export function LiveRegion(): ReactNode {
  const { notice, language } = usePaneState();
  return (
    <div role="status" aria-live="polite" className={useStyles().unseen}>
      {notice?.[language] ?? ''}
    </div>
  );
}
