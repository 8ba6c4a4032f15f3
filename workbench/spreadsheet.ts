import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import { type FUniver, LocaleType, createUniver, mergeLocales } from '@univerjs/presets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { catalogueWithCheck } from '../functions/catalogue-with-check';
import { registerInUniver } from './functions';

/** Starts the spreadsheet in an element, in Chinese, with PERF.* registered before any cell is set. */
export function startSpreadsheet(container: HTMLElement): FUniver {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreWords, conditionalFormattingWords) },
    presets: [
      UniverSheetsCorePreset({ container, header: true, footer: {} }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  // Univer's formulas start with its first workbook; this one is gone before anybody sees it.
  const first = univerAPI.createWorkbook({});
  registerInUniver(catalogueWithCheck, univer);
  univerAPI.disposeUnit(first.getId());
  return univerAPI;
}
