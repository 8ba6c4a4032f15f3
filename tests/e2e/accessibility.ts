import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { WorkbenchPage } from './workbench-page';

const axe = resolve(__dirname, '../../node_modules/axe-core/axe.min.js');

/** What axe-core holds against the pane as it is shown, of what is serious or critical. */
export async function barriersIn({ page }: WorkbenchPage): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run(where: string): Promise<AxeResults> } };
    return axe.run('section[aria-label="绩效自评校验"]');
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
