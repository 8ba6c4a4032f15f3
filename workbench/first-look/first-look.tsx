import type { IWorkbookData } from '@univerjs/presets';
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { type DrawnCell, drawnCells } from './drawn-cells';
import { useWords } from '../words';

const useStyles = makeStyles({
  look: {
    position: 'absolute',
    inset: 0,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // As high as the tools and the line of the formula that will stand there.
  told: { height: '104px', display: 'flex', alignItems: 'center', justifyContent: 'center' },
  // As wide and high as the letters and numbers of columns and rows.
  cells: { position: 'absolute', top: '124px', left: '46px', right: 0, bottom: 0, overflow: 'hidden' },
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
    display: 'flex',
    overflow: 'hidden',
    padding: '0 2px',
  },
  ruled: { border: `1px solid ${tokens.colorNeutralStroke1}` },
});

const across = { left: 'start', middle: 'center', right: 'end' } as const;
const down = { top: 'start', middle: 'center', bottom: 'end' } as const;

/** The form as it will stand in the spreadsheet, to be read while that is still being loaded. */
export function FirstLook({ snapshot }: { readonly snapshot: Partial<IWorkbookData> | null }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  // Once the spreadsheet has the workbook, nothing waits any more; what was drawn stays until it takes clicks.
  const [last, setLast] = useState(snapshot);
  if (snapshot !== null && snapshot !== last) setLast(snapshot);
  const cells = useMemo(() => (last === null ? [] : drawnCells(last, window.screen)), [last]);
  return (
    <div className={styles.look} data-first-look={cells.length}>
      <div className={styles.told}>{say.opening}</div>
      <div className={styles.cells} aria-hidden="true">
        {cells.map((cell) => (
          <Cell key={`${cell.top}/${cell.left}`} cell={cell} />
        ))}
      </div>
    </div>
  );
}

function Cell({ cell }: { readonly cell: DrawnCell }): ReactNode {
  const styles = useStyles();
  const { left, top, width, height, text, size, bold, wrapped, x, y, ruled } = cell;
  return (
    <div
      className={ruled ? `${styles.cell} ${styles.ruled}` : styles.cell}
      style={{
        left,
        top,
        width,
        height,
        fontSize: `${size}pt`,
        fontWeight: bold ? 'bold' : 'normal',
        whiteSpace: wrapped ? 'pre-wrap' : 'nowrap',
        justifyContent: across[x],
        alignItems: down[y],
        textAlign: across[x],
      }}
    >
      {text}
    </div>
  );
}
