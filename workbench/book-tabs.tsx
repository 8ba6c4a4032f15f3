import { Button, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Books } from './books';
import { useWords } from './words';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // With many files the tabs scroll and the button that closes stays in sight.
  tabs: { flexShrink: 1, minWidth: 0, overflowX: 'auto' },
  close: { flexShrink: 0 },
  dot: { marginRight: tokens.spacingHorizontalXS, color: tokens.colorBrandForeground1 },
  tab: {
    maxWidth: '220px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    scrollMarginInline: tokens.spacingHorizontalL,
  },
});

/** A tab a file, with a dot where it was changed and not saved. The button beside them closes the one that is shown. */
export function BookTabs({ books }: { books: Books }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { books: open, active } = useSyncExternalStore(books.subscribe, books.getState);
  const shown = open.find(({ id }) => id === active);
  // A tab that has just come does not say yet that it is the selected one.
  const tab = useRef<HTMLSpanElement>(null);
  useEffect(() => tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [active, open]);
  if (!shown) return null;
  return (
    <nav data-part="books" className={styles.row} aria-label={say.files}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={shown.id}
        onTabSelect={(_event, { value }) => books.activate(String(value))}
      >
        {open.map(({ id, name, edited = false }) => (
          <Tab key={id} value={id} title={edited ? say.unsaved(name) : name}>
            {edited && (
              <span className={styles.dot} aria-hidden>
                ●
              </span>
            )}
            <span ref={id === shown.id ? tab : undefined} className={styles.tab}>
              {name}
            </span>
          </Tab>
        ))}
      </TabList>
      <Button
        className={styles.close}
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={say.close(shown.name)}
        title={say.close(shown.name)}
        onClick={() => {
          if (shown.edited !== true || window.confirm(say.closeAsk(shown.name))) books.close(shown.id);
        }}
      />
    </nav>
  );
}
