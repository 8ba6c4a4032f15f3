import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/zh-CN';
import { type FUniver, LocaleType, createUniver, mergeLocales } from '@univerjs/presets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { catalogue } from '../src/functions/catalogue';
import { univerHost } from '../src/hosts/univer';
import type { SpreadsheetHost } from '../src/sheets';
import { checkWhenAsked, registerInUniver } from './functions';
import { noBook } from './no-book';

/** What the page has once Univer is there. */
export interface Spreadsheet {
  readonly api: FUniver;
  readonly host: SpreadsheetHost;
}

/** Starts the spreadsheet in an element, in Chinese, with PERF.* registered before any cell is set. */
export function startSpreadsheet(container: HTMLElement): Spreadsheet {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords, noteWords),
    },
    presets: [
      UniverSheetsCorePreset({ container, header: true, footer: {} }),
      UniverSheetsConditionalFormattingPreset(),
      // The lists and comments that a file brings along.
      UniverSheetsDataValidationPreset(),
      UniverSheetsNotePreset(),
    ],
  });
  univerAPI.createWorkbook({ id: noBook });
  registerInUniver(catalogue, univer, checkWhenAsked);
  return { api: univerAPI, host: univerHost(univerAPI) };
}
