import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { words } from '../words';

const useStyles = makeStyles({
  line: {
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: 'inherit' },
});

/** The sheet was edited since the check: a quiet line, for the findings may still hold. */
export function Stale(): ReactNode {
  const pane = usePane();
  const { stale, phase } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  if (!stale || phase === 'checking') return null;
  return (
    <p className={styles.line}>
      {say.stale} ·{' '}
      <Link as="button" className={styles.link} onClick={() => void pane.check()}>
        {say.checkAgain}
      </Link>
    </p>
  );
}
