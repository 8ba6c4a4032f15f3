/**
 * Pictures of what a file looks by, and the page that says what each shows: docs/looks.zh-CN.md with docs/looks. Each is a pair: what is
 * left of it in a file that is written anew, as the web version once saved, and in one that 保存 writes into. Both are saved, opened again in
 * the web version and pictured there; what it does not show is printed by LibreOffice or read in the file.
 * `npx tsx scripts/look-pictures.ts`, after a build of the workbench. Needs soffice and pdftoppm (Debian: libreoffice-calc,
 * poppler-utils, fonts-noto-cjk).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { format, resolveConfig } from 'prettier';
import { formattedForm } from '../src/hosts/workbook-file/looks/formatted.test-support';
import { startBrowser } from '../tests/e2e/browser';
import type { WorkbenchPage } from '../tests/e2e/workbench-page';
import { contentOfFile } from '../workbench/file-sheets';
import { writtenAnew } from '../workbench/save-file';

const folder = resolve(__dirname, '../docs/looks');
const page = resolve(__dirname, '../docs/looks.zh-CN.md');

/** What a pair shows: cells, with a margin around them in pixels, the bar of sheets, what is said of a link, or of the file. */
interface Pair {
  readonly name: string;
  /** What the page says of it. */
  readonly says: string;
  readonly cells: readonly [from: string, to: string] | 'sheet bar' | 'link bar' | 'message';
  readonly margin?: number;
  /** A cell that is selected first, else one out of the way. */
  readonly select?: string;
  /** What is typed first. */
  readonly type?: readonly [cell: string, value: number];
  /** A cell that the mouse is moved to. */
  readonly point?: string;
}

const whole = ['A1', 'J7'] as const;

const ofForm: readonly Pair[] = [
  { name: 'fonts', says: '字体、字号、颜色、对齐', cells: ['A1', 'J1'] },
  { name: 'fills', says: '填充色', cells: ['A2', 'C5'] },
  { name: 'borders', says: '边框', cells: ['A2', 'E5'] },
  { name: 'number-formats', says: '数字格式：百分比、千分位、带单位', cells: ['D4', 'E5'] },
  { name: 'dates', says: '日期仍是日期（靠右），不是文字', cells: ['C7', 'E7'] },
  { name: 'widths-and-heights', says: '行高、列宽', cells: ['A1', 'J3'] },
  { name: 'hidden', says: '隐藏的行（第 6 行）和列（G 列）', cells: whole, margin: 46 },
  { name: 'sheet-bar', says: '隐藏的工作表（代码表）、标签颜色', cells: 'sheet bar' },
  { name: 'panes', says: '冻结窗格（向下滚动后表头仍在）、网格线', cells: ['A1', 'E7'] },
  { name: 'filters', says: '筛选', cells: ['A2', 'E3'] },
  { name: 'rich-text', says: '单元格里的局部格式', cells: ['H2', 'J2'] },
  { name: 'lists', says: '数据验证：下拉列表', cells: ['I2', 'J4'], select: 'J3' },
  { name: 'conditional-formats', says: '条件格式：得分低于 20 标红', cells: ['H3', 'J5'] },
  { name: 'links', says: '链接：选中后可打开', cells: 'link bar', select: 'B7' },
  { name: 'comments', says: '批注', cells: ['A3', 'D7'], point: 'A4' },
  { name: 'pictures', says: '图片：留一个说明，保存时原样保留', cells: ['F5', 'L10'], point: 'H7' },
  { name: 'protection', says: '工作表保护：打开时说明，保存时原样保留', cells: 'message' },
  { name: 'names', says: '名称：H7 是 SUM(权重)，H3 改成 60 之后', cells: ['F2', 'J7'], type: ['H3', 60] },
];

const ofChart: readonly Pair[] = [
  { name: 'charts', says: '图表：留一个说明，保存时原样保留', cells: ['G1', 'M7'], point: 'H2' },
];

const ofXls: readonly Pair[] = [
  { name: 'xls', says: '旧格式 .xls：保存成新的 .xlsx，样子照这里显示的', cells: ['A1', 'F7'] },
];

const sides = ['before', 'after'] as const;
type Saved = Readonly<Record<(typeof sides)[number], Uint8Array>>;

/** A file after one cell was changed: written anew, and written into. */
async function savedBothWays(at: WorkbenchPage, name: string, bytes: Uint8Array): Promise<Saved> {
  await at.addFile(name, bytes);
  await at.type('A9', '改了一格');
  const [after] = await at.saved('保存');
  const { sheets } = await contentOfFile('表.xlsx', after);
  return { before: await writtenAnew(new Workbook(), sheets, null), after };
}

