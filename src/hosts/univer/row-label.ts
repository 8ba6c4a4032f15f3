import type { FWorksheet } from '@univerjs/preset-sheets-core';
import { type Box, boxOf, viewOf, windowOf } from './view';

type Block = Parameters<typeof boxOf>[1];

const height = 24;
const name = 'perf-row-label';

/** Says whose row a cell stands in, above the row, where the label itself is out of sight. It goes when the sheet scrolls or the user goes on. */
export function showRowLabel(sheet: FWorksheet, cell: Block, label: Block, text: string): void {
  removeRowLabel();
  const view = viewOf(sheet);
  if (view === null || text === '') return;
  const area = windowOf(view);
  if (isSeen(boxOf(view, label), area)) return;
  const { top, bottom } = boxOf(view, cell);
  const at = top - height >= area.top ? top - height : Math.min(bottom, area.bottom - height);
  const strip = document.createElement('div');
  strip.className = name;
  strip.textContent = text;
  Object.assign(strip.style, {
    position: 'fixed',
    left: `${area.left}px`,
    top: `${at}px`,
    maxWidth: `${area.right - area.left - 16}px`,
    height: `${height - 6}px`,
    padding: '2px 7px',
    border: '1px solid #0f6cbd',
    borderRadius: '0 4px 4px 0',
    // White or black, by the colour scheme of the sheet's place.
    background: 'Canvas',
    color: 'CanvasText',
    font: '13px/18px sans-serif',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    pointerEvents: 'none',
    zIndex: '100',
  });
  view.canvas.parentElement?.append(strip);
  for (const event of ['wheel', 'pointerdown', 'keydown', 'resize'] as const)
    window.addEventListener(event, removeRowLabel, { once: true, capture: true, passive: true });
}

/** Takes it away; it may not be there. */
export function removeRowLabel(): void {
  if (typeof document === 'undefined') return;
  for (const strip of document.querySelectorAll(`.${name}`)) strip.remove();
}

/** Whether enough of it is in the window to be read. */
function isSeen(box: Box, area: Box): boolean {
  const wide = Math.min(box.right, area.right) - Math.max(box.left, area.left);
  const high = Math.min(box.bottom, area.bottom) - Math.max(box.top, area.top);
  return wide >= Math.min(80, box.right - box.left) && high >= Math.min(16, box.bottom - box.top);
}
