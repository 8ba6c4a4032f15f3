/** Draws the icons of the Excel add-in: each SVG of assets/icons as PNGs beside it, in the sizes that the manifest names. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/e2e/chromium';

const icons = join(__dirname, '../assets/icons');

/** What a button on the ribbon asks for; the add-in's own icon is also shown where add-ins are listed. */
const sizesOfAButton = [16, 32, 80];
const sizesOfTheAddIn = [...sizesOfAButton, 64, 128];

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

async function main(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const file of readdirSync(icons).filter((name) => name.endsWith('.svg'))) {
    const name = basename(file, '.svg');
    const svg = readFileSync(join(icons, file), 'utf8');
    for (const size of name === 'icon' ? sizesOfTheAddIn : sizesOfAButton) {
      writeFileSync(join(icons, `${name}-${size}.png`), await draw(page, svg, size));
    }
  }
  await browser.close();
}

void main();
