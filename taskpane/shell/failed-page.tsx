import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../pane-context';
import { words } from './words';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  detail: {
    alignSelf: 'stretch',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** What stands where a page failed: that the workbook is as it was, what to do, and the one line that helps us. */
export function FailedPage({ error, again }: { error: unknown; again: () => void }): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  // A chunk that could not be loaded is a matter of the installation, not a bug of the page.
  const notLoaded = error instanceof Error && error.name === 'ChunkLoadError';
  return (
    <div role="alert" className={styles.page}>
      <h2 className={styles.title}>{notLoaded ? say.notLoaded : say.crash}</h2>
      {!notLoaded && <p className={styles.text}>{say.crashHelp}</p>}
      {!notLoaded && (
        <code className={styles.detail}>{error instanceof Error ? error.message : String(error)}</code>
      )}
      {!notLoaded && <Button onClick={again}>{say.retry}</Button>}
    </div>
  );
}
