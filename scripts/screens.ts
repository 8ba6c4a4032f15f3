/**
 * Pictures of all states of the web version, and the page that says what each shows: docs/screens.zh-CN.md with docs/screens.
 * `npm run screens`; it walks through the states that tests/e2e/accessibility.test.ts looks at.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'expect';
import { format, resolveConfig } from 'prettier';
import { startBrowser } from '../tests/e2e/browser';
import { type State, states } from '../tests/e2e/states';
import type { WorkbenchPage } from '../tests/e2e/workbench-page';
import { indexedPng } from './indexed-png';

// What the states ask of the page themselves.
Object.assign(globalThis, { expect });

const folder = resolve(__dirname, '../docs/screens');
const page = resolve(__dirname, '../docs/screens.zh-CN.md');
const wide = { width: 1100, height: 760 };

interface Picture {
  readonly file: string;
  readonly says: string;
}

/** Takes what is shown of a state: the pane alone where nothing else is new. */
async function taken(at: WorkbenchPage, file: string, isOfPage: boolean): Promise<void> {
  await at.page.mouse.move(1, 1);
  await at.settled();
  await sheetFits(at);
  const png = await (isOfPage ? at.page.screenshot() : at.page.locator('[data-part="pane"]').screenshot());
  const { width, height, rgba } = await at.page.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext('2d');
    if (!drawing) throw new Error('nothing to draw on');
    drawing.drawImage(image, 0, 0);
    const { data } = drawing.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let from = 0; from < data.length; from += 0x8000)
      text += String.fromCharCode(...data.subarray(from, from + 0x8000));
    return { width: image.width, height: image.height, rgba: btoa(text) };
  }, png.toString('base64'));
  writeFileSync(
    join(folder, file),
    indexedPng({ width, height, rgba: new Uint8Array(Buffer.from(rgba, 'base64')) }),
  );
}

/** The spreadsheet draws itself anew some time after its place became another. */
function sheetFits(at: WorkbenchPage): Promise<unknown> {
  return at.page.waitForFunction(() => {
    const canvases = [...document.querySelectorAll('.spreadsheet canvas')];
    const [cells] = canvases.sort((a, b) => b.clientWidth * b.clientHeight - a.clientWidth * a.clientHeight);
    return !cells?.parentElement || Math.abs(cells.parentElement.clientWidth - cells.clientWidth) < 2;
  });
}

/** The state's name as a file's, so that what leads to a picture goes on leading there when states are added. */
function fileNameOf({ name }: State): string {
  return name.toLowerCase().replace(/[^a-z\d]+/gu, '-');
}

async function picturesOf(at: WorkbenchPage, state: State): Promise<readonly Picture[]> {
  const name = fileNameOf(state);
  await state.reach(at);
  const isOfPage = state.isOfPage === true || (await at.page.locator('main').count()) > 0;
  await taken(at, `${name}.png`, isOfPage);
  const plain = [{ file: `${name}.png`, says: state.says }];
  if (state.isPicturedInLooks !== true) return plain;
  const also = async (look: string, says: string): Promise<Picture> => {
    await taken(at, `${name}-${look}.png`, true);
    return { file: `${name}-${look}.png`, says };
  };
  const page = isOfPage ? [] : [await also('page', '与表格并排')];
  await at.page.emulateMedia({ colorScheme: 'dark' });
  const dark = await also('dark', '深色');
  await at.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  const forced = await also('forced', '系统强制的颜色');
  await at.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await at.page.setViewportSize({ width: 320, height: 640 });
  const narrow = await also('320', '320 像素宽');
  await at.drawAs('en', 'contrast');
  const english = await also('english-320', '英文，高对比度，320 像素宽');
  await at.page.setViewportSize(wide);
  const contrast = await also('contrast', '英文，高对比度');
  await at.drawAs('zh', 'system');
  return [...plain, ...page, dark, contrast, forced, narrow, english];
}

async function take(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser();
  const at = await browser.openWorkbench({
    remembered: {},
    context: { reducedMotion: 'reduce', viewport: wide, permissions: ['clipboard-read', 'clipboard-write'] },
  });
  // What runs this file gives each function its name, by a helper that the page does not have.
  await at.page.evaluate('globalThis.__name = (named) => named');
  const pictures: Picture[] = [];
  for (const state of states) pictures.push(...(await picturesOf(at, state)));
  await browser.close();
  const lines = pictures.map(({ file, says }) => `## ${says}\n\n![${says}](screens/${file})\n`);
  const text = `# 界面一览\n\n网页版和面板在各种情形下的样子，由 \`npm run screens\` 重新截取。怎样用见[使用手册](manual.zh-CN.md)。\n\n${lines.join('\n')}`;
  const options = (await resolveConfig(page)) ?? {};
  writeFileSync(page, await format(text, { ...options, parser: 'markdown' }));
}

void take();
