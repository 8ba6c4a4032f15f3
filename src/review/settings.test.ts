import * as fc from 'fast-check';
import { defaultPolicy } from '../policies';
import { type Settings, defaultSettings } from './default-settings';
import type { Finding } from './finding';
import { policyOf, readSettings, writeSettings } from './settings';
import type { Waiver } from './waivers';
import { waiverFor } from './waivers';

const waiver: Waiver = {
  rule: 'deviation-large',
  form: '项目支出绩效自评表',
  about: '走访企业',
  nth: 1,
  reason: '经核实无误',
  by: '张三',
  on: '2026-11-22',
};
const ownPolicy = { id: 'own', title: { zh: '本市办法' }, parameters: { rateNeedsReason: 80 } };

const problemsOf = (value: unknown): string => {
  const reading = readSettings(typeof value === 'string' ? value : JSON.stringify(value));
  return 'problems' in reading ? reading.problems.map(({ zh }) => zh).join('\n') : '';
};

describe('settings', () => {
  it('are the default ones where there are none', () => {
    expect(readSettings(null)).toEqual({ settings: defaultSettings });
    expect(readSettings('{"version":1}')).toEqual({ settings: defaultSettings });
  });

  it.each<Settings>([
    { ...defaultSettings, waivers: [waiver] },
    { ...defaultSettings, policy: 'hubei', waivers: [{ ...waiver, file: '自评表.xlsx', about: '' }] },
    { ...defaultSettings, policy: ownPolicy },
    {
      ...defaultSettings,
      waivers: [{ ...waiver, saw: { policy: 'mof', severity: 'error', extent: '-12.5' } }],
    },
    {
      ...defaultSettings,
      columns: [
        { column: 'G', holds: 'actual' },
        { sheet: '项目 1', header: '咋回事\n(万元)', holds: 'ignored' },
      ],
    },
  ])('are read back as they were written: %j', (settings) => {
    expect(readSettings(writeSettings(settings))).toEqual({ settings });
  });

  it('are read back whatever a waiver was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (reason, by) => {
        const finding = { rule: 'a', about: '', nth: 1, severity: 'hint', extent: null } as Finding;
        const made = waiverFor({ name: '表', policy: defaultPolicy }, finding, reason, by, '2026-11-22');
        const settings: Settings = { ...defaultSettings, waivers: [made] };
        expect(readSettings(writeSettings(settings))).toEqual({ settings });
      }),
    );
  });

  it('say nothing of columns where none is named, which an earlier release would refuse', () => {
    expect(writeSettings({ ...defaultSettings, waivers: [waiver] })).not.toContain('columns');
  });

  it('choose a policy by id, written out, or not at all', () => {
    expect(policyOf(defaultSettings)).toBeNull();
    expect(policyOf({ ...defaultSettings, policy: 'hubei' })?.id).toBe('hubei');
    expect(policyOf({ ...defaultSettings, policy: ownPolicy })?.rateNeedsReason.value).toBe(80);
    expect(policyOf({ ...defaultSettings, policy: 'nowhere' })).toBeNull();
    expect(policyOf({ ...defaultSettings, policy: {} })).toBeNull();
  });

  it.each([
    ['no JSON', '{', '不是有效的 JSON'],
    ['nothing', '', '不是有效的 JSON'],
    ['a list', [], '应为'],
    ['null', 'null', '应为'],
    ['no version', {}, '缺少 version'],
    ['a later version', { version: 2 }, '版本'],
    ['a version in quotes', { version: '1' }, '版本'],
    ['an unknown key', { version: 1, waiver: [] }, 'waivers'],
    ['a policy that does not ship', { version: 1, policy: 'nowhere' }, 'policy'],
    [
      'a policy that is wrong',
      { version: 1, policy: { ...ownPolicy, parameters: { rate: 1 } } },
      'policy.parameters.rate',
    ],
    ['waivers that are no list', { version: 1, waivers: {} }, 'waivers'],
    [
      'a waiver without a reason',
      { version: 1, waivers: [{ ...waiver, reason: undefined }] },
      'waivers[0].reason',
    ],
    ['a count that is none', { version: 1, waivers: [{ ...waiver, nth: 1.5 }] }, 'waivers[0].nth'],
    ['a day that is none', { version: 1, waivers: [{ ...waiver, on: '昨天' }] }, 'waivers[0].on'],
    ['a number for a name', { version: 1, waivers: [{ ...waiver, by: 7 }] }, 'waivers[0].by'],
    [
      'a figure seen that is none',
      { version: 1, waivers: [{ ...waiver, saw: { policy: 'mof', severity: 'error', extent: 'NaN' } }] },
      'waivers[0].saw.extent',
    ],
    ['a column of no name', { version: 1, columns: [{ column: 'G', holds: '天气' }] }, 'columns[0].holds'],
    ['a column of no place', { version: 1, columns: [{ sheet: '表', holds: 'actual' }] }, 'columns[0]'],
    [
      'a column that is none',
      { version: 1, columns: [{ column: '7', holds: 'actual' }] },
      'columns[0].column',
    ],
    ['a blank header', { version: 1, columns: [{ header: ' ', holds: 'actual' }] }, 'columns[0].header'],
    ['an address', { version: 1, waivers: [{ ...waiver, cell: 'F19' }] }, 'cell'],
  ])('with %s are refused, and it is said where', (_, value, words) => {
    expect(problemsOf(value)).toContain(words);
  });

  it('that would make the reader work without end are refused at once', () => {
    expect(problemsOf(' '.repeat(5 << 20))).toContain('过长');
    expect(problemsOf({ version: 1, waivers: Array.from({ length: 100_000 }, () => 7) })).toContain('100000');
    expect(
      problemsOf({ version: 1, waivers: Array.from({ length: 9000 }, () => 7) }).split('\n'),
    ).toHaveLength(20);
    expect(
      problemsOf({ version: 1, waivers: [{ ...waiver, reason: '长'.repeat(100_000) }] }).length,
    ).toBeLessThan(200);
    expect(problemsOf('['.repeat(1e6))).toContain('JSON');
  });

  it('that name the prototype change nothing and are refused', () => {
    expect(problemsOf('{"version":1,"__proto__":{"waivers":[]}}')).toContain('__proto__');
    expect(problemsOf(`{"version":1,"waivers":[{"__proto__":${JSON.stringify(waiver)}}]}`)).toContain(
      '__proto__',
    );
    expect(({} as Record<string, unknown>)['waivers']).toBeUndefined();
  });
});
