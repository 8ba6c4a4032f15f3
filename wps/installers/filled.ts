import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AddIn, offlineEntry, onlineEntry, serverAddressPattern } from './add-in';
import { publishXmlChange } from './publish-xml';

/** The installers for an add-in, by file name: what they know of it, and how publish.xml is changed, is written into them. */
export function installers(addIn: AddIn): Readonly<Record<string, string>> {
  const powerShell = filled('install.ps1', addIn).replace(/\n/gu, '\r\n');
  return {
    'install.sh': filled('install.sh', addIn),
    // Without the mark Windows PowerShell would read the Chinese in the code page of the machine.
    'install.ps1': `\uFEFF${powerShell}`,
    'install.cmd': read('install.cmd').replace(/\n/gu, '\r\n'),
  };
}

/** As the installers carry it: a line a step. */
export function changeLines(addIn: AddIn): string {
  const { understood, removal, insertion, spreadsheetEntry } = publishXmlChange(addIn);
  return [understood, ...[removal, ...insertion].map((step) => step.join('\t')), spreadsheetEntry].join('\n');
}

function filled(file: string, addIn: AddIn): string {
  const given: Readonly<Record<string, string>> = {
    name: addIn.name,
    version: addIn.version,
    changes: changeLines(addIn),
    address: serverAddressPattern,
    offline: offlineEntry(addIn),
    online: onlineEntry(addIn, '@here@'),
    here: '@here@',
  };
  return read(file).replace(/@([a-z]+)@/gu, (whole, key: string) => given[key] ?? whole);
}

function read(file: string): string {
  return readFileSync(join(__dirname, file), 'utf8');
}
