/**
 * What differs between builds of WPS 表格, one switch a quirk. Where a quirk was seen on a real machine, the build is named;
 * the others are what the typings or the rules of the object model leave open, so both ways are simulated.
 */
export interface Profile {
  readonly name: string;
  /** Application.Build, the one version number that can be had: Name and Version lie. */
  readonly build: number;
  readonly system: 'windows' | 'linux' | 'mac';
  /** Where events, storage, panes and functions hang. On the Mac (12.1.28496) only on `wps`. */
  readonly rootMembers: 'both' | 'wps';
  /** A property on Windows, a function on UOS 12.8.2.26885, gone where it is deprecated for good. */
  readonly etApplication: 'property' | 'function' | 'absent';
  /** Older hosts lack wps.Enum. */
  readonly hasEnum: boolean;
  /** AddCustomFunction came with 12.1.0.20540; there is no way to take a function away. */
  readonly customFunctions: boolean;
  /** How a single cell reaches a function whose parameter is a grid: [[v]], v, or a live Range. */
  readonly cellArgument: 'grid' | 'scalar' | 'range';
  /** How an argument that was left out reaches a function. */
  readonly omittedArgument: 'missing' | 'undefined' | 'null';
  readonly blankArgument: null | '' | 0;
  /** One row or one column of several cells comes as a plain list. */
  readonly flattens: boolean;
  /** What a mixed range answers for NumberFormat, MergeCells, Locked. */
  readonly mixed: null | undefined;
  /** Whether the format of a range of several areas is that of all of them, or of the first alone. Nobody has tried. */
  readonly areasFormat: 'all' | 'first';
  /** Whether a grid can be assigned to Value2 and Formula; where not (Mac, by report) it throws. */
  readonly blockWrites: boolean;
  /** SheetChange: as the vendor's page says, with its arguments swapped as the typings say, without a range, or never. */
  readonly sheetChange: 'sheet-range' | 'range-sheet' | 'without-range' | 'never';
  /** Whether the add-in's own writes are told although EnableEvents is off. */
  readonly echoes: boolean;
  readonly storageTypes: 'typed' | 'string';
  /** Whether PluginStorage outlives the session: said to be in memory, seen to survive. */
  readonly storagePersists: boolean;
  /** Whether the handle of a pane that the user closed still answers, or throws. */
  readonly closedPane: 'stale' | 'throws' | 'null';
  /** Visible of a pane that the user closed tells the truth only some 20 ms later (12.1.0.28505). */
  readonly visibleLags: boolean;
  /** A docked pane in sight makes the ribbon deaf to the mouse (from 12.1.0.26895 on, by report). */
  readonly freezesRibbon: boolean;
  /** A relative address of a pane's page shows a blank pane (12.1.0.28505). */
  readonly relativePaneUrl: 'blank' | 'resolved';
  /** How many pixels of a pane's top lie under a bar of WPS's own (12.1.0.28505; how many was not told). */
  readonly paneBar: 0 | 8;
  /** UndoTransBegin and UndoTransEnd make one Ctrl+Z of many writes (12.1.0.28505). */
  readonly undoTransactions: boolean;
  /** A vendor's page still speaks of three conditional formats at most. */
  readonly mostRules: number;
  /** What becomes of our settings when the workbook is saved; nothing shows before it is opened again. */
  readonly keepsCustomXml: boolean;
  readonly keepsVeryHidden: boolean;
  /** The part by which a workbook opens Excel's pane: nobody has tried whether it outlives WPS. */
  readonly keepsWebExtension: boolean;
  /**
   * How PERF functions stand in a saved file: as they are typed, or as Excel writes them. No file with an add-in's function that WPS saved
   * was found.
   */
  readonly savesFunctions: 'typed' | 'prefixed';
  /** Whether a member called without its object answers its own text ("function Address(…"), as on UOS and the Mac, or throws. */
  readonly unbound: 'text' | 'throws';
  /** CodeName has no usable value on 12.1.0.28505. */
  readonly hasCodeName: boolean;
  /** While a cell is edited, writes are refused, or taken without a word and without effect. Nobody has tried. */
  readonly writesWhileEditing: 'throw' | 'vanish';
  /** Whether Worksheets.Item answers null for a name it does not have, or throws. */
  readonly missingItem: 'null' | 'throws';
}

/** Windows before custom functions. */
export const windows16k: Profile = {
  name: 'Windows 12.1.0.16910, without custom functions',
  build: 16910,
  system: 'windows',
  rootMembers: 'both',
  etApplication: 'property',
  hasEnum: false,
  customFunctions: false,
  cellArgument: 'grid',
  omittedArgument: 'missing',
  blankArgument: null,
  flattens: true,
  mixed: null,
  areasFormat: 'first',
  blockWrites: true,
  sheetChange: 'never',
  echoes: false,
  storageTypes: 'string',
  storagePersists: true,
  closedPane: 'throws',
  visibleLags: false,
  freezesRibbon: false,
  relativePaneUrl: 'resolved',
  paneBar: 0,
  undoTransactions: false,
  mostRules: 3,
  keepsCustomXml: true,
  keepsVeryHidden: false,
  keepsWebExtension: true,
  savesFunctions: 'typed',
  unbound: 'throws',
  hasCodeName: true,
  writesWhileEditing: 'vanish',
  missingItem: 'null',
};

/** Windows as most have it, the first build with custom functions. */
export const windows20540: Profile = {
  ...windows16k,
  name: 'Windows 12.1.0.20540',
  build: 20540,
  hasEnum: true,
  customFunctions: true,
  sheetChange: 'range-sheet',
  echoes: true,
  storageTypes: 'typed',
  storagePersists: false,
  closedPane: 'stale',
  relativePaneUrl: 'blank',
  paneBar: 8,
  undoTransactions: true,
  mostRules: Infinity,
  keepsCustomXml: false,
  keepsVeryHidden: true,
  keepsWebExtension: false,
  flattens: false,
  hasCodeName: false,
  writesWhileEditing: 'throw',
  missingItem: 'throws',
};

/** Linux (UOS, Kylin). */
export const linux128: Profile = {
  ...windows20540,
  name: 'Linux 12.8.2.26885',
  build: 26885,
  system: 'linux',
  etApplication: 'function',
  cellArgument: 'scalar',
  omittedArgument: 'undefined',
  blankArgument: '',
  flattens: true,
  mixed: undefined,
  areasFormat: 'all',
  sheetChange: 'sheet-range',
  echoes: false,
  closedPane: 'null',
  undoTransactions: false,
  keepsCustomXml: true,
  keepsVeryHidden: true,
  savesFunctions: 'prefixed',
  unbound: 'text',
};

/** Windows of 2026: the build of which most was told. */
export const windows28505: Profile = {
  ...windows20540,
  name: 'Windows 12.1.0.28505',
  build: 28505,
  cellArgument: 'range',
  sheetChange: 'without-range',
  visibleLags: true,
  freezesRibbon: true,
  savesFunctions: 'prefixed',
};

/** The Mac, which is not supported, but whose oddities the others may grow. */
export const mac121: Profile = {
  ...windows20540,
  name: 'Mac 12.1.28496',
  build: 28496,
  system: 'mac',
  rootMembers: 'wps',
  etApplication: 'absent',
  cellArgument: 'range',
  omittedArgument: 'null',
  blankArgument: 0,
  blockWrites: false,
  sheetChange: 'without-range',
  unbound: 'text',
};

/** Every profile: among them each switch stands both ways. */
export const profiles: readonly Profile[] = [windows16k, windows20540, linux128, windows28505, mac121];
