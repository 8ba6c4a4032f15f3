import { realpath } from 'node:fs/promises';
import { addInId } from '../manifest/identity';
import { manifestVersion } from '../manifest/written-for';
import { FileProblem, readBytes } from '../src/hosts/workbook-file';
import { type AddInMention, PatchProblem, attached, detached } from '../src/workbook-patch';
import { CommandProblem } from './command-problem';
import { nativeInflate } from './inflate';
import type { Store } from './stores';
import { writeFileWhole } from './written-file';

/** The options of `perfcheck attach`. */
export interface AttachOptions {
  readonly store: Store;
  /** How the store is called where that is not fixed: `\\server\share` of FileSystem, a locale of OMEX. */
  readonly location?: string;
  /** Instead of the manifest's id; that of the Marketplace has to be given. */
  readonly id?: string;
  /** Whether Excel asks those who have not the add-in to install it. */
  readonly prompt: boolean;
  /** Instead of the file itself. */
  readonly output?: string;
  /** Whether another file that is there already may be replaced. */
  readonly force: boolean;
}

/**
 * `perfcheck attach FILE`: the workbook takes the add-in along.
 * @param version that of the package: "0.1.0"
 * @returns what was done, for the user, a line each
 * @throws CommandProblem
 */
export async function attach(path: string, options: AttachOptions, version: string): Promise<string> {
  const mention = mentionFor(options, version);
  const bytes = bytesOf(path);
  const made = told(path, () => attached(bytes, mention, nativeInflate));
  const target = options.output ?? path;
  const isOwn = await isSameFile(path, target);
  if (made === bytes && isOwn) return `${path}: 已附有插件，没有改动`;
  await writeFileWhole(target, made, isOwn || options.force, 'zh');
  return `${target}: ${made === bytes ? '原已附有插件，照原样写出' : '已附上插件'}（${mention.storeType}，${mention.reference}）`;
}

/** The options of `perfcheck detach`. */
export type DetachOptions = Pick<AttachOptions, 'id' | 'output' | 'force'>;

/** `perfcheck detach FILE`: the workbook no longer mentions the add-in. As {@link attach}. */
export async function detach(path: string, { id = addInId, output, force }: DetachOptions): Promise<string> {
  const bytes = bytesOf(path);
  const made = told(path, () => detached(bytes, id, nativeInflate));
  const target = output ?? path;
  const isOwn = await isSameFile(path, target);
  if (made === null && isOwn) return `${path}: 没有附插件 ${id}，没有改动`;
  await writeFileWhole(target, made ?? bytes, isOwn || force, 'zh');
  return `${target}: ${made === null ? `原没有附插件 ${id}，照原样写出` : '已取下插件'}`;
}

function mentionFor({ store, location, id, prompt }: AttachOptions, version: string): AddInMention {
  const own = store === 'EXCatalog' ? 'EXCatalog' : store === 'Registry' ? 'developer' : null;
  if (own !== null && location !== undefined)
    throw new CommandProblem(`--location 只用于 FileSystem 和 OMEX；${store} 不用写`);
  if (store === 'FileSystem' && !/^\\\\[^\\]+\\[^\\]/u.test(location ?? ''))
    throw new CommandProblem('FileSystem 要写明共享文件夹，如 --location "\\\\server\\share"');
  if (store === 'OMEX' && !/^WA\d+$/iu.test(id ?? ''))
    throw new CommandProblem('OMEX 要写明应用市场中的编号，如 --id WA200000000');
  return {
    reference: id ?? addInId,
    version: manifestVersion(version),
    storeType: store,
    store: own ?? location ?? 'zh-CN',
    prompts: prompt,
  };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readBytes(path);
  } catch (error) {
    throw new CommandProblem(`${path}: ${error instanceof FileProblem ? error.zh : String(error)}`, {
      cause: error,
    });
  }
}

function told<Made>(path: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (error instanceof FileProblem || error instanceof PatchProblem)
      throw new CommandProblem(`${path}: ${error.zh}`, { cause: error });
    throw error;
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => realpath(path).catch(() => null)));
  return a !== null && a === b;
}
