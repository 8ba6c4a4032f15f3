import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardCheckmark24Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { DocumentSearch24Regular } from '@fluentui/react-icons/svg/document-search';
import { Play20Filled } from '@fluentui/react-icons/svg/play';
import { Warning24Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { lookedFor } from '../../src/forms';
import { usePane, usePaneState, useWords } from '../pane-context';
import { CheckProgress } from './check-bar';
import { words } from './words';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '440px',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    overflowY: 'auto',
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
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  points: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  point: { display: 'flex', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  tick: { flexShrink: 0, marginTop: '2px', color: tokens.colorBrandForeground1 },
  progress: { width: '240px', maxWidth: '100%' },
  sheets: { margin: 0, color: tokens.colorNeutralForeground2 },
  sheetNames: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
});

function CheckButton({ again }: { again: boolean }): ReactNode {
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

/** Before the first check: what it will do, and one button. */
export function BeforeCheck(): ReactNode {
  const pane = usePane();
  const { hasOldMarks } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <span className={styles.emblem}>
        <ClipboardCheckmark24Regular aria-hidden />
      </span>
      <h1 className={styles.title}>{say.beforeTitle}</h1>
      <ul className={styles.points}>
        {say.beforePoints.map((point) => (
          <li key={point} className={styles.point}>
            <Checkmark16Regular className={styles.tick} aria-hidden />
            {point}
          </li>
        ))}
      </ul>
      <CheckButton again={false} />
      <p className={styles.note}>{say.beforeNote}</p>
      {hasOldMarks && (
        <Link as="button" onClick={() => void pane.clear()}>
          {say.clearOld}
        </Link>
      )}
    </div>
  );
}

/** The first check under way. */
export function FirstCheck(): ReactNode {
  const pane = usePane();
  const { progress } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <h1 className={styles.title}>{progress ? say.progress(progress.done, progress.all) : say.checking}</h1>
      <CheckProgress progress={progress} className={styles.progress} />
      <Button onClick={() => pane.cancel()}>{say.cancel}</Button>
    </div>
  );
}

/** The first check could not be made; why stands in the bar above the page. */
export function CheckFailed(): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <span className={styles.emblem}>
        <Warning24Regular aria-hidden />
      </span>
      <h1 className={styles.title}>{say.failedTitle}</h1>
      <p className={styles.text}>{say.failedNote}</p>
      <CheckButton again />
    </div>
  );
}

/** No form on any sheet: what was looked for, and where. */
export function NoForm(): ReactNode {
  const { lookedAt } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <span className={styles.emblem}>
        <DocumentSearch24Regular aria-hidden />
      </span>
      <h1 className={styles.title}>{say.noFormTitle}</h1>
      <p className={styles.text}>{say.noFormLookedFor(lookedFor)}</p>
      <p className={styles.text}>{say.noFormAdvice}</p>
      {lookedAt.length > 0 && (
        <section className={styles.sheets} aria-label={say.lookedAt(lookedAt.length)}>
          {say.lookedAt(lookedAt.length)}
          <ul className={styles.sheetNames}>
            {lookedAt.map((sheet) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
        </section>
      )}
      <CheckButton again />
    </div>
  );
}
