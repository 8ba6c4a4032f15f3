import { createUniver, type FUniver, LocaleType, type Univer } from '@univerjs/presets';
import { UniverSheetsNodeCorePreset } from '@univerjs/presets/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

/** Univer without a screen, for tests: its sheets, formulas, formats and permissions are the ones that a browser has. */
export function headlessUniver(): { readonly api: FUniver; readonly univer: Univer; close(): void } {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsNumfmtPlugin, UniverSheetsConditionalFormattingPlugin],
  });
  return { api: univerAPI, univer, close: () => univer.dispose() };
}
