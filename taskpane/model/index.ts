/** The pane without its looks: what it shows, what the user can do, the list as rows. Knows no React. */
export { createPane } from './create-pane';
export {
  type HeldBack,
  type SeverityCounts,
  type ShowCounts,
  countsOf,
  heldBackFrom,
  onlyHintsOpen,
  rowsOf,
  showCountsOf,
} from './list';
export { ruleTitle } from './names';
export { PaneProblem } from './problem';
export {
  type ConversionWish,
  type Door,
  type Filter,
  type FindingPlace,
  type FixedFinding,
  type Page,
  type Pane,
  type PaneActions,
  type PaneOptions,
  type PaneState,
  type PaneStorage,
  type Rewriting,
  type Schedule,
  type TemplateChoice,
  type TemplateWish,
  type UndoableStep,
  placeKey,
} from './pane';
export type { PolicyEffect } from './policy-effect';
export type { FindingRow, FixedRow, GroupRow, PassedRow, Row, SetAsideRow } from './rows';
export { type Verdict } from './verdict';
