import type { Grid } from '../sheets';
import type { Headers } from './headers';
import { basicLabel, indicatorRole, isTotalLabel } from './vocabulary';

/** The rows of one form on a sheet, both included, and the row of its title. */
export interface FormRows {
  readonly from: number;
  readonly to: number;
  /** Those of them that hold something, ascending. */
  readonly rows: readonly number[];
  readonly titleRow: number | null;
  /** The rows above the first form, which belong to none. */
  readonly above: readonly number[];
}

/** Where a form begins, and what has been met of it. */
interface Start {
  readonly row: number;
  titleRow: number | null;
  hasFunds: boolean;
  hasIndicators: boolean;
  hasSummary: boolean;
  readonly isByFunds: boolean;
}

/** Where a form can begin. */
type Landmark = 'title' | 'project' | 'funds' | 'indicators' | 'summary';

/**
 * Cuts a sheet into forms. A form begins at its title, or, where titles are missing, at its project name or funds
 * block, once the form before it has had its indicators. Rows above the first landmark (a cover note) belong to none.
 */
export function formsOn(grid: Grid, headers: Headers): readonly FormRows[] {
  let isMet = false;
  const landmarks = grid.rows.flatMap((row) => {
    const landmark = landmarkAt(grid, headers, row) ?? (!isMet && isLooseTitle(grid, row) ? 'title' : null);
    isMet ||= landmark !== null;
    return landmark ? [{ row, landmark }] : [];
  });
  const begun: Start[] = [];
  for (const { row, landmark } of landmarks) {
    const open = begun.at(-1);
    if (landmark === 'title' && open && isContinued(grid, row, open.titleRow)) continue;
    const isAfterSummary = open?.hasSummary === true && (landmark === 'title' || landmark === 'project');
    const begins = !open || (landmark !== 'indicators' && open.hasIndicators) || isAfterSummary;
    if (begins)
      begun.push({
        row,
        hasFunds: landmark === 'funds',
        titleRow: landmark === 'title' ? row : null,
        hasIndicators: landmark === 'indicators',
        hasSummary: landmark === 'summary',
        isByFunds: landmark === 'funds',
      });
    else if (landmark === 'indicators') open.hasIndicators = true;
    else if (landmark === 'summary') open.hasSummary = true;
    else if (landmark === 'funds') open.hasFunds = true;
    // Several titles in a row (a site prints its own above the form's): the last is the form's, the first its edge.
    else if (landmark === 'title') open.titleRow = row;
  }
  // Funds under the indicators of a form that had none above them are that form's.
  const starts = begun.filter((one, i) => {
    const before = begun[i - 1];
    return !(one.isByFunds && !one.hasIndicators && before?.hasIndicators === true && !before.hasFunds);
  });
  let place = 0;
  return starts.flatMap(({ row: from, titleRow, hasIndicators }, i): FormRows[] => {
    const end = starts[i + 1]?.row ?? Number.POSITIVE_INFINITY;
    while ((grid.rows[place] ?? from) < from) place += 1;
    const first = place;
    const above = i === 0 ? grid.rows.slice(0, first) : [];
    while ((grid.rows[place] ?? end) < end) place += 1;
    const rows = grid.rows.slice(first, place);
    return hasIndicators ? [{ from, to: rows.at(-1) ?? from, rows, titleRow, above }] : [];
  });
}

/** "项目支出绩效自评表（续）", "续表": the same form goes on, on another page. */
function isContinued(grid: Grid, row: number, titleRow: number | null): boolean {
  const title = grid.cellsIn(row)[0]?.words.squeezed ?? '';
  if (/续表|\(续\)|[(（]续[一二三\d]?[)）]|^续/u.test(title)) return true;
  const before = titleRow === null ? undefined : grid.cellsIn(titleRow)[0]?.words.squeezed;
  return before === title && isRepeatedHeader(grid, row) && !isClosed(grid, row);
}

/** So far above a title the total of the form before it can stand: notes and a signature line come between. */
const rowsUnderTotal = 6;

/** The form above has stated its total: what begins here is another one. */
function isClosed(grid: Grid, row: number): boolean {
  return Array.from({ length: rowsUnderTotal }, (_, k) => row - 1 - k).some((above) =>
    grid.cellsIn(above).some(({ label }) => isTotalLabel(label)),
  );
}

/** Under a title that is repeated the table's header follows at once: no project, no funds. */
function isRepeatedHeader(grid: Grid, row: number): boolean {
  const below = grid.cellsIn(row + 1);
  const names = below.filter(({ label }) => indicatorRole(label)?.exact === true);
  return names.length >= 3;
}

function landmarkAt(grid: Grid, headers: Headers, row: number): Landmark | null {
  if (isTitle(grid, row)) return 'title';
  if (headers.summaries.has(row)) return 'summary';
  if (headers.indicators.has(row) || headers.transposed.has(row)) return 'indicators';
  if (headers.funds.has(row)) return 'funds';
  const names = grid.cellsIn(row).map((cell) => basicLabel(cell.label)?.role);
  return names.includes('projectName') ? 'project' : null;
}

/** A title with the tags and spaces around it. */
const longestTitleCell = 300;

/** Above all else a line of its own may name the form without calling it one: "专项经费绩效自评（2023）". */
function isLooseTitle(grid: Grid, row: number): boolean {
  const cells = grid.cellsIn(row);
  const only = cells.length === 1 ? cells[0] : undefined;
  const text = only?.words.squeezed ?? '';
  return (
    text.length <= 40 && looseTitle.test(text) && !/^[一二三四五六七八九十\d(]+[、.)]|[:,。;]/u.test(text)
  );
}

const looseTitle = /.{2}(?:绩效.{0,4}评价|自评)(?:情况|结果)?(?:\(.*\))?$/u;

/** A short line of its own that names the form: "2023年度部门整体绩效自评表". */
function isTitle(grid: Grid, row: number): boolean {
  const cells = grid.cellsIn(row);
  const only = cells.length === 1 ? cells[0] : undefined;
  if (!only || only.text.length > longestTitleCell) return false;
  const text = only.words.squeezed;
  return (
    text.length <= 60 &&
    /(?:绩效|自评|评价).*表(?:\(.*\))?$/u.test(text.replace(/续$/u, '')) &&
    !/[。;；]/u.test(text)
  );
}
