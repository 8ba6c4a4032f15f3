import type { ColumnNaming } from '../forms';
import { type Finding, type FormReview, reviewSheets, waiverFor } from '../review';
import { sheetFromRows } from '../sheets';
import type { FileReview } from './file-review';
import { textReport } from './text';
import { type TextStyle, noColour } from './text-style';

const style: TextStyle = { language: 'zh', palette: noColour, width: 60 };

const fileOf = (name: string, ...lines: readonly string[]): FileReview => ({
  path: name,
  status: 'checked',
  reason: null,
  forms: reviewSheets([
    sheetFromRows(
      '表',
      lines.map((line) => line.split('|')),
    ),
  ]),
});

const clean = fileOf(
  'a.txt',
  '指标名称|指标值|完成值|分值|得分',
  '走访企业|10|10|50|50',
  '回访企业|10|10|50|50',
);

describe('the text report', () => {
  it('ends in one line with the counts', () => {
    expect(textReport([clean], style).trimEnd().split('\n').at(-1)).toBe(
      '1 个文件，1 张表：0 处错误，0 处警告，0 处提示',
    );
    expect(
      textReport([clean], { ...style, language: 'en' })
        .trimEnd()
        .split('\n')
        .at(-1),
    ).toBe('1 file, 1 form: 0 errors, 0 warnings, 0 hints');
  });

  it('says in one line why a file was not checked', () => {
    const failed: FileReview = {
      path: 'b.xls',
      status: 'failed',
      reason: { zh: '空文件', en: 'empty' },
      forms: [],
    };
    expect(textReport([failed], style)).toBe(
      'b.xls\n  空文件\n\n1 个文件，0 张表：0 处错误，0 处警告，0 处提示；1 个文件未能校验\n',
    );
  });

  it('keeps to the width', () => {
    const wrong = fileOf(
      'c.txt',
      '指标名称|指标值|完成值|分值|得分',
      `${'走访企业'.repeat(5)}|10|10|100|120`,
    );
    const report = textReport([wrong], style);
    expect(report.split('\n').every((line) => line.length <= 60)).toBe(true);
  });

  it('lets no control character of a cell or a path through', () => {
    const hostile = fileOf(
      'd\u001B[2J.txt',
      '指标名称|指标值|完成值|分值|得分',
      '走\u001B[31m访|10|10|100|120',
    );
    expect(textReport([hostile], style)).not.toContain('\u001B');
  });
});

