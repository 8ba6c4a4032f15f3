/**
 * The spreadsheet's library, part after part, each after those that it needs: at once they hold the page for seconds on a slow machine.
 * Nothing is taken from a part here; what uses them finds them started.
 */
const parts: readonly (() => Promise<unknown>)[] = [
  () =>
    import(/* webpackChunkName: "spreadsheet", webpackExports: [], webpackPrefetch: true */ '@univerjs/core'),
  () => import(/* webpackChunkName: "spreadsheet", webpackExports: [] */ '@univerjs/engine-render'),
  () => import(/* webpackChunkName: "spreadsheet", webpackExports: [] */ '@univerjs/engine-formula'),
  () => import(/* webpackChunkName: "spreadsheet", webpackExports: [] */ '@univerjs/sheets'),
  () => import(/* webpackChunkName: "spreadsheet", webpackExports: [] */ '@univerjs/design'),
  () => import(/* webpackChunkName: "spreadsheet", webpackExports: [] */ '@univerjs/ui'),
  () => import(/* webpackChunkName: "spreadsheet", webpackExports: [] */ '@univerjs/docs-ui'),
  () => import(/* webpackChunkName: "spreadsheet", webpackExports: [] */ '@univerjs/sheets-formula'),
  () => import(/* webpackChunkName: "spreadsheet", webpackExports: [] */ '@univerjs/sheets-ui'),
];

/**
 * Starts them, and lets the page do what came up meanwhile between one and the next.
 * @param turn done when the page had its turn
 */
export async function startParts(turn: () => Promise<void>): Promise<void> {
  for (const start of parts) {
    await start();
    await turn();
  }
}
