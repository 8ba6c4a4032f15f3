import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { bookIn } from '../src/workbook-patch/workbooks.test-support';
import { type AttachOptions, type DetachOptions, attach, detach } from './attach';
import { CommandProblem } from './command-problem';

const plain: AttachOptions = { store: 'EXCatalog', prompt: false, force: false };
const asIs: DetachOptions = { force: false };

describe('perfcheck attach and detach', () => {
  let folder: string;
  let file: string;
  const bytes = Buffer.from(bookIn());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'perfcheck-attach-'));
    file = join(folder, '自评表.xlsx');
    writeFileSync(file, bytes);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const saidIn = (path: string): string =>
    new TextDecoder().decode(unzipSync(readFileSync(path))['xl/webextensions/webextension1.xml']);

  it('put the add-in into the file itself, once, and take it out again', async () => {
    expect(await attach(file, plain, '1.2.3')).toBe(
      `${file}: 已附上插件（EXCatalog，6dfe6c3c-f908-4927-849e-9fbaa4e4dcc7）`,
    );
    expect(saidIn(file)).toContain(
      'id="6dfe6c3c-f908-4927-849e-9fbaa4e4dcc7" version="1.2.3.0" store="EXCatalog" storeType="EXCatalog"',
    );
    const [once, written] = [readFileSync(file), statSync(file).mtimeMs];
    expect(await attach(file, plain, '1.2.3')).toBe(`${file}: 已附有插件，没有改动`);
    expect(statSync(file).mtimeMs).toBe(written);
    expect(readFileSync(file).equals(once)).toBe(true);
    expect(await detach(file, asIs)).toBe(`${file}: 已取下插件`);
    expect(unzipSync(readFileSync(file))).toEqual(unzipSync(bytes));
    expect(await detach(file, asIs)).toContain('没有附插件');
  });

  it('leave the file alone where another is to be written', async () => {
    const output = join(folder, '带插件.xlsx');
    await attach(file, { ...plain, store: 'FileSystem', location: '\\\\财政局\\模板', output }, '1.2.3');
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(saidIn(output)).toContain('store="\\\\财政局\\模板" storeType="FileSystem"');
    const again = join(folder, '再写.xlsx');
    const said = await attach(
      output,
      { ...plain, store: 'FileSystem', location: '\\\\财政局\\模板', output: again },
      '1.2.3',
    );
    expect(said).toContain('照原样写出');
    expect(readFileSync(again).equals(readFileSync(output))).toBe(true);
  });

  it.each([
    [{ store: 'FileSystem' }, '共享文件夹'],
    [{ store: 'FileSystem', location: 'C:\\模板' }, '共享文件夹'],
    [{ store: 'OMEX' }, '应用市场中的编号'],
    [{ store: 'Registry', location: 'x' }, '--location 只用于'],
  ] as const)('want to know what a store needs: %j', async (options, why) => {
    const trial = attach(file, { ...plain, ...options }, '1.2.3');
    await expect(trial).rejects.toThrow(CommandProblem);
    await expect(trial).rejects.toThrow(why);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('name the Marketplace by its own number and language', async () => {
    await attach(file, { ...plain, store: 'OMEX', id: 'WA200000001' }, '1.2.3');
    expect(saidIn(file)).toContain('id="WA200000001" version="1.2.3.0" store="zh-CN" storeType="OMEX"');
    expect(await detach(file, asIs)).toContain('没有附插件');
    expect(await detach(file, { ...asIs, id: 'WA200000001' })).toContain('已取下插件');
  });

  it.each([
    ['文本', Buffer.from('指标\t得分\n'), '不能在原文件上修改'],
    ['签名', 'signed', '数字签名'],
  ] as const)('say in words why a file is left alone: %s', async (_, content, why) => {
    const refused =
      content === 'signed'
        ? Buffer.from(zipSync({ ...unzipSync(bytes), '_xmlsignatures/origin.sigs': new Uint8Array() }))
        : content;
    writeFileSync(file, refused);
    await expect(attach(file, plain, '1.2.3')).rejects.toThrow(why);
    expect(readFileSync(file).equals(refused)).toBe(true);
  });

  it('leave another file that is there alone, unless that is asked for', async () => {
    const output = join(folder, '别人的表.xlsx');
    writeFileSync(output, '别人的表');
    await expect(attach(file, { ...plain, output }, '1.2.3')).rejects.toThrow(
      '文件已存在；要覆盖请加 --force',
    );
    await expect(detach(file, { ...asIs, output })).rejects.toThrow('文件已存在');
    expect(readFileSync(output, 'utf8')).toBe('别人的表');
    await attach(file, { ...plain, output, force: true }, '1.2.3');
    expect(saidIn(output)).toContain('EXCatalog');
  });

  it('write onto the file itself where its own name is given as the output', async () => {
    await attach(file, { ...plain, output: join(folder, '.', '自评表.xlsx') }, '1.2.3');
    expect(saidIn(file)).toContain('EXCatalog');
  });

  it('leave a file alone that is read-only, and a folder that is not there', async () => {
    chmodSync(file, 0o444);
    await expect(attach(file, plain, '1.2.3')).rejects.toThrow('只读');
    expect(readFileSync(file).equals(bytes)).toBe(true);
    await expect(
      attach(file, { ...plain, output: join(folder, '没有', '表.xlsx') }, '1.2.3'),
    ).rejects.toThrow('没有这个文件夹');
  });

  it('go into a workbook with macros, which stay as they are', async () => {
    const parts = unzipSync(bytes);
    const types = new TextDecoder()
      .decode(parts['[Content_Types].xml'])
      .replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      );
    const macros = new Uint8Array([1, 2, 3, 0, 255]);
    writeFileSync(
      file,
      zipSync({ ...parts, '[Content_Types].xml': Buffer.from(types), 'xl/vbaProject.bin': macros }),
    );
    const before = unzipSync(readFileSync(file));
    await attach(file, plain, '1.2.3');
    expect(unzipSync(readFileSync(file))['xl/vbaProject.bin']).toEqual(macros);
    await detach(file, asIs);
    expect(unzipSync(readFileSync(file))).toEqual(before);
  });

  it.each([
    ['half a workbook', bytes.subarray(0, bytes.length / 2), '文件已损坏或不完整'],
    ['nothing', Buffer.alloc(0), '文件是空的'],
    [
      'another package',
      Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(9) })),
      '这不是电子表格文件',
    ],
  ])('say what a file is that is no workbook: %s', async (_, content, why) => {
    writeFileSync(file, content);
    await expect(attach(file, plain, '1.2.3')).rejects.toThrow(why);
    expect(readFileSync(file).equals(content)).toBe(true);
  });

  it('say that there is no such file', async () => {
    await expect(attach(join(folder, '没有.xlsx'), plain, '1.2.3')).rejects.toThrow(CommandProblem);
  });
});
