import { readFileSync, writeFileSync } from 'node:fs';
import nodeModules from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

type Wrapped = (
  exports: unknown,
  require: (id: string) => unknown,
  module: { exports: unknown },
  filename: string,
  dirname: string,
) => void;

interface Loaded {
  readonly source: Buffer;
  readonly script: Script;
  readonly module: { exports: unknown };
}

/**
 * CommonJS scripts that are bundled into one folder, each run from the bytecode in `<name>.bytecode` where that fits: it was made of
 * this very text (its checksum stands first) by the same V8, which looks for itself. Else it is compiled as ever. A form is
 * checked in some 150 ms, of which Node would spend a third on compiling. Node's own cache (module.enableCompileCache) is of
 * Node 22 and knows only what a first run compiled.
 */
export class ScriptFolder {
  readonly #folder: string;
  readonly #loaded = new Map<string, Loaded>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What the script exports; run at the first call. @param id its file, "./program.js" */
  load(id: string): unknown {
    const known = this.#loaded.get(id);
    if (known) return known.module.exports;
    const path = join(this.#folder, id);
    const source = readFileSync(path);
    const bytecode = bytecodeFor(path, source);
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${source.toString()}\n})`,
      bytecode ? { filename: path, cachedData: bytecode } : { filename: path },
    );
    const module = { exports: {} as unknown };
    this.#loaded.set(id, { source, script, module });
    const nodeRequire = nodeModules.createRequire(path);
    const require = (wanted: string): unknown =>
      wanted.startsWith('./') ? this.load(wanted) : (nodeRequire(wanted) as unknown);
    (script.runInThisContext() as Wrapped)(module.exports, require, module, path, this.#folder);
    return module.exports;
  }

  /** Writes the bytecode of every script that was loaded, with the functions that have run so far. */
  keepBytecode(): void {
    for (const [id, { source, script }] of this.#loaded) {
      const bytes = Buffer.concat([checksum(source), script.createCachedData()]);
      writeFileSync(bytecodePath(join(this.#folder, id)), bytes);
    }
  }
}

const bytecodePath = (path: string): string => path.replace(/\.js$/, '.bytecode');

function checksum(source: Buffer): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(source));
  return sum;
}

function bytecodeFor(path: string, source: Buffer): Buffer | null {
  try {
    const kept = readFileSync(bytecodePath(path));
    const sum = checksum(source);
    return kept.subarray(0, sum.length).equals(sum) ? kept.subarray(sum.length) : null;
  } catch {
    // Not built with one, or not to be read: it only costs time.
    return null;
  }
}
