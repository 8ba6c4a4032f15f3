import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { WorkbenchPage } from './workbench-page';

const axe = resolve(__dirname, '../../node_modules/axe-core/axe.min.js');

/** What axe looks at: all, or where nothing but colours and room is other than it was looked at before, what hangs on these. */
type Looked = 'all' | 'colours' | 'colours and room';

const looking: Readonly<Record<Looked, object>> = {
  all: {},
  colours: { runOnly: ['color-contrast'] },
  'colours and room': { runOnly: ['color-contrast', 'scrollable-region-focusable'] },
};

/**
 * What axe-core holds against what is ours on the page as it is shown, of what is serious or critical: the room that lies over it, or pane,
 * bar and tabs, and what is open over them; not the spreadsheet with its menus.
 */
export async function barriersIn(at: WorkbenchPage, looked: Looked = 'all'): Promise<readonly string[]> {
  const { page } = at;
  // A colour on its way to another is judged when it has arrived.
  await at.settled();
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axe });
  const violations = await page.evaluate(
    async (options) => {
      const frame = ['bar', 'books', 'pane'].map((part) => `[data-part="${part}"]`);
      const shown = [...(document.querySelector('main') ? ['main'] : frame), '[role=menu]', '[role=listbox]'];
      const include = shown.filter((one) => document.querySelector(one));
      const { axe } = window as unknown as { axe: { run(...given: object[]): Promise<AxeResults> } };
      return (await axe.run({ include }, options)).violations;
    },
    // What passed is counted but not described, which would take as long as the looking.
    { ...looking[looked], resultTypes: ['violations'] },
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

/** The smallest that may be hit, in CSS pixels: WCAG 2.2, 2.5.8. */
const smallest = 24;

/**
 * What does not fit its user on what is shown of ours: targets that are reached over fewer than 24 pixels, boxes and words that are cut
 * off or lie beyond the edge, and keys of messages where a word should stand.
 */
export function misfitsIn({ page }: WorkbenchPage): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const room = document.querySelector('main');
    const frame = '[data-part="bar"], [data-part="books"], [data-part="pane"]';
    const roots = [
      ...(room ? [room] : document.querySelectorAll<HTMLElement>(frame)),
      ...document.querySelectorAll<HTMLElement>('[role=menu], [role=listbox]'),
    ];
    const all = (selector: string): readonly HTMLElement[] => [
      ...new Set(roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])),
    ];
    const says = (element: Element): string =>
      element.outerHTML.replace(/ class="[^"]*"/gu, '').slice(0, 140);
    const isShown = (element: HTMLElement): boolean => {
      const { width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true })) return false;
      return element.closest('[data-tabster-dummy], [aria-hidden="true"]') === null;
    };
    return [...smallTargets(), ...beyondTheEdge(), ...cutOff(), ...keysShown()];

    function smallTargets(): readonly string[] {
      const targets =
        'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=menuitem], [role=option], [role=slider], [role=treeitem] > :first-child';
      return all(targets).flatMap((target) => {
        if (!isShown(target) || isInSentence(target)) return [];
        const { width, height } = target.getBoundingClientRect();
        if (width >= least - 0.5 && height >= least - 0.5) return [];
        const reach = reachOf(target);
        return reach.some((one) => one < least - 1) ? [`${reach.join(' × ')}: ${says(target)}`] : [];
      });
    }

    /** As high as the words around it, which WCAG excepts. */
    function isInSentence(target: HTMLElement): boolean {
      const around = target.parentElement;
      if (!around || !getComputedStyle(target).display.startsWith('inline')) return false;
      if (/flex|grid/u.test(getComputedStyle(around).display)) return false;
      return around.textContent.trim().length > target.textContent.trim().length;
    }

    /** Over how many pixels from its middle a click reaches a target, across and down: by its own box, its label, or what lies before it. */
    function reachOf(target: HTMLElement): readonly [number, number] {
      const scrolled = [...scrollers(target)].map((one) => [one, one.scrollTop, one.scrollLeft] as const);
      target.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const labels = 'labels' in target ? [...((target.labels as NodeListOf<Element> | null) ?? [])] : [];
      const isHit = (atX: number, atY: number): boolean => {
        const hit = document.elementFromPoint(atX, atY);
        return hit !== null && [target, ...labels].some((one) => one === hit || one.contains(hit));
      };
      const along = (stepX: number, stepY: number): number => {
        let far = 0;
        while (far < least && isHit(x + stepX * (far + 1), y + stepY * (far + 1))) far += 1;
        return far;
      };
      const reach = [along(-1, 0) + along(1, 0) + 1, along(0, -1) + along(0, 1) + 1] as const;
      for (const [one, fromTop, fromLeft] of scrolled) one.scrollTo(fromLeft, fromTop);
      return reach;
    }

    function* scrollers(element: HTMLElement): Generator<HTMLElement> {
      for (let one = element.parentElement; one; one = one.parentElement)
        if (one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth) yield one;
    }

    /** What cannot be scrolled to sideways, or must be where only up and down is expected. */
    function beyondTheEdge(): readonly string[] {
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
      const outside = all('*').flatMap((element) => {
        const { left, right } = element.getBoundingClientRect();
        if (!isShown(element) || (left >= -1 && right <= clientWidth + 1) || scrollsSideways(element))
          return [];
        return [`${Math.round(left)}–${Math.round(right)} of ${clientWidth}: ${says(element)}`];
      });
      // The outermost tells enough.
      return [...wide, ...outside.slice(0, 3)];
    }

    function scrollsSideways(element: HTMLElement): boolean {
      return [...scrollers(element)].some((one) => /auto|scroll/u.test(getComputedStyle(one).overflowX));
    }

    function cutOff(): readonly string[] {
      return all('button, h1, h2, h3, label, p, dt, dd, legend, summary').flatMap((element) => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        const style = getComputedStyle(element);
        if (!isShown(element) || style.overflow === 'visible' || style.textOverflow === 'ellipsis') return [];
        if (/auto|scroll/u.test(style.overflowX + style.overflowY)) return [];
        return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1
          ? [`cut to ${clientWidth} × ${clientHeight} of ${scrollWidth} × ${scrollHeight}: ${says(element)}`]
          : [];
      });
    }

    function keysShown(): readonly string[] {
      const labels = all('[aria-label], [title]').flatMap((one) => [one.ariaLabel ?? '', one.title]);
      const text = [...roots.map(({ innerText }) => innerText), ...labels].join('\n');
      const key = /\b[a-z][\w-]*(?:\.[a-z][\w-]*){2,}\b|\bundefined\b|\bNaN\b|\[object|\{\{|\{[a-z]\w*\}/gu;
      return [...new Set(text.match(key) ?? [])].map((one) => `shown: ${one}`);
    }
  }, smallest);
}

