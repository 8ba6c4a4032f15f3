import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { lock as Lock } from 'proper-lockfile';

/**
 * Writes a file of ours so that nothing of it is ever lost: under a lock that every perfcheck asks for, and whole or not at all
 * (a temporary file beside it, flushed and renamed). What that takes is loaded only now: most runs write nothing.
 * @param content what it is to hold, asked under the lock: whatever another process wrote before can be read there
 * @throws what the disk says, or what `content` throws
 */
export async function writeKept(path: string, content: () => string): Promise<void> {
  const own = realPath(path);
  const lost: Error[] = [];
  const release = await locked(own, (error) => lost.push(error));
  try {
    const text = content();
    const [taken] = lost;
    if (taken) throw taken;
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(own, text);
  } finally {
    // One that another process took over is not ours to give back.
    await release().catch(() => undefined);
  }
}

/** Of a file that may not be there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** The lock, as soon as nobody else has it. The library's own retries would wait as long where the disk refuses. */
async function locked(path: string, onCompromised: (error: Error) => void): ReturnType<typeof Lock> {
  const { lock } = await import('proper-lockfile');
  for (let refusals = 1; ; refusals += 1) {
    try {
      // The file may not be there yet: its real path was looked for already.
      return await lock(path, { realpath: false, stale: abandonedAfter, onCompromised });
    } catch (error) {
      const isHeld = error instanceof Error && 'code' in error && error.code === 'ELOCKED';
      if (!isHeld || refusals === mostRefusals) throw error;
      await new Promise((resume) => setTimeout(resume, longestPause * Math.random()));
    }
  }
}

/** Milliseconds after which a lock that nobody renews was left by a process that died. Holding one takes a few. */
const abandonedAfter = 10_000;
/** Milliseconds; at random, so that those who wait do not ask at the same moment. */
const longestPause = 200;
/** About a minute. */
const mostRefusals = 600;
