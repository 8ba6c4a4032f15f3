import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import { severities, severityNames } from '../../../src/words';
import { heldBackFrom } from '../../model';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { words } from '../words';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  sign: { color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  note: { margin: 0 },
  line: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** A part of the list that is empty: by itself, which is good news where nothing is open; for a search; or for what is switched off. */
export function NothingListed(): ReactNode {
  const pane = usePane();
  const state = usePaneState();
  const { reviews, filter, language } = state;
  const say = useWords(words);
  const styles = useStyles();
  const held = heldBackFrom(state);
  if (held.unsought > 0) {
    return (
      <p className={styles.line}>
        {say.unsought} ·{' '}
        <Link as="button" onClick={() => pane.setFilter({ search: '' })}>
          {say.endSearch}
        </Link>
      </p>
    );
  }
  const ofSeverities = severities.reduce((sum, severity) => sum + held.severities[severity], 0);
  if (ofSeverities + held.ofRules > 0) {
    const chosen = severities.filter((severity) => filter.severities.has(severity));
    const names = chosen.map((severity) => severityNames[language][severity]).join(say.joint);
    return <p className={styles.state}>{say.noneOf(names)}</p>;
  }
  const sum = (of: (review: (typeof reviews)[number]) => number): number =>
    reviews.reduce((all, review) => all + of(review), 0);
  const isWhole = sum(({ crashes }) => crashes.length) === 0;
  if (filter.show !== 'open' || !isWhole) return <p className={styles.state}>{say.nothing[filter.show]}</p>;
  const waived = sum(({ setAside }) => setAside.length);
  return (
    <div className={styles.state}>
      <CheckmarkCircle24Filled className={styles.sign} aria-hidden />
      <h2 className={styles.title}>{say.cleanTitle}</h2>
      <p className={styles.note}>
        {waived === 0 ? say.cleanNote(sum(({ checks }) => checks.run)) : say.cleanWaived(waived)}
      </p>
    </div>
  );
}
