/**
 * Plants errors in clean forms, each kind at each place where it can stand, and looks whether the rule finds it there
 * and what else is called an error. What follows arithmetically from a planted error is written down in `consequences`.
 */
import { readFileSync } from 'node:fs';
import type { Entry, Figure, Form, FundsLine, Indicator } from '../src/forms';
import { type Finding, reviewSheets } from '../src/review';
import { rules } from '../src/rules';
import { type Cell, type Position, type Sheet, address, inReadingOrder } from '../src/sheets';
import { layoutTables, storedCell, textSheet, typedSheet } from './fixtures/layouts';
import { buildSheetFromText, samplePath } from './fixtures/workbook';

/** A clean form on a sheet of its own. */
export interface Subject {
  readonly name: string;
  readonly sheet: Sheet;
  readonly form: Form;
  /** Errors that the clean form gives already; there should be none. */
  readonly before: ReadonlySet<string>;
}

/** One planted error. */
export interface Plant {
  readonly subject: Subject;
  readonly kind: Kind;
  readonly rule: string;
  /** Where the finding must stand. */
  readonly cell: Position;
  readonly sheet: Sheet;
  readonly changed: readonly Position[];
  /** What was done, for people: "G20: 43场 → 8%". */
  readonly what: string;
}

/** What came of it. */
export interface Outcome {
  readonly plant: Plant;
  readonly found: boolean;
  /** Errors that neither stand on a changed cell nor follow from the planted one. */
  readonly falseErrors: readonly Finding[];
  /** What was said on the row instead, of a planted error that was missed. */
  readonly instead: readonly string[];
  readonly crashes: number;
}

/** The kinds of error, each with the rule that must find it. */
export const kinds = {
  'rate off': 'rate-mismatch',
  'rate misplaced point': 'rate-mismatch',
  'rate score off': 'rate-score-mismatch',
  'total of parts off': 'parts-mismatch',
  'total of parts blank': 'parts-mismatch',
  'part off': 'parts-mismatch',
  'part larger than its total': 'parts-mismatch',
  'parts copied': 'parts-copied',
  'executed above budget': 'overspent',
  'budget changed': 'budget-change-unexplained',
  'rate low': 'rate-low-unexplained',
  'target blank': 'target-missing',
  'actual blank': 'actual-missing',
  'weight blank': 'weight-missing',
  'score blank': 'score-missing',
  'name blank': 'indicator-empty',
  'name 无': 'indicator-empty',
  'score over weight': 'score-over-weight',
  'rate score over weight': 'score-over-weight',
  'deviation off': 'deviation-mismatch',
  'deviation sign': 'deviation-mismatch',
  'coefficient off': 'coefficient-mismatch',
  'actual four times': 'deviation-large',
  'actual twice': 'deviation-large',
  'target a fifth': 'deviation-large',
  'score above rule': 'score-above-rule',
  'score below rule': 'score-below-rule',
  'shortfall, no reason': 'shortfall-unexplained',
  'shortfall, outcome as reason': 'shortfall-unexplained',
  'actual in words': 'actual-not-comparable',
  'actual in another unit': 'unit-mismatch',
  'nature against target': 'nature-conflict',
  'weight off': 'weights-total',
  'rate weight off': 'weights-total',
  'total off': 'total-mismatch',
  'group label off': 'group-weights',
  'grade off': 'grade-mismatch',
  tags: 'text-html',
  garbled: 'text-garbled',
  'mobile number': 'mobile-number',
  'resident id': 'id-number',
  'prompt left': 'prompt-left',
  'form blank': 'form-unfilled',
  'row one left': 'row-shifted',
  'row one right': 'row-shifted',
  'funds row one left': 'row-shifted',
  'funds row one right': 'row-shifted',
  'project name blank': 'required-missing',
  'goal result blank': 'goal-result-missing',
  'full-width number': 'number-as-text',
} as const;

/** A kind of error. */
export type Kind = keyof typeof kinds;

/** Where a consequence may stand: in the row that was changed, or anywhere on the form (totals, headers, labels). */
type Where = 'row' | 'form';
type Follows = Readonly<Record<string, Where>>;

