import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { WorkbenchPage } from './workbench-page';

const axe = resolve(__dirname, '../../node_modules/axe-core/axe.min.js');

/** What is ours on the page, and what in it is not: the spreadsheet with its menus. */
const ours = { include: ['.frame'], exclude: ['.spreadsheet'] };

/** What axe-core holds against pane and workbench as they are shown, of what is serious or critical. */
export async function barriersIn({ page }: WorkbenchPage): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate((where) => {
    const { axe } = window as unknown as { axe: { run(where: object): Promise<AxeResults> } };
    return axe.run(where);
  }, ours);
  return (
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      // Fluent's own guards of the focus: seen by no reader and passed over by Tab.
      .flatMap(({ id, nodes }) =>
        nodes
          .filter(({ html }) => !html.includes('data-tabster-dummy'))
          .map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      )
  );
}
