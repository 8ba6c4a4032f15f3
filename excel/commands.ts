/// <reference types="office-js" />
import type { Page, Pane } from '../taskpane/model';
import { rewritings } from '../taskpane/pages/formulas/rewritings';

/** The ribbon's buttons and the keyboard's shortcuts, by the names that manifest.xml and shortcuts.json give them. */
export type CommandName =
  'check' | 'previous' | 'next' | 'clear' | 'templates' | 'rebind' | 'toNative' | 'toValues';

/** What a command does; done when it is. It never rejects: what went wrong stands in the pane. */
export type Command = () => Promise<void>;

/**
 * The commands over the pane, which says what came of each.
 * @param pane works whether it is shown or not
 * @param show brings the pane before the user
 */
export function commandsOver(pane: Pane, show: () => Promise<void>): Readonly<Record<CommandName, Command>> {
  /** Where Excel cannot show the pane the command is of use all the same: marks and cells are on the sheet. */
  const showPage = async (page: Page): Promise<void> => {
    pane.goTo(page);
    await show().catch(() => undefined);
  };
  const onPage =
    (page: Page, act: Command): Command =>
    async () => {
      await showPage(page);
      await act();
    };
  const step = (walk: Command): Command =>
    onPage('check', async () => {
      // Nothing was checked yet: there is nowhere to go.
      if (pane.getState().phase !== 'checked') await pane.check();
      await walk();
    });
  return {
    check: onPage('check', () => pane.check()),
    previous: step(() => pane.previous()),
    next: step(() => pane.next()),
    async clear() {
      await pane.clear();
      // Who clears wants the sheet, not the pane; a problem is to be seen.
      if (pane.getState().problem !== null) await showPage('check');
    },
    templates: onPage('formulas', () => Promise.resolve()),
    rebind: onPage('formulas', () => pane.rewrite(rewritings.rebind)),
    toNative: onPage('formulas', () => pane.rewrite(rewritings.native)),
    toValues: onPage('formulas', () => pane.rewrite(rewritings.values)),
  };
}

/** What Excel calls: the command, and in any case the word that it is over, without which the button stays dead. */
export function asAction(command: Command): (event: Pick<Office.AddinCommands.Event, 'completed'>) => void {
  return (event) => {
    void command()
      // Commands do not reject; should one all the same, whoever looks into it finds a trace.
      .catch((error: unknown) => console.error(error))
      .finally(() => event.completed());
  };
}
