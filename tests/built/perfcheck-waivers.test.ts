/** What the built command sets aside and takes for known. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { withSettings } from '../../src/workbook-patch';
import { type Settings, defaultSettings, writeSettings } from '../../src/review';

// A check starts a process, and a test makes several.
jest.setTimeout(60_000);

const perfcheck = join(__dirname, '../../dist/cli/perfcheck.js');

interface Report {
  readonly files: readonly {
    readonly baseline?: { readonly known: number; readonly gone: number };
    readonly notes?: readonly string[];
    readonly forms: readonly {
      readonly name: string;
      readonly policy: string;
      readonly findings: readonly { readonly key: string; readonly rule: string; readonly cells: string[] }[];
      readonly setAside: readonly { readonly key: string; readonly waiver: { readonly reason: string } }[];
      readonly staleWaivers: readonly { readonly about: string }[];
    }[];
  }[];
}

const header = '指标名称|指标值|完成值|分值|得分';
/** Two scores above their weights: two errors. */
const lines = [header, '走访企业|10|10|50|60', '回访企业|10|10|50|70'];
const tabbed = (rows: readonly string[]): string => rows.join('\n').replaceAll('|', '\t');

describe('perfcheck', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'perfcheck-waivers-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]): { status: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [perfcheck, ...args], {
      encoding: 'utf8',
      cwd: folder,
    });
    return { status, out: stdout, err: stderr };
  };
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  const reportOf = (...args: string[]) =>
    (JSON.parse(run('check', '-f', 'json', ...args).out) as Report).files;
  const formOf = (...args: string[]) => {
    const form = reportOf(...args)[0]?.forms[0];
    if (!form) throw new Error('no form in the report');
    return form;
  };
  const aboveRule = (...args: string[]) =>
    formOf(...args)
      .findings.filter(({ rule }) => rule === 'score-over-weight')
      .map(({ key }) => key);
  const settings = (change: Partial<Settings>): string => writeSettings({ ...defaultSettings, ...change });
  const waiver = {
    rule: 'score-over-weight',
    form: 'a',
    about: '走访企业',
    nth: 1,
    reason: '按补充规定加分',
    by: '张三',
    on: '2026-11-22',
  };

  describe('waive', () => {
    const waive = (place: string, ...more: string[]) =>
      run('waive', 'a.txt', place, '--reason', '按补充规定加分', '--by', '张三', ...more);
    beforeEach(() => file('a.txt', tabbed(lines)));

    it('writes down a finding by its name, and the next check sets it aside', () => {
      const { status, out } = waive('score-over-weight@E2');
      expect([status, out.trim().split('\n').at(-1)]).toEqual([0, '写入 .perfcheck.json']);
      expect(aboveRule('a.txt')).toEqual(['score-over-weight/回访企业']);
      file('a.txt', tabbed(['', '', lines[0] ?? '', '新增|1|1|10|10', ...lines.slice(1)]));
      expect(aboveRule('a.txt')).toEqual(['score-over-weight/回访企业']);
      expect(formOf('a.txt').setAside.map((one) => one.waiver.reason)).toEqual(['按补充规定加分']);
      expect(run('check', 'a.txt').out).toContain('已说明：按补充规定加分，张三');
    });

    it('says that it is stale when the finding is gone', () => {
      waive('score-over-weight@E2');
      file('a.txt', tabbed([lines[0] ?? '', '慰问企业|10|10|50|60', lines[2] ?? '']));
      expect(formOf('a.txt').staleWaivers.map(({ about }) => about)).toEqual(['走访企业']);
      expect(run('check', 'a.txt').out).toContain('曾作说明的问题已不存在，可以删去：走访企业');
    });

    it('replaces what was said of the same finding, and keeps the rest of the settings', () => {
      file('.perfcheck.json', settings({ policy: 'hubei' }));
      waive('score-over-weight@E2');
      waive('score-over-weight@e3');
      waive('score-over-weight@a!E2');
      const kept = JSON.parse(readFileSync(join(folder, '.perfcheck.json'), 'utf8')) as Settings;
      expect(kept.policy).toBe('hubei');
      expect(kept.waivers.map(({ about, file: of }) => [about, of])).toEqual([
        ['回访企业', './a.txt'],
        ['走访企业', './a.txt'],
      ]);
    });

    it('is of the file it names, not of another of the same name', () => {
      waive('score-over-weight@E2');
      mkdirSync(join(folder, 'b'));
      file('b/a.txt', tabbed(lines));
      expect(aboveRule('b/a.txt')).toHaveLength(2);
      expect(aboveRule('./a.txt')).toHaveLength(1);
    });

    it.each([
      ['score-over-weight@Z9', 'score-over-weight@a!E2'],
      ['score-over-weight', '不止一处'],
      ['year-mismatch@E2', '在此文件中没有问题'],
      ['score-over-weight@b!E2', '没有'],
    ])('tells where the rule does find something, for %s', (place, words) => {
      const { status, err } = waive(place);
      expect([status, err]).toEqual([2, expect.stringContaining(words) as string]);
    });

    it('keeps what twenty of them write at once, whole and with nothing left beside it', async () => {
      const names = Array.from({ length: 20 }, (_, i) => `企业${i + 1}`);
      file('a.txt', tabbed([header, ...names.map((name) => `${name}|1|1|5|6`)]));
      const codes = await Promise.all(
        names.map(async (_, i) => {
          const place = `score-over-weight@E${i + 2}`;
          const args = [perfcheck, 'waive', 'a.txt', place, '--reason', '加分', '--by', '张三'];
          const [code] = (await once(spawn(process.execPath, args, { cwd: folder }), 'exit')) as [number];
          return code;
        }),
      );
      expect(codes).toEqual(names.map(() => 0));
      const kept = JSON.parse(readFileSync(join(folder, '.perfcheck.json'), 'utf8')) as Settings;
      expect(kept.waivers.map(({ about }) => about).sort()).toEqual([...names].sort());
      expect(readdirSync(folder).sort()).toEqual(['.perfcheck.json', 'a.txt']);
    });

    it('takes over the lock of one that died', () => {
      mkdirSync(join(folder, '.perfcheck.json.lock'));
      utimesSync(join(folder, '.perfcheck.json.lock'), 0, 0);
      expect(waive('score-over-weight@E2').status).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(['.perfcheck.json', 'a.txt']);
    });

    it('says so at once where it may not write', () => {
      const { status, err } = waive('score-over-weight@E2', '--settings', 'no-such-folder/own.json');
      expect([status, err]).toEqual([2, expect.stringContaining('写不进去') as string]);
    });

    it('wants a reason, an author and a file that can be read', () => {
      expect(run('waive', 'a.txt', 'score-over-weight@E2', '--by', '张三').status).toBe(2);
      expect(run('waive', 'a.txt', 'score-over-weight@E2', '--by', '张三', '--reason', ' ').err).toContain(
        '理由',
      );
      expect(run('waive', 'no.txt', 'x@E2', '--by', '张三', '--reason', '无').err).toContain('no.txt');
    });
  });

  describe('check', () => {
    beforeEach(() => file('a.txt', tabbed(lines)));

    it('takes the settings of the working directory, or those that are named', () => {
      file('.perfcheck.json', settings({ waivers: [waiver] }));
      file('other.json', settings({ policy: 'hubei', waivers: [{ ...waiver, file: 'a.txt' }] }));
      file('elsewhere.json', settings({ waivers: [{ ...waiver, file: 'b.txt' }] }));
      expect(aboveRule('a.txt')).toHaveLength(1);
      expect(formOf('--settings', 'other.json', 'a.txt').policy).toBe('hubei');
      expect(formOf('--settings', 'other.json', '--policy', 'mof', 'a.txt').policy).toBe('mof');
      expect(aboveRule('--settings', 'other.json', 'a.txt')).toHaveLength(1);
      expect(aboveRule('--settings', 'elsewhere.json', 'a.txt')).toHaveLength(2);
    });

    it('shows everything with --no-waivers', () => {
      file('.perfcheck.json', settings({ waivers: [waiver] }));
      expect(aboveRule('--no-waivers', 'a.txt')).toHaveLength(2);
    });

    it('exits by what is shown', () => {
      const all = formOf('a.txt').findings.map(({ key }) => key);
      const waivers = all.map((key) => {
        const [rule = '', about = ''] = key.split('/');
        return { ...waiver, rule, about };
      });
      expect(run('check', 'a.txt').status).toBe(1);
      file('.perfcheck.json', settings({ waivers }));
      expect(run('check', 'a.txt').status).toBe(0);
    });

    it('says what is wrong with settings, and checks nothing', () => {
      file('.perfcheck.json', '{"version":2}');
      const { status, out, err } = run('check', 'a.txt');
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain('.perfcheck.json: 设置的版本');
      expect(run('check', '--settings', 'absent.json', 'a.txt').err).toContain('没有这份设置文件');
    });

    it('does not call a waiver for every file stale while one of them needs it', () => {
      file('.perfcheck.json', settings({ waivers: [{ ...waiver, form: '项目支出绩效自评表' }] }));
      const titled = ['项目支出绩效自评表', ...lines];
      file('a.txt', tabbed(titled));
      file('b.txt', tabbed([...titled.slice(0, 2), '慰问|1|1|100|100']));
      const forms = reportOf('a.txt', 'b.txt').flatMap((one) => one.forms);
      expect(forms.map((form) => [form.setAside.length, form.staleWaivers.length])).toEqual([
        [1, 0],
        [0, 0],
      ]);
    });
  });

  describe('check of a workbook', () => {
    const book = (text: string | null): Uint8Array => {
      const made = XLSX.utils.book_new();
      const rows = lines.map((line) =>
        line.split('|').map((entry) => (/^\d+$/u.test(entry) ? Number(entry) : entry)),
      );
      XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet(rows), 'a');
      return withSettings(
        new Uint8Array(XLSX.write(made, { type: 'buffer', bookType: 'xlsx' }) as Buffer),
        text,
      );
    };

    it('honours what was set aside in it, not the policy that it chose', () => {
      const own = settings({ policy: 'hubei', waivers: [waiver] });
      expect(aboveRule(file('plain.xlsx', book(null)))).toHaveLength(2);
      expect(aboveRule(file('kept.xlsx', book(own)))).toEqual(['score-over-weight/回访企业']);
      expect(formOf('kept.xlsx').policy).toBe('mof');
      expect(aboveRule('--no-waivers', 'kept.xlsx')).toHaveLength(2);
    });

    it('says that its settings cannot be read, and checks it all the same', () => {
      const path = file('odd.xlsx', book('{"version":7}'));
      expect(reportOf(path)[0]?.notes?.[0]).toContain('未采用');
      expect(aboveRule(path)).toHaveLength(2);
      expect(run('check', path).out).toContain('文件中保存的设置（已作的说明、列的指定）读不了');
    });
  });

  describe('a baseline', () => {
    beforeEach(() => file('a.txt', tabbed(lines)));

    it('is written once, and then only what is new is shown and counts', () => {
      const written = run('check', '--write-baseline', 'known.json', 'a.txt');
      expect(written.status).toBe(0);
      expect(written.out).toContain('没有发现新问题');
      expect(run('check', '--baseline', 'known.json', 'a.txt').status).toBe(0);
      file('a.txt', tabbed(['', ...lines, '慰问企业|10|10|5|6']));
      const after = run('check', '--baseline', 'known.json', 'a.txt');
      expect(after.status).toBe(1);
      expect(aboveRule('--baseline', 'known.json', 'a.txt')).toEqual(['score-over-weight/慰问企业']);
    });

    it('says how many known findings are hidden and how many are gone', () => {
      const all = formOf('a.txt').findings.length;
      run('check', '--write-baseline', 'known.json', 'a.txt');
      expect(reportOf('--baseline', 'known.json', 'a.txt')[0]?.baseline).toEqual({ known: all, gone: 0 });
      file('a.txt', tabbed([header, '走访企业|10|10|50|50', '回访企业|10|10|50|50']));
      expect(reportOf('--baseline', 'known.json', 'a.txt')[0]?.baseline).toMatchObject({ gone: all });
      expect(run('check', '--baseline', 'known.json', 'a.txt').out).toContain(`另有 ${all} 处已不存在`);
    });

    it('works from another folder, since it goes by where it stands itself', () => {
      mkdirSync(join(folder, 'lists'));
      run('check', '--write-baseline', 'lists/known.json', 'a.txt');
      expect(readFileSync(join(folder, 'lists/known.json'), 'utf8')).toContain('"file":"../a.txt"');
      expect(aboveRule('--baseline', 'lists/known.json', join(folder, 'a.txt'))).toEqual([]);
    });

    it('that is absent, or is none, is an error that says so', () => {
      const absent = run('check', '--baseline', 'no.json', 'a.txt');
      expect([absent.status, absent.out]).toEqual([2, '']);
      expect(absent.err).toContain('--write-baseline no.json');
      expect(run('check', '--baseline', file('bad.json', '{"version":1}'), 'a.txt').err).toContain(
        'findings',
      );
      expect(run('check', '--baseline', 'x', '--write-baseline', 'y', 'a.txt').status).toBe(2);
    });
  });

  it('tells by rule what was not checked, with --verbose', () => {
    file('a.txt', tabbed(lines));
    expect(run('check', 'a.txt').out).toMatch(/核对 \d+ 项，\d+ 项无问题；另有 \d+ 项未核对：/u);
    expect(run('check', 'a.txt').out).not.toContain('未核对的规则');
    expect(run('check', '-v', 'a.txt').out).toMatch(/未核对的规则：\n {6}[a-z-]+ {2}/u);
  });
});
