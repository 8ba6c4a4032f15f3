import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { reviewWorkbooks } from '../review';
import { readForms } from '../forms';
import { contentFromBytes } from '../hosts/workbook-file/bytes';
import { sentenceOf } from '../words';
import {
  type CheckedFile,
  checkFile,
  compareFiles,
  findingsAcross,
  firstView,
  letterOf,
  letterText,
  openedBy,
  rowsOf,
  rowsShown,
  summaryOf,
  summaryPage,
  summaryWorkbook,
  withFindingsAcross,
} from './index';

const head =
  '指标名称\t计量单位\t指标性质\t指标值\t全年完成值\t偏离度（%）\t得分系数（%）\t指标权重\t指标得分\t说明';
const reason = '受连续强降雨影响施工推迟了两个月，已调整工期并增派人手';

interface Made {
  readonly project?: string;
  readonly rows: readonly string[];
  readonly total?: string;
}

/** A form as tab-separated text. */
function text({ project = '河道清淤', rows, total = '100' }: Made): Uint8Array {
  const basics = `项目名称：\t${project}\t自评总分：\t${total}\n项目主管部门：\t临江水务局`;
  return new TextEncoder().encode(`2023年度项目绩效自评表\n${basics}\n${head}\n${rows.join('\n')}\n`);
}

const met = (name: string, weight: number): string =>
  `${name}\t处\t≥\t10\t10\t0\t100\t${weight}\t${weight}\t`;
const short = (name: string): string => `${name}\t处\t≥\t10\t8\t-20\t80\t50\t40\t${reason}`;
const unscored = (name: string): string => `${name}\t处\t≥\t10\t10\t0\t100\t50\t\t`;

const checked = async (path: string, made: Made): Promise<CheckedFile> =>
  (await checkFile(path, text(made))).file;

const wrong: Made = { rows: [met('清淤河段数量', 50), unscored('巡查次数')] };
const right: Made = { rows: [met('清淤河段数量', 50), met('巡查次数', 50)] };

describe('a file of the desk', () => {
  it('is judged to plain data that survives the way from a worker to a page', async () => {
    const check = await checkFile('水务/甲.txt', text(wrong));
    expect(structuredClone(check)).toEqual(check);
    expect(check.file).toMatchObject({ status: 'checked', forms: [{ unit: '临江水务局', stated: '100' }] });
  });

  it.each([
    ['an empty file', new Uint8Array(), 'failed', '文件是空的'],
    [
      'a file without a form',
      new TextEncoder().encode('姓名\t电话\n张三\t1'),
      'no-form',
      '没有找到绩效自评表',
    ],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'failed', '不是电子表格'],
  ])('that is %s says so', async (_what, bytes, status, words) => {
    const { file } = await checkFile('坏.xlsx', bytes);
    expect(file.status).toBe(status);
    expect(file.reason?.zh).toContain(words);
  });

  it('has a row a form, and one of its own where nothing was checked', async () => {
    const batch = readFileSync(join(__dirname, '../../samples/chongqing-department-and-projects.txt'));
    const { file } = await checkFile('批.txt', batch);
    expect(rowsOf(file).map(({ id, form }) => [id, form])).toEqual([
      ['批.txt#0', 0],
      ['批.txt#1', 1],
      ['批.txt#2', 2],
    ]);
    const [row] = rowsOf((await checkFile('空.txt', new Uint8Array())).file);
    expect(row).toMatchObject({ form: null, readiness: 'unread' });
  });
});

describe('a row', () => {
  it('begins with the project, which tells it from hundreds of others of the same title', async () => {
    const files = [await checked('1.txt', right), await checked('2.txt', { ...right, project: '校舍维修' })];
    expect(files.flatMap(rowsOf).map(({ name }) => name)).toEqual([
      '河道清淤 · 2023年度项目绩效自评表',
      '校舍维修 · 2023年度项目绩效自评表',
    ]);
  });
});

describe('the rules across files', () => {
  const copied = (project: string): Made => ({ project, rows: [met('清淤河段数量', 50), short('巡查次数')] });

  it('find what a check of everything at once finds', async () => {
    const files = ['甲', '乙', '丙'].map((name) => ({ path: `${name}.txt`, bytes: text(copied(name)) }));
    const checks = await Promise.all(files.map(({ path, bytes }) => checkFile(path, bytes)));
    const found = findingsAcross(checks.map(({ evidence }) => evidence));
    const shown = checks.map(({ file }, i) => withFindingsAcross(file, found[i] ?? []));
    const forms = await Promise.all(
      files.map(async ({ path, bytes }) => ({
        forms: (await contentFromBytes(bytes, path)).sheets.flatMap((sheet) => readForms(sheet)),
        waivers: [],
      })),
    );
    const said = (
      findings: readonly { key: string; message: CheckedFile['forms'][0]['findings'][0]['message'] }[],
    ): unknown => findings.map(({ key, message }) => [key, sentenceOf(message, 'zh')]);
    const atOnce = reviewWorkbooks(forms).map((reviews) => reviews.map(({ findings }) => said(findings)));
    expect(shown.map((file) => file.forms.map(({ findings }) => said(findings)))).toEqual(atOnce);
    expect(JSON.stringify(shown)).toContain('reason-copied');
  });

  it('pass over a file that was not checked', () => {
    expect(findingsAcross([null, null])).toEqual([[], []]);
  });
});

