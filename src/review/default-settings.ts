import type { ColumnNaming } from '../forms';
import type { Waiver } from './waivers';

/** What the add-in keeps in a workbook, or `perfcheck` in `.perfcheck.json`. */
export interface Settings {
  readonly version: 1;
  /** Instead of the policy each form's layout names: a shipped id, or a user policy written out; null keeps the choice. */
  readonly policy: string | Readonly<Record<string, unknown>> | null;
  readonly waivers: readonly Waiver[];
  /** What columns hold that the reader cannot name; of several for one column the first counts. */
  readonly columns: readonly ColumnNaming[];
}

/** Where nothing was ever chosen or set aside. */
export const defaultSettings: Settings = { version: 1, policy: null, waivers: [], columns: [] };
