import { sheetsFromBytes } from '../../src/hosts/workbook-file';
import type { Sheet } from '../../src/sheets';
import { buildWorkbook, samplePath } from '../fixtures/workbook';
import { AddInInWps } from './add-in';
import type { Profile } from './profile';
import { stories } from './stories';

/** Every story of the add-in, told over a published form in each of these. */
export function everyStoryIn(worlds: readonly Profile[]): void {
  let sheets: readonly Sheet[] = [];
  beforeAll(async () => {
    const file = await buildWorkbook(samplePath('chongqing-project'));
    const [sheet] = await sheetsFromBytes(file, 'chongqing-project.xlsx');
    if (sheet) sheets = [{ ...sheet, name: '自评表' }];
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
}
