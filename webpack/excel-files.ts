import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { metadataFiles } from '../functions/metadata';
import { shortcutFiles } from '../manifest/shortcuts';
import { developmentUrl, manifestFor } from '../manifest/written-for';
import { version } from '../package.json';
import { templateWorkbook, templates } from '../src/templates';

/**
 * What Excel reads beside the page: manifest, keys, what functions there are; and the templates.
 * @param url the address that the folder will have; this machine's unless given
 */
export async function files(url = developmentUrl): Promise<Readonly<Record<string, string | Buffer>>> {
  const ofFunctions = Object.entries(metadataFiles(catalogueWithCheck)).filter(
    ([file]) => !file.startsWith('wps-'),
  );
  const manifest = readFileSync(join(__dirname, '../manifest.xml'), 'utf8');
  const workbooks = templates.map(
    async ({ name }) =>
      [
        `templates/${name}.xlsx`,
        Buffer.from(await templateWorkbook({ layout: name, edition: 'perf' })),
      ] as const,
  );
  return {
    'manifest.xml': manifestFor(manifest, url, version),
    ...Object.fromEntries(ofFunctions),
    ...shortcutFiles(),
    ...Object.fromEntries(await Promise.all(workbooks)),
  };
}
