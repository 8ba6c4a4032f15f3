import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RuleRecord } from '../../../src/review';
import type { Unchecked } from '../../../src/rules';
import { ruleTitle } from '../../model';
import { usePaneState, useWords } from '../../pane-context';
import { words } from '../words';

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  rules: { margin: 0, padding: 0, listStyleType: 'none' },
  rule: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Beside what passed: the rules that had nothing to look at in a form, and why. */
export function NotChecked(): ReactNode {
  const { reviews, filter, language, ruleNames } = usePaneState();
  const say = useWords(words);
  const why = useWhy();
  const styles = useStyles();
  if (filter.show !== 'passed' || filter.search !== '') return null;
  return reviews.map((review, i) => {
    const idle = review.records.filter(({ run, rule }) => run === 0 && !hasCrashed(review.crashes, rule));
    if (idle.length === 0) return null;
    const title = say.notCheckedIn(review.name, idle.length);
    return (
      <section key={i} className={styles.part} aria-label={title}>
        <h2 className={styles.title}>{title}</h2>
        <ul className={styles.rules}>
          {idle.map((record) => (
            <li key={record.rule} className={styles.rule}>
              <span>{ruleTitle(ruleNames, record.rule)[language]}</span>
              <span className={styles.why}>{why(record) ?? say.nothingToCheck}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** Says how much a rule could not check and why; null where it could check everything. */
export function useWhy(): (record: RuleRecord) => string | null {
  const say = useWords(words);
  return ({ unchecked }) => {
    const reasons = Object.entries(unchecked) as [Unchecked['unchecked'], number][];
    const all = reasons.reduce((sum, [, count]) => sum + count, 0);
    if (all === 0) return null;
    const said = reasons.map(([reason, count]) =>
      reasons.length === 1 ? say.reasons[reason] : say.because(say.reasons[reason], count),
    );
    return say.notChecked(all, said.join(say.joint));
  };
}

function hasCrashed(crashes: readonly { readonly rule: string }[], rule: string): boolean {
  return crashes.some((crash) => crash.rule === rule);
}
