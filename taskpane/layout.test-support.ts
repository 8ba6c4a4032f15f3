/** jsdom lays nothing out: what scrolls is as large as a pane, a row as high as two lines, and nothing is watched. */
export function standInForLayout(): void {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 60 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 350 });
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
