import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Page } from '../model/pane';
import { usePaneState, useWords } from '../pane-context';
import { words } from './words';

/** The pages in the order of their tabs. */
const pages: readonly Page[] = ['check', 'formulas', 'policy', 'report', 'help'];

/** The id of a page's tab, and of the panel it opens. */
export const tabId = (page: Page): string => `perf-tab-${page}`;

/** The id of the element that shows the page. */
export const panelId = 'perf-page';

const useStyles = makeStyles({
  bar: { display: 'flex', flexGrow: 1, minWidth: 0 },
  tab: {
    position: 'relative',
    // Short words and long ones share the width by what they need.
    flex: '1 1 auto',
    minWidth: 0,
    height: '44px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    // English words would touch each other there.
    '@media (max-width: 340px)': { ':lang(en)': { fontSize: tokens.fontSizeBase200 } },
    cursor: 'pointer',
    ':hover': {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // The contrast themes invert what the pointer is on, the current tab too.
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    '::after': {
      content: '""',
      position: 'absolute',
      left: '50%',
      bottom: '4px',
      width: '28px',
      marginLeft: '-14px',
      // A border, for it stays visible where the system forces its colours.
      borderBottom: `3px solid ${tokens.colorBrandStroke1}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
});

/** The pages as tabs: one stop for the Tab key, arrows, Home and End between them. */
export function Tabs({ onOpen }: { onOpen: (page: Page) => void }): ReactNode {
  const current = usePaneState().page;
  const say = useWords(words);
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = pageAfter(event.key, current);
    if (next === null) return;
    event.preventDefault();
    onOpen(next);
    bar.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };

  return (
    <div
      ref={bar}
      role="tablist"
      tabIndex={-1}
      aria-label={say.pages}
      className={styles.bar}
      onKeyDown={onKeyDown}
    >
      {pages.map((page) => (
        <button
          key={page}
          id={tabId(page)}
          type="button"
          role="tab"
          aria-selected={page === current}
          aria-controls={panelId}
          tabIndex={page === current ? 0 : -1}
          className={mergeClasses(styles.tab, page === current && styles.current)}
          onClick={() => onOpen(page)}
        >
          {say.page[page]}
        </button>
      ))}
    </div>
  );
}

function pageAfter(key: string, current: Page): Page | null {
  const place = pages.indexOf(current);
  const to: Readonly<Record<string, number>> = {
    ArrowRight: (place + 1) % pages.length,
    ArrowLeft: (place + pages.length - 1) % pages.length,
    Home: 0,
    End: pages.length - 1,
  };
  return pages[to[key] ?? -1] ?? null;
}