const afterAmount: Follows = {
  'rate-mismatch': 'row',
  'rate-score-mismatch': 'row',
  overspent: 'row',
  'parts-mismatch': 'form',
};
const afterScore: Follows = { 'total-mismatch': 'form', 'grade-mismatch': 'form' };
const afterWeight: Follows = { 'weights-total': 'form', 'group-weights': 'form' };
/** Target or actual no longer go with what was worked out from them. */
const afterValue: Follows = {
  'deviation-mismatch': 'row',
  'coefficient-mismatch': 'row',
  'score-above-rule': 'row',
};

/** The errors that follow from a planted one, by the rule that finds the planted one. */
export const consequences: Readonly<Record<string, Follows>> = {
  'rate-score-mismatch': { ...afterScore, 'score-over-weight': 'row' },
  'parts-mismatch': afterAmount,
  'parts-copied': afterAmount,
  overspent: afterAmount,
  'budget-change-unexplained': { 'parts-mismatch': 'form' },
  'rate-low-unexplained': afterAmount,
  'weight-missing': afterWeight,
  'score-missing': afterScore,
  'score-over-weight': { ...afterScore, 'rate-score-mismatch': 'row' },
  'deviation-large': afterValue,
  // Planted by a worse actual, or, where points were lost already, by a higher score.
  'score-above-rule': { ...afterValue, ...afterScore },
  'score-below-rule': afterScore,
  'shortfall-unexplained': afterScore,
  'weights-total': {
    ...afterWeight,
    'score-over-weight': 'row',
    'shortfall-unexplained': 'row',
    'score-above-rule': 'row',
    'rate-score-mismatch': 'row',
  },
  'total-mismatch': { 'grade-mismatch': 'form' },
  'form-unfilled': { ...afterScore, 'columns-misused': 'form' },
};

/** Numbers between 0 and 1 from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every clean form: the four layouts as text and as workbook, and the samples without an error. */
export function cleanSubjects(): readonly Subject[] {
  const layouts = layoutTables.flatMap((table) => [textSheet(table), typedSheet(table)]);
  const chongqing = formsOfSample('chongqing-department-and-projects').slice(1);
  const shenzhen = formsOfSample('shenzhen-project');
  return [...layouts, ...chongqing, ...shenzhen, ...chongqing.map(typed), ...shenzhen.map(typed)].map(
    subjectOf,
  );
}

/** The sheet of every form in a sample, cut at the form's rows. */
function formsOfSample(name: 'chongqing-department-and-projects' | 'shenzhen-project'): readonly Sheet[] {
  const sheet = buildSheetFromText(readFileSync(samplePath(name), 'utf8'), name);
  return reviewSheets([sheet]).map(({ form: { range } }, i) => ({
    ...sheet,
    name: `${name} ${i + 1}`,
    cells: sheet.cells.filter(({ row }) => range.from.row <= row && row <= range.to.row),
  }));
}

/** A text sheet with its numbers stored as numbers. */
function typed(sheet: Sheet): Sheet {
  return {
    ...sheet,
    typed: true,
    cells: sheet.cells.map((cell) => storedCell(cell.row, cell.column, cell.text)),
  };
}

function subjectOf(sheet: Sheet): Subject {
  const [review] = reviewSheets([sheet]);
  if (!review) throw new Error(`no form on ${sheet.name}`);
  const before = new Set(review.findings.filter(isError).map(keyOf));
  return { name: `${sheet.name}${sheet.typed ? ' (typed)' : ''}`, sheet, form: review.form, before };
}

const isError = (finding: Finding): boolean => finding.severity === 'error';
const keyOf = ({ rule, cells }: Finding): string => `${rule} ${cells.slice(0, 1).map(address).join()}`;

/** Reviews the sheet with the planted error. */
export function tried(plant: Plant): Outcome {
  const reviews = reviewSheets([plant.sheet]);
  const findings = reviews.flatMap((review) => review.findings);
  const at = address(plant.cell);
  const isRowRule = plant.rule === 'row-shifted';
  const isPlanted = (finding: Finding): boolean =>
    finding.rule === plant.rule &&
    finding.cells.some((cell, i) =>
      isRowRule ? cell.row === plant.cell.row : (i === 0 || !isError(finding)) && address(cell) === at,
    );
  return {
    plant,
    found: findings.some(isPlanted),
    falseErrors: findings.filter(
      (finding) => isError(finding) && !isPlanted(finding) && !isExpected(finding, plant),
    ),
    instead: findings
      .filter((finding) => finding.cells.some(({ row }) => row === plant.cell.row))
      .map((finding) => `${finding.rule} ${finding.cells.slice(0, 2).map(address).join()}`),
    crashes: reviews.reduce((sum, review) => sum + review.crashes.length, 0),
  };
}

