import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Position, address } from '../../../src/sheets';
import { usePane, useWords } from '../../pane-context';
import { piecesOf } from './say-cells';
import { words } from '../words';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit', fontVariantNumeric: 'tabular-nums' },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface Where {
  /** Which of the reviews the cells belong to. */
  readonly form: number;
  /** Whether Tab stops here: only in the row that has the focus. */
  readonly isReachable: boolean;
}

/** An address that shows its cell in the sheet. */
export function CellLink({ form, cell, isReachable }: Where & { readonly cell: Position }): ReactNode {
  const pane = usePane();
  const say = useWords(words);
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={say.goTo(address(cell))}
      tabIndex={isReachable ? 0 : -1}
      onClick={() => void pane.showCell(form, cell)}
    >
      {address(cell)}
    </Link>
  );
}

/** A text in which the finding's own cells are links. */
export function WithCells({
  text,
  cells,
  ...where
}: Where & { readonly text: string; readonly cells: readonly Position[] }): ReactNode {
  return piecesOf(text, cells).map((piece, i) =>
    piece.cell ? <CellLink key={i} cell={piece.cell} {...where} /> : <span key={i}>{piece.text}</span>,
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
