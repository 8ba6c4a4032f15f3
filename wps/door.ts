import { reboundFormulas } from '../src/formulas';
import { type Et, wpsHost } from '../src/hosts/wps';
import { editionFor, templatePath, templates } from '../src/templates/catalogue';
import { type Door, PaneProblem } from '../taskpane/model';

/**
 * What WPS can do around the pane.
 * @param page the pane's own address, beside which the templates lie
 * @param paneId the pane's number, null where it is not known
 */
export function wpsDoor(et: Et, page: string, paneId: () => number | null): Door {
  /** Paths by address: a template is downloaded once as long as the pane lives. */
  const downloaded = new Map<string, string>();
  return {
    fileName: () => Promise.resolve().then(() => activeName(et)),
    templates: {
      choices: templates,
      async open({ name, edition: chosen }) {
        await Promise.resolve();
        // A WPS before 12.1.0.20540 has no functions: there PERF formulas would show #NAME? for good.
        const edition = chosen ?? editionFor(wpsHost(et).capabilities.functionPrefix);
        openTemplate(et, new URL(templatePath(name, edition), page), downloaded);
        if (edition === 'perf') await bindFormulas(et);
      },
    },
    collapse() {
      const id = paneId();
      const pane = id === null ? null : et.member('GetTaskPane')?.(id);
      if (pane) pane.Visible = false;
    },
  };
}

function activeName({ application }: Et): string {
  const path = application.ActiveWorkbook?.FullName ?? '';
  return path.split(/[\\/]/u).pop() ?? path;
}

/** As a new workbook from its file. */
function openTemplate(et: Et, url: URL, downloaded: Map<string, string>): void {
  const before = downloaded.get(url.href);
  // What was downloaded may have been cleared away since.
  if (before !== undefined && opens(et, before)) return;
  const path = pathOf(et, url);
  if (!opens(et, path)) {
    throw new PaneProblem({
      zh: '没有打开模板文件；请检查插件文件是否完整，或请管理员查看服务器',
      en: 'The template could not be opened: see whether the files of the add-in are complete, or ask the administrator',
    });
  }
  downloaded.set(url.href, path);
}

/** Offline the file in the add-in's folder, online one that WPS downloads; '' where there is none. */
function pathOf(et: Et, url: URL): string {
  if (url.protocol === 'file:') return localPath(url);
  try {
    return et.member('OAAssist')?.DownloadFile(url.href) ?? '';
  } catch {
    return '';
  }
}

function opens(et: Et, path: string): boolean {
  if (path === '') return false;
  try {
    et.application.Workbooks.Add(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * The formulas of the workbook in front, which has just come from a template: its file spells them as Excel does.
 */
async function bindFormulas(et: Et): Promise<void> {
  const host = wpsHost(et);
  const sheets = await host.readSheets('all');
  const edits = reboundFormulas(sheets);
  if (edits.length > 0) await host.write(edits, sheets);
}

/** "file:///C:/a%20b.xlsx" is C:/a b.xlsx, "file:///opt/a.xlsx" is /opt/a.xlsx. */
export function localPath(url: URL): string {
  return decodeURIComponent(url.pathname).replace(/^\/([A-Za-z]:)/u, '$1');
}
