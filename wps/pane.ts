import { etOf, wpsHost } from '../src/hosts/wps';
import { mountTaskPane } from '../taskpane';
import { wpsDoor } from './door';
import { receiverOver } from './messages';
import { obeying } from './obey';

/** How often the pane looks for a command of the ribbon, in milliseconds. */
const lookEvery = 250;

/** The pane, in a page of its own. */
function open(element: HTMLElement): void {
  const et = etOf(window);
  const storage = et?.member('PluginStorage');
  if (et === null || storage === undefined) {
    element.textContent =
      '这是 WPS 表格插件“绩效自评校验”的面板，请在 WPS 表格的“绩效自评”选项卡里点“面板”打开。';
    return;
  }
  // Two openings in one millisecond would be one; nobody is so quick.
  const receiver = receiverOver(storage, `${Date.now()}.${Math.random()}`);
  element.replaceChildren();
  const { pane } = mountTaskPane(
    element,
    wpsHost(et),
    wpsDoor(et, window.location.href, () => receiver.pane),
  );
  void pane.lookForUnbound();
  const obey = obeying(receiver, pane);
  window.setInterval(() => void obey(), lookEvery);
}

const element = document.getElementById('pane');
if (element) open(element);
