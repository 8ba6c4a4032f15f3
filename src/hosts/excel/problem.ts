/// <reference types="office-js" />
import type { HostProblem, HostProblemReason } from '../../sheets';
import { hostProblemOf } from '../shared/problem';

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
  return hostProblemOf(error, (own) =>
    own instanceof OfficeExtension.Error ? reasons[own.code] : undefined,
  );
}

/**
 * Whether a batch failed by something that may be one part of it alone: the rest is worth asking for again without it. Not so where
 * Excel does nothing at present, or nobody waits any more.
 */
export function isOfOnePart(error: unknown): boolean {
  return !['cell-editing', 'cancelled'].includes(problemOf(error).reason);
}
