/** install.sh as the build leaves it, run by this machine's sh in a home of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Case, addIn, cases } from './cases';
import { folderName, offlineEntry, onlineEntry } from './add-in';
import { installers } from './filled';
import { publishXmlChange, withEntry } from './publish-xml';

const script = installers(addIn)['install.sh'] ?? '';
const usual = '.local/share/Kingsoft/wps/jsaddons';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'perf-install-'));
  put('package/install.sh', bytesOf(script));
  put(`package/${folderName(addIn)}/ribbon.xml`, '<customUI/>');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** One character a byte. */
function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function put(file: string, content: string): void {
  mkdirSync(dirname(join(home, file)), { recursive: true });
  writeFileSync(join(home, file), content, 'latin1');
}

/** One character a byte; null where there is no such file. */
function contentOf(file: string): string | null {
  return existsSync(join(home, file)) ? readFileSync(join(home, file), 'latin1') : null;
}

function inFolder(folder: string): readonly string[] {
  return readdirSync(join(home, folder)).sort();
}

/**
 * Runs the script in the home of the test.
 * @param first a folder whose programs go before those of the machine
 */
function run(args: readonly string[] = [], first = '', as: { readonly uid?: number } = {}) {
  const { status, stdout, stderr } = spawnSync('sh', [join(home, 'package/install.sh'), ...args], {
    encoding: 'utf8',
    env: { HOME: home, PATH: [first, process.env['PATH']].filter(Boolean).join(':') },
    ...as,
  });
  return { status, said: stdout + stderr };
}

describe.each(cases.map((each): [string, Case] => [each.called, each]))('install.sh: %s', (_, each) => {
  const { before, after, removed = before } = each;
  const list = `${usual}/publish.xml`;
  beforeEach(() => {
    if (before !== null) put(list, before);
  });

  it('does what the table says, again and again', () => {
    const { status, said } = run();
    expect(contentOf(list)).toBe(after ?? before);
    if (after === null) {
      expect([status, inFolder(usual)]).toEqual([3, ['publish.xml']]);
      expect(said).toContain('未作任何改动');
      expect([run(['--uninstall']).status, contentOf(list)]).toEqual([3, before]);
      return;
    }
    expect([status, contentOf(`${usual}/${folderName(addIn)}/ribbon.xml`)]).toEqual([0, '<customUI/>']);
    const backups = () => inFolder(usual).filter((file) => file.endsWith('.bak'));
    expect(backups().map((file) => contentOf(`${usual}/${file}`))).toEqual(
      before === null || before === after ? [] : [before],
    );
    const made = inFolder(usual);
    expect([run().status, contentOf(list), inFolder(usual)]).toEqual([0, after, made]);
    expect([run(['--uninstall']).status, contentOf(list)]).toEqual([0, removed]);
    expect(inFolder(usual)).not.toContain(folderName(addIn));
  });
});

