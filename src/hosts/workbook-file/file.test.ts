import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caught, written } from './archives.test-support';
import { diskProblem, readSheets } from './file';

describe('a file on disk', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'workbook-file-'))));
  afterAll(() => rm(folder, { recursive: true }));

  const reason = async (path: string): Promise<string> => (await caught(readSheets(path))).reason;

  it('is read whatever its kind', async () => {
    const workbook = join(folder, '自评.xlsx');
    await writeFile(workbook, written([['得分', 9.98]], 'xlsx'));
    expect((await readSheets(workbook))[0]?.cells).toHaveLength(2);
    const text = join(folder, '自评.txt');
    await writeFile(text, '得分\t9.98');
    expect((await readSheets(text))[0]).toMatchObject({ name: '自评', typed: false });
  });

  it('says in both languages why it is not', async () => {
    const problem = await caught(readSheets(join(folder, 'none.xlsx')));
    expect(problem).toMatchObject({
      reason: 'not-found',
      zh: '找不到这个文件',
      en: 'No such file',
      message: 'No such file',
    });
  });

  it('not-found, not-a-file, empty', async () => {
    const empty = join(folder, 'empty.xlsx');
    await writeFile(empty, '');
    expect(await reason(join(empty, 'below-a-file.txt'))).toBe('not-found');
    expect(await reason(folder)).toBe('not-a-file');
    expect(await reason('/dev/null')).toBe('not-a-file');
    expect(await reason(empty)).toBe('empty');
    expect(await reason('a\0b')).toBe('unreadable');
  });

  it('too-large before it is read', async () => {
    const large = join(folder, 'large.xlsx');
    await writeFile(large, 'PK');
    await truncate(large, 64 * 1024 * 1024 + 1);
    expect(await reason(large)).toBe('too-large');
  });

  // Root may read everything, so the system's answer is given rather than provoked.
  it.each([
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EIO', 'unreadable'],
  ])('%s is told as %s', (code, told) => {
    expect(diskProblem(Object.assign(new Error(code), { code })).reason).toBe(told);
  });
});
