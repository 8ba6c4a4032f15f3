import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { FUniver } from '@univerjs/presets';
import { type Mark, cellKey } from '../../sheets';
import { boxOf, viewOf, windowOf } from './view';

const name = 'perf-mark-tip';

/** What is wrong in a marked cell, said while the pointer is on it. */
export function markTips(api: FUniver): { readonly show: (marks: readonly Mark[]) => void } {
  let told = new Map<string, string>();
  const { Event } = api;
  // Without a screen, as in tests, nobody points anywhere.
  if ('CellHover' in Event && typeof document !== 'undefined') {
    api.addEvent(Event.CellHover, ({ worksheet, row, column }) => {
      removeTip();
      const place = { row: row + 1, column: column + 1 };
      const says = told.get(`${cellKey(place)}:${worksheet.getSheetName()}`);
      if (says !== undefined) showTip(worksheet, row, column, says);
    });
    document.addEventListener('pointerdown', removeTip, { capture: true, passive: true });
    document.addEventListener('wheel', removeTip, { capture: true, passive: true });
    document.addEventListener('pointermove', ({ target }) => {
      if (!(target instanceof HTMLCanvasElement)) removeTip();
    });
  }
  return {
    show(marks) {
      told = new Map(
        marks.flatMap(({ sheet, cell, says }) =>
          says === undefined ? [] : [[`${cellKey(cell)}:${sheet}`, says] as const],
        ),
      );
    },
  };
}

function showTip(sheet: FWorksheet, row: number, column: number, says: string): void {
  const view = viewOf(sheet);
  if (view === null) return;
  const merge = sheet.getCellMergeData(row, column)?.getRange();
  const block = merge ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const [cell, area] = [boxOf(view, block), windowOf(view)];
  const tip = document.createElement('div');
  tip.className = name;
  tip.setAttribute('role', 'tooltip');
  tip.textContent = says;
  Object.assign(tip.style, {
    position: 'fixed',
    left: `${Math.max(area.left, Math.min(cell.left, area.right - 280))}px`,
    maxWidth: '264px',
    padding: '6px 8px',
    border: '1px solid #8a8886',
    borderRadius: '4px',
    // White or black, by the colour scheme of the sheet's place.
    background: 'Canvas',
    color: 'CanvasText',
    font: '13px/18px sans-serif',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    boxShadow: '0 2px 8px rgba(0, 0, 0, 0.2)',
    pointerEvents: 'none',
    zIndex: '100',
  });
  view.canvas.parentElement?.append(tip);
  const below = cell.bottom + 2;
  const isRoomBelow = below + tip.offsetHeight <= area.bottom;
  tip.style.top = `${isRoomBelow ? below : Math.max(area.top, cell.top - tip.offsetHeight - 2)}px`;
}

function removeTip(): void {
  for (const tip of document.querySelectorAll(`.${name}`)) tip.remove();
}
