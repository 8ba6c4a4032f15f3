import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { soon } from './soon';

/** What puts back what {@link WorkbenchPage.withoutSearchFor} took away. */
declare global {
  interface Window {
    perfSearchAgain?: () => unknown;
    /** What lets the workers of {@link WorkbenchPage.holdWorkers} go on. */
    perfWorkersGo?: () => void;
  }
}

const startUp = 60_000;
const aCheck = 30_000;

/** The workbench as a user sees it, and what stands in its sheets. */
export class WorkbenchPage {
  /** The task pane. */
  readonly pane: Locator;

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    this.pane = page.locator(
      'section[aria-label="绩效自评校验"], section[aria-label="Performance form check"]',
    );
  }

  async open(): Promise<void> {
    await this.page.goto(this.url);
    await this.ready();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Waits until spreadsheet and pane stand. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.perfWorkbench !== undefined, null, { timeout: startUp });
    await this.pane.getByRole('tablist').waitFor({ timeout: startUp });
    // The form that is drawn first lies over the spreadsheet, and takes no clicks.
    await this.page.locator('[data-part="veil"]').waitFor({ state: 'detached', timeout: startUp });
  }

  /** Loads the page again once what is open is kept with these words, which happens soon after each change. */
  async reloadOnceKept(words: RegExp): Promise<void> {
    await soon(async () => expect(await this.keptDrafts()).toMatch(words));
    await this.reload();
  }

  /** What the browser's own database has of the open files. */
  keptDrafts(): Promise<string> {
    return this.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('perf-workbench');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(reading.result));
            };
          };
        }),
    );
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  row(text: string | RegExp): Locator {
    return this.pane.getByRole('treeitem').filter({ hasText: text });
  }

  /** Clicks 校验 and waits for what it finds. */
  async clickCheck(patience = aCheck): Promise<void> {
    await this.button(/^(?:重新校验|校验|Check again|Check)$/u)
      .first()
      .click();
    await this.checked(patience);
  }

  /** Waits until no check is under way. */
  async checked(patience = aCheck): Promise<void> {
    await this.button(/^(?:清除|Clear)$/u)
      .and(this.page.locator(':enabled'))
      .waitFor({ timeout: patience });
  }

  /** The rows of the list that are drawn, each by its head alone: `错误 F19 “报送…”的完成值是…`. */
  findings(): Promise<readonly string[]> {
    // All at one moment: a check that ends meanwhile would change them under the reading.
    return this.pane.getByRole('treeitem').evaluateAll((rows) =>
      rows.map((row) => {
        const head = row.firstElementChild as HTMLElement;
        const severity = head.querySelector('[role=img]')?.getAttribute('aria-label');
        return `${severity ?? ''} ${head.innerText}`.trim().replace(/\s+/gu, ' ');
      }),
    );
  }

  /** Clicks the first finding that says so; it opens and its cell is selected. */
  async openFinding(text: string | RegExp): Promise<Locator> {
    const row = this.row(text)
      .and(this.pane.locator('[aria-expanded="false"], [aria-expanded="true"]'))
      .first();
    const isOpen = (await row.getAttribute('aria-expanded')) === 'true';
    const isSelected = (await row.getAttribute('aria-selected')) === 'true';
    // A first visit ends with its first error opened: one more click would close it.
    if (!isOpen || !isSelected) await row.locator('> div').first().click();
    const opened = this.row(text).and(this.pane.locator('[aria-expanded="true"]')).last();
    await opened.waitFor();
    return opened;
  }

  /** The judgement in one sentence. */
  verdict(): Promise<string> {
    return this.pane.getByRole('heading', { level: 1 }).first().innerText();
  }

  /** Leaves only findings that have the words. */
  async search(text: string): Promise<void> {
    await this.pane.getByRole('searchbox').fill(text);
  }

  async show(what: 'open' | 'fixed' | 'set-aside' | 'passed'): Promise<void> {
    await this.pane.getByRole('combobox', { name: /^(?:显示|Show)$/u }).selectOption(what);
  }

  async openPage(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name, exact: true }).click();
    await this.pane.getByText(/^(?:正在打开……|Opening…)$/u).waitFor({ state: 'hidden' });
  }

  async openBook(name: string): Promise<void> {
    const tabs = this.page.getByRole('navigation', { name: '打开的文件' });
    await tabs.getByRole('tab', { name }).click();
    await tabs.getByRole('tab', { name, selected: true }).waitFor();
    await this.pane.getByRole('tablist').waitFor();
  }

  /** Chooses a file in the dialog of 打开. */
  async addFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await this.page.getByRole('tab', { name, exact: true, selected: true }).waitFor({ timeout: startUp });
    await this.pane.getByRole('tablist').waitFor();
  }

  /** What the browser downloads when a button of the bar is clicked, or an entry of its menu: the bytes and the name. */
  async saved(button: string, entry?: string): Promise<readonly [Uint8Array, string]> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button, exact: true }).click();
    if (entry !== undefined) await this.page.getByRole('menuitem', { name: entry }).click();
    const given = await download;
    return [new Uint8Array(readFileSync(await given.path())), given.suggestedFilename()];
  }

  /** Meanwhile the browser fails whenever it looks through a text for a pattern that holds these signs. */
  async withoutSearchFor(signs: string, during: () => Promise<void>): Promise<void> {
    await this.page.evaluate((sought) => {
      // What matchAll of a text calls.
      const search = Object.getOwnPropertyDescriptor(RegExp.prototype, Symbol.matchAll);
      if (!search) throw new Error('a browser without matchAll');
      Object.defineProperty(RegExp.prototype, Symbol.matchAll, {
        ...search,
        value(this: RegExp, text: string): unknown {
          if (this.source.includes(sought)) throw new Error('this search fails in this browser');
          return (search.value as (text: string) => unknown).call(this, text);
        },
      });
      window.perfSearchAgain = () => Object.defineProperty(RegExp.prototype, Symbol.matchAll, search);
    }, signs);
    try {
      await during();
    } finally {
      await this.page.evaluate(() => window.perfSearchAgain?.());
    }
  }

  /**
   * From now on workers are not asked: what would be, waits.
   * @param after so many questions are asked all the same
   */
  async holdWorkers(after = 0): Promise<void> {
    await this.page.evaluate((asked) => {
      const post = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage');
      if (!post) throw new Error('a browser without workers');
      const waiting: (() => void)[] = [];
      let left = asked;
      Object.defineProperty(Worker.prototype, 'postMessage', {
        ...post,
        value(this: Worker, ...given: unknown[]): void {
          const ask = (): unknown => Reflect.apply(post.value as (...all: unknown[]) => unknown, this, given);
          if (left > 0) ask();
          else waiting.push(ask);
          left -= 1;
        },
      });
      window.perfWorkersGo = () => {
        Object.defineProperty(Worker.prototype, 'postMessage', post);
        for (const ask of waiting) ask();
      };
    }, after);
  }

  async letWorkersGo(): Promise<void> {
    await this.page.evaluate(() => window.perfWorkersGo?.());
  }

  /** Meanwhile a worker that is asked breaks down before it has answered, and the page checks by itself. */
  async withoutWorkers(during: () => Promise<void>): Promise<void> {
    await this.page.evaluate(() => {
      const post = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage');
      if (!post) throw new Error('a browser without workers');
      Object.defineProperty(Worker.prototype, 'postMessage', {
        ...post,
        value(this: Worker): void {
          setTimeout(() =>
            this.dispatchEvent(new ErrorEvent('error', { message: 'broken', cancelable: true })),
          );
        },
      });
      window.perfWorkersGo = () => Object.defineProperty(Worker.prototype, 'postMessage', post);
    });
    try {
      await during();
    } finally {
      await this.letWorkersGo();
    }
  }

  /** The address of the cell that is selected in the sheet, the first one of a merge. */
  selectedCell(): Promise<string | undefined> {
    return this.page.evaluate(
      () =>
        window.perfWorkbench?.api
          .getActiveWorkbook()
          ?.getActiveSheet()
          .getActiveRange()
          ?.getA1Notation()
          .split(':')[0],
    );
  }

  /** Another language and other looks, at once, whatever is open: by the switch of the pane, which may lie under a room. */
  async drawAs(language: 'zh' | 'en', theme: 'system' | 'contrast'): Promise<void> {
    await this.page.evaluate(
      async ([next, looks]) => {
        localStorage.setItem('perf-form-check.theme', looks);
        const other = document.querySelector<HTMLElement>(`button[lang="${next === 'zh' ? 'zh-CN' : 'en'}"]`);
        if (!other) throw new Error('no switch of languages');
        other.click();
        for (let drawn = 0; drawn < 3; drawn += 1)
          await new Promise((resolve) => requestAnimationFrame(resolve));
      },
      [language, theme] as const,
    );
  }

  /**
   * Waits until what is drawn has come to rest: looks that the system asks for are drawn in a later frame, and colours are on their way
   * from there. What turns for ever is not waited for.
   */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let drawn = 0; drawn < 3; drawn += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      const passing = document
        .getAnimations()
        .filter((one) => one.effect?.getTiming().iterations !== Infinity);
      await Promise.allSettled(passing.map(({ finished }) => finished));
    });
  }

  /** What a cell of the active sheet shows. */
  shows(cell: string): Promise<string | undefined> {
    return this.page.evaluate(
      (place) =>
        window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet().getRange(place).getDisplayValue(),
      cell,
    );
  }

  /** A point of the window in the middle of the cells. */
  async sheetCentre(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.page.locator('.spreadsheet').boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  }

  /** Types into a cell of the active sheet, as far as the spreadsheet can tell. */
  async type(cell: string, value: string | number): Promise<void> {
    await this.page.evaluate(
      ([place, typed]) => {
        window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet().getRange(place).setValue(typed);
      },
      [cell, value] as const,
    );
  }

  /** The cells of the active sheet that carry a mark of ours, by how loudly: { error: ['F19'] }. */
  marks(): Promise<Readonly<Record<string, readonly string[]>>> {
    return this.page.evaluate(() => {
      const marks: Record<string, string[]> = {};
      const sheet = window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
      for (const { rule, ranges } of sheet?.getConditionalFormattingRules() ?? []) {
        const severity = /^=LEN\("PERF:(\w+)"\)>0$/u.exec('value' in rule ? String(rule.value) : '')?.[1];
        if (severity === undefined) continue;
        for (const { startRow, endRow, startColumn, endColumn } of ranges) {
          for (let row = startRow; row <= endRow; row++) {
            for (let column = startColumn; column <= endColumn; column++) {
              (marks[severity] ??= []).push(`${String.fromCharCode(65 + column)}${row + 1}`);
            }
          }
        }
      }
      return marks;
    });
  }

  /** Every cell, merge and conditional format of the workbook as the spreadsheet keeps them. */
  dumpSheet(): Promise<string> {
    return this.page.evaluate(() => {
      const book = window.perfWorkbench?.api.getActiveWorkbook()?.save();
      const sheets = Object.values(book?.sheets ?? {}).map(({ name, cellData, mergeData }) => ({
        name,
        cellData,
        mergeData,
      }));
      const kept = book?.resources?.find(({ name }) => name.includes('CONDITIONAL_FORMATTING'))?.data;
      // A sheet whose formats are gone is listed with none of them.
      const formats = Object.entries(JSON.parse(kept || '{}') as Record<string, readonly unknown[]>);
      // Undo may put a cell's properties back in another order; that is no change.
      return JSON.stringify(
        { sheets, formats: formats.filter(([, rules]) => rules.length > 0) },
        (_key, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
            : value,
        1,
      );
    });
  }
}
