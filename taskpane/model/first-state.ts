import { defaultSettings } from '../../src/review';
import type { SpreadsheetHost } from '../../src/sheets';
import type { Door, PaneState } from './pane';
import type { Preferences } from './preferences';

/** What the pane opens with, before anything was checked. Hints are there for whoever asks for them. */
export function firstState(
  { capabilities }: SpreadsheetHost,
  preferences: Preferences,
  { templates, keys = [], savesFiles = true, settingsNote }: Door,
): PaneState {
  return {
    hostName: capabilities.name,
    capabilities,
    page: 'check',
    language: preferences.language,
    phase: 'idle',
    progress: null,
    problem: null,
    reviews: [],
    ruleNames: new Map(),
    lookedAt: [],
    lacked: [],
    skipped: [],
    breaking: 0,
    unbound: 0,
    hasOldMarks: false,
    stale: false,
    fixed: [],
    filter: {
      severities: new Set(['error', 'warning']),
      hiddenRules: new Set(),
      search: '',
      groupBy: 'form',
      show: 'open',
    },
    selected: null,
    expanded: new Set(),
    undoable: [],
    live: preferences.live && capabilities.changes,
    highlights: preferences.highlights && capabilities.highlights,
    settings: defaultSettings,
    fileName: '',
    by: preferences.by,
    templates: templates?.choices ?? [],
    downloads: templates?.download !== undefined,
    anyRows: templates?.anyRows === true,
    converted: null,
    addsTemplates: capabilities.newSheets && templates?.intoWorkbook !== false,
    savesFiles,
    settingsNote: preferences.settingsTold ? null : (settingsNote ?? null),
    settingsLost: null,
    doorKeys: keys,
    startsWithWorkbook: null,
    notice: null,
    firstRun: preferences.introduced ? null : 0,
  };
}
