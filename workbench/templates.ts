import type { SpreadsheetHost } from '../src/sheets';
import { editionFor, templates } from '../src/templates/catalogue';
import { type Door, PaneProblem } from '../taskpane/model';
import type { Books } from './books';
import { chosenLanguage } from './language';

type Doors = NonNullable<Door['templates']>;

/**
 * Forms, blank or filled, each workbook of them opened as a tab, from where it is saved as any file. They are made here in the page: nothing is
 * fetched.
 * @param tell says something of the workbook that was opened
 */
export function templateDoor(books: Books, host: SpreadsheetHost, tell: (words: string) => void): Doors {
  const openForms: NonNullable<Doors['openForms']> = async (forms, title, told) => {
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
    const lines = told[chosenLanguage()];
    if (lines.length > 0) tell(lines.join('\n'));
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
      await openForms([order], choice.title, { zh: [], en: [] });
    },
  };
}
