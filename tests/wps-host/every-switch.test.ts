/** Every story of the add-in in every WPS: each build as it is, and the commonest with one quirk otherwise. */
import { sheetsFromBytes } from '../../src/hosts/workbook-file';
import type { Sheet } from '../../src/sheets';
import { buildWorkbook, samplePath } from '../fixtures/workbook';
import { AddInInWps } from './add-in';
import { stories } from './stories';
import { worlds } from './switches';

let sheets: readonly Sheet[] = [];
beforeAll(async () => {
  const file = await buildWorkbook(samplePath('chongqing-project'));
  sheets = (await sheetsFromBytes(file, 'chongqing-project.xlsx')).map((sheet) => ({
    ...sheet,
    name: '自评表',
  }));
});

describe.each(worlds.map((world) => [world.name, world] as const))('%s', (_, world) => {
  it.each(stories.map((story) => [story.called, story] as const))('%s', async (__, story) => {
    const wps = new AddInInWps(world, sheets);
    try {
      await story.tell(wps);
    } finally {
      wps.close();
    }
  });
});
