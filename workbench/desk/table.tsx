import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Range, defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { type DeskColumn, type DeskRow, type DeskView, deskColumns, deskWords } from '../../src/desk';
import type { Language } from '../../src/words';
import { deskPageWords } from './words';

const rowHeight = 36;
/** The row of headers, of two lines where a word is too long for its numbers; it stays in sight above those that scroll, with its line. */
const headHeight = 45;

/** What a narrow page leaves out. */
const narrow = '@media (max-width: 760px)';

const chosen = `inset 4px 0 0 ${tokens.colorBrandStroke1}, inset 0 0 0 1px ${tokens.colorBrandStroke1}`;

const useStyles = makeStyles({
  table: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    // What has the focus is what scrolls: whoever has no mouse reaches all of it.
    overflowY: 'auto',
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  row: {
    display: 'grid',
    alignItems: 'center',
    height: `${rowHeight}px`,
  },
  // The figures are as wide as what stands above them.
  zh: {
    gridTemplateColumns:
      'minmax(140px, 2.2fr) minmax(90px, 1.4fr) minmax(120px, 2fr) 72px 76px 60px 60px 92px',
    [narrow]: { gridTemplateColumns: 'minmax(96px, 1fr) 72px 60px 84px' },
  },
  en: {
    gridTemplateColumns:
      'minmax(128px, 2.2fr) minmax(80px, 1.4fr) minmax(112px, 2fr) 68px 76px 66px 84px 96px',
    [narrow]: { gridTemplateColumns: 'minmax(80px, 1fr) 68px 66px 96px' },
  },
  heads: { height: `${headHeight - 1}px` },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  sort: {
    width: '100%',
    minHeight: '28px',
    padding: 0,
    border: 'none',
    textAlign: 'inherit',
    font: 'inherit',
    lineHeight: '18px',
    whiteSpace: 'normal',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { flexGrow: 1, flexShrink: 0, minHeight: '72px', position: 'relative' },
  cell: {
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  wide: { [narrow]: { display: 'none' } },
  line: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    ':hover': { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` },
  },
  // A bar and a frame tell the row without colours of their own, which would have to go with those of every text.
  active: {
    boxShadow: chosen,
    ':hover': { boxShadow: chosen },
    // Shadows are not drawn in forced colours.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  nothing: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  bad: { color: tokens.colorStatusDangerForeground2, fontWeight: tokens.fontWeightSemibold },
  unread: { color: tokens.colorStatusWarningForeground3 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
});

const wideOnly: ReadonlySet<DeskColumn> = new Set(['unit', 'name', 'sum', 'warnings']);
const numbers: ReadonlySet<DeskColumn> = new Set(['stated', 'sum', 'errors', 'warnings']);

interface DeskTableProps {
  /** In the order of showing. */
  readonly rows: readonly DeskRow[];
  readonly selected: string | null;
  readonly view: DeskView;
  readonly language: Language;
  /** What is said where no row is shown; null while there is none to show. */
  readonly nothing: ReactNode;
  readonly onView: (change: Partial<DeskView>) => void;
  readonly onSelect: (row: string) => void;
  readonly onOpen: (row: DeskRow) => void;
}

/** The rows that are in sight, and no others, are drawn. The focus stays on the table; keys move the row that is looked at. */
export function DeskTable(props: DeskTableProps): ReactNode {
  const { rows, selected, view, language, nothing, onView, onSelect, onOpen } = props;
  const styles = useStyles();
  const say = deskWords[language];
  const scroll = useRef<HTMLDivElement>(null);
  const at = rows.findIndex(({ id }) => id === selected);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([...(at < 0 ? [] : [at]), ...defaultRangeExtractor(range)])]
          .filter((i) => i < range.count)
          .sort((a, b) => a - b),
      [at],
    ),
  });
  useEffect(() => {
    if (selected !== null && at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
    // Only a new selection or another order moves the table.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected, view]);

  const move = (to: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (row) onSelect(row.id);
  };
  const page = (): number => Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 1);
  const moves: Readonly<Record<string, () => number>> = {
    ArrowDown: () => at + 1,
    ArrowUp: () => at - 1,
    PageDown: () => at + page(),
    PageUp: () => at - page(),
    Home: () => 0,
    End: () => rows.length - 1,
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    // The heads of the columns are buttons of their own.
    if (event.target !== event.currentTarget) return;
    const to = moves[event.key];
    const row = rows[at];
    if (to) move(to());
    else if (event.key === 'Enter' && row) onOpen(row);
    else return;
    event.preventDefault();
  };
  const sortBy = (by: DeskColumn): void =>
    onView(view.by === by ? { descending: !view.descending } : { by, descending: numbers.has(by) });

  return (
    <div
      ref={scroll}
      role="grid"
      data-region="table"
      className={styles.table}
      tabIndex={0}
      aria-label={deskPageWords[language].table}
      title={deskPageWords[language].tableHint}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={at < 0 ? undefined : domId(at)}
      onKeyDown={press}
    >
      <div role="rowgroup" className={styles.head}>
        <div
          role="row"
          aria-rowindex={1}
          className={mergeClasses(styles.row, styles[language], styles.heads)}
        >
          {deskColumns.map((column) => (
            <div
              key={column}
              role="columnheader"
              aria-sort={view.by !== column ? 'none' : view.descending ? 'descending' : 'ascending'}
              className={cellClass(styles, column)}
            >
              <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
                {say.columns[column]}
                <span aria-hidden>{view.by !== column ? '' : view.descending ? ' ↓' : ' ↑'}</span>
              </button>
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.body}>
        <div role="presentation" style={{ height: virtual.getTotalSize() }} />
        {rows.length === 0 && nothing !== null && (
          <div role="row" aria-rowindex={2}>
            <div role="gridcell" className={mergeClasses(styles.cell, styles.nothing)}>
              {nothing}
            </div>
          </div>
        )}
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            // The keys of the table do what the mouse does here.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={row.id}
              id={domId(index)}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={index === at}
              className={mergeClasses(
                styles.row,
                styles[language],
                styles.line,
                index === at && styles.active,
              )}
              style={{ transform: `translateY(${start - headHeight}px)` }}
              onClick={() => onSelect(row.id)}
              onDoubleClick={() => onOpen(row)}
            >
              {deskColumns.map((column) => {
                const text = textIn(row, column, language);
                return (
                  <div
                    key={column}
                    role="gridcell"
                    title={text}
                    className={mergeClasses(cellClass(styles, column), toneOf(styles, row, column))}
                  >
                    {text}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function domId(index: number): string {
  return `desk-row-${index}`;
}

function cellClass(styles: ReturnType<typeof useStyles>, column: DeskColumn): string {
  return mergeClasses(styles.cell, wideOnly.has(column) && styles.wide, numbers.has(column) && styles.number);
}

function toneOf(styles: ReturnType<typeof useStyles>, row: DeskRow, column: DeskColumn): string | undefined {
  if (column === 'errors' && row.errors > 0) return styles.bad;
  if (column !== 'readiness' && !(column === 'name' && row.form === null)) return undefined;
  if (row.readiness === 'not-ready') return styles.bad;
  return row.readiness === 'ready' ? styles.ready : styles.unread;
}

function textIn(row: DeskRow, column: DeskColumn, language: Language): string {
  switch (column) {
    case 'path':
    case 'unit':
      return row[column];
    case 'name':
      return row.reason?.[language] ?? row.name;
    case 'stated':
    case 'sum':
      return row[column] ?? '';
    case 'errors':
    case 'warnings':
      return row.form === null ? '' : String(row[column]);
    case 'readiness':
      return deskWords[language].readiness[row.readiness];
  }
}
