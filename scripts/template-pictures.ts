/**
 * Pictures of the templates as they are printed, for docs/templates: `npm run template-pictures`. Needs soffice and pdftoppm
 * (Debian: libreoffice-calc, poppler-utils, fonts-noto-cjk). Names of templates as arguments draw those only.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { templateWorkbook, templates } from '../src/templates';

const pictures = resolve(__dirname, '../docs/templates');

/** In pixels. */
const width = '720';

/** The forms are set in 宋体, which Debian has not. */
function inSerif(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const styles = new TextDecoder().decode(parts['xl/styles.xml']).replaceAll('宋体', 'Noto Serif CJK SC');
  return zipSync({ ...parts, 'xl/styles.xml': new TextEncoder().encode(styles) });
}

/** The first page of each: the form, filled in, in the edition that LibreOffice can compute. */
async function draw(asked: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'template-pictures-'));
  try {
    const names = templates
      .map(({ name }) => name)
      .filter((name) => asked.length === 0 || asked.includes(name));
    for (const layout of names) {
      const workbook = await templateWorkbook({ layout, edition: 'native', filled: true });
      writeFileSync(join(folder, `${layout}.xlsx`), inSerif(workbook));
    }
    const files = names.map((name) => `${name}.xlsx`);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...files], {
      cwd: folder,
      stdio: 'ignore',
    });
    mkdirSync(pictures, { recursive: true });
    for (const name of names)
      execFileSync('pdftoppm', [
        ...['-png', '-singlefile', '-scale-to-x', width, '-scale-to-y', '-1'],
        join(folder, `${name}.pdf`),
        join(pictures, name),
      ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void draw(process.argv.slice(2));
