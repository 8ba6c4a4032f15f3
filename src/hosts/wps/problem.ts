import { bookClosed } from './book';
import type { EtApplication } from './et';
import { HostProblem } from '../../sheets';
import { hostProblemOf } from '../shared/problem';

/**
 * Does something in WPS; whatever goes wrong comes out as a HostProblem. What WPS itself says to a protected sheet or a cell that is
 * being edited is not known, so both are asked for beforehand and its words are shown as they are; of a workbook that was closed
 * meanwhile it gives a number.
 * @param isOpen whether the workbook that this is about still is
 */
export async function inWps<T>(work: () => T | Promise<T>, isOpen: () => boolean): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HostProblem || isOpen()) throw hostProblemOf(error, () => undefined);
    throw new HostProblem('failed', bookClosed);
  }
}

/**
 * Refuses while the user edits a cell. Application.Ready stays true then; the one sign (seen on 12.1.0.28505) is that
 * EditDirectlyInCell cannot be assigned.
 */
export function refuseWhileEditing(application: EtApplication): void {
  const before = application.EditDirectlyInCell as boolean | undefined;
  if (typeof before !== 'boolean') return;
  application.EditDirectlyInCell = !before;
  const isFree = application.EditDirectlyInCell !== before;
  application.EditDirectlyInCell = before;
  if (!isFree) throw new HostProblem('cell-editing');
}

/** Does something while ET neither draws nor tells of events, and gives both back as they were, come what may. */
export function quietly<T>(application: EtApplication, work: () => T): T {
  const { ScreenUpdating: draws, EnableEvents: tells } = application;
  try {
    application.ScreenUpdating = false;
    application.EnableEvents = false;
    return work();
  } finally {
    insist(() => (application.EnableEvents = tells));
    insist(() => (application.ScreenUpdating = draws));
  }
}

/** A user whose screen stays dark has lost WPS: what fails here is tried again, and then left. */
export function insist(act: () => unknown): void {
  for (let attempts = 0; attempts < 3; attempts++) {
    try {
      act();
      return;
    } catch {
      // Tried again.
    }
  }
}
