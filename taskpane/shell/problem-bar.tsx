import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePane, usePaneState, useWords } from '../pane-context';
import { words } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  sign: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusWarningForeground3 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** The last thing the spreadsheet could not do, until it is dismissed or something succeeds. Said at once by a screen reader. */
export function ProblemBar(): ReactNode {
  const pane = usePane();
  const { problem, language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  return (
    <div role="alert" aria-label={problem ? say.problem : undefined}>
      {problem && (
        <div className={styles.bar}>
          <WarningFilled className={styles.sign} aria-hidden />
          <span className={styles.text}>{problem[language]}</span>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={say.dismiss}
            onClick={() => pane.dismissProblem()}
          />
        </div>
      )}
    </div>
  );
}
