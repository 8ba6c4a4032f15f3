import type { Wording } from '../words';
import { relationshipsOf } from './package-entries';
import { writtenWithWayBack } from './way-back';
import type { Workbook } from './workbook';

/** A workbook with its changes made. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  /** The parts that are others, new or gone. */
  readonly changed: readonly string[];
  /** What who made the changes should be told. */
  readonly notes: readonly Wording[];
}

/**
 * Writes a workbook with its changes; the very bytes it was opened with where there are none.
 * @param wayBack whether the file is to carry the bytes that lead back to the one before (see {@link bytesBefore})
 */
export function writtenWorkbook(workbook: Workbook, { wayBack = false } = {}): WrittenWorkbook {
  const changed = workbook.parts.changed();
  const bytes = wayBack ? writtenWithWayBack(workbook) : workbook.parts.written();
  return { bytes, changed, notes: changed.length > 0 ? changeNotes(workbook) : [] };
}

/** What any change costs the workbook, to be told before as well as after. */
export function changeNotes(workbook: Workbook): readonly Wording[] {
  return isSigned(workbook) ? [signatureBroken] : [];
}

/** Whether the workbook carries digital signatures, which hold for its bytes as they are. */
export function isSigned({ parts }: Workbook): boolean {
  return (
    relationshipsOf(parts, '').some(({ type }) => type.endsWith('/digital-signature/origin')) ||
    parts.names().some((name) => /^_xmlsignatures\//iu.test(name))
  );
}

const signatureBroken: Wording = {
  zh: '文件带有数字签名：改动后签名不再有效，需要重新签名',
  en: 'The file is digitally signed: after the change the signature no longer holds and it must be signed again',
};
