/** The built command as a user runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samplePath } from '../fixtures/workbook';

const perfcheck = join(__dirname, '../../dist/cli/perfcheck.js');
const run = (...args: string[]): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [perfcheck, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, out: stdout, err: stderr };
};

describe('perfcheck check', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'perfcheck-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const clean = '指标名称|指标值|完成值|分值|得分\n走访|10|10|100|100'.replaceAll('|', '\t');

  it('exits 0 for a clean form, 1 for one with errors', () => {
    expect(run('check', file('clean.txt', clean)).status).toBe(0);
    expect(run('check', samplePath('chongqing-project')).status).toBe(1);
    expect(run('check', '--exit-zero', samplePath('chongqing-project')).status).toBe(0);
  });

  it('shows the cell first and the arithmetic under it', () => {
    const { out } = run('check', samplePath('chongqing-project'));
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.startsWith('    F19'));
    expect(lines[at]).toContain('1100%');
    expect(lines.slice(at, at + 4).join('\n')).toContain('(120 − 10) ÷ 10 × 100% = 1100%');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^1 个文件，1 张表：2 处错误，\d+ 处警告，\d+ 处提示$/u);
  });

  it('uses no colour in a pipe', () => {
    expect(run('check', samplePath('chongqing-project')).out).not.toContain('\u001B');
  });

  it('gives the page that the pane exports', () => {
    const { out, status } = run('check', '--format', 'html', samplePath('chongqing-project'));
    expect(status).toBe(1);
    expect(out).toMatch(/^<!doctype html>/iu);
    expect(out).toContain('绩效自评表校验报告');
  });

  it('gives the JSON of the report contract', () => {
    const { out, status } = run('check', '--format', 'json', samplePath('chongqing-department-and-projects'));
    expect(status).toBe(1);
    const report = JSON.parse(out) as {
      version: number;
      files: {
        status: string;
        forms: { range: string; score: object; indicators: object[]; findings: object[] }[];
      }[];
    };
    expect(report.version).toBe(1);
    expect(report.files).toHaveLength(1);
    const [form] = report.files[0]?.forms ?? [];
    expect(report.files[0]).toMatchObject({ status: 'checked' });
    expect(form).toMatchObject({
      sheet: 'chongqing-department-and-projects',
      range: 'A3:K36',
      layout: 'chongqing-department',
      policy: 'chongqing',
      year: 2023,
      score: { stated: '100.00', computed: '110.00', weights: '110' },
    });
    expect(form?.indicators[11]).toEqual({
      name: '收到市民群众或有关单位投诉举报',
      row: 36,
      nature: '≤',
      target: '4',
      actual: '3',
      unit: '次',
      weight: '10',
      score: '10',
      deviation: '25',
      statedDeviation: '25',
    });
    expect(form?.findings).toContainEqual(
      expect.objectContaining({ rule: 'total-mismatch', severity: 'error', cells: ['F7'] }),
    );
  });

  it('says in one line what is wrong with a file, checks the others, exits 2', () => {
    const bad = [
      file('empty.xlsx', ''),
      file(
        'picture.xlsx',
        Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
      ),
      file('notes.txt', '会议纪要\n一、本周工作'),
      join(folder, 'missing.xls'),
    ];
    const { status, out } = run('check', ...bad, file('good.txt', clean));
    expect(status).toBe(2);
    const lines = out.split('\n');
    for (const path of bad) {
      const at = lines.indexOf(path);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(lines[at + 1]?.trim()).not.toBe('');
      expect(lines[at + 2]).toBe('');
    }
    expect(out).toContain('good.txt');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^5 个文件，1 张表：0 处错误.*；4 个文件未能校验$/u);
  });

  it('exits 2 when the command line is wrong', () => {
    expect(run('check').status).toBe(2);
    expect(run('check', '--format', 'yaml', 'x.txt').status).toBe(2);
    expect(run('nonsense').status).toBe(2);
  });

  it('prints no control characters that a cell holds', () => {
    const hostile = clean.replace('走访\t10\t10', '走\u001B[31m访\t10\t');
    expect(run('check', file('hostile.txt', hostile)).out).not.toContain('\u001B');
  });

  it('takes a policy by its id or from a file, and says what is wrong with one', () => {
    const own = file('own.json', '{"id":"own","title":{"zh":"本市"},"parameters":{"rateNeedsReason":80}}');
    const forms = (policy: string): unknown =>
      (
        JSON.parse(run('check', '-f', 'json', '--policy', policy, file('p.txt', clean)).out) as {
          files: { forms: { policy: string }[] }[];
        }
      ).files[0]?.forms[0]?.policy;
    expect(forms('hubei')).toBe('hubei');
    expect(forms(own)).toBe('own');
    const bad = run(
      'check',
      '--policy',
      file('bad.json', '{"id":"own","title":{"zh":"x"},"parameters":{"rate":1}}'),
      own,
    );
    expect(bad.status).toBe(2);
    expect(bad.err).toContain('bad.json');
    expect(run('check', '--policy', 'nowhere', own).err).toContain('nowhere');
  });

  it('leaves out what is below the severity asked for', () => {
    const { out } = run('check', '--severity', 'error', samplePath('chongqing-project'));
    expect(out).toContain('2 处错误，0 处警告，0 处提示');
  });
});

describe('perfcheck rules and explain', () => {
  it('lists every rule, and explains one in both languages', () => {
    expect(run('rules').out).toMatch(/^rate-mismatch +错误 /mu);
    expect(run('explain', 'rate-mismatch').out).toContain('修改方法');
    expect(run('explain', 'rate-mismatch', '--lang', 'en').out).toContain('what to do');
  });

  it('exits 2 for a rule that is none', () => {
    expect(run('explain', 'no-such-rule').status).toBe(2);
  });
});
