import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane, usePaneState } from '../pane-context';
import { BeforeCheck, CheckFailed, FirstCheck, NoForm } from './blank-states';
import { CheckBar } from './check-bar';
import { Crashes } from './crashes';
import { Filters } from './filters';
import { FindingList } from './finding-list';
import { MendBar } from './mend-bar';
import { NotChecked } from './not-checked';
import { Stale } from './stale';
import { Summary } from './summary';
import { useHeight } from './use-height';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    height: '100%',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // Everything but the two bars scrolls together: a low pane still has room for the list.
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    paddingBottom: tokens.spacingVerticalM,
  },
  // Stays in sight above a long list.
  filters: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/**
 * The page of findings.
 * @param onRule opens the page of a rule; the help page is opened unless given
 */
export function CheckPage({ onRule }: { onRule?: (rule: string) => void }): ReactNode {
  const pane = usePane();
  const { phase, reviews } = usePaneState();
  const styles = useStyles();
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const [summary, summaryHeight] = useHeight();
  const [filters, filtersHeight] = useHeight();
  const openRule = onRule ?? (() => pane.goTo('help'));

  if (reviews.length === 0) {
    return (
      <div className={styles.page}>
        {phase === 'idle' && <BeforeCheck />}
        {phase === 'checking' && <FirstCheck />}
        {phase === 'failed' && <CheckFailed />}
        {phase === 'checked' && <NoForm />}
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <CheckBar />
      <div ref={setScroll} className={styles.scroll}>
        <div ref={summary}>
          <Stale />
          <Summary />
          <Crashes onRule={openRule} />
        </div>
        <div ref={filters} className={styles.filters}>
          <Filters />
        </div>
        <FindingList scroll={scroll} above={summaryHeight} covered={filtersHeight} onRule={openRule} />
        <NotChecked />
      </div>
      <MendBar />
    </div>
  );
}
