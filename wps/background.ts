import { registerInWps } from '../functions/wps';
import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { type Et, etOf } from '../src/hosts/wps';
import { type Message, type Sender, senderOver } from './messages';
import { type PaneWindow, paneWindow } from './pane-window';

/** What ribbon.xml names: global functions, and none asynchronous, for with those 12.1.0.2354x hid the ribbon. */
interface RibbonCallbacks {
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

/** The buttons that are commands of the pane; the other, `panel`, shows the pane itself. */
const commands: ReadonlySet<string> = new Set<Message>(['check', 'previous', 'next', 'clear', 'templates']);

/** The page that WPS keeps as long as it runs: functions, ribbon and the pane's life. */
function start(page: Window): void {
  const et = etOf(page);
  let ready: { readonly sender: Sender; readonly pane: PaneWindow } | null = null;
  if (et !== null) {
    // At once: WPS may calculate a workbook that was opened by a double click before it asks for the ribbon.
    registerFunctions(et);
    ready = begun(et, page);
  }
  const callbacks: RibbonCallbacks = {
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
  Object.assign(page, callbacks);
}

/** Once, and in this page only: a second registration shows each function twice, and none can be taken back. */
function registerFunctions(et: Et): void {
  const AddCustomFunction = et.member('AddCustomFunction');
  if (AddCustomFunction !== undefined) registerInWps(catalogueWithCheck, { AddCustomFunction });
}

function begun(et: Et, page: Window): { readonly sender: Sender; readonly pane: PaneWindow } | null {
  const storage = et.member('PluginStorage');
  if (storage === undefined) return null;
  const sender = senderOver(storage);
  sender.begin();
  const url = new URL('pane.html', page.location.href).href;
  const pane = paneWindow(et, sender, url, (call, milliseconds) => page.setTimeout(call, milliseconds));
  return { sender, pane };
}

start(window);
