import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useWords } from './words';

const narrowest = 300;
const widest = 720;
const step = 20;

const useStyles = makeStyles({
  splitter: {
    position: 'relative',
    flexShrink: 0,
    width: '6px',
    padding: 0,
    border: 'none',
    cursor: 'col-resize',
    touchAction: 'none',
    // As thin as a line, and as wide as a finger where it is taken hold of: more over the pane, whose edge is empty.
    '::before': {
      content: '""',
      position: 'absolute',
      zIndex: 5,
      top: 0,
      bottom: 0,
      left: '-6px',
      right: '-12px',
    },
    '@media (max-width: 559px)': { display: 'none' },
    backgroundColor: tokens.colorNeutralStroke2,
    ':hover': { backgroundColor: tokens.colorBrandStroke1 },
    ':focus-visible': { backgroundColor: tokens.colorBrandStroke1, outline: 'none' },
  },
});

interface SplitterProps {
  /** Of the pane, in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Between spreadsheet and pane: drag it, or use the arrow keys. */
export function Splitter({ width, onWidth }: SplitterProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const set = (wanted: number): void => onWidth(Math.min(widest, Math.max(narrowest, wanted)));
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  const turn = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') set(width + step);
    if (key === 'ArrowRight') set(width - step);
  };
  return (
    <button
      type="button"
      className={styles.splitter}
      role="slider"
      aria-label={say.splitter}
      aria-orientation="horizontal"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onKeyDown={turn}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onPointerUp={() => window.dispatchEvent(new Event('resize'))}
    />
  );
}
