/// <reference types="et-jsapi-declare" />
import { ComObject, type Invented, noneInvented } from '../com-object';
import type { AddInPage } from '../add-in-page';
import type { SimulatedEt } from '../simulated-et';

/** What an add-in's page has of WPS beside the application: events, storage, panes, functions. */
export class AddonRoot extends ComObject {
  readonly #page: AddInPage;
  constructor(et: SimulatedEt, page: AddInPage) {
    super(et);
    this.#page = page;
  }
  get ApiEvent(): ApiEvent {
    return new ApiEvent(this.et, this.#page);
  }
  get PluginStorage(): PluginStorage {
    return new PluginStorage(this.et);
  }
  get OAAssist(): OAAssist {
    return new OAAssist(this.et);
  }
  get Enum(): Readonly<Record<string, number>> | undefined {
    return this.et.profile.hasEnum ? { msoCTPDockPositionRight: 2 } : undefined;
  }
  get ribbonUI(): unknown {
    return this.#page.ribbonUi;
  }
  set ribbonUI(ribbonUi: unknown) {
    this.#page.ribbonUi = ribbonUi;
  }
  CreateTaskPane(url: string, title = ''): CustomTaskpane {
    const id = this.et.panes.create(url, title);
    return new CustomTaskpane(this.et, id);
  }
  GetTaskPane(id: unknown): CustomTaskpane | null {
    if (typeof id !== 'number') throw new Error('GetTaskPane: a number');
    const { closedPane } = this.et.profile;
    if (!this.et.panes.has(id) && closedPane !== 'stale') {
      if (closedPane === 'throws') throw new Error('GetTaskPane: no such pane');
      return null;
    }
    return new CustomTaskpane(this.et, id);
  }
  get AddCustomFunction(): unknown {
    if (!this.et.profile.customFunctions) return undefined;
    return (
      namespace: string,
      name: string,
      callback: (...given: unknown[]) => unknown,
      metadata?: unknown,
    ) => this.et.functions.add(namespace, name, callback, metadata);
  }
  UpdateRibbon(): void {
    this.et.ribbonUpdates += 1;
  }
}

class ApiEvent extends ComObject {
  readonly #page: AddInPage;
  constructor(et: SimulatedEt, page: AddInPage) {
    super(et);
    this.#page = page;
  }
  AddApiEventListener(name: unknown, callback: unknown): void {
    if (typeof callback !== 'function') throw new Error('simulated ET: a listener is a function');
    this.#page.listen(String(name), callback as (...told: unknown[]) => void);
  }
  /** Without a callback every listener of the page goes. */
  RemoveApiEventListener(name: unknown, callback?: unknown): void {
    this.#page.leave(String(name), callback as ((...told: unknown[]) => void) | undefined);
  }
}

/** Strings, numbers and booleans, shared by all pages of the add-in. */
class PluginStorage extends ComObject {
  get length(): number {
    return this.et.storage.size;
  }
  setItem(key: unknown, value: unknown): void {
    if (!['string', 'number', 'boolean'].includes(typeof value)) {
      throw new Error('simulated ET: PluginStorage takes strings, numbers and booleans');
    }
    const kept =
      this.et.profile.storageTypes === 'string' ? String(value) : (value as string | number | boolean);
    this.et.storage.set(String(key), kept);
  }
  getItem(key: unknown): string | number | boolean | null {
    return this.et.storage.get(String(key)) ?? null;
  }
  removeItem(key: unknown): void {
    this.et.storage.delete(String(key));
  }
}

/** What a page cannot do of itself. */
class OAAssist extends ComObject {
  /** Waits for the file, and answers where it put it. */
  DownloadFile(url: unknown): string {
    return this.et.download(String(url));
  }
  /** On Linux nothing comes of it and nothing is said. */
  ShellExecute(file: unknown): void {
    if (this.et.profile.system !== 'linux') this.et.executed.push(String(file));
  }
}

/** A pane at the side of the window. */
class CustomTaskpane extends ComObject {
  readonly #id: number;
  constructor(et: SimulatedEt, id: number) {
    super(et);
    this.#id = id;
  }
  get ID(): number {
    return this.#id;
  }
  get Visible(): boolean {
    return this.et.panes.visible(this.#id);
  }
  set Visible(visible: boolean) {
    this.et.panes.show(this.#id, visible);
  }
  get DockPosition(): number {
    return 2;
  }
  set DockPosition(position: number) {
    if (![0, 1, 2, 3, 4].includes(position)) throw new Error('CustomTaskpane.DockPosition');
    this.et.panes.dock(this.#id, position);
  }
  get Width(): number {
    return 400;
  }
  set Width(width: number) {
    if (!(width > 0)) throw new Error('CustomTaskpane.Width');
  }
  Delete(): void {
    this.et.panes.remove(this.#id);
  }
}

noneInvented<Invented<AddonRoot, WPS.AddonRoot & WPS.EtAddonRoot>>();
noneInvented<Invented<ApiEvent, WPS.EtApiEvent>>();
noneInvented<Invented<PluginStorage, WPS.PluginStorage>>();
noneInvented<Invented<OAAssist, WPS.OAAssist>>();
noneInvented<Invented<CustomTaskpane, WPS.CustomTaskpane>>();
