import type { ColumnMeaning, ColumnNaming, LackedHeaders, ToldColumn } from '../../src/forms';
import type { Policy } from '../../src/policies';
import type { Finding, FormReview, Settings, Waiver } from '../../src/review';
import type { Rule } from '../../src/rules';
import type { HostCapabilities, Position, Sheet, SheetEdit } from '../../src/sheets';
import type { TemplateOrder } from '../../src/templates/blank-sheets';
import type { Language, Severity, Wording } from '../../src/words';
import type { Examine } from './examining';
import type { RuleNames } from './names';
import type { PolicyEffect } from './policy-effect';

/** Where the pane is. */
export type Page = 'check' | 'formulas' | 'policy' | 'report' | 'help';

/** Which findings the list shows, and how they are grouped. */
export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  /** Rules whose findings are left out for now, by their ids. */
  readonly hiddenRules: ReadonlySet<string>;
  readonly search: string;
  readonly groupBy: 'form' | 'rule' | 'severity';
  /** What is shown: what is open, what was fixed since the first check, what was set aside, what passed. */
  readonly show: 'open' | 'fixed' | 'set-aside' | 'passed';
}

/** A finding of the pane: which form it stands in and its key there; the two together never change between checks. */
export interface FindingPlace {
  /** Index into `reviews`. */
  readonly form: number;
  readonly key: string;
}

/** Something the user did that can be taken back. */
export interface UndoableStep {
  readonly what: Wording;
}

/** A template that can be opened as a new workbook. */
export interface TemplateChoice {
  readonly name: string;
  readonly title: Wording;
}

/** A template as the user wants it. */
export interface TemplateWish {
  readonly name: string;
  /** Rows for indicators; those of the published form where none are asked for. */
  readonly rows?: number;
  /** What is right for where it goes, unless the user chose. */
  readonly edition?: 'perf' | 'native';
}

/** A filled form of the workbook in another layout, as the user wants it. */
export interface ConversionWish {
  /** The place of the form among those of the workbook, sheet by sheet; null for all of them. */
  readonly form: number | null;
  /** The name of the template. */
  readonly into: string;
  readonly edition?: 'perf' | 'native';
}

/** Keys that work wherever the focus is, and what they do. */
export interface DoorKeys {
  readonly keys: string;
  readonly does: Wording;
}

/**
 * What the program around the pane can do and no spreadsheet can of itself; the pane leaves out what is missing. Every promise
 * rejects with a HostProblem or a PaneProblem.
 */
export interface Door {
  readonly templates?: {
    readonly choices: readonly TemplateChoice[];
    /** Opens it as a new workbook, beside this one. */
    readonly open: (wish: TemplateWish) => Promise<void>;
    /** Hands its file to the user, who opens it: where {@link open} fails or is better not used. */
    readonly download?: (wish: TemplateWish) => Promise<void>;
    /** Whether both have as many rows as are asked for; else they are files that the build made. */
    readonly anyRows?: boolean;
    /**
     * Opens a workbook of these forms beside this one; where a template cannot be added to the open workbook. What is told of them is shown
     * there: this pane may be gone with its workbook.
     */
    readonly openForms?: (
      forms: readonly TemplateOrder[],
      title: Wording,
      told: Readonly<Record<Language, readonly string[]>>,
    ) => Promise<void>;
    /** Whether a template may be added to the open workbook, where the spreadsheet can; it may unless said otherwise. */
    readonly intoWorkbook?: boolean;
  };
  /** What the workbook's file is called, for reports; asked when a check is over. */
  readonly fileName?: () => Promise<string>;
  /** Whether a file can be saved by a link of the page; it can unless said otherwise. On a Mac such a link does nothing. */
  readonly savesFiles?: boolean;
  /** What it costs here to keep settings in the workbook: said before the first time, once. */
  readonly settingsNote?: Wording;
  /** Where the workbook lies, where the spreadsheet may lose what it was given to keep; '' before it was saved. */
  readonly address?: () => string;
  /** Beside the pane's own, which work in the pane alone. */
  readonly keys?: readonly DoorKeys[];
  /** Whether the add-in starts with this workbook, before anybody opens the pane. Kept in the workbook. */
  readonly startUp?: {
    readonly read: () => Promise<boolean>;
    readonly write: (on: boolean) => Promise<void>;
  };
  /** Examines sheets in another thread, so that a check never holds the page; without it the page examines them. */
  readonly examine?: Examine;
  /** Puts the pane out of sight, where the program's own way may fail: a docked pane of WPS can freeze the ribbon. */
  readonly collapse?: () => void;
}

