import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { reboundFormulas } from '../../../src/formulas';
import type { Sheet } from '../../../src/sheets';
import { usePane, useWords } from '../../pane-context';
import { Section } from '../page';
import { rewritings } from './rewritings';
import { words } from './words';

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** PERF formulas that show #NAME?, since they were entered while the add-in was absent. Not there where all of them compute. */
export function RebindPart({ sheets }: { sheets: readonly Sheet[] }): ReactNode {
  const pane = usePane();
  const say = useWords(words);
  const styles = useStyles();
  const count = useMemo(() => reboundFormulas(sheets).length, [sheets]);
  if (count === 0) return null;
  return (
    <Section title={say.rebind}>
      <p className={styles.text}>{say.rebindLead(count)}</p>
      <div>
        <Button onClick={() => void pane.rewrite(rewritings.rebind)}>{say.rebindCount(count)}</Button>
      </div>
    </Section>
  );
}
