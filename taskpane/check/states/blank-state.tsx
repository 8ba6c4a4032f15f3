import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Play20Filled } from '@fluentui/react-icons/svg/play';
import type { ReactNode } from 'react';
import { usePane, useWords } from '../../pane-context';
import { words } from '../words';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '440px',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    overflowY: 'auto',
    // A low pane scrolls rather than squeezes its button.
    '& > *': { flexShrink: 0 },
  },
  emblem: {
    display: 'flex',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What stands on the page of findings where there is none: a sign, a heading, and what to do. */
export function BlankState({
  emblem,
  title,
  children,
}: {
  emblem?: ReactNode;
  title: string;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      {emblem !== undefined && <span className={styles.emblem}>{emblem}</span>}
      <h1 className={styles.title}>{title}</h1>
      {children}
    </div>
  );
}

/** A paragraph of a blank state. */
export function BlankText({ children }: { children: ReactNode }): ReactNode {
  return <p className={useStyles().text}>{children}</p>;
}

/** 校验, or 重新校验. */
export function CheckButton({ again }: { again: boolean }): ReactNode {
  const pane = usePane();
  const say = useWords(words);
  return (
    <Button
      appearance="primary"
      size="large"
      icon={<Play20Filled />}
      title={say.checkTip}
      aria-keyshortcuts="F9"
      onClick={() => void pane.check()}
    >
      {again ? say.checkAgain : say.check}
    </Button>
  );
}
