/** What the built command takes for files, and how it ends in a pipe. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorkbook, samplePath } from '../fixtures/workbook';

// A check starts a process, and a test makes several.
jest.setTimeout(60_000);

const perfcheck = join(__dirname, '../../dist/cli/perfcheck.js');
const clean = '指标名称|指标值|完成值|分值|得分\n走访|10|10|100|100'.replaceAll('|', '\t');

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly status: string;
    readonly reason?: string;
    readonly forms: readonly object[];
  }[];
}

describe('perfcheck check', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'perfcheck-given-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array = clean): string => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  const run = (
    args: readonly string[],
    more: { input?: Uint8Array | string; env?: NodeJS.ProcessEnv } = {},
  ) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [perfcheck, 'check', ...args], {
      encoding: 'utf8',
      cwd: folder,
      input: more.input ?? '',
      env: { ...process.env, FORCE_COLOR: '', NO_COLOR: '', ...more.env },
    });
    return { status, out: stdout, err: stderr };
  };
  const filesOf = (args: readonly string[], input?: Uint8Array | string) =>
    (JSON.parse(run(['-f', 'json', ...args], input === undefined ? {} : { input }).out) as Report).files;
  const pathsOf = (...args: string[]) => filesOf(args).map(({ path }) => path);

  it('takes a pattern that the shell left alone for the files that match, each file once', () => {
    for (const name of ['b.txt', 'a.txt', 'c.csv', '~$a.txt', '.~b.txt']) file(name);
    expect(pathsOf('*.txt')).toEqual(['a.txt', 'b.txt']);
    expect(pathsOf('*.txt', 'a.txt', './b.txt').sort()).toEqual(['./b.txt', 'a.txt']);
    expect(filesOf(['*.ods'])).toMatchObject([{ path: '*.ods', status: 'failed', reason: '没有符合的文件' }]);
    expect(pathsOf(join(folder, '[ab].txt'))).toEqual([join(folder, 'a.txt'), join(folder, 'b.txt')]);
  });

  it('takes a name for the file of that name, whatever its letters', () => {
    file('自评表[1].txt');
    file('自评表1.txt');
    expect(pathsOf('自评表[1].txt')).toEqual(['自评表[1].txt']);
  });

  it('takes a folder for the spreadsheets in it and below, without those that an open workbook leaves', () => {
    mkdirSync(join(folder, '材料/二'), { recursive: true });
    for (const name of ['材料/一.txt', '材料/二/三.TXT', '材料/~$一.txt', '材料/图.png']) file(name);
    expect(pathsOf('材料')).toEqual([join('材料', '一.txt'), join('材料', '二', '三.TXT')]);
    mkdirSync(join(folder, '空'));
    expect(filesOf(['空'])).toMatchObject([{ path: '空', status: 'failed' }]);
  });

  it('says of a lock file what it is, and passes over it beside its workbook', () => {
    file('a.xlsx', new Uint8Array(165));
    file('~$a.xlsx', new Uint8Array(165));
    expect(filesOf(['~$a.xlsx'])[0]?.reason).toContain('“a.xlsx”打开时留下的临时文件');
    expect(pathsOf('~$a.xlsx', 'a.xlsx')).toEqual(['a.xlsx']);
    expect(filesOf(['.~lock.b.ods#'])[0]?.reason).toContain('“b.ods”');
  });

  it('reads standard input, text as well as a workbook', async () => {
    expect(filesOf(['-'], clean)).toMatchObject([{ path: '-', status: 'checked' }]);
    const book = await buildWorkbook(samplePath('chongqing-project'));
    expect(filesOf(['-'], book)[0]?.forms).toHaveLength(1);
    expect(filesOf(['-'], '')[0]?.reason).toContain('0 字节');
  });

  it('colours where NO_COLOR and FORCE_COLOR say so', () => {
    const coloured = (env: NodeJS.ProcessEnv) => run([file('a.txt')], { env }).out.includes('\u001B');
    expect(coloured({})).toBe(false);
    expect(coloured({ FORCE_COLOR: '1' })).toBe(true);
    expect(coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  it('says nothing when the reader of its report has left', () => {
    // "true" reads nothing and is gone long before the first line.
    const { stderr } = spawnSync(
      'sh',
      ['-c', `"$0" "$1" check "$2" | true`, process.execPath, perfcheck, samplePath('chongqing-project')],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('reads settings, baseline and policy with %s', (_, saved) => {
    file('.perfcheck.json', saved('{"version":1,"policy":"hubei"}'));
    file('known.json', saved('{"version":1,"findings":[]}'));
    file('own.json', saved('{"id":"own","title":{"zh":"本市办法"}}'));
    file('a.txt');
    const { err, out } = run(['--baseline', 'known.json', 'a.txt']);
    expect([err, out]).toEqual(['', expect.stringContaining('湖北') as string]);
    expect(run(['--policy', 'own.json', 'a.txt']).out).toContain('本市办法');
  });
});
