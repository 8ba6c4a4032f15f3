import { Button, Switch, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { Eraser20Regular } from '@fluentui/react-icons/svg/eraser';
import { Highlight20Filled, Highlight20Regular } from '@fluentui/react-icons/svg/highlight';
import { Play20Filled } from '@fluentui/react-icons/svg/play';
import type { ReactNode } from 'react';
import { usePane, usePaneState, useWords } from '../pane-context';
import { CheckProgress } from './states/check-progress';
import { words } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    // English at 320 pixels needs two lines.
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  check: { minWidth: '92px', marginRight: tokens.spacingHorizontalXXS },
  clear: {
    minWidth: 'auto',
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  space: { flexGrow: 1 },
  live: { flexShrink: 0, whiteSpace: 'nowrap' },
  progress: { flexShrink: 0, height: '2px' },
});

/** What can be asked of the page at any time: check, mark, clear, keep checking. */
export function CheckBar(): ReactNode {
  const pane = usePane();
  const { phase, progress, live, highlights, capabilities } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const busy = phase === 'checking';
  return (
    <>
      <div className={styles.bar}>
        {busy ? (
          <Button className={styles.check} icon={<Dismiss20Regular />} onClick={() => pane.cancel()}>
            {say.cancel}
          </Button>
        ) : (
          <Button
            title={say.checkTip}
            className={styles.check}
            appearance="primary"
            icon={<Play20Filled />}
            aria-keyshortcuts="F9"
            onClick={() => void pane.check()}
          >
            {say.check}
          </Button>
        )}
        {capabilities.highlights && (
          <ToggleButton
            title={say.highlights}
            aria-label={say.highlights}
            appearance="subtle"
            checked={highlights}
            icon={highlights ? <Highlight20Filled /> : <Highlight20Regular />}
            onClick={() => void pane.setHighlights(!highlights)}
          />
        )}
        <Button
          title={say.clearTip}
          className={styles.clear}
          appearance="subtle"
          icon={<Eraser20Regular />}
          disabled={busy}
          onClick={() => void pane.clear()}
        >
          {say.clear}
        </Button>
        <span className={styles.space} />
        {capabilities.changes && (
          <Switch
            title={say.liveTip}
            className={styles.live}
            label={say.live}
            labelPosition="before"
            checked={live}
            onChange={(_, { checked }) => pane.setLive(checked)}
          />
        )}
      </div>
      {busy && <CheckProgress progress={progress} className={styles.progress} />}
    </>
  );
}
