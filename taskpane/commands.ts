import type { Page, Pane } from './model';
import type { rewritings } from './pages/formulas/rewritings';

/** The buttons of a ribbon and the keyboard's shortcuts, by the names that manifest.xml, shortcuts.json and ribbon.xml give them. */
export const commandNames = [
  'check',
  'previous',
  'next',
  'clear',
  'templates',
  'rebind',
  'toNative',
  'toValues',
] as const;

/** One of them. */
export type CommandName = (typeof commandNames)[number];

/** What a command does; done when it is. It never rejects: what went wrong stands in the pane. */
export type Command = () => Promise<void>;

/**
 * The commands over the pane, which says what came of each.
 * @param pane works whether it is shown or not
 * @param show brings the pane before the user
 */
export function commandsOver(pane: Pane, show: () => Promise<void>): Readonly<Record<CommandName, Command>> {
  /** Where the host cannot show the pane the command is of use all the same: marks and cells are on the sheet. */
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
  /** Where the page's scripts cannot be loaded, the page itself says so. */
  const rewrite = (name: keyof typeof rewritings): Command =>
    onPage('formulas', async () => {
      const loaded = await import('./pages/formulas/rewritings').catch(() => null);
      if (loaded) await pane.rewrite(loaded.rewritings[name]);
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
    rebind: rewrite('rebind'),
    toNative: rewrite('native'),
    toValues: rewrite('values'),
  };
}
