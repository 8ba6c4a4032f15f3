/** What can go wrong in an Excel, switched on by a test; none at first. */
export class Faults {
  /** Requirement sets that this Excel supports, by name, at most in this version; at first as new as the office.js of npm knows. */
  supported: Readonly<Record<string, string>> = {
    ExcelApi: '1.15',
    CustomFunctionsRuntime: '1.4',
    DelayForCellEdit: '1.1',
  };
  /** Every sync waits for this. */
  pausing: Promise<void> | null = null;
  /** The next sync is refused with this error, after the given number of its actions. */
  failing: { readonly code: string; readonly afterActions: number } | null = null;
  /** Members that fail inside whenever they are asked for, as "CustomXmlPart.GetXml". */
  readonly broken = new Set<string>();
  /** Where this Excel runs. */
  platform: 'OfficeOnline' | 'PC' | 'Mac' = 'OfficeOnline';
  private editing = false;
  private readonly waiting: (() => void)[] = [];

  /** The user is editing a cell: nothing is done until Enter. */
  get cellEditing(): boolean {
    return this.editing;
  }

  set cellEditing(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const goOn of this.waiting.splice(0)) goOn();
  }

  /** Called before every sync is done, with its number: where a rival user gets in. */
  beforeSync: (sync: number) => void = () => undefined;

  /** Done when the user edits no cell. It may wait for good, so it keeps no timer that would keep the tests from ending. */
  async cellEdited(): Promise<void> {
    while (this.editing) await new Promise<void>((goOn) => this.waiting.push(goOn));
  }
}

/** What Excel on the web takes in a request and in an answer. */
export const mostBytes = 5_000_000;

/** Whether a version such as "1.9" is within "1.15". */
export function supports(faults: Faults, set: string, version = '1.1'): boolean {
  const most = faults.supported[set];
  if (most === undefined) return false;
  const [major = 0, minor = 0] = most.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = version.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
