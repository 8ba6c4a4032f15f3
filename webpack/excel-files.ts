import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { metadataFiles } from '../functions/metadata';
import { shortcutFiles } from '../manifest/shortcuts';
import { developmentUrl, manifestFor } from '../manifest/written-for';
import { version } from '../package.json';
import { templateFiles } from './template-files';

/**
 * What Excel reads beside the page: manifest, keys, what functions there are; and the templates.
 * @param url the address that the folder will have; this machine's unless given
 */
export async function files(url = developmentUrl): Promise<Readonly<Record<string, string | Buffer>>> {
  const ofFunctions = Object.entries(metadataFiles(catalogueWithCheck)).filter(
    ([file]) => !file.startsWith('wps-'),
  );
  const manifest = readFileSync(join(__dirname, '../manifest.xml'), 'utf8');
  return {
    'manifest.xml': manifestFor(manifest, url, version),
    ...Object.fromEntries(ofFunctions),
    ...shortcutFiles(),
    ...(await templateFiles()),
  };
}
