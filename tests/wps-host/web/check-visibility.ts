import type { Page } from 'playwright-core';

/** Playwright asks elements for what came with Chromium 105, in a world of its own beside the page's. */
export async function giveCheckVisibility(page: Page): Promise<void> {
  const { _guid: guid } = page as unknown as { readonly _guid: string };
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `Element.prototype.checkVisibility ??= function () { return this.getClientRects().length > 0; };`,
    worldName: `__playwright_utility_world_${guid}`,
  });
}
