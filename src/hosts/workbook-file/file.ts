import { Buffer } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Sheet } from '../../sheets';
import { sheetsFromBytes } from './bytes';
import type { InflateEntry } from './inflate';
import { limits } from './limits';
import { FileProblem, tooLarge } from './problem';

/**
 * The sheets of a file on disk; formats as in {@link sheetsFromBytes}. The size is checked before anything is read.
 * @throws FileProblem; nothing else
 */
export async function readSheets(path: string, inflate?: InflateEntry): Promise<readonly Sheet[]> {
  return sheetsFromBytes(readBytes(path), basename(path), inflate);
}

/**
 * What a file on disk holds, its size checked before anything is read.
 * @throws FileProblem; nothing else
 */
export function readBytes(path: string): Uint8Array {
  try {
    // Asked before opening: to open a pipe would wait for someone to write into it.
    const status = statSync(path);
    if (!status.isFile()) throw notAFile();
    if (status.size > limits.file) throw tooLarge(limits.file);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof FileProblem ? error : diskProblem(error);
  }
}

/**
 * What is piped in, its size checked as it comes.
 * @throws FileProblem; nothing else
 */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > limits.file) throw tooLarge(limits.file);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof FileProblem ? error : diskProblem(error);
  }
  return Buffer.concat(chunks);
}

/** What a failed file operation means to the user, by its system error code. */
export function diskProblem(error: unknown): FileProblem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new FileProblem('not-found', '找不到这个文件', 'No such file', { cause: error });
    case 'EISDIR':
      return notAFile();
    case 'EACCES':
    case 'EPERM':
      return new FileProblem('no-permission', '没有读取这个文件的权限', 'No permission to read this file', {
        cause: error,
      });
    default:
      return new FileProblem('unreadable', '读取文件时出错', 'The file could not be read', { cause: error });
  }
}

function notAFile(): FileProblem {
  return new FileProblem('not-a-file', '这是文件夹，不是文件', 'This is a folder, not a file');
}