function isExpected(finding: Finding, { subject, changed, rule }: Plant): boolean {
  if (subject.before.has(keyOf(finding))) return true;
  const [first] = finding.cells;
  // A moved row changes where its values stand, not what they say: nothing there may become an error.
  if (rule !== 'row-shifted' && first && changed.some((cell) => address(cell) === address(first)))
    return true;
  const where = consequences[rule]?.[finding.rule];
  if (where !== 'row') return where === 'form';
  return finding.cells.some(({ row }) => changed.some((cell) => cell.row === row));
}

/** The kinds whose rule is not in the catalogue yet. */
export function kindsWithoutRule(): readonly Kind[] {
  const known = new Set(rules.map(({ id }) => id));
  return (Object.keys(kinds) as Kind[]).filter((kind) => !known.has(kinds[kind]));
}

/** Every error that can be planted in the form, in a fixed order; sizes are drawn from the seed. */
export function plantsIn(subject: Subject, seed = 1): readonly Plant[] {
  const skipped = new Set(kindsWithoutRule());
  const garden = new Garden(subject, seeded(seed));
  return garden.all().filter(({ kind }) => !skipped.has(kind));
}

interface PlainRow {
  readonly operator: string;
  readonly target: number;
  readonly actual: number;
  /** What stands after the number of the actual: "场", "%". */
  readonly unit: string;
  /** What stands before and after the number of the target. */
  readonly around: readonly [string, string];
  /** In percent, better than the target being positive. */
  readonly deviation: number;
}

const realReason = '供货单位两次延期交货，设备十一月才安装调试，今后提前签订合同并约定违约责任。';
const figureColumns = ['initialBudget', 'adjustedBudget', 'executed'] as const;

class Garden {
  private readonly plants: Plant[] = [];
  private readonly form: Form;
  private readonly sheet: Sheet;

  constructor(
    private readonly subject: Subject,
    private readonly random: () => number,
  ) {
    this.form = subject.form;
    this.sheet = subject.sheet;
  }

  all(): readonly Plant[] {
    for (const line of this.form.funds?.lines ?? []) this.inFundsLine(line);
    this.inFundsGroups();
    const last = this.form.totalRow?.row ?? Number.POSITIVE_INFINITY;
    const rows = this.form.indicators.filter(({ row, name }) => row < last && name.text !== '');
    for (const indicator of rows) this.inIndicator(indicator);
    this.inForm(rows);
    this.inTexts(rows);
    for (const { row } of rows) this.shifts(row, 'row one left', 'row one right');
    for (const { row } of this.form.funds?.lines ?? []) {
      this.shifts(row, 'funds row one left', 'funds row one right');
    }
    return this.plants;
  }

  private inFundsLine(line: FundsLine): void {
    const { executionRate: rate, score, weight, adjustedBudget, executed } = line;
    if (rate?.number && executed?.number) {
      this.number('rate off', rate, rate.number.toNumber() + this.pick([-5, -1, 1, 2, 7]));
      this.number('rate misplaced point', rate, rate.number.toNumber() / 10);
      if (!rate.number.eq(rate.number.round())) this.number('rate off', rate, rate.number.toNumber() - 0.02);
    }
    if (score?.number && weight?.number && adjustedBudget?.number) {
      this.number('rate score off', score, score.number.toNumber() - this.pick([0.05, 0.5, 1, 3]));
      this.number('rate score over weight', score, weight.number.toNumber() + this.pick([0.5, 2]));
    }
    if (weight?.number && this.form.indicators.some((one) => one.weight)) {
      this.number('rate weight off', weight, weight.number.toNumber() - 2, this.placeOfWeights());
    }
    if (executed?.number && adjustedBudget?.number?.gt(0)) {
      const budget = adjustedBudget.number.toNumber();
      this.number('executed above budget', executed, budget + 1);
      this.number('executed above budget', executed, budget * 1.2);
    }
  }