async function take(at: WorkbenchPage, pair: Pair, side: string): Promise<void> {
  if (pair.type) await at.type(...pair.type);
  await at.page.mouse.move(5, 5);
  const canvas = await at.page.locator('canvas[id^="univer-sheet-main-canvas_"]').boundingBox();
  const area = await at.page.locator('.spreadsheet').boundingBox();
  if (!canvas || !area) throw new Error('no spreadsheet');
  const rectOf = async (cell: string): Promise<DOMRect> => {
    const rect = await at.page.evaluate((place) => {
      const sheet = window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
      const { x, y, width, height } = sheet?.getRange(place).getCellRect() ?? {};
      return { x, y, width, height };
    }, cell);
    const { x = NaN, y = NaN, width = NaN, height = NaN } = rect;
    return { x: x + canvas.x, y: y + canvas.y, width, height } as DOMRect;
  };
  await at.page.evaluate((cell) => {
    window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet().getRange(cell).activate();
  }, pair.select ?? 'A30');
  await at.page.evaluate(
    (row) => void window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(row, 0),
    pair.name === 'panes' ? 6 : 0,
  );
  if (pair.point !== undefined) {
    const { x, y, width, height } = await rectOf(pair.point);
    await at.page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  }
  // Until what moves has come to rest.
  await at.page.waitForTimeout(700);
  const path = join(folder, `${pair.name}-${side}.png`);
  if (pair.cells === 'message') {
    const bar = await at.page.locator('header[data-part="bar"]').boundingBox();
    await at.page.screenshot({ path, clip: { x: 0, y: 0, width: 620, height: bar?.height ?? 0 } });
    return;
  }
  if (pair.cells === 'sheet bar' || pair.cells === 'link bar') {
    const top = pair.cells === 'sheet bar' ? canvas.y + canvas.height : canvas.y + canvas.height - 80;
    await at.page.screenshot({
      path,
      clip: { x: area.x, y: top, width: 420, height: area.y + area.height - top },
    });
    return;
  }
  const [from, to] = [await rectOf(pair.cells[0]), await rectOf(pair.cells[1])];
  const margin = pair.margin ?? 4;
  const [left, top] = [Math.max(area.x, from.x - margin), Math.max(area.y, from.y - margin)];
  const right = Math.min(area.x + area.width, to.x + to.width + margin);
  const bottom = Math.min(area.y + area.height, to.y + to.height + margin);
  await at.page.screenshot({ path, clip: { x: left, y: top, width: right - left, height: bottom - top } });
}

async function takePairs(
  at: WorkbenchPage,
  name: string,
  bytes: Uint8Array,
  pairs: readonly Pair[],
): Promise<Saved> {
  const files = await savedBothWays(at, name, bytes);
  for (const side of sides) {
    await at.addFile(`${side}-${name}`.replace(/\.\w+$/u, '.xlsx'), files[side]);
    await at.page.waitForTimeout(1500);
    for (const pair of pairs) await take(at, pair, side);
  }
  return files;
}

/** The first page of each as it is printed. */
function print(files: Saved): void {
  const work = mkdtempSync(join(tmpdir(), 'look-pictures-'));
  try {
    for (const side of sides) writeFileSync(join(work, `${side}.xlsx`), files[side]);
    const profile = `-env:UserInstallation=file://${work}/profile`;
    const names = sides.map((side) => `${side}.xlsx`);
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...names], {
      cwd: work,
      stdio: 'ignore',
    });
    for (const side of sides)
      execFileSync('pdftoppm', [
        ...['-png', '-singlefile', '-gray', '-r', '60', '-H', '260'],
        join(work, `${side}.pdf`),
        join(folder, `print-${side}`),
      ]);
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** What neither screen nor paper shows, as it stands in the file. */
const inFile: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['日期（D7）是数值', /<c r="D7"(?![^>]* t=)[^>]*><v>45382</u],
  ['工作表保护', /<sheetProtection [^>]*>/u],
  ['打印区域和打印标题', /<definedName name="_xlnm\.Print_(?:Area|Titles)"/u],
  ['页眉页脚', /<oddHeader>/u],
  ['名称“权重”', /<definedName name="权重"/u],
  ['图片', /<xdr:pic>/u],
];

function tableOf(files: Saved): string {
  const texts = sides.map((side) =>
    Object.entries(unzipSync(files[side]))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, part]) => strFromU8(part))
      .join('\n'),
  );
  const lines = inFile.map(
    ([what, pattern]) =>
      `| ${what} | ${texts.map((text) => (pattern.test(text) ? '在' : '没有了')).join(' | ')} |`,
  );
  return ['| 看不见的 | 整个重写 | 保存 |', '| --- | --- | --- |', ...lines].join('\n');
}

async function takeAll(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser();
  const at = await browser.openWorkbench({ context: { viewport: { width: 1500, height: 800 } } });
  at.page.on('dialog', (dialog) => void dialog.accept());
  const files = await takePairs(at, '自评表.xlsx', await formattedForm(), ofForm);
  const kept = (path: string): Uint8Array =>
    new Uint8Array(readFileSync(resolve(__dirname, '../tests', path)));
  await takePairs(at, '图表.xlsx', kept('workbook-patch/writers/openpyxl.xlsx'), ofChart);
  await takePairs(at, '旧表.xls', kept('looks/formatted.xls'), ofXls);
  await browser.close();
  print(files);
  const pictures = [
    ...ofForm,
    ...ofChart,
    ...ofXls,
    { name: 'print', says: '打印设置：横向、页眉、标题行（由 LibreOffice 打印）' },
  ];
  const rows = pictures.map(
    ({ name, says }) => `| ${says} | ![](looks/${name}-before.png) | ![](looks/${name}-after.png) |`,
  );
  const text = [
    '# 保存前后的样子',
    '同一份带格式的表，改一格后存两次，再在网页版里打开。中间一列是把文件整个重写的结果（早先的网页版就是这样保存的）；右边一列是现在的“保存”：只写进改过的格，其余一字节不动。由 `scripts/look-pictures.ts` 生成。',
    ['| 内容 | 整个重写 | 保存 |', '| --- | --- | --- |', ...rows].join('\n'),
    tableOf(files),
  ].join('\n\n');
  writeFileSync(page, await format(`${text}\n`, { ...(await resolveConfig(page)), parser: 'markdown' }));
}

void takeAll();
