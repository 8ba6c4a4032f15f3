import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { WorkbenchPage } from './workbench-page';

const axe = resolve(__dirname, '../../node_modules/axe-core/axe.min.js');

/** What is ours on the page, and what in it is not: the spreadsheet with its menus. */
const ours = { include: ['.frame'], exclude: ['.spreadsheet'] };

/**
 * What axe-core holds against pane and workbench as they are shown, of what is serious or critical.
 * @param colours `forced` where the system puts its own in the place of ours: axe would judge those that nobody sees
 */
export async function barriersIn(
  { page }: WorkbenchPage,
  colours: 'own' | 'forced' = 'own',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axe });
  const rules = { 'color-contrast': { enabled: colours === 'own' } };
  const violations = await page.evaluate(
    async ([where, options]) => {
      // A colour on its way to another is judged when it has arrived; what turns for ever is not waited for.
      const passing = document
        .getAnimations()
        .filter((one) => one.effect?.getTiming().iterations !== Infinity);
      await Promise.allSettled(passing.map(({ finished }) => finished));
      const { axe } = window as unknown as { axe: { run(...given: object[]): Promise<AxeResults> } };
      return (await axe.run(where, options)).violations;
    },
    // What passed is counted but not described, which would take as long as the looking.
    [ours, { rules, resultTypes: ['violations'] }] as const,
  );
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
