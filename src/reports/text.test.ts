import { reviewSheets } from '../review';
import { sheetFromRows } from '../sheets';
import type { FileReview } from './file-review';
import { noColour, textReport } from './text';

const style = { language: 'zh', palette: noColour, width: 60 } as const;

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
