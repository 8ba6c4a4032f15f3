import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import {
  type FUniver,
  type ILanguagePack,
  LifecycleStages,
  LocaleType,
  createUniver,
} from '@univerjs/presets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { catalogue } from '../src/functions/catalogue';
import { univerHost } from '../src/hosts/univer';
import type { SpreadsheetHost } from '../src/sheets';
import type { Looks } from '../taskpane/shell/theme';
import type { Language } from '../src/words';
import { keepConditionsInRows } from './conditions-in-rows';
import { checkWhenAsked, registerInUniver } from './functions';
import { keepNamesApart } from './names-apart';
import { noBook } from './no-book';
import { drawUniverIn } from './univer-looks';
import { univerWordsIn } from './univer-words';

/** What the page has once Univer is there. */
export interface Spreadsheet {
  readonly api: FUniver;
  readonly host: SpreadsheetHost;
  /** Done when it takes clicks and keys: Univer draws half a second before. */
  readonly rendered: Promise<void>;
  /** Puts the tools over the sheet, where their place was kept. */
  readonly showTools: () => void;
  /** Has menus and prompts speak a language. */
  readonly speak: (language: Language) => Promise<void>;
  /** Draws sheet and menus as the pane is drawn. */
  readonly drawIn: (looks: Looks) => void;
}

/** The tools, as Univer draws them. */
const tools = '[data-u-comp="ribbon-toolbar"]';

/** The class of a container that keeps a place for the tools (workbench.css). */
const withoutTools = 'without-tools';

/** The names that Univer has for the languages. */
const univerLanguages: Readonly<Record<Language, LocaleType>> = {
  zh: LocaleType.ZH_CN,
  en: LocaleType.EN_US,
};

/**
 * Starts the spreadsheet in an element, with PERF.* registered before any cell is set.
 * @param turn done when the page had its turn: what is started at once would hold it for longer than a click may wait
 */
export async function startSpreadsheet(
  container: HTMLElement,
  language: Language,
  words: ILanguagePack,
  turn: () => Promise<void>,
): Promise<Spreadsheet> {
  const { univer, univerAPI } = createUniver({
    locale: univerLanguages[language],
    locales: { [univerLanguages[language]]: words },
    presets: [
      UniverSheetsCorePreset({ container, header: true, footer: {} }),
      UniverSheetsConditionalFormattingPreset(),
      // The lists, filters and comments that a file brings along.
      UniverSheetsDataValidationPreset(),
      UniverSheetsFilterPreset(),
      UniverSheetsNotePreset(),
    ],
  });
  // Forty buttons and menus are a fifth of what the start costs; a form is looked at and checked before it is formatted.
  const { TOOLBAR } = univerAPI.Enum.BuiltInUIPart;
  container.classList.add(withoutTools);
  univerAPI.setUIVisible(TOOLBAR, false);
  await turn();
  univerAPI.createWorkbook({ id: noBook });
  await turn();
  const describe = registerInUniver(catalogue, univer, checkWhenAsked);
  describe(language);
  keepNamesApart(univer);
  keepConditionsInRows(univer);
  const showTools = (): void => {
    // Their place is given up in the moment when they take it: a sheet that jumps meanwhile is clicked on in the wrong row.
    const arrival = new MutationObserver(() => {
      if (!container.querySelector(tools)) return;
      arrival.disconnect();
      container.classList.remove(withoutTools);
    });
    arrival.observe(container, { childList: true, subtree: true });
    univerAPI.setUIVisible(TOOLBAR, true);
  };
  const speak = async (next: Language): Promise<void> => {
    univerAPI.loadLocales(univerLanguages[next], await univerWordsIn(next));
    univerAPI.setLocale(univerLanguages[next]);
    describe(next);
  };
  return {
    api: univerAPI,
    host: univerHost(univerAPI),
    rendered: renderedIn(univerAPI),
    showTools,
    speak,
    drawIn: (looks) => drawUniverIn(univer, container, looks),
  };
}

function renderedIn(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const listener = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      listener.dispose();
      resolve();
    });
  });
}
