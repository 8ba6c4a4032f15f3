/// <reference types="office-js" />
import { HostProblem, type HostProblemReason } from '../../sheets';

const reasons: Readonly<Record<string, HostProblemReason>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'protected',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
};

/**
 * Runs a batch in Excel, up to its last own sync; whatever goes wrong comes out as a HostProblem. Not by `Excel.run`: that has
 * Excel keep every range for after the sync, and sends one more request to let go of them. Nothing here looks at a range twice.
 */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await batch(new Excel.RequestContext());
  } catch (error) {
    throw problemOf(error);
  }
}

/** What an error of Excel means to the user; `failed` with Excel's own words where it means nothing known. */
export function problemOf(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const reason = reasons[codeOf(error)];
  if (reason !== undefined) return new HostProblem(reason);
  return new HostProblem('failed', error instanceof Error ? error.message : String(error));
}

/** Excel's code of an error, '' for any other error. */
function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : '';
}
