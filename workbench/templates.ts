import type { SpreadsheetHost } from '../src/sheets';
import { templates } from '../src/templates/catalogue';
import { type Door, PaneProblem } from '../taskpane/model';
import type { Books } from './books';

/** Blank forms, each opened as a tab, from where it is saved as any file. They are made here in the page: nothing is fetched. */
export function templateDoor(books: Books, host: SpreadsheetHost): NonNullable<Door['templates']> {
  return {
    choices: templates,
    async open(name) {
      const choice = templates.find((one) => one.name === name);
      if (!choice) throw new PaneProblem({ zh: '没有这个模板', en: 'There is no such template' });
      // What makes a workbook is loaded when somebody wants one.
      const [{ templateWorkbook }, { openedFile, rememberResults }] = await Promise.all([
        import('../src/templates'),
        import(/* webpackChunkName: "files" */ './file-work'),
      ]);
      books.open(
        await openedFile(
          `${choice.title.zh}.xlsx`,
          await templateWorkbook({ layout: choice.name, edition: 'perf' }),
        ),
      );
      void rememberResults(books, host);
    },
  };
}
