import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
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
  filters: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  // In sight above a long list.
  staying: { position: 'sticky', top: 0, zIndex: 1 },
});

/** A list of fewer pixels has no room for summary and filters and a finding: the filters scroll away too. */
const low = 300;

/** What a check found: the judgement, the list, what can be done about it. */
export default function Findings({ onRule }: { onRule: (rule: string) => void }): ReactNode {
  const { reviews, selected } = usePaneState();
  const styles = useStyles();
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const [room, roomHeight] = useHeight();
  const placed = useCallback(
    (element: HTMLElement | null) => {
      setScroll(element);
      return room(element);
    },
    [room],
  );
  const isLow = roomHeight > 0 && roomHeight < low;
  const [summary, summaryHeight] = useHeight();
  const [filters, filtersHeight] = useHeight();
  // In a low window, as at 200 %, the first finding is what is looked for, unless one is being looked at; the summary is above it.
  const isAtOne = useRef(false);
  useEffect(() => {
    isAtOne.current = selected !== null;
  }, [selected]);
  useEffect(() => {
    const above = scroll?.firstElementChild;
    const startsLow = scroll !== null && scroll.clientHeight > 0 && scroll.clientHeight < low;
    if (startsLow && above && !isAtOne.current)
      scroll.scrollTo({ top: above.getBoundingClientRect().height });
  }, [scroll, reviews]);
  if (reviews.length === 0) return <NoForm />;
  return (
    <>
      <CheckBar />
      <div ref={placed} className={styles.scroll}>
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
        <div ref={filters} className={mergeClasses(styles.filters, !isLow && styles.staying)}>
          <Filters />
        </div>
        <FindingList
          scroll={scroll}
          above={summaryHeight + (isLow ? filtersHeight : 0)}
          covered={isLow ? 0 : filtersHeight}
          onRule={onRule}
        />
        <HeldBack />
        <NotChecked />
      </div>
      <MendBar />
    </>
  );
}
