/**
 * The page 报告 as a user meets it.
 * @jest-environment jsdom
 */
import { act, screen } from '@testing-library/react';
import { type OpenPane, formSheet, openPane } from '../../shell/open-pane.test-support';

async function openReport(options: Parameters<typeof openPane>[0] = {}): Promise<OpenPane> {
  const opened = openPane(options);
  await act(() => opened.pane.check());
  act(() => opened.pane.goTo('report'));
  await screen.findByRole('heading', { level: 1, name: '报告' });
  return opened;
}

/** What the page hands to the browser to be saved. */
function savedFiles(): { name: string; blob: Blob }[] {
  const saved: { name: string; blob: Blob }[] = [];
  let last = new Blob();
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:report';
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: last });
  };
  return saved;
}

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });

const buttonIn = (part: string, name: string): HTMLElement => {
  const region = screen.getByRole('region', { name: part });
  const found = [...region.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`no ${name} in ${part}`);
  return found;
};

describe('the page 报告', () => {
  it('asks for a check first', async () => {
    const { pane, user } = openPane();
    act(() => pane.goTo('report'));
    await user.click(await screen.findByRole('button', { name: '校验' }));
    expect(await screen.findByRole('region', { name: '可打印的报告' })).toBeTruthy();
  });

  it('saves the HTML report in the language of the pane', async () => {
    const saved = savedFiles();
    const { user } = await openReport();
    await user.click(buttonIn('可打印的报告', '保存'));
    expect(saved[0]?.name).toMatch(/^绩效自评校验报告 \d{4}-\d{2}-\d{2}\.html$/u);
    const page = await textOf(saved[0]?.blob ?? new Blob());
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('走访企业');
    expect(page).toContain('签字：');
    expect(await screen.findByText(/已交给浏览器保存/u)).toBeTruthy();
  });

  it('saves the JSON report of the contract', async () => {
    const saved = savedFiles();
    const { user } = await openReport();
    await user.click(buttonIn('数据文件', '保存'));
    const report: unknown = JSON.parse(await textOf(saved[0]?.blob ?? new Blob()));
    expect(report).toMatchObject({ version: 1, files: [{ path: '本工作簿', status: 'checked' }] });
  });

  it('copies instead, and where it may not, selects the report to be copied by hand', async () => {
    const { user } = await openReport();
    await user.click(buttonIn('数据文件', '复制内容'));
    expect(await screen.findByText(/已复制到剪贴板/u)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toContain('"version": 1');

    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(buttonIn('数据文件', '复制内容'));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '报告内容' });
    expect(field.value).toContain('"version": 1');
    expect(field.selectionEnd).toBe(field.value.length);
  });

  it('only copies where no file can be saved, and says how to go on', async () => {
    const { user } = await openReport({ door: { savesFiles: false } });
    expect(screen.queryByRole('button', { name: '保存' })).toBeNull();
    expect(screen.getByText(/Mac 版 Excel 的面板不能保存文件/u)).toBeTruthy();
    await user.click(buttonIn('可打印的报告', '复制内容'));
    expect(await screen.findByText(/已复制到剪贴板/u)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toContain('<html lang="zh-CN">');
  });

  it('carries file, day and checker on a page of its own, before the findings', async () => {
    const saved = savedFiles();
    const { user } = await openReport({ door: { fileName: () => Promise.resolve('2025自评.xlsx') } });
    await user.type(screen.getByLabelText(/校验人/u), '王芳');
    await user.click(buttonIn('可打印的报告', '保存'));
    const page = await textOf(saved[0]?.blob ?? new Blob());
    const cover = /<section class="cover">[\s\S]*?<\/section>/u.exec(page)?.[0] ?? '';
    for (const said of ['2025自评.xlsx', '王芳', '还不能提交', '签字：']) expect(cover).toContain(said);
    expect(cover).toMatch(/\d{4}-\d{2}-\d{2}/u);
    expect(page.indexOf('<section class="cover">')).toBeLessThan(page.indexOf('class="findings"'));
  });

  it('says that the workbook was edited since', async () => {
    const { workbook } = await openReport();
    act(() => workbook.typeCell('自评表', { row: 2, column: 4 }, 9));
    expect(await screen.findByText(/校验之后表格又有改动/u)).toBeTruthy();
  });

  it('reports a workbook without a form as one', async () => {
    const saved = savedFiles();
    const { user } = await openReport({ sheets: [formSheet(['会议记录|无'])] });
    await user.click(buttonIn('数据文件', '保存'));
    const report: unknown = JSON.parse(await textOf(saved[0]?.blob ?? new Blob()));
    expect(report).toMatchObject({ files: [{ status: 'no-form', reason: '没有找到绩效自评表' }] });
  });
});
