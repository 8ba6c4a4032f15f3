import {
  UniverSheetsConditionalFormattingPreset,
  UniverSheetsConditionalFormattingUIPlugin,
} from '@univerjs/preset-sheets-conditional-formatting';
import {
  UniverSheetsCorePreset,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsUIPlugin,
} from '@univerjs/preset-sheets-core';
import {
  UniverSheetsDataValidationPreset,
  UniverSheetsDataValidationUIPlugin,
} from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset, UniverSheetsFilterUIPlugin } from '@univerjs/preset-sheets-filter';
import { UniverSheetsNotePreset, UniverSheetsNoteUIPlugin } from '@univerjs/preset-sheets-note';
import { PluginService, type Univer, UniverInstanceType } from '@univerjs/presets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

/** A part of Univer, and what it is told. */
type Part = ReturnType<typeof UniverSheetsCorePreset>['plugins'][number];

/** Parts that start together. */
type Group = readonly Part[];

/** What a spreadsheet is made of. */
interface Parts {
  /** What keeps a workbook: started before the first one, whose cells, rules and comments it takes in. */
  readonly keeping: readonly Group[];
  /** What draws a workbook, and what acts on one that is drawn. */
  readonly drawing: readonly Group[];
}

/** In the order in which they start. The editor of a cell is drawn with the sheet and asks once what it edits formulas with. */
const drawing: readonly (readonly unknown[])[] = [
  [UniverSheetsUIPlugin, UniverSheetsFormulaUIPlugin],
  [UniverSheetsNumfmtUIPlugin],
  [UniverSheetsConditionalFormattingUIPlugin],
  [UniverSheetsDataValidationUIPlugin],
  [UniverSheetsFilterUIPlugin],
  [UniverSheetsNoteUIPlugin],
];

/** The parts of a spreadsheet that is drawn in an element. */
export function partsIn(container: HTMLElement): Parts {
  const presets = [
    UniverSheetsCorePreset({ container, header: true, footer: {} }),
    UniverSheetsConditionalFormattingPreset(),
    // The lists, filters and comments that a file brings along.
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
  ];
  const parts = presets.flatMap(({ plugins }) => plugins);
  const pluginOf = (part: Part): unknown => (Array.isArray(part) ? part[0] : part);
  const drawn = new Set(drawing.flat());
  return {
    keeping: parts.filter((part) => !drawn.has(pluginOf(part))).map((part) => [part]),
    drawing: drawing.map((group) => parts.filter((part) => group.includes(pluginOf(part)))),
  };
}

/** Starts one group after the other, and lets the page have its turn in between: all at once hold it for a third of a second. */
export async function startAll(univer: Univer, groups: readonly Group[]): Promise<void> {
  // From here on a part for sheets is started soon after it is registered, and not with all others at the first workbook.
  univer.__getInjector().get(PluginService).startPluginsForType(UniverInstanceType.UNIVER_SHEET);
  for (const group of groups) {
    univer.registerPlugins(group.map((part) => (Array.isArray(part) ? part : [part])));
    // A page that nobody looks at gets its turns a second apart.
    if (!document.hidden) await untilStarted();
  }
  await untilStarted();
}

/** Univer starts such a part after four milliseconds. */
function untilStarted(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, 5));
}
