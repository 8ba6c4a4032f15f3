import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearch24Regular } from '@fluentui/react-icons/svg/document-search';
import type { ReactNode } from 'react';
import { type LackedHeaders, lookedFor } from '../../../src/forms';
import { usePaneState, useWords } from '../../pane-context';
import { BlankState, BlankText, CheckButton } from './blank-state';
import { Skipped } from './skipped';
import { words } from '../words';

const useStyles = makeStyles({
  sheets: { margin: 0, color: tokens.colorNeutralForeground2 },
  lacks: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  names: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
});

function Lacks({ headers }: { headers: LackedHeaders | undefined }): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  if (!headers) return null;
  const { row, isBlank, lacks } = headers;
  const none = isBlank ? say.blankSheet : say.lacksAll;
  const list = lacks.join(say.joint);
  const found = lacks.length === 0 ? say.lacksRows : say.lacks(row ?? 0, list);
  return <span className={styles.lacks}>{row === null ? none : found}</span>;
}

/** No form on any sheet: what was looked for, and where. */
export function NoForm(): ReactNode {
  const { lookedAt, lacked } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  return (
    <BlankState emblem={<DocumentSearch24Regular aria-hidden />} title={say.noFormTitle}>
      <BlankText>{say.noFormLookedFor(lookedFor)}</BlankText>
      <BlankText>{say.noFormAdvice}</BlankText>
      {lookedAt.length > 0 && (
        <section className={styles.sheets} aria-label={say.lookedAt(lookedAt.length)}>
          {say.lookedAt(lookedAt.length)}
          <ul className={styles.names}>
            {lookedAt.map((sheet) => (
              <li key={sheet}>
                {sheet}
                <Lacks headers={lacked.find((one) => one.sheet === sheet)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Skipped />
      <CheckButton again />
    </BlankState>
  );
}
