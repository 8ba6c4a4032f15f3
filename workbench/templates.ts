import type { SpreadsheetHost } from '../src/sheets';
import { editionFor, templates } from '../src/templates/catalogue';
import { type Door, PaneProblem } from '../taskpane/model';
import type { Books } from './books';

/** Blank forms, each opened as a tab, from where it is saved as any file. They are made here in the page: nothing is fetched. */
export function templateDoor(books: Books, host: SpreadsheetHost): NonNullable<Door['templates']> {
  return {
    choices: templates,
    anyRows: true,
    // What is saved into a file takes no new sheet.
    intoWorkbook: false,
    async open({ name, rows, edition }) {
      const choice = templates.find((one) => one.name === name);
      if (!choice) throw new PaneProblem({ zh: '没有这个模板', en: 'There is no such template' });
      // What makes a workbook is loaded when somebody wants one.
      const [{ OrderProblem, templateWorkbook }, { openedFile, rememberResults }] = await Promise.all([
        import(/* webpackChunkName: "templates" */ '../src/templates'),
        import(/* webpackChunkName: "files" */ './file-work'),
      ]);
      const bytes = await templateWorkbook({
        layout: choice.name,
        edition: edition ?? editionFor(host.capabilities.functionPrefix),
        ...(rows !== undefined && { rows }),
      }).catch((error: unknown) => {
        throw error instanceof OrderProblem ? new PaneProblem({ zh: error.zh, en: error.en }) : error;
      });
      books.open(await openedFile(`${choice.title.zh}.xlsx`, bytes));
      void rememberResults(books, host);
    },
  };
}
