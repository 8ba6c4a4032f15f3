import type { NewSheet, SpreadsheetHost } from '../../src/sheets';
import { editionFor, templates } from '../../src/templates/catalogue';
import { blankForms } from './blank-forms';
import type { History } from './history';
import type { PaneActions, TemplateWish } from './pane';
import { type Attempt, PaneProblem } from './problem';
import type { Store } from './store';
import type { Turns } from './turns';

/** Adds blank forms to the workbook that is open, and goes to what is to be filled in first. */
export function createAddingTemplates({
  host,
  store,
  turns,
  attempt,
  history,
}: {
  readonly host: SpreadsheetHost;
  readonly store: Store;
  readonly turns: Turns;
  readonly attempt: Attempt;
  readonly history: History;
}): Pick<PaneActions, 'addTemplate'> {
  return {
    async addTemplate(wish) {
      await attempt(() =>
        turns(async () => {
          const sheets = await sheetsFor(wish, editionFor(host.capabilities.functionPrefix));
          const added = await host.addSheets(sheets);
          const [name = ''] = added.names;
          history.add({ zh: `加入工作表“${name}”`, en: `Sheet "${name}" added` }, [added]);
          store.change({
            stale: store.getState().phase === 'checked',
            notice: { zh: `已加到本工作簿：${name}`, en: `Added to this workbook: ${name}` },
          });
          const first = sheets[0]?.cells.find(({ style }) => style.unlocked);
          if (first) await host.select({ sheet: name, cell: { row: first.row, column: first.column } });
        }),
      );
    },
  };
}

/** The form and how to fill it in; how to come by the add-in is of no use where it is at work. */
async function sheetsFor(
  { name, rows, edition }: TemplateWish,
  usual: 'perf' | 'native',
): Promise<readonly NewSheet[]> {
  const choice = templates.find((one) => one.name === name);
  if (!choice) throw new PaneProblem({ zh: '没有这个模板', en: 'There is no such template' });
  const { OrderProblem, templateSheets } = await blankForms();
  try {
    const order = { layout: choice.name, edition: edition ?? usual, ...(rows !== undefined && { rows }) };
    return templateSheets(order).slice(0, 2);
  } catch (error) {
    if (error instanceof OrderProblem) throw new PaneProblem({ zh: error.zh, en: error.en });
    throw error;
  }
}