  private inFundsGroups(): void {
    const { funds } = this.form;
    for (const { total, parts, exhaustive } of funds?.groups ?? []) {
      for (const column of figureColumns) {
        const sum = total[column];
        const filled = parts.flatMap((part) => part[column] ?? []);
        if (!sum?.number || !filled.some((part) => part.number?.gt(0))) continue;
        const value = sum.number.toNumber();
        this.plant('total of parts blank', sum.cell, [[sum.cell, '']]);
        for (const part of parts) {
          const figure = part[column];
          if (figure?.number && part.kind === 'part') {
            this.number('part larger than its total', figure, value * 1.5 + 1, sum.cell);
          }
        }
        if (!exhaustive) continue;
        this.number('total of parts off', sum, value + this.pick([1, 10, 100]));
        this.number('total of parts off', sum, value * 0.9);
        for (const part of parts.filter(({ kind }) => kind === 'part')) {
          const figure = part[column];
          if (!figure?.number) continue;
          this.number('part off', figure, figure.number.toNumber() + this.pick([1, 5.5, 20]), sum.cell);
        }
      }
      if (exhaustive) this.copyPart(parts);
    }
    const main = funds?.main;
    if (!main) return;
    const { initialBudget: initial, adjustedBudget: adjusted, executed, executionRate } = main;
    if (initial?.number?.gt(0) && adjusted?.number?.eq(initial.number)) {
      this.number('budget changed', initial, initial.number.toNumber() * 2, adjusted.cell);
    }
    // A reason that speaks of money explains the rate, wherever it stands.
    const isExplained = this.form.indicators.some(({ reason }) =>
      /费用|资金|支出|结余/u.test(reason?.text ?? ''),
    );
    if (executed?.number && adjusted?.number && executionRate?.number && !isExplained) {
      this.number('rate low', executed, adjusted.number.toNumber() * 0.6, executionRate.cell);
    }
  }

  /** Copies the figures of the first part with money over another. */
  private copyPart(parts: readonly FundsLine[]): void {
    const [from, ...others] = parts.filter((part) => part.kind === 'part');
    const amounts = figureColumns.flatMap((column) => from?.[column] ?? []);
    if (!from || amounts.length < 2 || amounts.some((figure) => !figure.number?.gt(0))) return;
    for (const other of others) {
      const pairs = figureColumns.flatMap((column): [Position, string][] => {
        const [source, aim] = [from[column], other[column]];
        return source && aim ? [[aim.cell, source.text]] : [];
      });
      const [first] = pairs;
      if (first) this.plant('parts copied', first[0], pairs);
    }
  }

  private inIndicator(indicator: Indicator): void {
    const { name, target, actual, weight, score } = indicator;
    const carries = weight ? weight.number?.gt(0) === true : true;
    if (!carries) return;
    if (target && target.text !== '' && !indicator.standard) this.blank('target blank', target);
    if (actual && actual.text !== '') this.blank('actual blank', actual);
    if (weight?.number) this.blank('weight blank', weight);
    if (score?.number) this.blank('score blank', score);
    if (weight?.number) {
      this.blank('name blank', name);
      this.plant('name 无', name.cell, [[name.cell, '无']]);
      this.number(
        'weight off',
        weight,
        weight.number.toNumber() + this.pick([1, 2, 5]),
        this.placeOfWeights(),
      );
      this.number('weight off', weight, weight.number.toNumber() - 1, this.placeOfWeights());
      if (score?.number) this.scores(indicator, weight, score);
    }
    this.values(indicator);
  }

  private scores({ reason, row }: Indicator, weight: Figure, score: Figure): void {
    const [full, given] = [weight.number?.toNumber() ?? 0, score.number?.toNumber() ?? 0];
    this.number('score over weight', score, full + this.pick([0.5, 1, 5]));
    this.number('score over weight', score, full * 10);
    if (!reason || this.mergedInto(reason.cell) || row === 0) return;
    const less = shown(Math.min(given, full) - 1, score.text);
    const lower: [Position, string] = [score.cell, less];
    this.plant('shortfall, no reason', reason.cell, [lower, [reason.cell, '']]);
    const outcome = this.pick(['完成目标任务', '无', '按计划完成', '已完成', '—', '超额完成目标']);
    this.plant('shortfall, outcome as reason', reason.cell, [lower, [reason.cell, outcome]]);
  }