describe('install.sh', () => {
  const list = `${usual}/publish.xml`;
  const other = '<jsplugins>\n<jsplugin name="协同" type="et" url="a"/>\n</jsplugins>\n';
  const change = publishXmlChange(addIn);

  it('puts the folder of this version in the place of an earlier one, and leaves those of others', () => {
    put(`${usual}/perf-form-check_1.0.0/ribbon.xml`, 'old');
    put(`${usual}/${folderName(addIn)}/left-over.js`, 'old');
    put(`${usual}/perf-form-check_notes/mine.txt`, 'mine');
    put(`${usual}/other_1.0.0/ribbon.xml`, 'other');
    expect(run().status).toBe(0);
    expect(inFolder(usual)).toEqual([
      'other_1.0.0',
      folderName(addIn),
      'perf-form-check_notes',
      'publish.xml',
    ]);
    expect(inFolder(`${usual}/${folderName(addIn)}`)).toEqual(['ribbon.xml']);
  });

  it('writes the address of a server, and needs no folder then', () => {
    rmSync(join(home, 'package', folderName(addIn)), { recursive: true });
    expect(run(['--online', 'https://perf.example.gov.cn/wps']).status).toBe(0);
    expect(contentOf(list)).toBe(
      withEntry('', onlineEntry(addIn, 'https://perf.example.gov.cn/wps/'), change),
    );
    expect(run(['--online', 'https://a/"x']).status).toBe(2);
    expect(run().said).toContain('找不到插件文件夹');
  });

  it('takes both folders where both are there, or the one that it is told', () => {
    put('.kingsoft/wps/jsaddons/publish.xml', bytesOf(other));
    expect(run().status).toBe(0);
    expect([contentOf(list), contentOf('.kingsoft/wps/jsaddons/publish.xml')]).toEqual([
      null,
      withEntry(bytesOf(other), offlineEntry(addIn), change),
    ]);
    expect(run(['--folder', join(home, '别处')]).said).toContain('已安装');
    expect(inFolder('别处')).toEqual([folderName(addIn), 'publish.xml']);
  });

  it('names the other spreadsheet add-ins', () => {
    put(list, bytesOf(other));
    expect(run().said).toContain('同时装有其他表格插件：协同');
  });

  it('follows a link to the list', () => {
    put('elsewhere/publish.xml', '<jsplugins/>');
    mkdirSync(join(home, usual), { recursive: true });
    symlinkSync(join(home, 'elsewhere/publish.xml'), join(home, list));
    expect(run().status).toBe(0);
    expect(realpathSync(join(home, list))).toBe(realpathSync(join(home, 'elsewhere/publish.xml')));
    expect(contentOf('elsewhere/publish.xml')).toContain(offlineEntry(addIn));
  });

  it.each(['mv', 'cp', 'perl'])('leaves the old list where %s fails, and says so', (program) => {
    put(list, bytesOf(other));
    put(`fakes/${program}`, '#!/bin/sh\nexit 5\n');
    chmodSync(join(home, 'fakes', program), 0o755);
    const { status, said } = run([], join(home, 'fakes'));
    expect(status).toBe(5);
    expect(said).toMatch(/未改动|失败/u);
    expect(contentOf(list)).toBe(bytesOf(other));
    expect(inFolder(usual).filter((file) => file.endsWith('.new'))).toEqual([]);
  });

  it('leaves a list that cannot be written to', () => {
    put(list, bytesOf(other));
    const mine = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    for (const folder of ['', '.local', '.local/share', '.local/share/Kingsoft', '.local/share/Kingsoft/wps'])
      if (mine.uid !== undefined) chownSync(join(home, folder), mine.uid, mine.uid);
    chmodSync(join(home, usual), 0o555);
    const { status } = run([], '', mine);
    chmodSync(join(home, usual), 0o755);
    expect([status, contentOf(list), inFolder(usual)]).toEqual([5, bytesOf(other), ['publish.xml']]);
  });

  it('leaves everything while WPS runs', async () => {
    put(list, '<jsplugins/>');
    copyFileSync('/bin/sleep', join(home, 'et'));
    chmodSync(join(home, 'et'), 0o755);
    const et: ChildProcess = spawn(join(home, 'et'), ['60']);
    await new Promise((resolve) => et.once('spawn', resolve));
    const { status, said } = run();
    const gone = new Promise((resolve) => et.once('exit', resolve));
    et.kill();
    await gone;
    expect([status, contentOf(list)]).toEqual([4, '<jsplugins/>']);
    expect(said).toContain('WPS 正在运行');
  });

  it('tells how it is used, and refuses what it does not know', () => {
    expect(run(['--help']).said).toContain('sh install.sh --uninstall');
    expect(run(['--unknown']).status).toBe(2);
    expect(run(['--online']).status).toBe(2);
    expect(run(['--uninstall'])).toMatchObject({ status: 0 });
  });
});
