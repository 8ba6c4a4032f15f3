import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { metadataFiles } from '../functions/metadata';

/** functions.json and its kin come from the same literals that the bundle computes with. */
export function files(): Readonly<Record<string, string>> {
  return metadataFiles(catalogueWithCheck);
}
