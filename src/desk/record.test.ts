import { readFileSync } from 'node:fs';
import { samplePath } from '../../tests/fixtures/workbook';
import { checkFile } from './check';
import type { CheckedFile } from './checked-file';
import { compareFiles } from './comparison';
import { readRecord, writeRecord } from './record';

const checked = async (change: (text: string) => string = (text) => text): Promise<CheckedFile> => {
  const text = readFileSync(samplePath('chongqing-project'), 'utf8');
  return (await checkFile('样表.txt', new TextEncoder().encode(change(text)))).file;
};

/** The files that a record holds; none where it is none. */
function filesIn(text: string): readonly CheckedFile[] {
  const record = readRecord(text);
  return 'problem' in record ? [] : record.files;
}

describe('the record of a review', () => {
  it('gives back what was kept, whatever the forms hold', async () => {
    const file = await checked();
    expect(readRecord(writeRecord([file], '2026-10-08'))).toEqual({
      version: 1,
      day: '2026-10-08',
      files: [JSON.parse(JSON.stringify(file))],
    });
  });

  it('tells weeks later what was mended, what is still open, what is new and which cells changed', async () => {
    const [before] = filesIn(writeRecord([await checked()], '2026-10-08'));
    const now = await checked((text) => text.replace('13800138000', '62310000').replace('\t210\t', '\t\t'));
    if (!before) throw new Error('the record is empty');
    const [form] = compareFiles(before, now);
    expect(form?.mended.map(({ rule }) => rule)).toContain('mobile-number');
    expect(form?.fresh.map(({ rule }) => rule)).toContain('actual-missing');
    expect(form?.open.map(({ rule }) => rule)).toContain('deviation-large');
    expect(form?.cells?.map(({ cell }) => cell)).toEqual(['H8', 'E22']);
  });

  it.each([
    ['no JSON', 'version 1'],
    ['another JSON', '[]'],
    ['a record without a day', '{"version":1,"files":[]}'],
    ['a file without a path', '{"version":1,"day":"2026-10-08","files":[{}]}'],
    [
      'a form whose findings are none',
      '{"version":1,"day":"2026-10-08","files":[{"path":"a","status":"checked","reason":null,"notes":[],"forms":[{"name":"a","sheet":"b","unit":"","findings":[{"key":1}],"cells":null}]}]}',
    ],
  ])('is not taken from %s', (_what, text) => {
    expect(readRecord(text)).toEqual({
      problem: expect.objectContaining({ zh: '这个文件不是审核记录' }) as unknown,
    });
  });

  it('says that a newer release wrote it', () => {
    expect(readRecord('{"version":2,"day":"2026-10-08","files":[]}')).toEqual({
      problem: expect.objectContaining({ zh: expect.stringContaining('更新的版本') as unknown }) as unknown,
    });
  });
});
