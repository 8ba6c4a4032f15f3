import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: 'inherit' },
});

interface QuietLineProps {
  readonly text: string;
  /** What can be done about it. */
  readonly action: string;
  readonly onAction: () => void;
}

/** Something to know above the list that disturbs nobody. */
export function QuietLine({ text, action, onAction }: QuietLineProps): ReactNode {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      {text} ·{' '}
      <Link as="button" className={styles.link} onClick={onAction}>
        {action}
      </Link>
    </p>
  );
}
