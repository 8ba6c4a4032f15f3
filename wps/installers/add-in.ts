/** What WPS knows the add-in by: one name for every way of deployment, or it would be there twice. */
export interface AddIn {
  readonly name: string;
  readonly version: string;
}

/** Its folder below jsaddons, as WPS wants it called. */
export function folderName({ name, version }: AddIn): string {
  return `${name}_${version}`;
}

/** The entry of an add-in that lies in a folder below jsaddons, for publish.xml. */
export function offlineEntry(addIn: AddIn): string {
  return `<jsplugin name="${addIn.name}" type="et" url="${folderName(addIn)}" version="${addIn.version}" enable="enable_dev" install="null" customDomain=""/>`;
}

/**
 * The entry of an add-in on a web server.
 * @param address as `serverAddress` gives it
 */
export function onlineEntry({ name }: AddIn, address: string): string {
  return `<jspluginonline name="${name}" type="et" url="${address}" enable="enable_dev" install="null" customDomain=""/>`;
}

/** An address as publish.xml takes it, with "/" at its end; null for what is none, or would need escapes there. */
export function serverAddress(given: string): string | null {
  const address = given.endsWith('/') ? given : `${given}/`;
  // eslint-disable-next-line regexp/prefer-w -- grep knows no such class in brackets
  return new RegExp(serverAddressPattern, 'u').test(address) ? address : null;
}

/**
 * The same for the installers, one of which hands it to grep; nothing is written into publish.xml that would have to be escaped there.
 */
export const serverAddressPattern = '^https?://[A-Za-z0-9_.~:/%-]+/$';
