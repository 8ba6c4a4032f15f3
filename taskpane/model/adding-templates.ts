import type { NewSheet, SpreadsheetHost } from '../../src/sheets';
import type { TemplateOrder } from '../../src/templates/blank-sheets';
import { type TemplateName, editionFor, templates } from '../../src/templates/catalogue';
import type { Language, Wording } from '../../src/words';
import { blankForms, conversions } from './blank-forms';
import type { History } from './history';
import type { ConversionWish, Door, PaneActions } from './pane';
import { type Attempt, PaneProblem } from './problem';
import type { Store } from './store';
import type { Turns } from './turns';

type Told = Readonly<Record<Language, readonly string[]>>;

/** Adds forms to the workbook that is open, or opens them beside it where they cannot be added: blank ones, and filled ones in another layout. */
export function createAddingTemplates({
  host,
  door,
  store,
  turns,
  attempt,
  history,
}: {
  readonly host: SpreadsheetHost;
  readonly door: Door;
  readonly store: Store;
  readonly turns: Turns;
  readonly attempt: Attempt;
  readonly history: History;
}): Pick<PaneActions, 'addTemplate' | 'addChoice' | 'convert'> {
  const inTurn = async (task: () => Promise<void>): Promise<void> => {
    await attempt(() => turns(task));
  };
  const usual = editionFor(host.capabilities.functionPrefix);

  /** How to come by the add-in is of no use where it is at work: that sheet, the last, is left out. */
  async function add(sheets: readonly NewSheet[]): Promise<void> {
    const added = await host.addSheets(sheets.slice(0, -1));
    const [name = ''] = added.names;
    history.add({ zh: `加入工作表“${name}”`, en: `Sheet "${name}" added` }, [added]);
    store.change({
      stale: store.getState().phase === 'checked',
      notice: { zh: `已加到本工作簿：${name}`, en: `Added to this workbook: ${name}` },
    });
    const first = sheets[0]?.cells.find(({ style }) => style.unlocked);
    if (first) await host.select({ sheet: name, cell: { row: first.row, column: first.column } });
  }

  async function addOrOpen(
    forms: readonly TemplateOrder[],
    title: Wording,
    told: Told = { zh: [], en: [] },
  ): Promise<void> {
    const { OrderProblem, templateSheets } = await blankForms();
    const sheets = orProblem(OrderProblem, () => templateSheets(...forms));
    const { openForms } = door.templates ?? {};
    if (store.getState().addsTemplates || !openForms) await add(sheets);
    else await openForms(forms, title, told);
  }

  async function convert({ form, into, edition }: ConversionWish): Promise<void> {
    const { ConversionProblem, conversionsOf, conversionReport, readForms } = await conversions();
    const sheets = (await host.readSheets('all')).filter(({ veryHidden }) => veryHidden !== true);
    const all = sheets.flatMap((sheet) => readForms(sheet, store.getState().settings));
    const meant = form === null ? all : all.slice(form, form + 1);
    const { name: layout, title } = templateNamed(into);
    const made = orProblem(ConversionProblem, () =>
      conversionsOf(meant, { layout, edition: edition ?? usual }),
    );
    const reportIn = (language: Language): readonly string[] =>
      made.flatMap((one) => [
        ...(made.length > 1 ? [`【${String(one.order.texts?.['projectName'] ?? '')}】`] : []),
        ...conversionReport(one, language),
      ]);
    const converted: Told = { zh: reportIn('zh'), en: reportIn('en') };
    await addOrOpen(
      made.map(({ order }) => order),
      title,
      converted,
    );
    store.change({ converted });
  }

  return {
    addTemplate: ({ name, rows, edition }) =>
      inTurn(async () => {
        const { name: layout } = templateNamed(name);
        const { OrderProblem, templateSheets } = await blankForms();
        const order = { layout, edition: edition ?? usual, ...(rows !== undefined && { rows }) };
        await add(orProblem(OrderProblem, () => templateSheets(order)));
      }),
    addChoice: (file) =>
      inTurn(async () => {
        const { OrderProblem, orderIn } = await blankForms();
        const forms = orProblem(OrderProblem, () => orderIn(file));
        await addOrOpen(forms, templateNamed(forms[0]?.layout ?? '').title);
      }),
    convert: (wish) => inTurn(() => convert(wish)),
  };
}

function templateNamed(name: string): { readonly name: TemplateName; readonly title: Wording } {
  const choice = templates.find((one) => one.name === name);
  if (!choice) throw new PaneProblem({ zh: '没有这个模板', en: 'There is no such template' });
  return choice;
}

/** What cannot be had says why in both languages, by a problem of this kind. */
function orProblem<Made>(Known: abstract new (...given: never[]) => Error & Wording, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (error instanceof Known) throw new PaneProblem({ zh: error.zh, en: error.en });
    throw error;
  }
}
