import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import { severities, severityNames } from '../../../src/words';
import { heldBackFrom, onlyHintsOpen } from '../../model';
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
  const sum = (of: (review: (typeof reviews)[number]) => number): number =>
    reviews.reduce((all, review) => all + of(review), 0);
  const isWhole = sum(({ crashes }) => crashes.length) === 0;
  const hints = onlyHintsOpen(state);
  if (hints > 0) {
    const graver = severities
      .filter((severity) => severity !== 'hint')
      .map((one) => severityNames[language][one]);
    return (
      <InOrder title={say.noneOf(graver)}>
        {say.onlyHints(hints)}{' '}
        <Link
          as="button"
          onClick={() => pane.setFilter({ severities: new Set([...filter.severities, 'hint']) })}
        >
          {say.listHints}
        </Link>
      </InOrder>
    );
  }
  if (held.ofRules > 0) return <p className={styles.state}>{say.noneElse}</p>;
  const ofSeverities = severities.reduce((all, severity) => all + held.severities[severity], 0);
  if (ofSeverities > 0) {
    const chosen = severities.filter((severity) => filter.severities.has(severity));
    return <p className={styles.state}>{noneOf(chosen.map((one) => severityNames[language][one]))}</p>;
  }
  if (filter.show !== 'open' || !isWhole) return <p className={styles.state}>{say.nothing[filter.show]}</p>;
  const waived = sum(({ setAside }) => setAside.length);
  return (
    <InOrder title={say.cleanTitle}>
      {waived === 0 ? say.cleanNote(sum(({ checks }) => checks.run)) : say.cleanWaived(waived)}
    </InOrder>
  );

  function noneOf(chosen: readonly string[]): string {
    if (chosen.length === 0) return say.noneChosen;
    const { show } = filter;
    return show === 'fixed' || show === 'set-aside' ? say.noneOfAmong[show](chosen) : say.noneOf(chosen);
  }
}

/** Good news in a sentence or two. */
function InOrder({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <CheckmarkCircle24Filled className={styles.sign} aria-hidden />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.note}>{children}</p>
    </div>
  );
}
