import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metadataFiles } from '../functions/metadata';
import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { templateWorkbook, templates } from '../src/templates';

/** What WPS reads beside the pages: ribbon, manifest, the functions as a second way in, and the templates. */
export async function files(): Promise<Readonly<Record<string, string | Buffer>>> {
  const workbooks = templates.map(
    async ({ name }) =>
      [
        `templates/${name}.xlsx`,
        Buffer.from(await templateWorkbook({ layout: name, edition: 'perf' })),
      ] as const,
  );
  return {
    'functions.json': metadataFiles(catalogueWithCheck)['wps-functions.json'] ?? '',
    // Byte for byte: whoever publishes looks whether it begins with "<customUI".
    'ribbon.xml': readFileSync(join(__dirname, '../wps/ribbon.xml')),
    'manifest.xml': readFileSync(join(__dirname, '../wps/manifest.xml')),
    ...Object.fromEntries(await Promise.all(workbooks)),
  };
}
