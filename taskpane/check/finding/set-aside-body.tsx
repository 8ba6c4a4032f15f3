import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { address } from '../../../src/sheets';
import { type SetAsideRow, ruleTitle } from '../../model';
import { findingAt } from '../../model/findings';
import { likelyHeirs } from '../../model/likely-heirs';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { words } from '../words';

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 32px`,
    overflowWrap: 'anywhere',
  },
  stale: { paddingTop: '6px' },
  heir: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase400 },
  note: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Why a finding was set aside and by whom, and the way back; a waiver without a finding can only go. */
export function SetAsideBody({ row, isReachable }: { row: SetAsideRow; isReachable: boolean }): ReactNode {
  const pane = usePane();
  const state = usePaneState();
  const { language, ruleNames, reviews } = state;
  const say = useWords(words);
  const styles = useStyles();
  const { waiver, finding } = row;
  const isStale = finding === null;
  const heirs = isStale
    ? likelyHeirs(waiver, reviews).flatMap((place) => {
        const there = findingAt(state, place);
        return there ? [{ place, finding: there.finding }] : [];
      })
    : [];
  return (
    <div className={`${styles.body} ${isStale ? styles.stale : ''}`}>
      <div>
        {isStale && [ruleTitle(ruleNames, waiver.rule)[language], waiver.about].filter(Boolean).join(' · ')}
        {isStale && <span className={styles.note}>{say.staleWaiver}</span>}
        <span>{waiver.reason}</span>
        <span className={styles.note}>{say.waived(waiver.by, waiver.on)}</span>
        {heirs.map(({ place, finding: heir }) => (
          <Link
            key={`${place.form}:${place.key}`}
            as="button"
            className={styles.heir}
            tabIndex={isReachable ? 0 : -1}
            onClick={() => void pane.carryWaiver(waiver, place)}
          >
            {say.carry([heir.cells[0] ? address(heir.cells[0]) : '', heir.about].filter(Boolean).join(' '))}
          </Link>
        ))}
      </div>
      <Button size="small" tabIndex={isReachable ? 0 : -1} onClick={() => void pane.restore(waiver)}>
        {isStale ? say.remove : say.restore}
      </Button>
    </div>
  );
}
