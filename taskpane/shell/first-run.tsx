import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, usePaneState, useWords } from '../pane-context';
import { words } from './words';

const useStyles = makeStyles({
  card: {
    flexShrink: 0,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  step: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  choices: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** The first time only, under the page the pane opens with: three sentences, one at a time, skippable at any of them. */
export function FirstRun(): ReactNode {
  const pane = usePane();
  const { firstRun, page } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const sentence = firstRun === null ? undefined : say.firstRun[firstRun];
  if (firstRun === null || sentence === undefined || page !== 'check') return null;
  const isLast = firstRun === say.firstRun.length - 1;
  return (
    <section className={styles.card} aria-label={say.step(firstRun + 1, say.firstRun.length)}>
      <span className={styles.step}>{say.step(firstRun + 1, say.firstRun.length)}</span>
      <p className={styles.text} aria-live="polite">
        {sentence}
      </p>
      <div className={styles.choices}>
        <Button size="small" appearance="primary" onClick={() => pane.nextFirstRun()}>
          {isLast ? say.start : say.next}
        </Button>
        {!isLast && (
          <Button size="small" appearance="transparent" onClick={() => pane.skipFirstRun()}>
            {say.skip}
          </Button>
        )}
      </div>
    </section>
  );
}
