import { type ExcelBrowser, startExcelBrowser } from '../excel-host/web/browser';
import { addInFolder, sampleInExcel } from './add-in';

jest.setTimeout(60_000);

/** What Excel on the web says of itself in the address, to a page that is then left alone. */
const excelThatIsSilent = `?_host_Info=${encodeURIComponent('Excel$Web$16.01$zh-CN$telemetry$$$3')}`;

let browser: ExcelBrowser;
beforeAll(async () => {
  browser = await startExcelBrowser(addInFolder);
});
afterEach(() => browser.closePages());
afterAll(() => browser.close());

describe('the page of the add-in', () => {
  it('in a browser without Excel says where to open it, in both languages', async () => {
    const page = await browser.openAlone();
    const notice = page.getByRole('alert');
    await notice.getByRole('heading', { name: '请在 Excel 里打开' }).waitFor();
    expect(await notice.innerText()).toContain('Open this in Excel');
    expect(await page.getByText('WebView2').count()).toBe(0);
    expect(browser.complaints()).toEqual([]);
  });

  it('in the engine of Internet Explorer says in both languages what to install, and none of its scripts runs', async () => {
    const page = await browser.openInOldEngine();
    const notice = page.getByRole('alert');
    await notice.getByRole('heading', { name: '这台电脑缺少 WebView2' }).waitFor();
    await notice.getByRole('heading', { name: 'WebView2 is missing on this machine' }).waitFor();
    const installers = notice.getByText(/RuntimeInstallerX64\.exe.*RuntimeInstallerX86\.exe/u);
    for (const language of ['zh-CN', 'en']) {
      await installers.and(page.locator(`[lang="${language}"]`)).waitFor();
    }
    await page.getByRole('tablist').waitFor({ state: 'detached' });
    expect(browser.complaints().join()).toMatch(/^error: \/taskpane\.[\da-f]+\.js$/u);
  });

  it('says that Excel does not answer, when it does not', async () => {
    const page = await browser.openAlone({ asked: excelThatIsSilent });
    expect(await page.getByRole('main').innerText()).toContain('正在打开');
    await page.clock.fastForward(30_000);
    await page.getByRole('heading', { name: 'Excel 没有回应' }).waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('请关闭这个面板，再从“绩效自评”选项卡打开');
  });

  it('says that office.js is missing, when it is', async () => {
    const page = await browser.openAlone({ isMissing: (path) => path === '/office/office.js' });
    await page.getByRole('heading', { name: '插件没有装全' }).waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('没有载入 office.js');
    expect(browser.complaints()).toContain('no /office/office.js');
  });

  it('in an Excel that cannot read sheets says which one it needs', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'), {
      supported: { ExcelApi: '1.6' },
    });
    await addIn.pane.getByRole('heading', { name: '这个版本的 Excel 太旧' }).waitFor();
    expect(await addIn.pane.getByRole('alert').innerText()).toContain('ExcelApi 1.9');
    expect(browser.complaints()).toEqual([]);
  });

  it('in an Excel that marks nothing checks all the same', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'), {
      supported: { ExcelApi: '1.7' },
    });
    const before = structuredClone(addIn.workbook.active.conditionalFormats);
    await addIn.check();
    expect(await addIn.findings('偏离度 1100%').count()).toBe(1);
    expect(addIn.workbook.active.conditionalFormats).toEqual(before);
    expect(await addIn.pane.getByText('不能给单元格标色').count()).toBe(1);
    await addIn.tab('公式').click();
    expect(await addIn.pane.getByRole('combobox', { name: '模板' }).count()).toBe(0);
    expect(browser.complaints()).toEqual([]);
  });
});