describe('what a form block says beside the findings', () => {
  const [review] = clean.forms;
  if (!review) throw new Error('not read');
  const said = (zh: string, en: string): Finding['advice'] => ({ zh: [{ text: zh }], en: [{ text: en }] });
  const found: Finding = {
    key: 'total-mismatch/合计',
    rule: 'total-mismatch',
    about: '合计',
    nth: 1,
    severity: 'error',
    cells: [{ row: 3, column: 5 }],
    message: { what: said('总分不符', 'the total differs'), why: null },
    advice: said('改正总分', 'correct it'),
    steps: [[{ text: '50 + 50 = 100' }]],
    expected: null,
    actual: null,
    extent: null,
    basis: '',
    fix: null,
    cause: null,
  };
  const following: Finding = {
    ...found,
    key: 'grade-mismatch/等级',
    rule: 'grade-mismatch',
    cells: [{ row: 2, column: 4 }],
    message: { what: said('等级不符', 'the grade differs'), why: null },
    cause: found.key,
  };
  const linesOf = (change: Partial<FormReview>, options: Partial<TextStyle> = {}) =>
    textReport([{ ...clean, forms: [{ ...review, ...change }] }], { ...style, ...options }).split('\n');

  it('is what was checked, what passed, and what was not checked and why', () => {
    const records = [
      { rule: 'a', run: 400, passed: 390, unchecked: { blank: 10, 'no-such-column': 20 } },
      { rule: 'b', run: 12, passed: 8, unchecked: { 'not-comparable': 4 } },
    ] as const;
    const lines = linesOf({ checks: { run: 412, passed: 398 }, records }, { width: 100 });
    expect(lines[3]).toBe(
      '  核对 412 项，398 项无问题；另有 34 项未核对：未填 10、表中没有这一列 20、无法比较 4',
    );
    expect(linesOf({ records: [] })[3]).not.toContain('未核对');
    const verbose = linesOf({ records }, { verbose: true });
    expect(verbose.slice(verbose.indexOf('    未核对的规则：') + 1).slice(0, 2)).toEqual([
      '      a  未填 10、表中没有这一列 20',
      '      b  无法比较 4',
    ]);
    expect(lines).not.toContain('    未核对的规则：');
  });

  it('is which columns it could not name, each once', () => {
    const named = fileOf('e.txt', '指标名称|指标值|完成值|分值|得分|督办意见', '走访|10|10|100|100|无');
    const blocks = named.forms.map((one) => ({
      ...one,
      form: { ...one.form, blocks: [...one.form.blocks, ...one.form.blocks] },
    }));
    expect(textReport([{ ...named, forms: blocks }], style)).toContain('  这些列没有认出：督办意见 F1\n');
    expect(textReport([clean], style)).not.toContain('没有认出');
  });

  it('is how else columns were read: by what stands in them, as a user named them, or not at all', () => {
    const lines = [
      '资金（万元）|起头给的|后来给的|花掉的',
      '年度资金总额|80|120|114',
      '指标名称|指标值|咋样了|分值|得分|督办意见',
      '走访|10|10|60|60|已办',
      '回访|20|20|40|40|未办',
    ];
    const read = (...columns: ColumnNaming[]): string =>
      textReport(
        [
          {
            ...clean,
            forms: reviewSheets(
              [
                sheetFromRows(
                  'e',
                  lines.map((line) => line.split('|')),
                ),
              ],
              { columns },
            ),
          },
        ],
        { ...style, width: 200 },
      );
    expect(read()).toContain(
      '  这些列没有认出：督办意见 F3；资金部分没有读出：资金（万元） A1、起头给的 B1、后来给的 C1、花掉的 D1；靠内容认出：咋样了 C3 为完成值\n',
    );
    expect(read({ column: 'F', holds: 'reason' })).toContain('；按指定读：督办意见 F3 为偏差原因\n');
    expect(read({ column: 'F', holds: 'score' })).toContain(
      '  督办意见 F3 没有按指定读为得分：这一列里没有一个数\n',
    );
  });

  it('shows a consequence under its cause, further right, and counts both', () => {
    const lines = linesOf({ findings: [following, found] }, { width: 62 });
    const at = lines.indexOf('    E3      ✖ 错误  总分不符  total-mismatch');
    expect(lines.slice(at + 2, at + 4)).toEqual([
      '      D2      ✖ 错误  随上一问题产生：等级不符  grade-mismatch',
      '              50 + 50 = 100  改正总分',
    ]);
    const verbose = linesOf({ findings: [following, found] }, { width: 62, verbose: true });
    expect(verbose.slice(verbose.indexOf('              50 + 50 = 100'))[1]).toBe('              改正总分');
    expect(lines.at(-2)).toContain('2 处错误');
  });

  it('draws warnings and hints of one kind together, says why and what to do once, and leaves out nothing else', () => {
    const hint = (row: number, name: string): Finding => ({
      ...found,
      key: `target-vague/${name}`,
      rule: 'target-vague',
      severity: 'hint',
      cells: [{ row, column: 4 }],
      message: { what: said(`${name}不明确`, `${name} is vague`), why: said('无法判断', 'nobody can tell') },
      advice: said('写明数量', 'give a number'),
      steps: [[{ text: `${row} > 1` }]],
    });
    const findings = [
      hint(4, '走访'),
      found,
      hint(6, '培训'),
      { ...hint(4, '走访'), cells: [{ row: 9, column: 4 }] },
    ];
    const lines = linesOf({ findings }, { width: 100 });
    const at = lines.indexOf('    共3处   · 提示  target-vague  无法判断  写明数量');
    expect(lines.slice(at + 1, at + 4)).toEqual([
      '      D4      走访不明确  4 > 1  D9',
      '      D6      培训不明确  6 > 1',
      '    E3      ✖ 错误  总分不符  total-mismatch  50 + 50 = 100  改正总分',
    ]);
    const verbose = linesOf({ findings }, { width: 100, verbose: true });
    expect(verbose.filter((line) => line.includes('写明数量'))).toHaveLength(3);
  });

  it('is on which sheet it stands, and that nobody sees the sheet', () => {
    const onSheet = (change: object): string =>
      linesOf({ form: { ...review.form, sheet: { ...review.form.sheet, ...change } } }, { width: 100 })[1] ??
      '';
    expect(onSheet({ name: '2023自评' })).toContain('工作表“2023自评” · A1');
    expect(onSheet({ name: '旧表', hidden: true })).toContain('工作表“旧表”（已隐藏） · A1');
  });

  it('is what was set aside, by whom and why, and what no longer needs to be', () => {
    const waiver = waiverFor(review, found, '已附说明', '张三', '2026-11-22');
    const stale = { ...waiver, rule: 'year-mismatch', about: '年度' };
    const lines = linesOf({ setAside: [{ finding: found, waiver }], staleWaivers: [stale] });
    expect(lines).toContain('    除已说明的外，没有发现问题。');
    const at = lines.indexOf('    E3      总分不符  total-mismatch');
    expect(lines[at + 1]).toBe('            已说明：已附说明，张三，2026-11-22');
    expect(lines[at + 2]).toContain('曾作说明的问题已不存在，可以删去：年度，已附说明');
    expect(lines.at(-2)).toBe('1 个文件，1 张表：0 处错误，0 处警告，0 处提示；另有 1 处已说明');
  });

  it('is that something is shown again since it got worse', () => {
    const waiver = waiverFor(review, found, '已附说明', '张三', '2026-11-22');
    const lines = linesOf({ findings: [found], outgrown: [{ finding: found, waiver }] });
    expect(lines).toContain('    E3      ✖ 错误  总分不符  total-mismatch');
    expect(lines.join('')).toContain('说明后变严重，重新列出：');
  });

  it('is how much a baseline hid, and never that nothing was found because it was hidden', () => {
    const lines = textReport([{ ...clean, baseline: { known: 12, gone: 3 } }], style).split('\n');
    expect(lines.slice(-3, -1)).toEqual([
      '已知问题清单中的 12 处未列出，另有 3 处已不存在',
      '1 个文件，1 张表：0 处错误，0 处警告，0 处提示',
    ]);
    expect(lines).toContain('    没有发现新问题。');
    expect(lines).not.toContain('    没有发现问题。');
  });

  it('lets no control character of a waiver, a note or a header through', () => {
    const waiver = waiverFor(review, found, '已', '张', '2026-11-22');
    const hostile = { ...waiver, reason: '\u001B[2J', about: '\u001B[2J' };
    const text = textReport(
      [
        {
          ...clean,
          notes: [{ zh: '\u001B[2J', en: '\u001B[2J' }],
          forms: [{ ...review, setAside: [{ finding: found, waiver: hostile }], staleWaivers: [hostile] }],
        },
      ],
      style,
    );
    expect(text).not.toContain('\u001B');
  });
});
