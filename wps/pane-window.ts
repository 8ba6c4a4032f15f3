import type { Et, EtTaskPane } from '../src/hosts/wps';
import type { Sender } from './messages';

/** How long WPS takes, in milliseconds, until a pane's Visible tells the truth: some 20 were seen on 12.1.0.28505. */
const settling = 60;

/** msoCTPDockPositionRight. */
const right = 2;

/** The pane at the side of the window, as the background page has it. */
export interface PaneWindow {
  /** Shows it; a pane that the user closed with its cross is gone for good, and another takes its place. */
  show(): void;
  /** Shows it, or puts it out of sight where it is shown. */
  toggle(): void;
}

/**
 * The pane of this WPS.
 * @param url absolute: from a relative one 12.1.0.28505 made a blank pane
 * @param later calls after so many milliseconds
 */
export function paneWindow(
  et: Et,
  sender: Sender,
  url: string,
  later: (call: () => void, milliseconds: number) => void,
): PaneWindow {
  const known = (): EtTaskPane | null => {
    const id = sender.pane;
    if (id === null) return null;
    try {
      return et.member('GetTaskPane')?.(id) ?? null;
    } catch {
      // The handle of a closed pane answers nothing, null or, here, an error.
      return null;
    }
  };
  const isShown = (pane: EtTaskPane): boolean => {
    try {
      return pane.Visible;
    } catch {
      return false;
    }
  };
  const create = (): void => {
    const pane = et.member('CreateTaskPane')?.(url, '绩效自评校验');
    if (pane === undefined) return;
    sender.keepPane(pane.ID);
    pane.DockPosition = right;
    pane.Width = 380;
    pane.Visible = true;
  };
  const show = (): void => {
    const pane = known();
    if (pane === null) {
      create();
      return;
    }
    pane.Visible = true;
    const id = sender.pane;
    // A stale handle takes what it is told and shows nothing. By then another pane may have been made.
    later(() => {
      if (sender.pane === id && !isShown(pane)) create();
    }, settling);
  };
  return {
    show,
    toggle() {
      const pane = known();
      if (pane !== null && isShown(pane)) pane.Visible = false;
      else show();
    },
  };
}
