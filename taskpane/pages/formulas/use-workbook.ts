import { useEffect, useState } from 'react';
import { type Sheet, type SpreadsheetHost, HostProblem } from '../../../src/sheets';
import type { Wording } from '../../../src/words';
import { usePaneState } from '../../pane-context';

/** The workbook as it was read last; null sheets until then. */
export interface Workbook {
  readonly sheets: readonly Sheet[] | null;
  readonly problem: Wording | null;
}

/** A user who types is not read at every key. */
const calm = 400;

/** Reads the workbook, and again after every write, undo and edit, and after what failed: it may not be what was read. */
export function useWorkbook(host: SpreadsheetHost): Workbook {
  const { undoable, problem: failed } = usePaneState();
  const [workbook, setWorkbook] = useState<Workbook>({ sheets: null, problem: null });
  const [edits, setEdits] = useState(0);

  useEffect(() => {
    if (!host.capabilities.changes) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = host.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setEdits((count) => count + 1), calm);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [host]);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    host.readSheets('all', signal).then(
      (sheets) => {
        if (!signal.aborted) setWorkbook({ sheets, problem: null });
      },
      (error: unknown) => {
        if (!signal.aborted) setWorkbook({ sheets: null, problem: problemOf(error) });
      },
    );
    return () => controller.abort();
  }, [host, undoable, failed, edits]);

  return workbook;
}

function problemOf(error: unknown): Wording {
  const problem = error instanceof HostProblem ? error : new HostProblem('failed');
  return { zh: problem.zh, en: problem.en };
}
