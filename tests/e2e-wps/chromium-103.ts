import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const unpack = promisify(brotliDecompress);

/**
 * A Chromium of the age of the one in WPS (104), unpacked once into a folder of its own: the package's own loader would take any
 * Chromium that already lies in the temporary folder.
 */
export async function chromium103Path(): Promise<string> {
  const folder = join(tmpdir(), 'perf-form-check-chromium-103');
  const path = join(folder, 'chromium');
  if (await isThere(path)) return path;
  await mkdir(folder, { recursive: true });
  const bin = join(dirname(createRequire(__filename).resolve('@sparticuz/chromium-103')), '../bin');
  const half = `${path}.${process.pid}`;
  await writeFile(half, await unpack(await readFile(join(bin, 'chromium.br'))));
  await chmod(half, 0o755);
  await rename(half, path);
  return path;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
