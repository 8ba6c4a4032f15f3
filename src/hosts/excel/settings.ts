/// <reference types="office-js" />

import { settingsFromXml, settingsNamespace, settingsXml } from '../workbook-file/settings-part-xml';

/** What `writeSettings` left; null where there is no such part. */
export async function readSettings(context: Excel.RequestContext): Promise<string | null> {
  const parts = await ownParts(context);
  const xml = parts[0]?.getXml();
  if (xml === undefined) return null;
  await context.sync();
  return settingsFromXml(xml.value);
}

/**
 * Keeps the settings as a custom XML part, which lies in the file and on no sheet. There may be more than one part, where
 * workbooks were put together; one is left.
 */
export async function writeSettings(context: Excel.RequestContext, settings: string | null): Promise<void> {
  const [first, ...others] = await ownParts(context);
  for (const part of others) part.delete();
  if (settings === null) first?.delete();
  else if (first) first.setXml(settingsXml(settings));
  else context.workbook.customXmlParts.add(settingsXml(settings));
  await context.sync();
}

async function ownParts(context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(settingsNamespace).load('items/id');
  await context.sync();
  return parts.items;
}
