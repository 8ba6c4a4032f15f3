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
import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { registerInUniver } from './functions';

/**
 * The blank workbook that stands in the spreadsheet while no book is open, and stays when one is: Univer starts its formulas
 * with its first workbook, and its number formats fail when they start, at a moment of their own, and find none.
 */
export const noBook = 'no-book';

/** Starts the spreadsheet in an element, in Chinese, with PERF.* registered before any cell is set. */
export function startSpreadsheet(container: HTMLElement): FUniver {
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
  registerInUniver(catalogueWithCheck, univer);
  return univerAPI;
}
