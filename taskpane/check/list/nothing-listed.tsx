import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import { usePaneState, useWords } from '../../pane-context';
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
});

/** A part of the list that is empty by itself. Nothing open is good news, and said so. */
export function NothingListed(): ReactNode {
  const { reviews, filter } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
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
