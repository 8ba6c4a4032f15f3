import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metadataFiles } from '../functions/metadata';
import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { templateFiles } from './template-files';

/** What WPS reads beside the pages: ribbon, manifest, the functions as a second way in, and the templates. */
export async function files(): Promise<Readonly<Record<string, string | Buffer>>> {
  return {
    'functions.json': metadataFiles(catalogueWithCheck)['wps-functions.json'] ?? '',
    // Byte for byte: whoever publishes looks whether it begins with "<customUI".
    'ribbon.xml': readFileSync(join(__dirname, '../wps/ribbon.xml')),
    'manifest.xml': readFileSync(join(__dirname, '../wps/manifest.xml')),
    ...(await templateFiles()),
  };
}
