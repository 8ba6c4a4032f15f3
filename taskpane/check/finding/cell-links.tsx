import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Position, address } from '../../../src/sheets';
import type { Pieces } from '../../../src/words';
import { usePane, useWords } from '../../pane-context';
import { words } from '../words';

const useStyles = makeStyles({
  link: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    // Forced colours take away the one by which it is told from the words around it.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  // By itself and in no sentence: as wide and high as a finger can hit.
  alone: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '24px',
    minHeight: '24px',
  },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface Where {
  /** Which of the reviews the cells belong to. */
  readonly form: number;
  /** Whether Tab stops here: only in the row that has the focus. */
  readonly isReachable: boolean;
}

/** An address, or a number or name that was read there, that shows its cell in the sheet. */
function CellLink({
  form,
  cell,
  text = address(cell),
  isReachable,
}: Where & { readonly cell: Position; readonly text?: string }): ReactNode {
  const pane = usePane();
  const say = useWords(words);
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={mergeClasses(styles.link, text === address(cell) && styles.alone)}
      aria-label={text === address(cell) ? say.goTo(text) : `${text} ${address(cell)}`}
      title={text === address(cell) ? undefined : address(cell)}
      tabIndex={isReachable ? 0 : -1}
      onClick={() => void pane.showCell(form, cell)}
    >
      {text}
    </Link>
  );
}

/** A text in which what was read off a cell is a link to it. */
export function WithCells({ pieces, ...where }: Where & { readonly pieces: Pieces<Position> }): ReactNode {
  return pieces.map(({ text, from }, i) =>
    from ? <CellLink key={i} cell={from} text={text} {...where} /> : <span key={i}>{text}</span>,
  );
}

const most = 12;

/** All cells of a finding as links; of very many the first, and how many there are. */
export function CellLinks({ cells, ...where }: Where & { readonly cells: readonly Position[] }): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  return (
    <span className={styles.cells}>
      {cells.slice(0, most).map((cell) => (
        <CellLink key={address(cell)} cell={cell} {...where} />
      ))}
      {cells.length > most && <span>{say.moreCells(cells.length)}</span>}
    </span>
  );
}
