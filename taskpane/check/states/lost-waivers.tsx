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

/** Reasons that were given for findings which are known by another name now, or are gone: asked about while findings of their rule are open. */
export function LostWaivers(): ReactNode {
  const pane = usePane();
  const { reviews, filter } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const open = new Set(reviews.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const lost = reviews.flatMap(({ staleWaivers }) => staleWaivers).filter(({ rule }) => open.has(rule));
  if (lost.length === 0 || filter.show === 'set-aside') return null;
  return (
    <p className={styles.line}>
      {say.lostWaivers(lost.length)} ·{' '}
      <Link as="button" className={styles.link} onClick={() => pane.setFilter({ show: 'set-aside' })}>
        {say.lookAtThem}
      </Link>
    </p>
  );
}
