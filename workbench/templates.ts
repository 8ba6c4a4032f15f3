import type { SpreadsheetHost } from '../src/sheets';
import type { TemplateOrder } from '../src/templates/blank-sheets';
import { editionFor, templates } from '../src/templates/catalogue';
import type { Wording } from '../src/words';
import { type Door, PaneProblem } from '../taskpane/model';
import type { Books } from './books';

/** Forms, blank or filled, each workbook of them opened as a tab, from where it is saved as any file. They are made here in the page: nothing is fetched. */
export function templateDoor(books: Books, host: SpreadsheetHost): NonNullable<Door['templates']> {
  const openForms = async (forms: readonly TemplateOrder[], title: Wording): Promise<void> => {
    // What makes a workbook is loaded when somebody wants one.
    const [{ OrderProblem, templateWorkbook }, { openedFile, rememberResults }] = await Promise.all([
      import(/* webpackChunkName: "templates" */ '../src/templates'),
      import(/* webpackChunkName: "files" */ './file-work'),
    ]);
    const bytes = await templateWorkbook(...forms).catch((error: unknown) => {
      throw error instanceof OrderProblem ? new PaneProblem({ zh: error.zh, en: error.en }) : error;
    });
    books.open(await openedFile(`${title.zh}.xlsx`, bytes));
    void rememberResults(books, host);
  };
  return {
    choices: templates,
    anyRows: true,
    // What is saved into a file takes no new sheet.
    intoWorkbook: false,
    openForms,
    async open({ name, rows, edition }) {
      const choice = templates.find((one) => one.name === name);
      if (!choice) throw new PaneProblem({ zh: '没有这个模板', en: 'There is no such template' });
      const order = {
        layout: choice.name,
        edition: edition ?? editionFor(host.capabilities.functionPrefix),
        ...(rows !== undefined && { rows }),
      };
      await openForms([order], choice.title);
    },
  };
}