/**
 * What is squeezed in the bars that are shown, of page, files, pane and rooms: words that are cut off without an ellipsis and a title that
 * says them whole, words out of sight that nothing names, buttons and signs beyond the edge, and buttons that lie over each other.
 */
export function squeezedIn({ page }: WorkbenchPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const frame = '[data-part="bar"], [data-part="books"], [data-part="pane"] [role="tablist"]';
    const within = document.querySelector('main') ? '[data-region], [role="columnheader"]' : frame;
    const all = (bar: Element, selector: string): readonly HTMLElement[] => [
      ...bar.querySelectorAll<HTMLElement>(selector),
    ];
    return [...document.querySelectorAll(within)].flatMap((bar) => [
      ...cutWords(bar),
      ...beyond(bar),
      ...covered(bar),
    ]);

    function cutWords(bar: Element): readonly string[] {
      return all(bar, '*').flatMap((element) => {
        const said = [...element.childNodes].filter(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
        );
        if (said.length === 0 || !element.checkVisibility({ visibilityProperty: true })) return [];
        return said.flatMap((text) => {
          const range = document.createRange();
          range.selectNode(text);
          const words = range.getBoundingClientRect();
          const seen = seenOf(element, words);
          if (words.width - seen.width <= 1 && words.height - seen.height <= 4) return [];
          const isGone = seen.width <= 1 || seen.height <= 1;
          if (element.closest('[title]') && (isGone || endsInDots(element))) return [];
          return [`${isGone ? 'out of sight' : 'cut'}: ${text.textContent ?? ''}`];
        });
      });
    }

    function beyond(bar: Element): readonly string[] {
      return all(bar, 'button, input, select, svg').flatMap((one) => {
        const box = one.getBoundingClientRect();
        if (box.width <= 1 || !one.checkVisibility({ visibilityProperty: true })) return [];
        if (one.closest('[data-tabster-dummy]')) return [];
        const seen = seenOf(one, box);
        return box.width - seen.width > 1
          ? [`beyond the edge: ${one.textContent || one.outerHTML.slice(0, 80)}`]
          : [];
      });
    }

    /** What is left of a box by what cuts it off; what scrolls shows all of it to who scrolls. */
    function seenOf(element: Element, box: DOMRect): { readonly width: number; readonly height: number } {
      let { left, right, top, bottom } = box;
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { overflowX } = getComputedStyle(one);
        if (/auto|scroll/u.test(overflowX)) break;
        if (overflowX === 'visible' && one !== document.documentElement) continue;
        const clip = one.getBoundingClientRect();
        [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
        [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
      }
      return { width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
    }

    /** Where it is in sight: what is scrolled away lies over nothing. */
    function shownOf(element: Element): Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> {
      let { left, right, top, bottom } = element.getBoundingClientRect();
      for (let one = element.parentElement; one; one = one.parentElement) {
        if (getComputedStyle(one).overflowX === 'visible') continue;
        const clip = one.getBoundingClientRect();
        [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
        [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
      }
      return { left, right, top, bottom };
    }

    function endsInDots(element: HTMLElement): boolean {
      for (let one: HTMLElement | null = element; one; one = one.parentElement)
        if (getComputedStyle(one).textOverflow === 'ellipsis') return true;
      return false;
    }

    function covered(bar: Element): readonly string[] {
      const targets = all(bar, 'button, input, select, [role=tab]').filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
      return targets.flatMap((one, i) =>
        targets.slice(i + 1).flatMap((other) => {
          if (one.contains(other) || other.contains(one)) return [];
          const [a, b] = [shownOf(one), shownOf(other)];
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return wide > 1 && high > 1 ? [`${one.innerText} lies over ${other.innerText}`] : [];
        }),
      );
    }
  });
}
