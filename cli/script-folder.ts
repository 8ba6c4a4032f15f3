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
  readonly text: string;
  readonly script: Script;
  readonly module: { exports: unknown };
}

/**
 * CommonJS scripts that are bundled into one folder, each run from the bytecode in `<name>.bytecode` where that fits: it was made of
 * this very text (its checksum stands first) by the same V8, which looks for itself. Else it is compiled as ever. The text is kept
 * beside it as V8 holds it, UTF-16: to decode two megabytes with Chinese in them takes longer than to load their bytecode. A form is
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
    const kept = keptFor(path, source);
    const text = kept?.text ?? wrapped(source);
    const script = new Script(
      text,
      kept ? { filename: path, cachedData: kept.bytecode } : { filename: path },
    );
    const module = { exports: {} as unknown };
    this.#loaded.set(id, { source, text, script, module });
    const nodeRequire = nodeModules.createRequire(path);
    const require = (wanted: string): unknown =>
      wanted.startsWith('./') ? this.load(wanted) : (nodeRequire(wanted) as unknown);
    (script.runInThisContext() as Wrapped)(module.exports, require, module, path, this.#folder);
    return module.exports;
  }

  /** Writes the bytecode of every script that was loaded, with the functions that have run so far. */
  keepBytecode(): void {
    for (const [id, { source, text, script }] of this.#loaded) {
      const decoded = Buffer.from(text, 'utf16le');
      const head = Buffer.alloc(headLength);
      head.writeUInt32LE(crc32(source), 0);
      head.writeUInt32LE(decoded.length, lengthAt);
      const bytes = Buffer.concat([head, decoded, script.createCachedData()]);
      writeFileSync(bytecodePath(join(this.#folder, id)), bytes);
    }
  }
}

const bytecodePath = (path: string): string => path.replace(/\.js$/, '.bytecode');

/** The script as a function of what a module is given. */
const wrapped = (source: Buffer): string =>
  `(function (exports, require, module, __filename, __dirname) {${source.toString()}\n})`;

/** What stands first: the checksum of the script, and the length of its text in bytes. */
const headLength = 8;
const lengthAt = 4;

interface Kept {
  readonly text: string;
  readonly bytecode: Buffer;
}

function keptFor(path: string, source: Buffer): Kept | null {
  try {
    const bytes = readFileSync(bytecodePath(path));
    const end = headLength + bytes.readUInt32LE(lengthAt);
    if (bytes.readUInt32LE(0) !== crc32(source) || end >= bytes.length) return null;
    return { text: bytes.toString('utf16le', headLength, end), bytecode: bytes.subarray(end) };
  } catch {
    // Not built with one, or not to be read: it only costs time.
    return null;
  }
}
