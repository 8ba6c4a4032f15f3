/// <reference types="office-js" />
import { shortcuts } from '../manifest/shortcuts';
import { hasExcelApi, hasKeyboardShortcuts, hasSharedRuntime, problemOf } from '../src/hosts/excel';
import { templates } from '../src/templates/catalogue';
import { type Door, PaneProblem } from '../taskpane/model';

/** What Excel can do around the pane, as far as this Excel can. */
export function excelDoor(): Door {
  return {
    ...(hasKeyboardShortcuts() && { keys: shortcuts.map(({ keys, name }) => ({ keys, does: name })) }),
    ...(hasExcelApi('1.8') && { templates: { choices: templates, open: openTemplate } }),
    ...(hasSharedRuntime() && { startUp: { read: startsWithWorkbook, write: startWithWorkbook } }),
  };
}

async function openTemplate(name: string): Promise<void> {
  const file = base64(await templateFile(name));
  await unlessProblem(Excel.createWorkbook(file));
}

async function startsWithWorkbook(): Promise<boolean> {
  return (await unlessProblem(Office.addin.getStartupBehavior())) === Office.StartupBehavior.load;
}

async function startWithWorkbook(on: boolean): Promise<void> {
  const { load, none } = Office.StartupBehavior;
  await unlessProblem(Office.addin.setStartupBehavior(on ? load : none));
}

/** The file that the build put beside the page. */
async function templateFile(name: string): Promise<Uint8Array> {
  try {
    const response = await fetch(`templates/${name}.xlsx`);
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
