import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { rewritings } from '../../pages/formulas/rewritings';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { words } from '../words';

const useStyles = makeStyles({
  line: {
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { fontSize: 'inherit' },
});

/** PERF formulas without their functions: what rests on them is not in the list, and one click enters them again. */
export function Unbound(): ReactNode {
  const pane = usePane();
  const { unbound, phase } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  if (unbound === 0 || phase === 'checking') return null;
  return (
    <p className={styles.line}>
      {say.unbound(unbound)} ·{' '}
      <Link as="button" className={styles.link} onClick={() => void pane.rewrite(rewritings.rebind)}>
        {say.rebind}
      </Link>
    </p>
  );
}
