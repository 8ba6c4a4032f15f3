/** How the page around the add-in and the simulation in the test's process speak with each other. */
export interface ParentWindow {
  /** Every message of the add-in; Playwright puts it there. */
  tellExcel(message: string): Promise<void>;
  /** Posts a message to the add-in. */
  tellAddIn(message: string): void;
}

/** "Excel on the web", as far as an add-in can see it: a page on https that holds the pane in a frame. */
export const parentHtml = `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8">
  <title>Excel</title>
  <style>html, body { margin: 0; height: 100% } iframe { float: right; width: 350px; height: 100%; border: 0 }</style>
  <body></body>
</html>`;

/**
 * Opens the pane and carries messages between it and Excel. Runs in the page, so it stands by itself.
 * @param url the pane's address with all that Excel on the web tells office.js in it
 */
export function holdAddIn(url: string): void {
  const parent = window as unknown as ParentWindow;
  const frame = document.createElement('iframe');
  frame.title = '绩效自评校验';
  frame.src = url;
  window.addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && typeof data === 'string') void parent.tellExcel(data);
  });
  parent.tellAddIn = (message) => frame.contentWindow?.postMessage(message, new URL(url).origin);
  document.body.append(frame);
}
