import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneStorage } from '../taskpane/shell/storage';
import { useTheme } from '../taskpane/shell/theme';
import { useWords } from './words';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: tokens.spacingVerticalM,
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  hint: { maxWidth: '32em', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

interface ElsewhereProps {
  /** The browser did not let the other tab's turn be taken. */
  readonly isRefused: boolean;
  readonly onTakeOver: () => void;
}

/** What a second tab shows while another has the workbooks. */
export function Elsewhere({ isRefused, onTakeOver }: ElsewhereProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { theme, scheme } = useTheme(paneStorage());
  return (
    <FluentProvider theme={theme} style={{ colorScheme: scheme }}>
      <main className={styles.page}>
        <h1>{say.openElsewhere}</h1>
        <p className={styles.hint}>{say.openElsewhereHint}</p>
        {isRefused && <p role="alert">{say.takeOverRefused}</p>}
        <Button appearance="primary" onClick={onTakeOver}>
          {say.takeOver}
        </Button>
      </main>
    </FluentProvider>
  );
}
