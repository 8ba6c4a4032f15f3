import { makeStyles } from '@fluentui/react-components';
import { type Range, defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { placeKey, rowsOf } from '../../model';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { ListRow } from './list-row';
import { NothingListed } from './nothing-listed';
import { type TreeItem, treeOf } from './tree';
import { words } from '../words';

const useStyles = makeStyles({
  list: { position: 'relative', width: '100%', outline: 'none' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%', outline: 'none' },
});

// Rows are measured once they are drawn; a near guess keeps the scrollbar still.
const guesses: Readonly<Record<TreeItem['row']['kind'], number>> = {
  group: 36,
  finding: 58,
  fixed: 58,
  'set-aside': 80,
  passed: 48,
};

/** Frames in which a row opens and another closes, which moves both: rows are measured after they are drawn. */
const framesToOpen = 4;

interface Props {
  /** What scrolls; null before it is drawn. */
  readonly scroll: HTMLElement | null;
  /** Pixels above the list that scroll away with it. */
  readonly above: number;
  /** Pixels under those that stay in sight and cover the list. */
  readonly covered: number;
  readonly onRule: (rule: string) => void;
}

/**
 * The findings as a tree of which only what is in sight is drawn. One row at a time can be reached by Tab; arrows, Home
 * and End move on, Enter shows the cell and opens the row.
 */
export function FindingList({ scroll, above, covered, onRule }: Props): ReactNode {
  const pane = usePane();
  const state = usePaneState();
  const { expanded, selected } = state;
  const say = useWords(words);
  const styles = useStyles();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  // A list that comes with a finding selected, as after a first check, is entered there.
  const [activeKey, setActiveKey] = useState(() => (selected ? placeKey(selected) : null));
  const list = useRef<HTMLDivElement>(null);
  const rows = rowsOf(state);
  const items = useMemo(() => treeOf(rows, closed), [rows, closed]);
  const places = useMemo(() => new Map(items.map(({ row }, i) => [row.key, i])), [items]);
  // A row that is gone leaves its place to the one that came after it.
  const [lastPlace, setLastPlace] = useState(0);
  const activePlace = activeKey === null ? undefined : places.get(activeKey);
  const active = activePlace ?? Math.min(lastPlace, Math.max(0, items.length - 1));
  if (activePlace !== undefined && activePlace !== lastPlace) setLastPlace(activePlace);
  const margin = above + covered;

  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll,
    estimateSize: (i) => guesses[items[i]?.row.kind ?? 'finding'],
    getItemKey: (i) => items[i]?.row.key ?? i,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: covered,
    scrollPaddingEnd: 16,
    // The row that has the focus stays, wherever the list is scrolled to: else the keyboard would lose its place.
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([active, ...defaultRangeExtractor(range)])]
          .filter((i) => i < range.count)
          .sort((a, b) => a - b),
      [active],
    ),
  });

  /** Brings a row to where it can be read; of one that is higher than the list its beginning. */
  const reveal = useCallback(
    (i: number): void => {
      const lookAgain = (framesLeft: number): void => {
        const row = rowAt(list.current, i);
        const isHigh = row !== null && row.offsetHeight + covered > (scroll?.clientHeight ?? 0);
        if (row) row.scrollIntoView({ block: isHigh ? 'start' : 'nearest' });
        else virtual.scrollToIndex(i, { align: 'start' });
        if (framesLeft > 0) requestAnimationFrame(() => lookAgain(framesLeft - 1));
      };
      requestAnimationFrame(() => lookAgain(framesToOpen));
    },
    [virtual, scroll, covered],
  );

  const focusRow = (i: number): void => {
    const item = items[i];
    if (!item) return;
    setActiveKey(item.row.key);
    reveal(i);
    focusWhenDrawn(list, i);
  };

  const selectedKey = selected ? placeKey(selected) : null;
  const selectedAt = selectedKey === null ? undefined : places.get(selectedKey);
  const [followed, setFollowed] = useState(selectedKey);
  if (followed !== selectedKey) {
    setFollowed(selectedKey);
    if (selectedAt !== undefined) setActiveKey(selectedKey);
  }
  // Only a new selection moves the list, not a row that moved under it.
  const shown = useRef(selectedKey);
  useEffect(() => {
    if (shown.current !== selectedKey && selectedAt !== undefined) reveal(selectedAt);
    shown.current = selectedKey;
  }, [reveal, selectedKey, selectedAt]);

  const flip = (key: string): void => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };

  const isOpen = ({ row }: TreeItem): boolean | undefined => {
    if (row.kind === 'group') return !closed.has(row.key);
    return row.kind === 'finding' ? expanded.has(row.key) : undefined;
  };

  const setOpen = (item: TreeItem): void => {
    if (item.row.kind === 'group') flip(item.row.key);
    if (item.row.kind === 'finding') pane.toggle(item.row.place);
  };

  const activate = (item: TreeItem, i: number): void => {
    setActiveKey(item.row.key);
    const { row } = item;
    if (row.kind === 'group') flip(row.key);
    rowAt(list.current, i)?.focus({ preventScroll: true });
    if (row.kind !== 'finding') return;
    // The first click shows the cell and opens; only a second one closes.
    if (!expanded.has(row.key) || row.key === selectedKey) pane.toggle(row.place);
    void pane.select(row.place).then(() => reveal(i));
  };

  const onKeyDown = (event: KeyboardEvent, item: TreeItem, at: number): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target !== event.currentTarget) {
      // What is open over the row, as its menu, closes by itself.
      if (event.key === 'Escape' && event.currentTarget.contains(event.target as Node)) focusRow(at);
      return;
    }
    const open = isOpen(item);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusRow(Math.min(at + 1, items.length - 1)),
      ArrowUp: () => focusRow(Math.max(at - 1, 0)),
      Home: () => focusRow(0),
      End: () => focusRow(items.length - 1),
      ArrowRight: () => (open === false ? setOpen(item) : focusRow(Math.min(at + 1, items.length - 1))),
      ArrowLeft: () => (open === true ? setOpen(item) : focusRow(item.parent ?? at)),
      Enter: () => activate(item, at),
      ' ': () => activate(item, at),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  const onFocus = ({ target }: FocusEvent): void => {
    const at = target.closest('[data-index]')?.getAttribute('data-index');
    const key = items[Number(at ?? NaN)]?.row.key;
    if (key !== undefined && key !== activeKey) setActiveKey(key);
  };

  if (items.length === 0) return <NothingListed />;
  return (
    <div
      ref={list}
      role="tree"
      tabIndex={-1}
      aria-label={say.list}
      className={styles.list}
      style={{ height: virtual.getTotalSize(), '--covered': `${covered}px` } as CSSProperties}
      onFocus={onFocus}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        if (!item) return null;
        return (
          <div
            key={key}
            ref={virtual.measureElement}
            role="none"
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            <ListRow
              item={item}
              isOpen={isOpen(item)}
              isActive={index === active}
              isSelected={item.row.key === selectedKey}
              onActivate={() => activate(item, index)}
              onKeyDown={(event) => onKeyDown(event, item, index)}
              onRule={onRule}
            />
          </div>
        );
      })}
    </div>
  );
}

function rowAt(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"] > [role="treeitem"]`) ?? null;
}

/** A row far off is drawn once it is the one that Tab goes to. */
function focusWhenDrawn(list: { readonly current: HTMLElement | null }, index: number): void {
  const row = rowAt(list.current, index);
  if (row) row.focus({ preventScroll: true });
  else requestAnimationFrame(() => rowAt(list.current, index)?.focus({ preventScroll: true }));
}
