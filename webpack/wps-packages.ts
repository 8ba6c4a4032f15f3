import { chmod, cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import sevenZip from '7z-wasm';
import { type AddIn, folderName, offlineEntry, onlineEntry } from '../wps/installers/add-in';
import { installers } from '../wps/installers/filled';

/**
 * What is handed out, from the add-in's folder `online`: the folder as WPS wants it on a user's machine with the installers beside it, the
 * same as an archive for a server, and a jsplugins.xml to begin with.
 */
export async function writePackages(dist: string, addIn: AddIn): Promise<void> {
  const offline = join(dist, 'offline');
  await rm(offline, { recursive: true, force: true });
  const folder = join(offline, folderName(addIn));
  await cp(join(dist, 'online'), folder, { recursive: true });
  // For browsers only, and of a server.
  for (const file of ['publish.html', 'publish.js']) await rm(join(folder, file));
  for (const [file, content] of Object.entries(installers(addIn)))
    await writeFile(join(offline, file), content);
  await chmod(join(offline, 'install.sh'), 0o755);
  await writeFile(join(dist, `${folderName(addIn)}.7z`), await archive(folder, folderName(addIn)));
  await writeFile(join(dist, 'jsplugins.xml'), jsplugins(addIn));
}

/** One day for every file, so that the same add-in gives the same archive; in milliseconds. */
const firstDay = Date.UTC(1980, 0, 1);

/** A .7z with this folder in it. 7-Zip itself, compiled for Node: no program of the machine, which may not have one. */
async function archive(folder: string, called: string): Promise<Uint8Array> {
  const said: string[] = [];
  const print = (line: string): void => void said.push(line);
  const program = await sevenZip({ print, printErr: print });
  const files = program.FS;
  files.mkdir('/given');
  files.chdir('/given');
  const paths = await readdir(folder, { recursive: true, withFileTypes: true });
  const inside = paths
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  files.mkdir(called);
  const made = [called];
  for (const { entry, path } of inside) {
    const name = [called, ...relative(folder, path).split(sep)].join('/');
    if (entry.isDirectory()) files.mkdir(name);
    else files.writeFile(name, await readFile(path));
    made.push(name);
  }
  for (const name of made.reverse()) files.utime(name, firstDay, firstDay);
  program.callMain(['a', '-mtc=off', '-mta=off', '/made.7z', called]);
  if (!said.some((line) => line.includes('Everything is Ok'))) throw new Error(said.join('\n'));
  return files.readFile('/made.7z');
}

/** A list for an organisation's own server, named in WPS's oem.ini: one of the two entries is enough. */
function jsplugins(addIn: AddIn): string {
  const archived = offlineEntry(addIn).replace(
    / url="[^"]*"/u,
    ` url="https://服务器/目录/${folderName(addIn)}.7z"`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- 样例：把“服务器/目录”换成单位自己的地址；已有其他插件的，只把下面那一行并进原有的列表。 -->',
    '<jsplugins>',
    `  ${onlineEntry(addIn, 'https://服务器/目录/')}`,
    '  <!-- 或者不用上一行，由 WPS 下载一次后离线使用：',
    `  ${archived}`,
    '  -->',
    '</jsplugins>',
    '',
  ].join('\n');
}
