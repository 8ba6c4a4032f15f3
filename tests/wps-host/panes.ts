import type { Profile } from './profile';

/** A pane that was made. */
export interface PaneModel {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  visible: boolean;
  /** DockPosition: 0 left, 1 top, 2 right, 3 bottom, 4 floating. */
  position: number;
}

/** The panes of this WPS; their numbers begin at 1 in each. */
export class Panes {
  private readonly made = new Map<number, PaneModel>();
  private last = 0;
  /** Called when a pane comes into sight for the first time, and when it goes for good: where its page begins and ends. */
  onOpen: (pane: PaneModel) => void = () => undefined;
  onClose: (pane: PaneModel) => void = () => undefined;
  private readonly opened = new Set<number>();
  private readonly unsettled = new Set<number>();

  constructor(private readonly profile: Profile) {}

  get all(): readonly PaneModel[] {
    return [...this.made.values()];
  }

  create(url: string, title: string): number {
    this.last += 1;
    this.made.set(this.last, { id: this.last, url, title, visible: false, position: 2 });
    return this.last;
  }

  has(id: number): boolean {
    return this.made.has(id);
  }

  /** Of a pane that the user closed: not visible, whatever one assigns; some builds need a while to know it. */
  visible(id: number): boolean {
    return this.made.get(id)?.visible ?? this.unsettled.has(id);
  }

  /** As long passes as a build needs to know what is visible. */
  settle(): void {
    this.unsettled.clear();
  }

  /** Whether the ribbon hears the mouse. */
  get ribbonHears(): boolean {
    return (
      !this.profile.freezesRibbon || !this.all.some(({ visible, position }) => visible && position !== 4)
    );
  }

  dock(id: number, position: number): void {
    const pane = this.made.get(id);
    if (pane) pane.position = position;
  }

  show(id: number, visible: boolean): void {
    const pane = this.made.get(id);
    if (pane === undefined) return;
    pane.visible = visible;
    if (!visible || this.opened.has(id)) return;
    this.opened.add(id);
    const isBlank = this.profile.relativePaneUrl === 'blank' && !/^[a-z]+:\/\//u.test(pane.url);
    if (!isBlank) this.onOpen(pane);
  }

  /** The add-in deletes it, or the user closes it with the cross. */
  remove(id: number): void {
    const pane = this.made.get(id);
    if (pane === undefined) return;
    this.made.delete(id);
    if (pane.visible && this.profile.visibleLags) this.unsettled.add(id);
    if (this.opened.delete(id)) this.onClose(pane);
  }
}
