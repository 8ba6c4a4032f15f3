import {
  type HostProblemReason,
  type Position,
  type Range,
  type Sheet,
  type SheetPosition,
  applyEdits,
  cellKey,
} from '../../src/sheets';

/** A workbook in memory, with the hand of a user who types, fills and protects, and with the faults a spreadsheet can have. */
export interface MemoryWorkbook {
  /** What the workbook holds now. Replaced at every change, never changed in place. */
  readonly sheets: readonly MemorySheet[];
  readonly active: string;
  readonly selection: SheetPosition | null;
  /** The label that a host was asked to show beside the selection. */
  readonly label: Position | null;
  readonly settings: string | null;

  /** The user types; a text that begins with "=" is a formula, which nobody calculates here. An empty text empties the cell. */
  typeCell(sheet: string, cell: Position, value: string | number): void;
  /** The user inserts a blank row, so that this one and those below move down. */
  insertRow(sheet: string, row: number): void;
  /** The user formats a cell as text: numbers typed there later stay text. */
  formatAsText(sheet: string, cell: Position): void;
  fill(sheet: string, cell: Position, colour: string): void;
  addConditionalFormat(sheet: string, format: ConditionalFormat): void;
  protect(sheet: string): void;
  rename(sheet: string, name: string): void;
  activate(sheet: string): void;
  /** The user clicks into a cell. */
  goTo(place: SheetPosition): void;
  /** Hears where the user goes, at once. The answer stops it. */
  onUserSelection(listener: (place: SheetPosition) => void): () => void;
  /** Hears of the user's changes, at once and one by one. The answer stops it. */
  onUserChange(listener: (sheet: string) => void): () => void;

  /** Every request of a host is refused with this from now on; null ends it. */
  refuse(reason: HostProblemReason | null): void;
  /** Every request of a host waits from now on. The answer lets them go on. */
  pause(): () => void;
  /** What a host asks before it does anything: rejects while refusing, waits while paused. */
  readonly faults: { readonly refusing: HostProblemReason | null; readonly pausing: Promise<void> | null };

  /** A sheet that is added from now on cannot be finished. */
  breakAdding(): void;

  /** For hosts: adds a sheet behind the others. */
  add(sheet: Sheet, conditionalFormats: readonly ConditionalFormat[]): void;
  remove(sheet: string): void;
  /** For hosts: puts a changed sheet in the place of the one with its name, without a user having done it. */
  replace(sheet: MemorySheet): void;
  select(place: SheetPosition, label?: Position | null): void;
  keepSettings(settings: string | null): void;
}

/** A sheet of a workbook in memory. */
export interface MemorySheet extends Sheet {
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Addresses as `row:column`. */
  readonly textFormats: ReadonlySet<string>;
  /** The user's fills: colours by `row:column`. */
  readonly fills: ReadonlyMap<string, string>;
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** A fill by formula, the user's own or a mark. */
export interface ConditionalFormat {
  readonly ranges: readonly Range[];
  readonly formula: string;
  readonly colour: string;
}

/** A workbook of these sheets; the first is the one the user looks at. */
export function memoryWorkbook(
  given: readonly Sheet[],
  { hidden = [] }: { readonly hidden?: readonly string[] } = {},
): MemoryWorkbook {
  const inMemory = (sheet: Sheet): MemorySheet => ({
    ...sheet,
    typed: true,
    hidden: hidden.includes(sheet.name),
    protected: false,
    textFormats: new Set(),
    fills: new Map(),
    conditionalFormats: [],
  });
  let sheets = given.map(inMemory);
  let breaksAdding = false;
  let active = sheets.find((sheet) => !sheet.hidden)?.name ?? '';
  let selection: SheetPosition | null = null;
  let label: Position | null = null;
  let settings: string | null = null;
  let refusing: HostProblemReason | null = null;
  let pausing: Promise<void> | null = null;
  const listeners = new Set<(sheet: string) => void>();
  const followers = new Set<(place: SheetPosition) => void>();

  const change = (name: string, changed: (sheet: MemorySheet) => MemorySheet): void => {
    if (!sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
    sheets = sheets.map((sheet) => (sheet.name === name ? changed(sheet) : sheet));
  };

  return {
    get sheets() {
      return sheets;
    },
    get active() {
      return active;
    },
    get selection() {
      return selection;
    },
    get label() {
      return label;
    },
    get settings() {
      return settings;
    },
    get faults() {
      return { refusing, pausing };
    },
    typeCell(name, cell, value) {
      change(name, (sheet) => {
        const [text, stays] = [String(value), sheet.textFormats.has(cellKey(cell))];
        if (!stays && text.startsWith('=')) {
          return { ...sheet, ...applyEdits(sheet, [{ cell, value: text.slice(1), as: 'formula' }]) };
        }
        const as = typeof value === 'number' && !stays ? 'number' : 'text';
        return { ...sheet, ...applyEdits(sheet, [{ cell, value: text, as }]) };
      });
      for (const listener of listeners) listener(name);
    },
    insertRow(name, row) {
      const moved = <At extends Position>(at: At): At => (at.row < row ? at : { ...at, row: at.row + 1 });
      change(name, (sheet) => ({
        ...sheet,
        cells: sheet.cells.map(moved),
        merges: sheet.merges.map(({ from, to }) => ({ from: moved(from), to: moved(to) })),
      }));
      for (const listener of listeners) listener(name);
    },
    formatAsText(name, cell) {
      change(name, (sheet) => ({
        ...sheet,
        textFormats: new Set(sheet.textFormats).add(cellKey(cell)),
      }));
    },
    fill(name, cell, colour) {
      change(name, (sheet) => ({ ...sheet, fills: new Map(sheet.fills).set(cellKey(cell), colour) }));
    },
    addConditionalFormat(name, format) {
      change(name, (sheet) => ({ ...sheet, conditionalFormats: [...sheet.conditionalFormats, format] }));
    },
    protect(name) {
      change(name, (sheet) => ({ ...sheet, protected: true }));
    },
    rename(name, newName) {
      change(name, (sheet) => ({ ...sheet, name: newName }));
      if (active === name) active = newName;
    },
    activate(name) {
      active = name;
    },
    goTo(place) {
      active = place.sheet;
      selection = place;
      for (const follower of followers) follower(place);
    },
    onUserSelection(follower) {
      followers.add(follower);
      return () => followers.delete(follower);
    },
    onUserChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refuse(reason) {
      refusing = reason;
    },
    pause() {
      let resume = (): void => undefined;
      pausing = new Promise((resolve) => {
        resume = () => {
          pausing = null;
          resolve();
        };
      });
      return () => resume();
    },
    breakAdding() {
      breaksAdding = true;
    },
    add(sheet, conditionalFormats) {
      sheets = [...sheets, inMemory(sheet)];
      if (breaksAdding) throw new Error('no more than that');
      change(sheet.name, (added) => ({ ...added, conditionalFormats }));
    },
    remove(name) {
      sheets = sheets.filter((sheet) => sheet.name !== name);
    },
    replace(sheet) {
      change(sheet.name, () => sheet);
    },
    select(place, beside = null) {
      active = place.sheet;
      selection = place;
      label = beside;
    },
    keepSettings(kept) {
      settings = kept;
    },
  };
}
