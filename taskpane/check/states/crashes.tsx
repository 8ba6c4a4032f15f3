import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Bug16Regular } from '@fluentui/react-icons/svg/bug';
import type { ReactNode } from 'react';
import { ruleTitle } from '../../model';
import { usePaneState, useWords } from '../../pane-context';
import { words } from '../words';

const useStyles = makeStyles({
  crashes: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sign: { flexShrink: 0 },
  rules: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  link: { fontSize: 'inherit' },
});

/** Rules that failed: our bug, said so, and what it does not touch. */
export function Crashes({ onRule }: { onRule: (rule: string) => void }): ReactNode {
  const { reviews, language, ruleNames } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const crashed = [...new Set(reviews.flatMap(({ crashes }) => crashes.map(({ rule }) => rule)))];
  if (crashed.length === 0) return null;
  return (
    <div role="note" className={styles.crashes}>
      <Bug16Regular className={styles.sign} aria-hidden />
      <div>
        <ul className={styles.rules}>
          {crashed.map((rule) => (
            <li key={rule}>
              {say.crashed(ruleTitle(ruleNames, rule)[language])} ·{' '}
              <Link as="button" className={styles.link} onClick={() => onRule(rule)}>
                {say.rule}
              </Link>
            </li>
          ))}
        </ul>
        <p className={styles.note}>{say.ourFault}</p>
      </div>
    </div>
  );
}
