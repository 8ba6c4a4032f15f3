import { type SheetPosition, position } from '../../sheets';
import { lastOfTurn } from '../shared/last-of-turn';
import type { Et } from './et';

/**
 * Hears of every selection, where this build of ET tells of them. What it tells with it differs between builds: where the user is, is
 * asked afterwards. The answer stops it.
 * @param isOurs whether the workbook in front is the one that was read
 */
export function onSelection(
  et: Et,
  isOurs: () => boolean,
  callback: (place: SheetPosition) => void,
): () => void {
  const report = lastOfTurn(() => {
    const place = attempt(() => (isOurs() ? placeIn(et) : null));
    if (place !== null) callback(place);
  });
  const onEvent = (): void => report.tell(undefined);
  attempt(() => et.member('ApiEvent')?.AddApiEventListener('SheetSelectionChange', onEvent));
  return () => {
    report.stop();
    attempt(() => et.member('ApiEvent')?.RemoveApiEventListener('SheetSelectionChange', onEvent));
  };
}

function placeIn({ application }: Et): SheetPosition | null {
  const sheet = application.ActiveSheet?.Name;
  const cell = position(application.ActiveCell?.Address(false, false) ?? '');
  return sheet === undefined || cell === null ? null : { sheet, cell };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
