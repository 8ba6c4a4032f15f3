import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const html = `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8">
  <style>body { margin: 0 }</style>
  <script src="office-js/office.js"></script>
  <body><script src="add-in.js"></script></body>
</html>`;

/** Builds the pane and the functions with the unmodified office.js into a temporary folder, whose path it answers. */
export async function buildPlainAddIn(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-add-in-'));
  await build({
    entryPoints: [resolve(__dirname, 'plain-add-in.ts')],
    outfile: join(folder, 'add-in.js'),
    bundle: true,
    target: 'es2018',
    jsx: 'automatic',
    define: { packageVersion: '"0.0.0"' },
    logLevel: 'error',
  });
  symlinkSync(dirname(require.resolve('@microsoft/office-js/dist/office.js')), join(folder, 'office-js'));
  writeFileSync(join(folder, 'taskpane.html'), html);
  return folder;
}
