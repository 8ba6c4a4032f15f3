/// <reference types="office-js" />

import { HostProblem } from '../../sheets';
import {
  type KeptSettings,
  newerOf,
  notKept,
  settingsColumn,
  settingsInColumn,
  settingsSheetName,
} from '../shared/settings-sheet';
import { keptInXml, settingsNamespace, settingsXml } from '../workbook-file/settings-part-xml';

/** The two places where settings may stand, asked for. */
export interface AskedSettings {
  readonly parts: Pick<Excel.CustomXmlPartScopedCollection, 'items'>;
  /** The sheet on which WPS keeps them too; null where it is not asked for. */
  readonly sheet: { readonly worksheet: Excel.Worksheet; readonly used: Excel.Range } | null;
}

/** What was kept last, by Excel or by WPS; null where there is nothing. */
export async function readSettings(context: Excel.RequestContext): Promise<string | null> {
  return (await keptNow(context, await asked(context)))?.settings ?? null;
}

/** Both places, with the next sync: with whatever else that carries. */
export function askForKept(context: Excel.RequestContext): AskedSettings {
  const { customXmlParts, worksheets } = context.workbook;
  const worksheet = worksheets.getItemOrNullObject(settingsSheetName);
  return {
    parts: customXmlParts.getByNamespace(settingsNamespace).load('items/id'),
    sheet: { worksheet, used: worksheet.getUsedRangeOrNullObject(true).load('values') },
  };
}

/** An Excel that cannot tell of custom XML keeps no settings of ours. */
export const noSettings: AskedSettings = { parts: { items: [] }, sheet: null };

/** The newer of what stands in both places, with the next sync; the answer gives it after the sync. */
export function askForSettings({ parts: { items }, sheet }: AskedSettings): () => KeptSettings | null {
  const [xml] = items.map((part) => part.getXml());
  const column =
    sheet === null || sheet.used.isNullObject ? [] : sheet.used.values.map(([first]) => first as unknown);
  return () => newerOf(xml === undefined ? null : keptInXml(xml.value), settingsInColumn(column));
}

/**
 * Keeps the settings as a custom XML part, which lies in the file and on no sheet. There may be more than one part, where
 * workbooks were put together; one is left. Where WPS made its very hidden sheet, they are kept there too: WPS may drop the part at saving, and what
 * is older would come back. Excel makes no such sheet.
 */
export async function writeSettings(context: Excel.RequestContext, settings: string | null): Promise<void> {
  const kept = await asked(context);
  const { parts, sheet } = kept;
  const revision = ((await keptNow(context, kept))?.revision ?? 0) + 1;
  const [first, ...others] = parts.items;
  for (const part of others) part.delete();
  if (settings === null) first?.delete();
  else if (first) first.setXml(settingsXml(settings, revision));
  else context.workbook.customXmlParts.add(settingsXml(settings, revision));
  if (sheet !== null && !sheet.worksheet.isNullObject) {
    const height = sheet.used.isNullObject ? 0 : sheet.used.values.length;
    fillColumn(sheet.worksheet, settings === null ? [] : settingsColumn({ revision, settings }), height);
  }
  await context.sync();
  if (settings === null && sheet !== null && !sheet.worksheet.isNullObject)
    await remove(context, sheet.worksheet);
  // An Excel that takes a part and keeps none says nothing of it.
  const written = settings === null ? null : keptInXml(settingsXml(settings, revision))?.settings;
  if ((await readSettings(context)) !== written) throw new HostProblem('failed', notKept);
}

async function asked(context: Excel.RequestContext): Promise<AskedSettings> {
  const kept = askForKept(context);
  await context.sync();
  return kept;
}

async function keptNow(context: Excel.RequestContext, kept: AskedSettings): Promise<KeptSettings | null> {
  const settings = askForSettings(kept);
  if (kept.parts.items.length > 0) await context.sync();
  return settings();
}

/** What an earlier, longer record left below is emptied. */
function fillColumn(worksheet: Excel.Worksheet, column: readonly string[], before: number): void {
  const height = Math.max(column.length, before);
  if (height === 0) return;
  worksheet.getRange(`A1:A${height}`).values = Array.from({ length: height }, (_, row) => [
    column[row] ?? '',
  ]);
}

/** Excel deletes no sheet that is very hidden, and none of a workbook whose structure is protected: there it stays, empty. */
async function remove(context: Excel.RequestContext, worksheet: Excel.Worksheet): Promise<void> {
  try {
    worksheet.visibility = 'Hidden';
    worksheet.delete();
    await context.sync();
  } catch {
    // Empty, it holds nothing of ours but its name.
  }
}
