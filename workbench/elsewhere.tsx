import { Button, FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { words } from './words';

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
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page}>
        <h1>{words.openElsewhere}</h1>
        <p className={styles.hint}>{words.openElsewhereHint}</p>
        {isRefused && <p role="alert">{words.takeOverRefused}</p>}
        <Button appearance="primary" onClick={onTakeOver}>
          {words.takeOver}
        </Button>
      </main>
    </FluentProvider>
  );
}
