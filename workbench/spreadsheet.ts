import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/zh-CN';
import { type FUniver, LocaleType, createUniver, mergeLocales } from '@univerjs/presets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { catalogue } from '../src/functions/catalogue';
import { univerHost } from '../src/hosts/univer';
import type { SpreadsheetHost } from '../src/sheets';
import { checkWhenAsked, registerInUniver } from './functions';
import { keepNamesApart } from './names-apart';
import { noBook } from './no-book';

/** What the page has once Univer is there. */
export interface Spreadsheet {
  readonly api: FUniver;
  readonly host: SpreadsheetHost;
  /** Puts the tools over the sheet, where their place was kept. */
  readonly showTools: () => void;
}

/** The tools, as Univer draws them. */
const tools = '[data-u-comp="ribbon-toolbar"]';

/** The class of a container that keeps a place for the tools (workbench.css). */
const withoutTools = 'without-tools';

/** Starts the spreadsheet in an element, in Chinese, with PERF.* registered before any cell is set. */
export function startSpreadsheet(container: HTMLElement): Spreadsheet {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        coreWords,
        conditionalFormattingWords,
        dataValidationWords,
        filterWords,
        noteWords,
      ),
    },
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
  univerAPI.createWorkbook({ id: noBook });
  registerInUniver(catalogue, univer, checkWhenAsked);
  keepNamesApart(univer);
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
  return { api: univerAPI, host: univerHost(univerAPI), showTools };
}