/** Something done to the formulas of the whole workbook at one go. */
export interface Rewriting {
  /** What to write, worked out from the workbook as it is. */
  readonly edits: (sheets: readonly Sheet[], host: HostCapabilities) => readonly SheetEdit[];
  readonly what: (count: number) => Wording;
  /** Said where there is nothing to write. */
  readonly nothing: Wording;
  /** Which cells it leaves as they are, and why; said with what was done. Null where it leaves none. */
  readonly left?: (sheets: readonly Sheet[], host: HostCapabilities) => Wording | null;
  /** What is to be said of cells that were written in vain, as the workbook is afterwards; null where all is well. */
  readonly inVain?: (sheets: readonly Sheet[], written: readonly SheetEdit[]) => Wording | null;
}

/** Everything the pane shows. Plain data, replaced as a whole: nothing in it is ever changed in place. */
export interface PaneState {
  readonly hostName: string;
  /** What this host can do; the pane leaves out what it cannot. */
  readonly capabilities: HostCapabilities;
  readonly page: Page;
  readonly language: Language;
  /** `failed`: the first check could not be made. A later one that fails leaves what the last one found, and a problem. */
  readonly phase: 'idle' | 'checking' | 'checked' | 'failed';
  /** While checking: sheets or forms done, of how many. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** The last thing the host could not do; shown until dismissed or the next success. */
  readonly problem: Wording | null;
  /** The forms of the workbook, judged. Empty before the first check, and where no form was found. */
  readonly reviews: readonly FormReview[];
  /** What the rules of the findings are called; nobody knows before the first check. */
  readonly ruleNames: RuleNames;
  /** Names of the sheets that were looked at, for the state in which no form was found. */
  readonly lookedAt: readonly string[];
  /** Where no form was found: what each sheet lacks of one. */
  readonly lacked: readonly LackedHeaders[];
  /** Names of the very hidden sheets, which were not judged. */
  readonly skipped: readonly string[];
  /** How many cells show #NAME? for a recipient without the add-in. */
  readonly breaking: number;
  /** PERF formulas of the workbook that the spreadsheet does not know for what they are; see `reboundFormulas`. */
  readonly unbound: number;
  /** The workbook was opened with marks that an earlier session has left. */
  readonly hasOldMarks: boolean;
  /** The sheet was edited after the last check. */
  readonly stale: boolean;
  /** Findings of earlier checks of this session that are gone. */
  readonly fixed: readonly FixedFinding[];
  readonly filter: Filter;
  readonly selected: FindingPlace | null;
  /** Keys as `placeKey` writes them. */
  readonly expanded: ReadonlySet<string>;
  readonly undoable: readonly UndoableStep[];
  readonly live: boolean;
  readonly highlights: boolean;
  readonly settings: Settings;
  /** What the file is called, as far as the door can tell; ''. */
  readonly fileName: string;
  /** Who set a finding aside last: the name that the next waiver is offered. */
  readonly by: string;
  /** Templates that the door offers; none where it cannot open any. */
  readonly templates: readonly TemplateChoice[];
  /** Whether they can be had as files too. */
  readonly downloads: boolean;
  /** Whether new workbooks and files have any number of rows. */
  readonly anyRows: boolean;
  /** Whether they can be added to the workbook that is open. */
  readonly addsTemplates: boolean;
  /** What the last conversion could not carry and what it left blank, a line each; null before any. */
  readonly converted: Readonly<Record<Language, readonly string[]>> | null;
  /** Whether a file can be saved from the pane; else what it holds can be copied. */
  readonly savesFiles: boolean;
  /** What keeping settings costs, until settings were kept for the first time; null where there is nothing to say. */
  readonly settingsNote: Wording | null;
  /** What the workbook was given to keep and holds no more; null where nothing is missing. */
  readonly settingsLost: Wording | null;
  /** Keys of the door; none where only the pane's own work. */
  readonly doorKeys: readonly DoorKeys[];
  /** Whether the add-in starts with this workbook; null where that cannot be chosen, or is not known yet. */
  readonly startsWithWorkbook: boolean | null;
  /** The last thing worth saying aloud to a screen reader. */
  readonly notice: Wording | null;
  /** A first-run sentence is to be shown: 0, 1, 2; null when done or skipped. */
  readonly firstRun: number | null;
}

/** A finding that an earlier check had and the last one has not. */
export interface FixedFinding {
  /** The form, the finding's key and what it said: the same finding has it again if it comes back. */
  readonly key: string;
  readonly form: string;
  readonly message: Finding['message'];
  readonly severity: Severity;
  readonly rule: string;
}

