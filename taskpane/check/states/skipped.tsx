import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneState, useWords } from '../../pane-context';
import { words } from '../words';

const useStyles = makeStyles({
  line: {
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

/** Sheets that no menu shows are for programs, not for people: they are not judged, and that is said. */
export function Skipped(): ReactNode {
  const { skipped } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  return skipped.length === 0 ? null : <p className={styles.line}>{say.skipped(skipped.join(say.joint))}</p>;
}

/** Why no cell is marked, where the spreadsheet is too old for that. */
export function NoMarks(): ReactNode {
  const { capabilities } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  return capabilities.highlights ? null : <p className={styles.line}>{say.noMarks}</p>;
}