  private values(indicator: Indicator): void {
    const { deviation, coefficient, actual, target, weight, score, reason, nature } = indicator;
    const row = plainRow(indicator);
    if (deviation?.number) {
      const stated = deviation.number.toNumber();
      this.number('deviation off', deviation, stated + this.pick([-10, -1, 1, 5, 50]));
      if (stated !== 0 && row) this.number('deviation sign', deviation, -stated);
    }
    // A target passed by 30 % or more may have cost points; how many, no policy says.
    const isCutOpen = row !== null && row.deviation >= 30 && !isCeiling(row.operator);
    if (coefficient?.number && !isCutOpen) {
      const isGrade = indicator.statedNature === '定性';
      if (row || isGrade) this.number('coefficient off', coefficient, isGrade ? 40 : this.pick([50, 80, 95]));
    }
    if (!row || !actual || !target) return;
    const place = (deviation ?? actual).cell;
    const put = (value: number): [Position, string] => [actual.cell, rounded(value) + row.unit];
    this.plant('actual in words', actual.cell, [
      [actual.cell, this.pick(['按计划完成', '已完成', '全部完成'])],
    ]);
    this.plant('actual in another unit', actual.cell, [
      [actual.cell, rounded(row.actual) + (this.isPercent(indicator, row) ? '件' : '%')],
    ]);
    this.plant('actual four times', place, [put(row.target * this.pick([4.1, 5, 12]))]);
    if (!isCeiling(row.operator)) {
      this.plant('actual twice', place, [put(row.target * this.pick([2.1, 2.5]))]);
      const low = `${row.around[0]}${rounded(row.actual / 5)}${row.around[1]}`;
      this.plant('target a fifth', place, [[target.cell, low]]);
    }
    if (nature && /^[≥≤]/u.test(row.operator)) {
      const other = row.operator === '≥' ? '≤' : '≥';
      this.plant('nature against target', nature.cell, [[target.cell, other + target.text]]);
    }
    if (!weight?.number || !score?.number) return;
    if (score.number.eq(weight.number)) {
      const missed = isCeiling(row.operator) ? row.target * 1.4 : row.target * this.pick([0.5, 0.75, 0.9]);
      this.plant('score above rule', score.cell, [put(missed)]);
      if (reason && !isCutOpen && !this.mergedInto(reason.cell)) {
        const less = shown(score.number.toNumber() - this.pick([0.5, 1]), score.text);
        this.plant('score below rule', score.cell, [
          [score.cell, less],
          [reason.cell, realReason],
        ]);
      }
    } else {
      this.number('score above rule', score, weight.number.toNumber());
    }
  }

  private isPercent({ unit }: Indicator, row: PlainRow): boolean {
    return /[%％]/u.test(`${unit?.text ?? ''}${row.unit}${row.around[1]}`);
  }

  private inForm(rows: readonly Indicator[]): void {
    const { statedTotal, labelledGroups, basics, goals } = this.form;
    if (statedTotal?.number) {
      for (const by of [-10, -1, -0.05, 0.5, 0.02, 9]) {
        this.number('total off', statedTotal, statedTotal.number.toNumber() + by);
      }
    }
    for (const { label } of labelledGroups) {
      const text = this.textAt(label.cell);
      const off = text.replace(/\d+(?=分)/u, (points) => String(Number(points) + this.pick([5, -5, 10])));
      if (off !== text) this.plant('group label off', label.cell, [[label.cell, off]]);
    }
    for (const { name, label, value } of basics) {
      if (name === 'grade') this.plant('grade off', value.cell, [[value.cell, '中']]);
      // Without merges nobody knows how wide a label is: the value belongs right beside it.
      const beside = { row: label.cell.row, column: label.cell.column + 1 };
      const place = this.sheet.merges.length > 0 ? value.cell : beside;
      if (name === 'projectName') this.plant('project name blank', place, [[value.cell, '']]);
    }
    if (goals.result && goals.result.text !== '') {
      this.plant('goal result blank', this.underHeader(goals.result.cell), [[goals.result.cell, '']]);
      this.plant('prompt left', goals.result.cell, [
        [goals.result.cell, '（简要说明目标完成情况，100字以内）'],
      ]);
    }
    const answers = rows.flatMap(({ actual, score }) => [actual, score].flatMap((entry) => entry ?? []));
    const [first] = rows;
    if (first?.actual) {
      this.plant(
        'form blank',
        first.actual.cell,
        answers.map(({ cell }): [Position, string] => [cell, '']),
      );
    }
  }

