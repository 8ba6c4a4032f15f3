import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight12Regular } from '@fluentui/react-icons/svg/arrow-right';
import { type ReactNode, useMemo, useState } from 'react';
import { type Edit, type Position, type Sheet, address } from '../../../src/sheets';
import { useWords } from '../../pane-context';
import { words } from '../words';
import { textChange } from './text-change';

/** One cell before and after. */
export interface Change {
  readonly cell: Position;
  readonly before: string;
  readonly after: string;
  readonly as: Edit['as'];
}

/** What the edits would change on the sheet, as the user sees it. */
export function changesIn(sheet: Sheet, edits: readonly Edit[]): readonly Change[] {
  const texts = new Map(sheet.cells.map((cell) => [address(cell), cell.text]));
  return edits.map(({ cell, value, as }) => ({
    cell,
    before: texts.get(address(cell)) ?? '',
    after: as === 'formula' ? `=${value}` : value,
    as,
  }));
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  changes: { margin: 0, padding: 0, listStyleType: 'none', fontVariantNumeric: 'tabular-nums' },
  change: {
    display: 'grid',
    gridTemplateColumns: 'minmax(34px, auto) 1fr',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  cell: { color: tokens.colorNeutralForeground3 },
  before: { color: tokens.colorNeutralForeground3, whiteSpace: 'pre-wrap' },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none', whiteSpace: 'pre-wrap' },
  note: {
    marginLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  more: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  arrow: { margin: `0 ${tokens.spacingHorizontalXS}`, verticalAlign: '-1px' },
});

/** One text after the other; of long ones that have much in common, what goes and comes within them. */
function BeforeAndAfter({ before, after }: Pick<Change, 'before' | 'after'>): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  const pieces = useMemo(() => textChange(before, after), [before, after]);
  if (pieces) {
    return pieces.map(({ kind, text }, i) => {
      if (kind === 'gone') return <del key={i}>{text}</del>;
      if (kind === 'come')
        return (
          <ins key={i} className={styles.after}>
            {text}
          </ins>
        );
      return <span key={i}>{text}</span>;
    });
  }
  return (
    <>
      <del className={styles.before}>{before === '' ? say.empty : before}</del>
      <ArrowRight12Regular className={styles.arrow} aria-label={say.becomes} />
      <ins className={styles.after}>{after === '' ? say.empty : after}</ins>
    </>
  );
}

const mostAtFirst = 6;

/** Old → new, cell by cell; of very many the first, and the rest when asked for. */
export function EditPreview({
  title,
  changes,
  isReachable = true,
}: {
  title: string;
  changes: readonly Change[];
  /** Whether Tab stops here. */
  isReachable?: boolean;
}): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  const [isWhole, setWhole] = useState(changes.length <= mostAtFirst + 1);
  return (
    <>
      <p className={styles.title}>{title}</p>
      <ul className={styles.changes} aria-label={title}>
        {(isWhole ? changes : changes.slice(0, mostAtFirst)).map(({ cell, before, after, as }, i) => (
          <li key={i} className={styles.change}>
            <span className={styles.cell}>{address(cell)}</span>
            <span>
              <BeforeAndAfter before={before} after={after} />
              {before === after && <span className={styles.note}>{say.storedAs[as]}</span>}
            </span>
          </li>
        ))}
      </ul>
      {!isWhole && (
        <Link
          as="button"
          className={styles.more}
          tabIndex={isReachable ? 0 : -1}
          onClick={() => setWhole(true)}
        >
          {say.moreChanges(changes.length - mostAtFirst)}
        </Link>
      )}
    </>
  );
}
