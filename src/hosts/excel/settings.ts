/// <reference types="office-js" />

import { HostProblem } from '../../sheets';
import { settingsFromXml, settingsNamespace, settingsXml } from '../workbook-file/settings-part-xml';

/** What `writeSettings` left; null where there is no such part. */
export async function readSettings(context: Excel.RequestContext): Promise<string | null> {
  const parts = askForParts(context);
  await context.sync();
  const settings = askForSettings(parts);
  if (parts.items.length > 0) await context.sync();
  return settings();
}

/** Our parts, with the next sync: with whatever else that carries. */
export function askForParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(settingsNamespace).load('items/id');
}

/** What is in the first of the parts, with the next sync; the answer gives it after the sync. */
export function askForSettings({
  items: [first],
}: Pick<Excel.CustomXmlPartScopedCollection, 'items'>): () => string | null {
  const xml = first?.getXml();
  return () => (xml === undefined ? null : settingsFromXml(xml.value));
}

/**
 * Keeps the settings as a custom XML part, which lies in the file and on no sheet. There may be more than one part, where
 * workbooks were put together; one is left.
 */
export async function writeSettings(context: Excel.RequestContext, settings: string | null): Promise<void> {
  const parts = askForParts(context);
  await context.sync();
  const [first, ...others] = parts.items;
  for (const part of others) part.delete();
  if (settings === null) first?.delete();
  else if (first) first.setXml(settingsXml(settings));
  else context.workbook.customXmlParts.add(settingsXml(settings));
  await context.sync();
  // An Excel that takes a part and keeps none says nothing of it.
  const kept = settings === null ? null : settingsFromXml(settingsXml(settings));
  if ((await readSettings(context)) !== kept) throw new HostProblem('failed', lost);
}

const lost = '工作簿没有存下这些设置';