/** What the user can do. Each returns once the state says what came of it; none ever throws. */
export interface PaneActions {
  /** Looks, before any check, for PERF formulas that another program saved or that lost their functions. */
  lookForUnbound(): Promise<void>;
  check(): Promise<void>;
  cancel(): void;
  /** Selects a finding and shows its first cell in the sheet. */
  select(place: FindingPlace): Promise<void>;
  /** Shows one cell of a form's sheet: a link in a finding. */
  showCell(form: number, cell: Position): Promise<void>;
  toggle(place: FindingPlace): void;
  next(): Promise<void>;
  previous(): Promise<void>;
  setFilter(change: Partial<Filter>): void;
  fix(place: FindingPlace): Promise<void>;
  /** Of one rule, or of all. */
  fixAllSafe(rule?: string | null): Promise<void>;
  undo(): Promise<void>;
  setAside(place: FindingPlace, reason: string, by: string): Promise<void>;
  /** Several at once, with one reason. */
  setAsideAll(places: readonly FindingPlace[], reason: string, by: string): Promise<void>;
  restore(waiver: Waiver): Promise<void>;
  /** A waiver that answers to no finding any more is for this one from now on, its reason and name kept. */
  carryWaiver(waiver: Waiver, place: FindingPlace): Promise<void>;
  setLive(on: boolean): void;
  setHighlights(on: boolean): Promise<void>;
  /** Marks, findings and undo history gone; the sheet as it was. Waivers stay. */
  clear(): Promise<void>;
  /** Null: the policy each form's layout names. */
  choosePolicy(policy: Policy | null): Promise<void>;
  /** What another policy would change in the findings; null before a check, or where it could not be tried. Changes nothing. */
  tryPolicy(policy: Policy): Promise<PolicyEffect | null>;
  /** Says what a column of a form holds that nobody could name; kept in the workbook, and checked again. */
  nameColumn(form: number, column: ToldColumn, holds: ColumnMeaning): Promise<void>;
  /** Takes back what was said of a column, on every sheet. */
  forgetColumn(naming: ColumnNaming): Promise<void>;
  /**
   * Edits that another page worked out (公式); undoable, then checked again if live.
   * @param seen the sheets that it worked them out from
   */
  write(edits: readonly SheetEdit[], what: Wording, seen: readonly Sheet[]): Promise<void>;
  /** The same, worked out from the workbook as it is when its turn comes. */
  rewrite(rewriting: Rewriting): Promise<void>;
  openTemplate(wish: TemplateWish): Promise<void>;
  downloadTemplate(wish: TemplateWish): Promise<void>;
  /** Adds it to the open workbook, which can be undone, and goes there. */
  addTemplate(wish: TemplateWish): Promise<void>;
  /** Adds the forms of a choice that was kept in a file, or opens them where none can be added. */
  addChoice(file: string): Promise<void>;
  /** Carries filled forms into another layout, as new sheets or as a workbook; what was not carried comes into the state. */
  convert(wish: ConversionWish): Promise<void>;
  startWithWorkbook(on: boolean): Promise<void>;
  goTo(page: Page): void;
  setLanguage(language: Language): void;
  dismissProblem(): void;
  /** That settings are missing was read. */
  dismissLoss(): void;
  nextFirstRun(): void;
  skipFirstRun(): void;
}

/** The pane without its looks: state, a way to hear of changes, what the user can do. */
export interface Pane extends PaneActions {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Stops the check that runs and hears nothing more of the workbook: the spreadsheet may outlive the pane. */
  close(): void;
}

/** Where the user's preferences are kept: a part of localStorage, or what stands in for it. It may throw, as in WPS. */
export interface PaneStorage {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
}

/** What the pane needs beside a spreadsheet. */
export interface PaneOptions {
  readonly storage: PaneStorage;
  /** The day, as 2026-11-22, for waivers. */
  readonly today: () => string;
  /** Calls back after so many milliseconds, never at once; what it answers calls it off. setTimeout unless given. */
  readonly schedule?: Schedule;
  readonly door?: Door;
  /** Instead of the whole catalogue. */
  readonly rules?: readonly Rule[];
}

/** Calls back later; what it answers calls it off. */
export type Schedule = (callback: () => void, milliseconds: number) => () => void;

/** A finding's place as one string, for sets and React keys. */
export function placeKey({ form, key }: FindingPlace): string {
  return `${form}:${key}`;
}