  private inTexts(rows: readonly Indicator[]): void {
    const { goals, basics } = this.form;
    const entries: readonly (Entry | null)[] = [
      ...rows.flatMap(({ name, reason }) => [name, reason]),
      goals.initial,
      goals.result,
      ...basics.filter(({ name }) => name === 'projectName').map(({ value }) => value),
    ];
    for (const entry of entries) {
      const text = entry ? this.textAt(entry.cell) : '';
      if (!entry || !/\p{Script=Han}{2}/u.test(text) || /[<&]/u.test(text)) continue;
      const put = (kind: Kind, changed: string): void =>
        this.plant(kind, entry.cell, [[entry.cell, changed]]);
      put(
        'tags',
        this.pick([`<p>${text}</p>`, `${text}<br/>`, `<span style="x">${text}</span>`, `${text}&nbsp;`]),
      );
      const at = (/\p{Script=Han}(?=\p{Script=Han})/u.exec(text)?.index ?? 0) + 1;
      const sign = this.pick(['\uFFFD', '锟斤拷', '？']);
      put('garbled', text.slice(0, at) + sign + text.slice(at));
      put('mobile number', `${text}（13800138000）`);
      put('resident id', `${text}（11010519491231002X）`);
    }
    if (!this.sheet.typed) return;
    for (const { weight, score } of rows) {
      for (const figure of [weight, score]) {
        if (figure?.number)
          this.plant('full-width number', figure.cell, [[figure.cell, fullWidth(figure.text)]]);
      }
    }
  }

  /** Drops the row's first blank cell, and puts one more in: what lost merges and a stray Tab do. */
  private shifts(row: number, left: Kind, right: Kind): void {
    const cells = this.sheet.cells.filter((cell) => cell.row === row);
    const taken = new Set(cells.map(({ column }) => column));
    const isNumber = ({ text }: Cell): boolean => /^[≥≤]?\d/u.test(text);
    const last = cells.filter(isNumber).at(-1)?.column ?? 0;
    const from = this.form.range.from.column;
    const blank = Array.from({ length: Math.max(0, last - from) }, (_, i) => from + i).find(
      (column) => !taken.has(column),
    );
    if (blank !== undefined) this.move(left, row, (column) => (column > blank ? column - 1 : column));
    const first = this.form.indicators.find((one) => one.row === row)?.name.cell.column;
    const start = first ?? cells[0]?.column;
    if (start !== undefined) this.move(right, row, (column) => (column >= start ? column + 1 : column));
  }

  private move(kind: Kind, row: number, to: (column: number) => number): void {
    const moved = this.sheet.cells.map((cell) => {
      if (cell.row !== row) return cell;
      return { ...cell, column: to(cell.column) };
    });
    // In a workbook a value cannot stand where the merge of a row above covers the cell.
    const isCovered = this.sheet.cells.some(
      (cell) => cell.row === row && this.mergedInto({ row, column: to(cell.column) }),
    );
    if (isCovered) return;
    const merges = this.sheet.merges.filter(({ from, to: end }) => from.row !== row || end.row !== row);
    const changed = moved.filter((cell) => cell.row === row);
    this.plants.push({
      subject: this.subject,
      kind,
      rule: kinds[kind],
      cell: { row, column: 1 },
      sheet: { ...this.sheet, cells: moved.sort(inReadingOrder), merges },
      changed,
      what: `row ${row}: ${changed.map(({ text }) => text.slice(0, 8)).join(' | ')}`,
    });
  }

  /** The cell under the header of the results: in the Shenzhen sample the text itself stands one column further on. */
  private underHeader(cell: Position): Position {
    const header = this.sheet.cells
      .filter(({ row, text }) => row < cell.row && /完成情况$/u.test(text) && !/[<>]/u.test(text))
      .at(-1);
    return { row: cell.row, column: header?.column ?? cell.column };
  }

  private placeOfWeights(): Position {
    const { totalRow, blocks, indicators, range } = this.form;
    const header = blocks.find((block) => block.headers.weight)?.headers.weight;
    const first = indicators.find((one) => one.weight)?.weight;
    return totalRow?.weight?.cell ?? header?.cell ?? first?.cell ?? range.from;
  }

  private blank(kind: Kind, { cell }: Pick<Entry, 'cell'>): void {
    this.plant(kind, cell, [[cell, '']]);
  }

