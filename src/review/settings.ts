/** Why a finding is set aside, and by whom. Bound to the rule and what it is about, so that it survives inserted rows. */
export interface Waiver {
  readonly rule: string;
  /** The form's title, or its sheet's name where it has none. */
  readonly form: string;
  /** What the finding is about (Finding.about). */
  readonly about: string;
  /** Which of several findings of the rule about the same thing, counted from 1. */
  readonly nth: number;
  readonly reason: string;
  readonly by: string;
  /** The day, as 2026-11-22. */
  readonly on: string;
}

/** What the add-in keeps in a workbook, or `perfcheck` in `.perfcheck.json`. */
export interface Settings {
  readonly version: 1;
  /** Instead of the policy each form's layout names: a shipped id, or a user policy written out; null keeps the choice. */
  readonly policy: string | Readonly<Record<string, unknown>> | null;
  readonly waivers: readonly Waiver[];
}
