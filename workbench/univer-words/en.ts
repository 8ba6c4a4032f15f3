import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import filter from '@univerjs/preset-sheets-filter/locales/en-US';
import note from '@univerjs/preset-sheets-note/locales/en-US';
import { mergeLocales } from '@univerjs/presets';

/** What its menus say in English. */
export const univerWords = mergeLocales(core, conditionalFormatting, dataValidation, filter, note);
