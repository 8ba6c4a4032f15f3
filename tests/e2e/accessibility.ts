import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { WorkbenchPage } from './workbench-page';

const axe = resolve(__dirname, '../../node_modules/axe-core/axe.min.js');

/** What is ours on the page, and what in it is not: the spreadsheet with its menus. */
const ours = { include: ['body'], exclude: ['.spreadsheet'] };

/** What is looked at: all, the colours alone, or all but them. */
type Looked = 'all' | 'colours' | 'structure';

const looking: Readonly<Record<Looked, object>> = {
  all: {},
  colours: { runOnly: ['color-contrast'] },
  structure: { rules: { 'color-contrast': { enabled: false } } },
};

/** What axe-core holds against pane, frame and what lies over them as they are shown, of what is serious or critical. */
export async function barriersIn(
  { page }: WorkbenchPage,
  looked: Looked = 'all',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axe });
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
    [ours, { ...looking[looked], resultTypes: ['violations'] }] as const,
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

/** What can be clicked and is lower or narrower than 24 pixels; a link within a line of words is as high as they are. */
export function smallTargetsIn({ page }: WorkbenchPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const clickable =
      'button, a[href], input, select, textarea, summary, [role=tab], [role=treeitem], [role=menuitem]';
    return [...document.querySelectorAll<HTMLElement>(clickable)].flatMap((element) => {
      if (element.closest('.spreadsheet, [inert], [aria-hidden="true"]')) return [];
      // A field of Fluent's takes clicks over all of its frame, a box to tick over its label too.
      const target =
        element.closest<HTMLElement>('.fui-Input, .fui-Select, .fui-Checkbox, .fui-Switch') ?? element;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || getComputedStyle(target).display === 'inline') return [];
      return width < 23.5 || height < 23.5
        ? [`${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 160)}`]
        : [];
    });
  });
}

/** What stands beyond the edges of the pane or of the page, or is cut off by what it stands in, and cannot be scrolled to. */
export function overflowIn({ page }: WorkbenchPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('[data-part="pane"]');
    if (!pane) return ['no pane'];
    const edge = pane.getBoundingClientRect();
    const root = document.documentElement;
    const page = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
    const isHidden = (element: Element): boolean =>
      element.getBoundingClientRect().width <= 1 || element.closest('[data-tabster-dummy]') !== null;
    const beyond = [...pane.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      if (isHidden(element) || (left >= edge.left - 1 && right <= edge.right + 1)) return [];
      return [`${Math.round(left)}–${Math.round(right)}: ${element.outerHTML.slice(0, 160)}`];
    });
    const cut = [...pane.querySelectorAll<HTMLElement>('button, h1, h2, label')].flatMap((element) =>
      !isHidden(element) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
        ? [`cut: ${element.outerHTML.slice(0, 160)}`]
        : [],
    );
    return [...page, ...beyond, ...cut];
  });
}

/** Words of the page, the spreadsheet's menus among them, that are keys or programs' own: "sheets-ui.toolbar.bold", "undefined". */
export async function keysShownIn({ page }: WorkbenchPage): Promise<readonly string[]> {
  const text = await page.evaluate(() => document.body.innerText);
  return (
    text.match(/\b[a-z][\w-]*(?:\.[a-z][\w-]*){2,}\b|\bundefined\b|\bNaN\b|\[object|\{\{|\{[a-z]\w*\}/gu) ??
    []
  );
}
