/// <reference types="office-js" />
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { Workbook } from '../model/workbook';
import type { ExcelOnTheWeb } from './excel-on-the-web';

/** The add-in beside a workbook, as a user sees it. */
export class AddInPage {
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    /** The Excel around it: what goes wrong with it, its functions and its ribbon. */
    readonly host: ExcelOnTheWeb,
  ) {
    this.pane = page.frameLocator('iframe');
  }

  get workbook(): Workbook {
    return this.host.excel.workbook;
  }

  /** The add-in's own window. */
  frame(): Frame {
    const frame = this.page.frames().find((one) => one.parentFrame() !== null);
    if (frame === undefined) throw new Error('the pane is not open');
    return frame;
  }

  async ready(): Promise<void> {
    await this.pane.getByRole('tablist').or(this.pane.getByRole('heading')).first().waitFor();
  }

  /**
   * Presses a shortcut's keys: Excel calls its action, on Windows with null or with plain JSON instead of an event.
   * @param handing what it is called with
   */
  async pressKeys(action: string, handing: null | Readonly<Record<string, unknown>>): Promise<void> {
    await this.frame().evaluate(
      ([name, event]) => {
        const { _association: association } = Office.actions as unknown as {
          readonly _association: { readonly mappings: Record<string, (event: unknown) => void> };
        };
        association.mappings[name]?.(event);
      },
      [action.toUpperCase(), handing] as const,
    );
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  tab(name: string): Locator {
    return this.pane.getByRole('tab', { name, exact: true });
  }

  /** Clicks 校验, whatever the button says. */
  async clickCheck(): Promise<void> {
    await this.button(/^(?:重新校验|校验)$/u)
      .first()
      .click();
  }

  /** Clicks 校验 and waits for what it finds. */
  async check(): Promise<void> {
    await this.clickCheck();
    await this.checked();
  }

  /** Waits until a check is over. */
  async checked(): Promise<void> {
    await this.button('清除').and(this.pane.locator(':enabled')).waitFor();
  }

  /** Findings of the list that are drawn and say so. */
  findings(text: string | RegExp): Locator {
    return this.pane.getByRole('treeitem').filter({ hasText: text });
  }

  /** Clicks the first finding that says so; it opens and its cell is selected. */
  async openFinding(text: string | RegExp): Promise<Locator> {
    const inState = (expanded: boolean): Locator =>
      this.findings(text)
        .and(this.pane.locator(`[aria-expanded="${String(expanded)}"]`))
        .first();
    await inState(false).locator('> div').first().click();
    await inState(true).waitFor();
    return inState(true);
  }

  /** Chooses which findings the list shows: 待处理, 已修复, 已说明, 无问题. */
  async show(which: string): Promise<void> {
    const choice = this.pane.getByRole('combobox', { name: '显示' });
    const option = choice.getByRole('option', { name: which });
    await choice.selectOption((await option.getAttribute('value')) ?? '');
  }
}
