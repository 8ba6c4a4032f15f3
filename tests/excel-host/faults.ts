/** What can go wrong in an Excel, switched on by a test; none at first. */
export interface Faults {
  /** The user is editing a cell: nothing is done until Enter. */
  cellEditing: boolean;
  /** Requirement sets that this Excel supports, by name, at most in this version. */
  supported: Readonly<Record<string, string>>;
  /** Every sync waits for this. */
  pausing: Promise<void> | null;
  /** The next sync is refused with this error, after the given number of its actions. */
  failing: { readonly code: string; readonly afterActions: number } | null;
  /** Called before every sync is done, with its number: where a rival user gets in. */
  beforeSync: (sync: number) => void;
}

/** What Excel on the web takes in a request and in an answer. */
export const mostBytes = 5_000_000;

/** An Excel in good health, as new as the office.js of npm knows. */
export function noFaults(): Faults {
  return {
    cellEditing: false,
    supported: { ExcelApi: '1.15', CustomFunctionsRuntime: '1.4', DelayForCellEdit: '1.1' },
    pausing: null,
    failing: null,
    beforeSync: () => undefined,
  };
}

/** Whether a version such as "1.9" is within "1.15". */
export function supports(faults: Faults, set: string, version = '1.1'): boolean {
  const most = faults.supported[set];
  if (most === undefined) return false;
  const [major = 0, minor = 0] = most.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = version.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