describe('the rows of the desk', () => {
  const rows = async (): Promise<ReturnType<typeof rowsShown>> => {
    const files = [
      await checked('2.txt', wrong),
      await checked('10.txt', right),
      (await checkFile('3.txt', new Uint8Array())).file,
    ];
    return files.flatMap(rowsOf);
  };

  it('stand by path, numbers as numbers', async () => {
    expect(rowsShown(await rows(), firstView).map(({ path }) => path)).toEqual(['2.txt', '3.txt', '10.txt']);
  });

  it.each([true, false])(
    'stand by errors, what was not checked last (descending: %s)',
    async (descending) => {
      const shown = rowsShown(await rows(), { ...firstView, by: 'errors', descending });
      expect(shown.at(-1)?.path).toBe('3.txt');
      expect(shown[0]?.path).toBe(descending ? '2.txt' : '10.txt');
    },
  );

  it('are left out where they do not have all the words, or are of another kind', async () => {
    const all = await rows();
    expect(rowsShown(all, { ...firstView, search: '水务 10' }).map(({ path }) => path)).toEqual(['10.txt']);
    expect(rowsShown(all, { ...firstView, show: 'unread' }).map(({ path }) => path)).toEqual(['3.txt']);
    expect(rowsShown(all, { ...firstView, show: 'differs' }).map(({ path }) => path)).toEqual(['2.txt']);
  });
});

describe('a letter', () => {
  it('tells the filler of every error where it stands and what to do', async () => {
    const file = await checked('水务/甲.txt', wrong);
    const letter = letterText(letterOf(file, 'zh', '2026-11-22'));
    expect(letter).toContain('临江水务局填报人：');
    expect(letter).toContain('“甲.txt”');
    expect(letter).toContain('必须修改');
    expect(letter).toContain('I6');
    expect(letter).toContain('修改方法：');
    expect(letter).not.toMatch(/score-missing|perfcheck|JSON/u);
  });

  it('of a file in order asks for nothing', async () => {
    const file = await checked('乙.txt', right);
    const errors = file.forms.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'error'),
    );
    expect(errors).toEqual([]);
    expect(letterText(letterOf(file, 'zh', '2026-11-22'))).toContain('没有必须修改的问题');
  });

  it('of a file that could not be read says why', async () => {
    const { file } = await checkFile('空.xlsx', new Uint8Array());
    const letter = letterText(letterOf(file, 'zh', '2026-11-22'));
    expect(letter).toContain('你单位报送的“空.xlsx”未能核对：文件是空的（0 字节）');
    expect(letter).not.toContain('改好后');
  });
});

describe('two versions of a file', () => {
  it('tell what was mended, what is open, what is new, and which cells changed', async () => {
    const before = await checked('甲.txt', { rows: [unscored('清淤河段数量'), unscored('巡查次数')] });
    const now = await checked('甲.txt', { rows: [met('清淤河段数量', 50), unscored('巡查次数')] });
    const [form] = compareFiles(before, now);
    const about = (findings: readonly { rule: string; about: string }[] = []): readonly string[] =>
      findings.filter(({ rule }) => rule === 'score-missing').map((one) => one.about);
    expect(about(form?.mended)).toEqual(['清淤河段数量']);
    expect(about(form?.open)).toEqual(['巡查次数']);
    expect(about(form?.fresh)).toEqual([]);
    expect(form?.cells).toEqual([{ cell: 'I5', before: '', now: '50' }]);
  });

  it('know a form again whose title was mended', async () => {
    const before = await checked('甲.txt', wrong);
    const now = { ...before, forms: before.forms.map((form) => ({ ...form, name: '改过的标题' })) };
    expect(compareFiles(before, now).map(({ standing }) => standing)).toEqual(['both']);
  });

  it('name a form that only one of them has', async () => {
    const one = await checked('甲.txt', wrong);
    const none = { ...one, forms: [] };
    expect(compareFiles(one, none).map(({ standing }) => standing)).toEqual(['gone']);
    expect(compareFiles(none, one).map(({ standing }) => standing)).toEqual(['new']);
  });
});

describe('the summary', () => {
  it('counts forms and findings once, and says what a cancelled check left', async () => {
    const files = [await checked('甲.txt', wrong), (await checkFile('空.txt', new Uint8Array())).file];
    const summary = summaryOf(files, 7, 'zh');
    expect(summary.counts).toEqual({ files: 2, forms: 1, ready: 0, notReady: 1, uncertain: 0, unread: 1 });
    const page = summaryPage(summary, 'zh');
    expect(page).toContain('还有 7 个文件未核对');
    expect(page).toContain('文件是空的（0 字节）');
  });

  it('as a page shows cell content as text', async () => {
    const file = await checked('<b>.txt', { rows: [unscored('<img src=x onerror=alert(1)>')] });
    expect(summaryPage(summaryOf([file], 0, 'zh'), 'zh')).not.toMatch(/<img|<b>\.txt/u);
  });

  it('as a workbook has the forms, the kinds and every finding, and no formula', async () => {
    const file = await checked('=1+1.txt', wrong);
    const summary = summaryOf([file], 0, 'zh');
    const book = new Workbook();
    await book.xlsx.load((await summaryWorkbook(summary, 'zh')).buffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      '各表情况',
      '问题分布',
      '跨文件核对',
      '问题明细',
    ]);
    expect(book.getWorksheet('各表情况')?.getCell('A2').value).toBe('=1+1.txt');
    expect(book.getWorksheet('问题明细')?.rowCount).toBe(summary.findings.length + 1);
    expect(book.worksheets.map(({ pageSetup }) => pageSetup.fitToWidth)).toEqual([1, 1, 1, 1]);
  });
});

describe('the files kept beside an open workbook', () => {
  it.each([
    ['~$表.xlsx', '表.xlsx'],
    ['.~表.et', '表.et'],
    ['.~lock.表.ods#', '表.ods'],
    ['表.xlsx', null],
  ])('%s is kept beside %s', (name, opened) => expect(openedBy(name)).toBe(opened));
});
