import { soon } from '../soon';
import { inOtherFiles } from './in-other-files';
import { inPane } from './in-pane';
import { inRooms } from './in-rooms';
import type { State } from './state';

export type { State } from './state';

const noFile: State = {
  name: 'no file',
  says: '没有打开的文件',
  isOfPage: true,
  isWithoutPane: true,
  async reach(at) {
    await at.page.getByRole('main').getByRole('button', { name: '返回表格' }).click();
    at.page.on('dialog', (dialog) => void dialog.accept());
    const files = at.page.getByRole('navigation', { name: '打开的文件' });
    const close = files.getByRole('button', { name: /^关闭/u });
    for (let open = await files.getByRole('tab').count(); open > 0; open -= 1) {
      await close.click();
      await soon(async () => expect(await files.getByRole('tab').count()).toBe(open - 1));
    }
    await at.page.getByText('没有打开的文件').waitFor();
  },
};

/** Whatever somebody may see of the web version, in the order in which one page reaches it. */
export const states: readonly State[] = [...inPane, ...inOtherFiles, ...inRooms, noFile];
