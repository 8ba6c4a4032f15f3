import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../src/review';
import { address } from '../../../src/sheets';
import { joint, textOf } from '../../../src/words';
import { usePaneState, useWords } from '../../pane-context';
import { SeveritySign } from './severity-sign';
import { words } from '../words';

const twoLines = {
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitLineClamp: '2',
  WebkitBoxOrient: 'vertical',
} as const;

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(34px, auto) 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `6px ${tokens.spacingHorizontalS}`,
  },
  sign: { display: 'flex', height: tokens.lineHeightBase300, alignItems: 'center' },
  cell: {
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  what: { fontWeight: tokens.fontWeightSemibold },
  // Two lines say enough in a closed row; an opened one says all.
  short: twoLines,
  about: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/**
 * A finding in a line or two: how grave, where, what is wrong, what it is about.
 * @param isOutgrown it was set aside when it was less bad
 */
export function FindingHead({
  finding,
  follows,
  isOutgrown,
  isOpen,
}: {
  finding: Finding;
  follows: boolean;
  isOutgrown: boolean;
  isOpen: boolean;
}): ReactNode {
  const { language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const { message } = finding;
  const what = textOf(message.what[language]);
  const [cell] = finding.cells;
  // A message that names its subject need not be told it again.
  const subject = finding.about.replace(/[：:]$/u, '');
  const about = what.includes(subject) ? '' : subject;
  const under = [follows ? say.follows : '', isOutgrown ? say.outgrown : '', about]
    .filter(Boolean)
    .join(' · ');
  return (
    <div className={styles.head}>
      <span role="img" aria-label={say.severity[finding.severity]} className={styles.sign}>
        <SeveritySign severity={finding.severity} />
      </span>
      <span className={styles.cell}>{cell ? address(cell) : ''}</span>
      <div className={styles.text}>
        <span className={mergeClasses(!isOpen && styles.short)}>
          <span className={styles.what}>{what}</span>
          {isOpen && message.why && `${joint[language]}${textOf(message.why[language])}`}
        </span>
        {under !== '' && <span className={styles.about}>{under}</span>}
      </div>
    </div>
  );
}
