/**
 * What Excel can do around the pane, on machines that differ.
 * @jest-environment jsdom
 */
import { openExcel } from '../tests/excel-host/boot';
import { PaneProblem } from '../taskpane/model';
import { excelDoor } from './door';

const file = new Uint8Array([80, 75, 3, 4]);

/** An Excel on this platform, with a server that delivers templates, and a page that notes what it saves and opens. */
function excelOn(platform: 'OfficeOnline' | 'PC' | 'Mac') {
  const excel = openExcel();
  excel.faults.platform = platform;
  const saved: { name: string; blob: Blob }[] = [];
  let last = new Blob();
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:template';
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    // On a Mac such a link does nothing.
    if (platform !== 'Mac') saved.push({ name: this.download, blob: last });
  };
  const shown: string[] = [];
  Object.assign(Office.context, { ui: { openBrowserWindow: (url: string) => void shown.push(url) } });
  Object.assign(window, {
    fetch: () => Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(file.buffer) }),
  });
  return { saved, shown };
}

describe('a template', () => {
  it('that Excel does not open as a workbook can be downloaded, which is said', async () => {
    excelOn('PC');
    const error = Object.assign(Object.create(OfficeExtension.Error.prototype) as OfficeExtension.Error, {
      code: 'GeneralException',
      message: 'There was an internal error while processing the request.',
    });
    jest.spyOn(Excel, 'createWorkbook').mockRejectedValueOnce(error);
    const problem: unknown = await excelDoor()
      .templates?.open({ name: 'mof-project' })
      .catch((reason: unknown) => reason);
    expect(problem).toBeInstanceOf(PaneProblem);
    expect((problem as PaneProblem).wording.zh).toMatch(/请改用“下载文件”.*internal error/u);
  });

  it('is saved as the file that the build made', async () => {
    const { saved } = excelOn('PC');
    await excelDoor().templates?.download?.({ name: 'mof-project' });
    expect(saved.map(({ name, blob }) => [name, blob.size])).toEqual([['mof-project.xlsx', file.length]]);
  });

  it('is fetched by the browser on a Mac, where a link of the pane does nothing', async () => {
    const { saved, shown } = excelOn('Mac');
    await excelDoor().templates?.download?.({ name: 'mof-project' });
    expect(saved).toEqual([]);
    expect(shown).toEqual([new URL('templates/mof-project-native.xlsx', window.location.href).href]);
  });
});

describe('before settings are kept', () => {
  it.each([
    ['PC', true, /不能再用 Ctrl\+Z 撤销/u],
    ['Mac', false, /Ctrl\+Z.*可能丢失/u],
  ] as const)('on %s it is said what that costs', (platform, savesFiles, said) => {
    excelOn(platform);
    const door = excelDoor();
    expect(door.savesFiles).toBe(savesFiles);
    expect(door.settingsNote?.zh).toMatch(said);
  });
});
