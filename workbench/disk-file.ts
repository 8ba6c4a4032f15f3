import { openable } from './openable';

/** What browsers with the File System Access API add; TypeScript does not know all of it yet. */
declare global {
  interface Window {
    showOpenFilePicker?: (options: {
      readonly multiple: boolean;
      readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
    }) => Promise<readonly FileSystemFileHandle[]>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  }
  interface FileSystemFileHandle {
    requestPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  }
}

/** Files on disk, by what was read from them. */
const handles = new WeakMap<File, Promise<FileSystemHandle | null>>();

/** The file on disk that a file was read from, where the browser gave it to us. */
export async function handleOf(file: File): Promise<FileSystemFileHandle | null> {
  const handle = await handles.get(file)?.catch(() => null);
  return handle instanceof FileSystemFileHandle ? handle : null;
}

/** Lets the user choose files that can be written back; none where they choose none. Null in browsers without such a dialog. */
export const chosenFiles: (() => Promise<readonly File[]>) | null =
  typeof window === 'undefined' || window.showOpenFilePicker === undefined
    ? null
    : async () => {
        try {
          const accept = { 'application/octet-stream': openable.split(',') };
          const chosen = (await window.showOpenFilePicker?.({ multiple: true, types: [{ accept }] })) ?? [];
          return await Promise.all(
            chosen.map(async (handle) => {
              const file = await handle.getFile();
              handles.set(file, Promise.resolve(handle));
              return file;
            }),
          );
        } catch (error) {
          if (error instanceof DOMException && error.name === 'AbortError') return [];
          throw error;
        }
      };

/** The files that were dropped. Their handles must be asked for while the event lasts. */
export function filesDropped({ items }: DataTransfer): readonly File[] {
  return [...items].flatMap((item) => {
    const file = item.getAsFile();
    const handle = item.getAsFileSystemHandle?.();
    if (file && handle) handles.set(file, handle);
    return file ? [file] : [];
  });
}

/** Whether the user lets the file be written; asked at the click, while the browser still takes it for one. */
export async function isLeaveGiven(handle: FileSystemFileHandle): Promise<boolean> {
  try {
    return (await handle.requestPermission?.({ mode: 'readwrite' })) === 'granted';
  } catch {
    return false;
  }
}

/**
 * Writes a file back.
 * @param before what it held when it was opened
 * @returns false, and nothing is written, where it holds something else now or is gone: another program has saved it meanwhile
 */
export async function writtenBack(
  handle: FileSystemFileHandle,
  before: Uint8Array,
  bytes: Uint8Array,
): Promise<boolean> {
  try {
    const now = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    if (now.length !== before.length || now.some((byte, at) => byte !== before[at])) return false;
    // The browser writes beside the file and puts that in its place once it is whole.
    const writable = await handle.createWritable();
    await writable.write(bytes.slice());
    await writable.close();
    return true;
  } catch {
    return false;
  }
}
