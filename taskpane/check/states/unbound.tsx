import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
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

/**
 * PERF formulas without their functions, as after another program saved the workbook: what rests on them is not in the list. One click
 * enters them again, where there are functions, or makes them plain formulas or values.
 */
export function Unbound(): ReactNode {
  const pane = usePane();
  const { unbound, phase, capabilities } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  if (unbound === 0 || phase === 'checking') return null;
  const offered = (['rebind', 'native', 'values'] as const).filter(
    (name) => name !== 'rebind' || capabilities.functionPrefix !== null,
  );
  return (
    <p className={styles.line}>
      {say.unbound(unbound)}
      {offered.map((name) => (
        <Fragment key={name}>
          {' · '}
          <Link as="button" className={styles.link} onClick={() => void pane.rewrite(rewritings[name])}>
            {say.unboundTo[name]}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}
