import { makeStyles } from '@fluentui/react-components';
import { type CSSProperties, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { shownText } from '../../src/hosts/shared/shown';
import { type CellStyle, type NewCell, type NewSheet, address, newSheetLooks } from '../../src/sheets';

const useStyles = makeStyles({
  // Paper is white, whatever the page looks like.
  paper: { width: 'fit-content', padding: '16px', color: '#000', backgroundColor: '#fff' },
  sheet: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontFamily: `${newSheetLooks.font}, SimSun, 'Noto Serif CJK SC', serif`,
    lineHeight: 1.25,
    '& td': { padding: '0 2px', overflow: 'hidden', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  },
});

/** Pixels of a character of a column's width, and of a cell's own margins. */
const widthOf = (characters: number): number => Math.round(characters * 7 + 5);

/** A sheet that is not there yet, as it will look on paper; no wider than its place. */
export function SheetPicture({ sheet }: { sheet: NewSheet }): ReactNode {
  const styles = useStyles();
  const paper = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const width = sheet.columns.reduce((sum, each) => sum + widthOf(each), 0);
  const rows = useMemo(() => rowsOf(sheet), [sheet]);
  useLayoutEffect(() => {
    const place = paper.current?.parentElement;
    if (!place) return undefined;
    const fit = (): void => setZoom(Math.min(1, Math.max(0.4, (place.clientWidth - 34) / (width + 32))));
    fit();
    const watching = new ResizeObserver(fit);
    watching.observe(place);
    return () => watching.disconnect();
  }, [width]);
  return (
    <div ref={paper} className={styles.paper} style={{ zoom }}>
      <table className={styles.sheet} aria-label={sheet.name} style={{ width }}>
        <colgroup>
          {sheet.columns.map((each, i) => (
            <col key={i} style={{ width: widthOf(each) }} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((cells, i) => (
            <tr key={i} style={{ height: `${sheet.heights[i] ?? 15}pt` }}>
              {cells.map(({ cell, across, down }) => (
                <td
                  key={address(cell)}
                  colSpan={across}
                  rowSpan={down}
                  style={cssOf(cell.style)}
                  data-cell={address(cell)}
                >
                  {shownText(cell.value ?? '', cell.style.numberFormat ?? 'General')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A cell with how far it reaches. */
interface Drawn {
  readonly cell: NewCell;
  readonly across: number;
  readonly down: number;
}

/** Cells by row, those that a merge covers left out, and a blank one wherever the sheet says nothing. */
function rowsOf({ cells, merges, heights, columns }: NewSheet): readonly (readonly Drawn[])[] {
  const at = new Map(cells.map((cell) => [address(cell), cell]));
  const covered = new Set<string>();
  const reach = new Map<string, Pick<Drawn, 'across' | 'down'>>();
  for (const { from, to } of merges) {
    reach.set(address(from), { across: to.column - from.column + 1, down: to.row - from.row + 1 });
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1)
        if (row !== from.row || column !== from.column) covered.add(address({ row, column }));
  }
  return heights.map((_, i) =>
    columns.flatMap((_width, j): Drawn[] => {
      const place = { row: i + 1, column: j + 1 };
      const name = address(place);
      if (covered.has(name)) return [];
      return [{ cell: at.get(name) ?? { ...place, style: bare }, ...(reach.get(name) ?? alone) }];
    }),
  );
}

const bare: CellStyle = { size: 10, horizontal: 'left', vertical: 'middle' };
const alone = { across: 1, down: 1 };

function cssOf({ size, bold, horizontal, vertical, indent = 0, framed, fill }: CellStyle): CSSProperties {
  return {
    fontSize: `${size}pt`,
    ...(bold && { fontWeight: 'bold' }),
    textAlign: horizontal,
    verticalAlign: vertical,
    ...(indent > 0 && { paddingLeft: `${indent * 9 + 2}px` }),
    ...(framed && { border: `1px solid #${newSheetLooks.frame}` }),
    ...(fill !== undefined && { backgroundColor: `#${fill}` }),
  };
}
