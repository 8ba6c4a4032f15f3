import type { InflateEntry } from '../hosts/workbook-file/inflate';
import { PatchProblem } from './problem';
import { type WebExtension, hasWebExtension, removeWebExtension, setWebExtension } from './web-extension';
import { type Workbook, openWorkbook } from './workbook';
import { isSigned, writtenWorkbook } from './written';

/** An add-in that is to come along with a workbook; where it is known and how its store is called, as {@link WebExtension} says. */
export type AddInMention = Omit<WebExtension, 'id' | 'width'>;

/**
 * The workbook with the add-in on board: Excel offers its pane when the file is opened. Every part but the package's two lists is
 * kept byte for byte, the mentions of other add-ins too; a workbook that says it already comes back as it is.
 * @throws PatchProblem `signed`; FileProblem for what is no .xlsx or .xlsm
 */
export function attached(bytes: Uint8Array, mention: AddInMention, inflate?: InflateEntry): Uint8Array {
  return changed(bytes, inflate, (workbook) => {
    setWebExtension(workbook, { ...mention, id: ours });
  });
}

/**
 * The workbook without the add-in, as {@link attached} found it: every part says what it said, letter for letter.
 * @param reference the manifest's id, or the store's number
 * @returns null where the workbook does not mention it
 * @throws as {@link attached}
 */
export function detached(bytes: Uint8Array, reference: string, inflate?: InflateEntry): Uint8Array | null {
  const isThere = hasWebExtension(openWorkbook(bytes, inflate), reference);
  if (!isThere) return null;
  return changed(bytes, inflate, (workbook) => {
    removeWebExtension(workbook, reference);
  });
}

function changed(
  bytes: Uint8Array,
  inflate: InflateEntry | undefined,
  change: (workbook: Workbook) => void,
): Uint8Array {
  const workbook = openWorkbook(bytes, inflate);
  change(workbook);
  const { bytes: written, changed: parts } = writtenWorkbook(workbook);
  if (parts.length > 0 && isSigned(workbook))
    throw new PatchProblem(
      'signed',
      '文件带有数字签名，附上或取下插件会使签名失效，没有改动；请在签名之前做',
      'The file is digitally signed and the change would void the signature, so nothing was changed: do it before signing',
    );
  return written;
}

/** Names our mention among those of a workbook; the same one each time, so that the same order gives the same file. */
const ours = '{5F0A9C86-3D52-4B7E-9C41-7E2B60D1A8F3}';
