import type { KeyboardEvent } from 'react';

/** F6 goes from one region of a page over the spreadsheet to the next, and back with Shift. */
export function turnRegions(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F6') return;
  const regions = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-region]')];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at((at + (event.shiftKey ? -1 : 1)) % regions.length);
  if (!next) return;
  event.preventDefault();
  const target = next.tabIndex >= 0 ? next : next.querySelector<HTMLElement>('button, input, select');
  target?.focus();
}
