import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { ClipboardCheckmark24Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { Warning24Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { BlankState, BlankText, CheckButton } from './blank-state';
import { CheckProgress } from './check-progress';
import { words } from '../words';

const useStyles = makeStyles({
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
});

/** Before the first check: what it will do, and one button. */
export function BeforeCheck(): ReactNode {
  const pane = usePane();
  const { hasOldMarks } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  return (
    <BlankState emblem={<ClipboardCheckmark24Regular aria-hidden />} title={say.beforeTitle}>
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
    </BlankState>
  );
}

/** The first check under way. */
export function FirstCheck(): ReactNode {
  const pane = usePane();
  const { progress } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  return (
    <BlankState title={progress ? say.progress(progress.done, progress.all) : say.checking}>
      <CheckProgress progress={progress} className={styles.progress} />
      <Button onClick={() => pane.cancel()}>{say.cancel}</Button>
    </BlankState>
  );
}

/** The first check could not be made; why stands in the bar above the page. */
export function CheckFailed(): ReactNode {
  const say = useWords(words);
  return (
    <BlankState emblem={<Warning24Regular aria-hidden />} title={say.failedTitle}>
      <BlankText>{say.failedNote}</BlankText>
      <CheckButton again />
    </BlankState>
  );
}
