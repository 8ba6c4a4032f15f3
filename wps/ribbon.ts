import { registerInWps } from '../functions/wps';
import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import type { Et } from '../src/hosts/wps';
import { type Message, type Sender, senderOver } from './messages';
import { type PaneWindow, paneWindow } from './pane-window';

/** What ribbon.xml names: global functions, and none asynchronous, for with those 12.1.0.2354x hid the ribbon. */
export interface RibbonCallbacks {
  OnAddinLoad(ribbonUi: unknown): boolean;
  OnPerfCommand(control: RibbonControl): boolean;
  GetPerfImage(control: RibbonControl): string;
  GetPerfEnabled(): boolean;
}

/** A button; its id is the command's name. */
interface RibbonControl {
  readonly Id?: string;
  readonly id?: string;
}

/** The page that the ribbon's callbacks live in. */
export interface RibbonPage {
  /** Its address, beside which the pane's page lies. */
  readonly href: string;
  readonly later: (call: () => void, milliseconds: number) => void;
}

/** The buttons that are commands of the pane; the other, `panel`, shows the pane itself. */
const commands: ReadonlySet<string> = new Set<Message>(['check', 'previous', 'next', 'clear', 'templates']);

/**
 * The add-in's end that lives as long as WPS: functions, ribbon and the pane's life.
 * @param et null where the page was opened elsewhere; then the callbacks do nothing
 */
export function ribbonOver(et: Et | null, page: RibbonPage): RibbonCallbacks {
  let ready: { readonly sender: Sender; readonly pane: PaneWindow } | null = null;
  if (et !== null) {
    // At once: WPS may calculate a workbook that was opened by a double click before it asks for the ribbon.
    registerFunctions(et);
    ready = begun(et, page);
  }
  return {
    OnAddinLoad: () => true,
    OnPerfCommand({ Id, id = Id }) {
      if (ready === null || id === undefined) return true;
      if (id === 'panel') {
        ready.pane.toggle();
      } else if (commands.has(id)) {
        ready.sender.send(id as Message);
        ready.pane.show();
      }
      return true;
    },
    GetPerfImage: ({ Id, id = Id }) => `icons/${id ?? 'icon'}-32.png`,
    GetPerfEnabled: () => true,
  };
}

/** Once, and in this page only: a second registration shows each function twice, and none can be taken back. */
function registerFunctions(et: Et): void {
  const AddCustomFunction = et.member('AddCustomFunction');
  if (AddCustomFunction !== undefined) registerInWps(catalogueWithCheck, { AddCustomFunction });
}

function begun(
  et: Et,
  { href, later }: RibbonPage,
): { readonly sender: Sender; readonly pane: PaneWindow } | null {
  const storage = et.member('PluginStorage');
  if (storage === undefined) return null;
  const sender = senderOver(storage);
  sender.begin();
  return { sender, pane: paneWindow(et, sender, new URL('pane.html', href).href, later) };
}
