import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { words } from '../words';

const useStyles = makeStyles({
  line: {
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: 'inherit' },
});

/** What would break for a recipient without the add-in, and the way to where it can be mended. */
export function BeforeSending(): ReactNode {
  const pane = usePane();
  const { breaking } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  if (breaking === 0) return null;
  return (
    <p className={styles.line}>
      {say.breaking(breaking)} ·{' '}
      <Link as="button" className={styles.link} onClick={() => pane.goTo('formulas')}>
        {say.beforeSending}
      </Link>
    </p>
  );
}
