import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { usePaneState } from '../pane-context';
import { CheckBar } from './check-bar';
import { Crashes } from './states/crashes';
import { Filters } from './list/filters';
import { FindingList } from './list/finding-list';
import { HeldBack } from './list/held-back';
import { MendBar } from './list/mend-bar';
import { LostWaivers } from './states/lost-waivers';
import { NoForm } from './states/no-form';
import { NotChecked } from './states/not-checked';
import { BeforeSending } from './states/before-sending';
import { NoMarks, Skipped } from './states/skipped';
import { Stale } from './states/stale';
import { Unbound } from './states/unbound';
import { Summary } from './summary/summary';
import { useHeight } from './use-height';

const useStyles = makeStyles({
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

/** A list of fewer pixels has no room for summary and filters and a finding. */
const low = 300;

/** What a check found: the judgement, the list, what can be done about it. */
export default function Findings({ onRule }: { onRule: (rule: string) => void }): ReactNode {
  const { reviews } = usePaneState();
  const styles = useStyles();
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const [summary, summaryHeight] = useHeight();
  const [filters, filtersHeight] = useHeight();
  // In a low window, as at 200 %, the first finding is what is looked for; the summary is above it.
  useEffect(() => {
    const above = scroll?.firstElementChild;
    const isLow = scroll !== null && scroll.clientHeight > 0 && scroll.clientHeight < low;
    if (isLow && above) scroll.scrollTo({ top: above.getBoundingClientRect().height });
  }, [scroll, reviews]);
  if (reviews.length === 0) return <NoForm />;
  return (
    <>
      <CheckBar />
      <div ref={setScroll} className={styles.scroll}>
        <div ref={summary}>
          <Stale />
          <Unbound />
          <Summary />
          <Crashes onRule={onRule} />
          <NoMarks />
          <Skipped />
          <BeforeSending />
          <LostWaivers />
        </div>
        <div ref={filters} className={styles.filters}>
          <Filters />
        </div>
        <FindingList scroll={scroll} above={summaryHeight} covered={filtersHeight} onRule={onRule} />
        <HeldBack />
        <NotChecked />
      </div>
      <MendBar />
    </>
  );
}
