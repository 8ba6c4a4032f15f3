import type { Sheet } from '../../../src/sheets';
import { areaOf } from '../../excel-host/model/area';
import type { AddInPage } from '../add-in-page';
import { fill } from '../filled';
import { handOn } from '../hand';
import type { BookModel } from '../model';
import type { PaneModel } from '../panes';
import { profiles } from '../profile';
import { onSheets, reopened } from '../saved';
import { type PageGlobals, SimulatedEt } from '../simulated-et';

/** A button of the ribbon as its callback gets it. */
interface RibbonControl {
  readonly Id: string;
}

/** What the background page puts into its window for ribbon.xml. */
type Callback = (given: RibbonControl | object) => unknown;

/**
 * The window of an ET: a workbook that nobody sees, the add-in's hidden background page and its pane, each a page of its own in a
 * frame. A frame asks for its `Application` before its first script runs.
 */
class EtWindow {
  private et: SimulatedEt | null = null;
  private book: BookModel | null = null;
  private background: HTMLIFrameElement | null = null;
  private readonly pages = new Map<Window, AddInPage>();

  /** Starts a WPS of this build with a workbook of these sheets. */
  start(build: number, sheets: readonly Sheet[]): void {
    const profile = profiles.find((each) => each.build === build);
    if (profile === undefined) throw new Error(`no build ${build}`);
    const et = new SimulatedEt(profile);
    this.et = et;
    this.book = fill(et.open(sheets.map(({ name }) => name)), sheets);
    et.panes.onOpen = (pane) => this.openPane(pane);
    et.panes.onClose = ({ id }) => document.getElementById(`side-${id}`)?.remove();
  }

  /** What a page finds in its window. */
  globalsFor(page: Window): PageGlobals {
    const { page: own, globals } = this.running().page();
    this.pages.set(page, own);
    return globals;
  }

  /** WPS loads the add-in: its background page, then the ribbon. */
  async load(url: string): Promise<boolean> {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = url;
    this.background = frame;
    await new Promise((loaded) => {
      frame.addEventListener('load', loaded);
      document.body.append(frame);
    });
    return this.callback('OnAddinLoad')({}) === true;
  }

  /** Whether the ribbon heard it: a docked pane makes that of some builds deaf. */
  press(button: string): boolean {
    if (!this.running().panes.ribbonHears) return false;
    this.callback('OnPerfCommand')({ Id: button });
    return true;
  }

  image(button: string): unknown {
    return this.callback('GetPerfImage')({ Id: button });
  }

  /** The user closes the pane with its cross. */
  closePane(): void {
    const { panes } = this.running();
    const [pane] = panes.all.slice(-1);
    if (pane) panes.remove(pane.id);
    setTimeout(() => panes.settle(), 20);
  }

  panes(): readonly PaneModel[] {
    return this.running().panes.all;
  }

  type(cell: string, value: string | number): void {
    const book = this.open();
    handOn(this.running(), book).type(book.active.name, cell, value);
  }

  value(cell: string): unknown {
    const { et, book } = { et: this.running(), book: this.open() };
    et.calculate(book);
    return handOn(et, book).entry(book.active.name, cell).value;
  }

  rulesOn(cell: string): readonly string[] {
    return this.open()
      .active.rulesOver([areaOf(cell)])
      .map(({ formula }) => formula);
  }

  selection(): readonly [number, number] | null {
    const at = this.open().selection;
    return at && [at.row + 1, at.column + 1];
  }

  /** All that is on the user's sheets, as text. */
  dump(): string {
    return JSON.stringify(onSheets(this.running(), this.open()));
  }

  /** Saved, closed and opened again in the same WPS. */
  async reopen(): Promise<void> {
    this.book = await reopened(this.running(), this.open());
  }

  formula(cell: string): string | undefined {
    const book = this.open();
    return handOn(this.running(), book).entry(book.active.name, cell).formula;
  }

  /** The user opens another workbook, which comes forward. */
  openAnother(name: string): void {
    this.running().open(['另一张表'], name);
  }

  /** The user closes the workbook of the story. */
  closeBook(): void {
    this.running().close(this.open());
  }

  /** The name of the workbook in front. */
  front(): string | null {
    return this.running().active?.name ?? null;
  }

  /** A second page of the pane, as where the user opens it in another window. */
  openPaneAgain(): void {
    const { panes } = this.running();
    const [pane] = panes.all;
    if (pane === undefined) throw new Error('no pane is open');
    panes.show(panes.create(pane.url, pane.title), true);
  }

  functions(): readonly string[] {
    return this.running().functions.names;
  }

  calls(): number {
    return this.running().bridge.calls;
  }

  private openPane({ id, url }: PaneModel): void {
    const frame = document.createElement('iframe');
    frame.id = `pane-${id}`;
    frame.src = url;
    frame.style.cssText = 'border: 0; width: 380px; height: 900px; display: block';
    const side = document.createElement('div');
    side.id = `side-${id}`;
    side.style.cssText = 'position: relative';
    // WPS's own bar lies over the pane's top, and takes the clicks.
    const bar = document.createElement('div');
    bar.style.cssText = `position: absolute; inset: 0 0 auto; height: ${this.running().profile.paneBar}px; z-index: 1`;
    side.append(frame, bar);
    document.body.append(side);
  }

  private callback(name: string): Callback {
    const page = this.background?.contentWindow as (Window & Record<string, unknown>) | null | undefined;
    const callback = page?.[name];
    if (typeof callback !== 'function') throw new Error(`ribbon.xml names ${name}, and there is none`);
    return callback as Callback;
  }

  private running(): SimulatedEt {
    if (this.et === null) throw new Error('WPS does not run');
    return this.et;
  }

  private open(): BookModel {
    if (this.book === null) throw new Error('no workbook is open');
    return this.book;
  }
}

export type { EtWindow };

Object.assign(window, { etWindow: new EtWindow() });
