/** A spreadsheet that is not ours, to open what we write and to compute our formulas: LibreOffice, where it is installed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
/** CI says so: there a test that needs it must not be passed over. */
const isRequired = process.env['LIBREOFFICE'] === 'required';

if (!isInstalled && !isRequired)
  process.stdout.write('LibreOffice is not installed: what only it can show was not tried\n');

/** A test that needs LibreOffice. Without it, it is passed over, or fails where LIBREOFFICE=required. */
export const withLibreOffice = isInstalled || isRequired ? it : it.skip;

/**
 * Opens workbooks in LibreOffice, which computes what holds no result, and saves them on.
 * @param folder where they are, and where a folder `out` is made for what was saved
 * @param files their names in it
 */
export function savedByLibreOffice(folder: string, files: readonly string[]): (file: string) => string {
  const out = join(folder, 'out');
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const { status, error } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...files],
    { cwd: folder },
  );
  if (error) throw error;
  expect(status).toBe(0);
  return (file) => join(out, file);
}
