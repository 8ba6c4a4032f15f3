/// <reference types="office-js" />
import { shortcuts } from '../manifest/shortcuts';
import { hasExcelApi, hasKeyboardShortcuts, hasSharedRuntime, problemOf } from '../src/hosts/excel';
import { templatePath, templates } from '../src/templates/catalogue';
import { save } from '../taskpane/deliver';
import { type Door, PaneProblem, type TemplateWish } from '../taskpane/model';

/** What Excel can do around the pane, as far as this Excel can. */
export function excelDoor(): Door {
  return {
    ...(hasKeyboardShortcuts() && { keys: shortcuts.map(({ keys, name }) => ({ keys, does: name })) }),
    ...(hasExcelApi('1.8') && {
      templates: { choices: templates, open: openTemplate, download: downloadTemplate },
    }),
    ...(hasExcelApi('1.7') && { fileName }),
    savesFiles: !isMac(),
    settingsNote: isMac() ? costOnMac : cost,
    address: () => Office.context.document.url,
    ...(hasSharedRuntime() && { startUp: { read: startsWithWorkbook, write: startWithWorkbook } }),
  };
}

/**
 * Every write of a custom XML part clears what the user could take back (office-js #4484, and Microsoft's page on undo); on a Mac
 * the part may be gone when the workbook is opened again (#6091).
 */
const cost = {
  zh: '存进工作簿后，此前的操作不能再用 Ctrl+Z 撤销（Excel 的限制）。',
  en: 'Once this is kept in the workbook, Ctrl+Z takes nothing back that was done before (a limit of Excel).',
};
const costOnMac = {
  zh: `${cost.zh}Mac 版 Excel 重新打开工作簿后可能丢失这些设置，请另存一份报告。`,
  en: `${cost.en} Excel on a Mac may lose it when the workbook is opened again: keep a report as well.`,
};

function fileName(): Promise<string> {
  return Excel.run(async (context) => {
    const workbook = context.workbook.load('name');
    await context.sync();
    return workbook.name;
  });
}

function isMac(): boolean {
  return Office.context.platform === Office.PlatformType.Mac;
}

async function openTemplate({ name, edition = 'perf' }: TemplateWish): Promise<void> {
  const file = base64(await templateFile(templatePath(name, edition)));
  try {
    await Excel.createWorkbook(file);
  } catch (error) {
    // Where extensions are hardened by policy Excel opens none from an add-in (#3568), and says so in no words for users.
    const { reason, zh, en } = problemOf(error);
    if (reason !== 'failed' && reason !== 'unsupported') throw problemOf(error);
    throw new PaneProblem({
      zh: `没有打开新工作簿，请改用“下载文件”（${zh}）`,
      en: `No workbook was opened: download the file instead (${en})`,
    });
  }
}

/**
 * The edition with plain formulas unless the user chose: a new workbook that holds custom functions may freeze the ribbon (#6531, #6763), and a file goes
 * to people without the add-in. On a Mac a link of the page saves nothing (#2700, #3385), so the browser is asked to.
 */
async function downloadTemplate({ name, edition = 'native' }: TemplateWish): Promise<void> {
  const path = templatePath(name, edition);
  if (isMac()) {
    Office.context.ui.openBrowserWindow(new URL(path, window.location.href).href);
    return;
  }
  if (!save(`${name}.xlsx`, xlsx, new Uint8Array(await templateFile(path)))) throw new PaneProblem(notSaved);
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const notSaved = {
  zh: '这里不能保存文件；请向管理员要模板文件',
  en: 'No file can be saved here; ask the administrator for the template',
};

async function startsWithWorkbook(): Promise<boolean> {
  return (await unlessProblem(Office.addin.getStartupBehavior())) === Office.StartupBehavior.load;
}

async function startWithWorkbook(on: boolean): Promise<void> {
  const { load, none } = Office.StartupBehavior;
  await unlessProblem(Office.addin.setStartupBehavior(on ? load : none));
}

/** The file that the build put beside the page. */
async function templateFile(path: string): Promise<Uint8Array> {
  try {
    const response = await fetch(path);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch {
    // The server does not answer; said below as a missing file is.
  }
  throw new PaneProblem({
    zh: '没有取到模板文件；请检查插件文件是否完整，或请管理员查看服务器',
    en: 'The template could not be fetched: see whether the files of the add-in are complete, or ask the administrator',
  });
}

/** What Excel wants a file as. Piece by piece, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

async function unlessProblem<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    throw problemOf(error);
  }
}
