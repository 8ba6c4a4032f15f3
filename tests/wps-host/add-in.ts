import { etOf, wpsHost } from '../../src/hosts/wps';
import type { Every } from '../../src/hosts/wps/changes';
import type { Sheet } from '../../src/sheets';
import { type Pane, type PaneState, createPane } from '../../taskpane/model';
import { storageInMemory } from '../../taskpane/model/open-pane.test-support';
import { commandsOver } from '../../taskpane/commands';
import { wpsDoor } from '../../wps/door';
import { type Message, receiverOver } from '../../wps/messages';
import { obeying } from '../../wps/obey';
import { ribbonOver } from '../../wps/ribbon';
import type { AddInPage } from './add-in-page';
import { fill } from './filled';
import { type Hand, handOn } from './hand';
import type { BookModel } from './model';
import type { PaneModel } from './panes';
import type { Profile } from './profile';
import { reopened } from './saved';
import { SimulatedEt } from './simulated-et';

const folder = 'file:///C:/perf/';

/** A pane's page: what the add-in's pane.ts makes of it, without looks. */
interface PanePage {
  readonly id: number;
  readonly pane: Pane;
  readonly obey: () => Promise<void>;
  readonly collapse: () => void;
  readonly page: AddInPage;
}

/**
 * The whole add-in in a simulated ET but for what it looks like: background page and ribbon, the messages between the pages, the pane's
 * model over the port. What would happen by and by happens when a story says {@link settle}.
 */
export class AddInInWps {
  readonly et: SimulatedEt;
  book: BookModel;
  private pages: readonly PanePage[] = [];
  private readonly later: (() => void)[] = [];
  private readonly looking = new Set<() => void>();
  private readonly ribbon: ReturnType<typeof ribbonOver>;
  /** Outlives the pane, as localStorage mostly does. */
  private readonly storage = storageInMemory();

  constructor(profile: Profile, sheets: readonly Sheet[]) {
    this.et = new SimulatedEt(profile);
    this.book = fill(this.et.open(sheets.map(({ name }) => name)), sheets);
    this.et.panes.onOpen = (pane) => this.openPane(pane);
    this.et.panes.onClose = ({ id }) => this.pages.filter((each) => each.id === id).forEach(this.leave);
    this.ribbon = ribbonOver(etOf(this.et.page().globals), {
      href: `${folder}index.html`,
      later: (call) => void this.later.push(call),
    });
    if (!this.ribbon.OnAddinLoad({})) throw new Error('the add-in did not load');
  }

  get profile(): Profile {
    return this.et.profile;
  }

  /** The hand of the user on the workbook. */
  get hand(): Hand {
    return handOn(this.et, this.book);
  }

  /** The pane that was opened last. */
  get pane(): Pane {
    const last = this.pages.at(-1);
    if (last === undefined) throw new Error('no pane is open');
    return last.pane;
  }

  get state(): PaneState {
    return this.pane.getState();
  }

  /** A button of the ribbon; where a docked pane makes that deaf, the pane's own of the same command. */
  async press(button: Message | 'panel'): Promise<void> {
    if (this.et.panes.ribbonHears) this.ribbon.OnPerfCommand({ Id: button });
    else if (button === 'panel') this.collapse();
    else await commandsOver(this.pane, () => Promise.resolve())[button]();
    await this.settle();
  }

  /** 收起面板. */
  collapse(): void {
    this.pages.at(-1)?.collapse();
  }

  /** A second page of the pane, as where the user opens it in another window. */
  openPaneAgain(): void {
    const [pane] = this.et.panes.all;
    if (pane === undefined) throw new Error('no pane is open');
    this.et.panes.show(this.et.panes.create(pane.url, pane.title), true);
  }

  /** The user closes the pane with its cross. */
  closePane(): void {
    const [pane] = this.et.panes.all.slice(-1);
    if (pane) this.et.panes.remove(pane.id);
  }

  /** Time passes: WPS knows what is visible, timers ring, the pane looks for commands and does them, the sheet is looked at. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      this.et.panes.settle();
      this.later.splice(0).forEach((call) => call());
      for (const look of [...this.looking]) look();
      await Promise.all(this.pages.map(({ obey }) => obey()));
      await new Promise((passed) => setTimeout(passed));
    }
    while (this.pages.some(({ pane }) => pane.getState().phase === 'checking'))
      await new Promise((passed) => setTimeout(passed, 1));
  }

  /** Saved, closed, opened again; the pane's page goes on. */
  async reopen(): Promise<void> {
    this.book = await reopened(this.et, this.book);
  }

  /** WPS is left. */
  close(): void {
    this.pages.forEach(this.leave);
    for (const page of [...this.et.pages]) page.close();
  }

  private openPane({ id }: PaneModel): void {
    const { page, globals } = this.et.page();
    const et = etOf(globals);
    const storage = et?.member('PluginStorage');
    if (et === null || storage === undefined) throw new Error('the pane is outside of WPS');
    const receiver = receiverOver(storage, `pane ${id}`);
    const door = wpsDoor(et, `${folder}pane.html`, () => receiver.pane);
    const pane = createPane(wpsHost(et, this.every), {
      storage: this.storage,
      today: () => '2026-11-26',
      // Nobody in a story waits.
      schedule: (call) => {
        const turn = setImmediate(call);
        return () => clearImmediate(turn);
      },
      door,
    });
    void pane.lookForUnbound();
    this.pages = [
      ...this.pages,
      { id, pane, page, obey: obeying(receiver, pane), collapse: () => door.collapse?.() },
    ];
  }

  private readonly every: Every = (_, tick) => {
    this.looking.add(tick);
    return () => this.looking.delete(tick);
  };

  private readonly leave = (left: PanePage): void => {
    left.pane.close();
    left.page.close();
    this.pages = this.pages.filter((each) => each !== left);
  };
}