  private number(kind: Kind, figure: Figure, value: number, place: Position = figure.cell): void {
    this.plant(kind, place, [[figure.cell, shown(value, figure.text)]]);
  }

  private plant(kind: Kind, cell: Position, edits: readonly (readonly [Position, string])[]): void {
    const real = edits.filter(([place, text]) => this.textAt(place) !== text);
    if (real.length === 0) return;
    this.plants.push({
      subject: this.subject,
      kind,
      rule: kinds[kind],
      cell,
      sheet: edited(this.sheet, real),
      changed: real.map(([place]) => place),
      what: real
        .slice(0, 3)
        .map(([place, text]) => `${address(place)}: ${brief(this.textAt(place))} → ${brief(text)}`)
        .join('; '),
    });
  }

  private textAt({ row, column }: Position): string {
    return this.sheet.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '';
  }

  /** Is the cell covered by a merge from above? Then its text is the one of the merge. */
  private mergedInto({ row, column }: Position): boolean {
    return this.sheet.merges.some(
      ({ from, to }) => from.row < row && row <= to.row && from.column <= column && column <= to.column,
    );
  }

  private pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[Math.floor(this.random() * items.length)] ?? items[0];
  }
}

/** The sheet with other texts in some cells; '' empties a cell. */
export function edited(sheet: Sheet, edits: readonly (readonly [Position, string])[]): Sheet {
  const texts = new Map(edits.map(([place, text]) => [address(place), text]));
  const kept = sheet.cells.filter((cell) => !texts.has(address(cell)));
  const put = edits
    .filter(([, text]) => text !== '')
    .map(([{ row, column }, text]): Cell =>
      sheet.typed ? storedCell(row, column, text) : { row, column, content: text, text },
    );
  return { ...sheet, cells: [...kept, ...put].sort(inReadingOrder) };
}

/** Target and actual where both are a plain number and the operator is written down; read without the project's own reader. */
function plainRow({ target, actual, nature }: Indicator): PlainRow | null {
  const aim = /^([≥≤＝=]?)(\d+(?:\.\d+)?)(\D*)$/u.exec(target?.text ?? '');
  const done = /^(\d+(?:\.\d+)?)(\D*)$/u.exec(actual?.text ?? '');
  const operator = aim?.[1] !== '' ? aim?.[1] : nature?.text;
  if (!aim || !done || operator === undefined || !/^[≥≤＝=]$/u.test(operator)) return null;
  const [wanted, reached] = [Number(aim[2]), Number(done[1])];
  if (wanted === 0) return null;
  const over = ((reached - wanted) / wanted) * 100;
  return {
    operator,
    target: wanted,
    actual: reached,
    unit: done[2] ?? '',
    around: [aim[1] ?? '', aim[3] ?? ''],
    deviation: isCeiling(operator) ? -over : over,
  };
}

const isCeiling = (operator: string): boolean => operator === '≤';
const rounded = (value: number): string => String(Math.round(value * 100) / 100);
const brief = (text: string): string =>
  (text.length > 24 ? `${text.slice(0, 24)}…` : text || '∅').replaceAll('\n', ' ');

/** The number written as the text before it was: with its decimals (one more where it needs them), commas and percent sign. */
function shown(value: number, like: string): string {
  const decimals = Math.max(
    /\.(\d+)/u.exec(like)?.[1]?.length ?? 0,
    rounded(value).split('.')[1]?.length ?? 0,
  );
  const digits = value.toFixed(decimals);
  const grouped = like.includes(',') ? digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ',') : digits;
  return like.endsWith('%') ? `${grouped}%` : grouped;
}

function fullWidth(text: string): string {
  return text.replace(/[\d.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** What a rule came to over many planted errors. */
export interface Tally {
  readonly rule: string;
  readonly planted: number;
  readonly found: number;
  readonly falseErrors: number;
}

/** The outcomes counted by rule, in the order of the kinds. */
export function talliesOf(outcomes: readonly Outcome[]): readonly Tally[] {
  return [...new Set(Object.values(kinds))].flatMap((rule): Tally[] => {
    const own = outcomes.filter(({ plant }) => plant.rule === rule);
    if (own.length === 0) return [];
    return [
      {
        rule,
        planted: own.length,
        found: own.filter(({ found }) => found).length,
        falseErrors: own.reduce((sum, { falseErrors }) => sum + falseErrors.length, 0),
      },
    ];
  });
}
