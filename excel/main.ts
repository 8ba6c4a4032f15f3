/// <reference types="office-js" />
import { catalogue } from '../src/functions/catalogue';
import { registerInExcel, registerWhenAsked } from '../functions/excel';
import { excelCells } from '../functions/excel-cells';
import { excelHost, hasExcelApi, readRange } from '../src/hosts/excel';
import { mountTaskPane } from '../taskpane';
import { commandsOver } from '../taskpane/commands';
import { associateCommands } from './commands';
import { excelDoor } from './door';
import { sayMissing } from './missing';

/** How long Excel may take to answer, in milliseconds, before the user is told that it does not. */
const patience = 20_000;

/** Pane, ribbon and functions in the one page that the manifest names. */
function start(page: HTMLElement): void {
  if (typeof Office === 'undefined') {
    sayMissing(page, 'office-js');
    return;
  }
  let opened: (commands: Commands | null) => void = () => undefined;
  associateCommands(
    (name, action) => Office.actions.associate(name, action),
    new Promise((resolve) => (opened = resolve)),
  );
  // At once: Excel may compute as soon as it hears of the page.
  registerInExcel(catalogue);
  // PERF.CHECK needs what judges, which the pane does not wait for either.
  registerWhenAsked(
    'CHECK',
    async () => (await import('../src/functions/check')).check,
    undefined,
    excelCells(readRange),
  );
  const waiting = window.setTimeout(() => sayMissing(page, 'answer'), patience);
  void Office.onReady(({ host }) => {
    window.clearTimeout(waiting);
    // The types promise a host; outside of Office there is none.
    if ((host as Office.HostType | null) !== Office.HostType.Excel) {
      sayMissing(page, 'excel');
      opened(null);
    } else if (!hasExcelApi('1.7')) {
      // Without 1.9, which the manifest asks for, nothing is marked; without 1.7 nothing can be read.
      sayMissing(page, 'excel-api');
      opened(null);
    } else {
      opened(open(page));
    }
  });
}

type Commands = ReturnType<typeof commandsOver>;

function open(page: HTMLElement): Commands {
  page.replaceChildren();
  const { pane } = mountTaskPane(page, excelHost(), excelDoor());
  void pane.lookForUnbound();
  return commandsOver(pane, () => Office.addin.showAsTaskpane());
}

const page = document.getElementById('pane');
if (page) start(page);
