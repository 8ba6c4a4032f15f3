import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { metadataFiles } from '../functions/metadata';
import type { Size } from './office/rule.test-support';
import { shortcutFiles } from './shortcuts';

const icons = join(__dirname, '../assets/icons');

/** What the build serves of the files that a manifest can name: pages and scripts by name, icons with their sizes. */
export function servedFiles(): ReadonlyMap<string, Size | undefined> {
  const ofFunctions = Object.keys(metadataFiles(catalogueWithCheck)).filter(
    (name) => !name.startsWith('wps-'),
  );
  const written = [...ofFunctions, ...Object.keys(shortcutFiles())];
  const pictures = readdirSync(icons).filter((name) => name.endsWith('.png'));
  return new Map<string, Size | undefined>([
    ...['taskpane.html', 'functions.js', ...written].map((name) => [name, undefined] as const),
    ...pictures.map((name) => [`icons/${name}`, sizeOfPng(readFileSync(join(icons, name)))] as const),
  ]);
}

/** The size that a PNG states at its beginning; undefined for what is no PNG. */
function sizeOfPng(bytes: Buffer): Size | undefined {
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  if (!bytes.subarray(0, signature.length).equals(signature)) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
