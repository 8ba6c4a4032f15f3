import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { severities, severityNames } from '../../../src/words';
import { heldBackFrom, onlyHintsOpen } from '../../model';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { words } from '../words';

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** What the filter does not list, below what it lists, and the way to have it listed: nobody need remember what is switched off. */
export function HeldBack(): ReactNode {
  const pane = usePane();
  const state = usePaneState();
  const { language, filter } = state;
  const say = useWords(words);
  const styles = useStyles();
  const held = heldBackFrom(state);
  // Then the empty list says so itself.
  if (onlyHintsOpen(state) > 0) return null;
  const off = severities.filter((severity) => held.severities[severity] > 0);
  const what = off.map((severity) => say.held(severityNames[language][severity], held.severities[severity]));
  return (
    <>
      {off.length > 0 && (
        <p className={styles.line}>
          {say.heldBack(what.join(say.joint))} ·{' '}
          <Link
            as="button"
            className={styles.link}
            onClick={() => pane.setFilter({ severities: new Set([...filter.severities, ...off]) })}
          >
            {say.listThem}
          </Link>
        </p>
      )}
      {held.ofRules > 0 && (
        <p className={styles.line}>
          {say.hiddenRules(held.rules.length, held.ofRules)} ·{' '}
          <Link
            as="button"
            className={styles.link}
            onClick={() => pane.setFilter({ hiddenRules: new Set() })}
          >
            {say.unhide}
          </Link>
        </p>
      )}
    </>
  );
}
