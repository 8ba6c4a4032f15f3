import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type SheetPosition, type SpreadsheetHost, address } from '../../../src/sheets';
import { useWords } from '../../pane-context';
import { words } from './words';

const useStyles = makeStyles({
  details: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { paddingBottom: tokens.spacingVerticalS },
  cell: {
    minWidth: 0,
    height: 'auto',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    color: tokens.colorBrandForegroundLink,
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** A part of the page that opens and closes by itself; the browser's own, for the keyboard and for find-in-page. */
export function Foldable(props: { title: string; open?: boolean; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <details className={styles.details} open={props.open}>
      <summary className={styles.summary}>{props.title}</summary>
      <div className={styles.body}>{props.children}</div>
    </details>
  );
}

/** The address of a cell; pressed, the sheet shows it. */
export function CellLink({ host, place }: { host: SpreadsheetHost; place: SheetPosition }): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  const shown = address(place.cell);
  const show = (): void => {
    // A cell that cannot be shown, on a hidden sheet say, is no reason to disturb: nothing was asked to change.
    host.select(place).catch(() => undefined);
  };
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.cell}
      aria-label={say.goTo(shown)}
      onClick={show}
    >
      {shown}
    </Button>
  );
}
