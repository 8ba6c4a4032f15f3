/** Where the manifest at the top of the project points to: the server of `npm run start:excel`. */
export const developmentUrl = 'https://localhost:3100/';

/**
 * The manifest of a build: the one at the top of the project, with the address that the add-in is served from and the
 * version of the package. Throws an Error that says what to write instead when the address or the version will not do.
 */
export function manifestFor(xml: string, base: string, version: string): string {
  const address = asAttribute(addressOf(base));
  const number = manifestVersion(version);
  return xml
    .replaceAll(developmentUrl, () => address)
    .replace(/(?<=<Version>)[^<]*(?=<\/Version>)/u, () => number);
}

/** The four numbers that Office wants, of the three that npm has. */
export function manifestVersion(version: string): string {
  if (!/^\d{1,5}(?:\.\d{1,5}){2}$/u.test(version)) {
    throw new Error(
      `The version "${version}" is not three numbers such as 0.1.0, which is all a manifest can say.`,
    );
  }
  return `${version}.0`;
}

/** The folder that the add-in is served from, with its last slash. */
function addressOf(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  const fault = url === undefined ? 'is not a whole address' : faultOf(url);
  if (url === undefined || fault !== undefined) {
    throw new Error(
      `The address "${base}" ${fault ?? ''}; give one such as https://perf.example.gov.cn/addin/.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Why the add-in cannot be served from there. */
function faultOf(url: URL): string | undefined {
  if (!mayBeTrusted(url)) return 'does not begin with https:, as Excel demands of all but localhost';
  if (url.username !== '' || url.password !== '')
    return 'has a name or a password in it, for everybody to read';
  if (/[?#]/u.test(url.href)) return 'ends in ? or #; file names are put after it';
  if (/\.html?$/iu.test(url.pathname)) return 'is a page, not the folder that holds it';
  return undefined;
}

function mayBeTrusted({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}

/** An address leaves an ampersand as it is, XML does not. */
function asAttribute(address: string): string {
  return address.replaceAll('&', '&amp;');
}
