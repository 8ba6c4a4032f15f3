import { type Entry, type Figure, type Form, type FundsLine, type Indicator, columnTraits } from '../forms';
import { cellLeftOf, firstCellOf } from '../sheets';
import {
  type Computation,
  type TemplateField,
  type TemplateForm,
  templateForm,
  templates,
  yearIn,
} from '../templates/blank-sheets';
import { foldedText } from '../values';
import type { Wording } from '../words';
import { type Value, inUnit, valueOf } from './amounts';
import { type Arranged, arranged, withPoints } from './arranged';
import { type Conversion, ConversionProblem, type Wanted } from './conversion';
import { Draft } from './draft';
import { type Columns, type Texts, inColumns, inOneText } from './goals-in-words';
import { leftBlankIn } from './left-blank';
import { Ledger } from './ledger';
import { amountNames, isAmount } from './names';
import { type OwnFields, ownFieldsOf } from './own-fields';
import { unitPrintedBy } from './printed-unit';
import { bySource, sourceOf } from './sources';

/**
 * Carries what a filled form says into another layout: what the two name alike stands there, amounts in its unit, targets in its columns,
 * indicators under its labels. A formula stands where it gives what the form states; where people gave other points, theirs do.
 * @throws ConversionProblem where the form has no indicators, and is no row of a summary either
 * @throws OrderProblem where the template cannot be had so
 */
export function converted(form: Form, wanted: Wanted): Conversion {
  if (form.indicators.length === 0 && form.layout !== 'summary')
    throw new ConversionProblem(
      '这张表里没有指标，无法转换',
      'The form has no indicators, so there is nothing to convert',
    );
  return new Carrying(form, wanted).conversion();
}

class Carrying {
  private readonly ledger = new Ledger();
  /** The filled form tells no unit of its amounts, and the other has one. */
  private isUnitUnsure = false;
  private readonly rows: readonly Arranged[];
  private readonly draft: Draft;
  private hasOtherRates = false;
  /** Of a form that stays in its layout, which field each cell is. */
  private readonly own: OwnFields | null;

  constructor(
    private readonly form: Form,
    private readonly wanted: Wanted,
  ) {
    const blank = templateForm(wanted);
    this.own = form.layout === wanted.layout ? ownFieldsOf(form) : null;
    const isFlat = blank.kinds.every(({ level2 }) => level2 === '');
    this.rows = isFlat
      ? form.indicators.map((row) => ({ row, level1: '', level2: '' }))
      : blank.blocks.length > 0
        ? inBlocks(form, blank)
        : withPoints(arranged(form.indicators, blank.kinds));
    const indicators = this.rows.map(({ level1, level2, block }) => ({
      level1,
      level2,
      ...(block !== undefined && { block }),
    }));
    this.draft = new Draft({ ...wanted, ...(indicators.length > 0 && { indicators }) }, this.ledger);
    if (isFlat) for (const { level1, level2 } of form.indicators) this.loseLevels(level1, level2);
  }

  conversion(): Conversion {
    this.carryBasics();
    this.carryFunds();
    this.carryGoals();
    this.rows.forEach(({ row }, place) => this.carryRow(row, place));
    this.tellPrinted();
    this.carryOthers();
    this.keepStated();
    return {
      order: this.draft.filled(),
      notCarried: this.ledger.notCarried(),
      leftBlank: leftBlankIn(this.draft, this.rows, this.isUnitUnsure),
    };
  }

  private carry(entry: Entry | null, field: string, what: Wording, value: Value = entry?.text ?? ''): void {
    if (!entry || entry.text === '') return;
    if (this.draft.enter(field, value)) this.ledger.tell(entry);
    else this.ledger.lose(entry, what);
  }

  private carryBasics(): void {
    const { basics, year, title } = this.form;
    if (year !== null) this.enterYear(year);
    this.ledger.tell(title);
    for (const { name, label, value } of basics) {
      this.ledger.tell(label);
      const what = { zh: label.text, en: name };
      // A year beside its label is the form's, and a total and a grade are computed there as here.
      if (name === 'year' && this.draft.has('year')) this.ledger.tell(value);
      else if (name === 'total' && this.draft.totalField() !== null) this.ledger.tell(value);
      else if (name === 'grade' && this.draft.gradeField() !== null) this.ledger.tell(value);
      else if (this.isPrintedThere(value.text)) this.ledger.tell(value);
      else this.carry(value, this.fieldNamed(label.text, name === 'status' ? 'status.said' : name), what);
    }
  }

  /** By its own words first: 部门名称 is the unit of a form that asks for no department. */
  private fieldNamed(label: string, name: string): string {
    const called = this.draft.target.captions.get(squeezed(label));
    return called !== undefined && !this.draft.has(called) ? called : name;
  }

  /** Such as the number of the form, which stands in one cell with its label. */
  private isPrintedThere(text: string): boolean {
    const words = squeezed(text);
    return words.length > 3 && [...this.draft.target.printed].some((printed) => printed.includes(words));
  }

  private enterYear(year: number): void {
    const place = this.draft.field('year');
    if (!place?.isInput) return;
    this.draft.enter('year', yearIn(place, year));
  }

  private carryFunds(): void {
    const { funds } = this.form;
    if (!funds) return;
    const unit = unitPrintedBy(this.wanted.layout);
    const own = funds.unit ?? unitPrintedBy(this.form.layout);
    this.isUnitUnsure = unit !== null && own === null;
    const amountOf = (figure: Figure): Value => inUnit(figure, own, unit);
    const labels = [...this.draft.target.fields.values()].filter(({ isLineLabel }) => isLineLabel);
    // In its own layout each line is where it was, even where two of them are called alike.
    const isInPlace = this.own !== null && labels.length === funds.lines.length;
    if (isInPlace) funds.lines.forEach((line, at) => this.carryLine(line, lineOf(labels[at]), amountOf));
    const lines = bySource(isInPlace ? [] : funds.lines);
    const places = new Map<string, string>();
    for (const label of labels) {
      const line = lineOf(label);
      const isMain = line === 'total' || line === 'income';
      if (line !== null) places.set(sourceOf(label.printed, isMain), line);
    }
    // A form with one line for all money has it where the other has it too.
    const [onlyPlace] = places.values();
    for (const [source, line] of lines) {
      const place = places.get(source) ?? (places.size === 1 && lines.size === 1 ? onlyPlace : undefined);
      this.carryLine(line, place ?? null, amountOf);
    }
    for (const line of funds.lines)
      if (!this.ledger.isSeenTo(line.label.cell)) this.carryLine(line, null, valueOf);
    for (const entry of [...Object.values(funds.headers), ...funds.byContents]) this.ledger.tell(entry);
    for (const entry of funds.unnamed)
      this.ledger.lose(entry, { zh: '资金 · 未知的列', en: 'Funds · a column without a name' });
  }

  private carryLine(line: FundsLine, place: string | null, amountOf: (figure: Figure) => Value): void {
    const label = line.label.text.replace(/\s+/gu, '');
    this.ledger.tell(line.label);
    for (const [column, role, zh, en] of amountNames) {
      const entry = line[column];
      if (!entry || entry.text === '') continue;
      const what = { zh: `资金 · ${label} · ${zh}`, en: `Funds · ${label} · ${en}` };
      const field = place === null ? null : `${place}.${role}`;
      const known = field === null ? undefined : this.draft.field(field);
      const isFigure = 'state' in entry;
      if (this.isOfAnotherPeriod(role)) this.ledger.lose(entry, what, 'period');
      else if (role === 'score' && known?.computes && this.isOfOtherWeight(line, known.computes)) {
        this.hasOtherRates = true;
        this.ledger.lose(entry, what, 'computed');
      } else if (isFigure && entry.state === 'not-applicable' && known?.isInput !== true)
        this.ledger.tell(entry);
      else if (known?.computes)
        this.draft.state(known.field, entry, isFigure && isAmount(role) ? amountOf(entry) : null);
      else if (known && !known.isInput) {
        if (squeezed(known.printed) === squeezed(entry.text)) this.ledger.tell(entry);
        else this.ledger.lose(entry, what, 'printed');
      } else if (field === null) this.ledger.lose(entry, what);
      else this.carry(entry, field, what, isFigure && isAmount(role) ? amountOf(entry) : entry.text);
    }
  }

  /** Points of a rate that the other form gives another weight: they are worked out anew there. */
  private isOfOtherWeight({ weight }: FundsLine, computes: Computation): boolean {
    if (computes.kind !== 'rateScore') return false;
    const own = weight?.number ?? this.form.funds?.points;
    const there =
      typeof computes.weight === 'number'
        ? computes.weight
        : Number(this.draft.field(computes.weight)?.printed);
    return own !== null && own !== undefined && !own.equals(there);
  }

  /** What was spent by the middle of the year is not what was spent in it. */
  private isOfAnotherPeriod(role: string): boolean {
    const midYear = [this.form.layout, this.wanted.layout].filter((layout) => layout === 'monitoring');
    return midYear.length === 1 && (role === 'executed' || role === 'rate');
  }

  private carryGoals(): void {
    const { initial, adjusted, result } = this.form.goals;
    // Where the long run has a goal of its own, that of another form is the year's.
    const isLongTerm = this.draft.field('annualGoal') !== undefined && this.own === null;
    this.carry(initial, isLongTerm ? 'annualGoal' : 'goal', { zh: '年度目标', en: 'Goal' });
    this.carry(adjusted, 'adjustedGoal', { zh: '调整后的目标', en: 'Adjusted goal' });
    this.carry(result, isLongTerm ? 'annualResult' : 'result', {
      zh: '目标完成情况',
      en: 'Result of the goal',
    });
  }

  private carryRow(row: Indicator, place: number): void {
    const { fields } = this.draft.target;
    const hasNature = fields.has(`${place}.nature`);
    const isApart = row.nature !== null;
    const apart: Columns | null = !isApart && hasNature ? inColumns(row) : null;
    const joined: Texts | null = isApart && !hasNature ? inOneText(row) : null;
    const goals = apart ?? joined;
    const levels = this.draft.target.kinds.length > 0 ? ['level1', 'level2'] : [];
    for (const [column, { title }] of columnTraits) {
      const entry = row[column];
      if (levels.includes(column)) this.ledger.tell(entry);
      if (!entry || levels.includes(column) || this.ledger.isSeenTo(entry.cell) || entry.text === '')
        continue;
      const field = `${place}.${column}`;
      const what = { zh: `指标 · ${title.zh}`, en: `Indicator · ${title.en}` };
      const known = fields.get(field);
      if (goals && (column === 'nature' || column === 'unit') && !hasNature) {
        // Both stand in the text of the target, unless that is one of words.
        if (column === 'unit' && entry.text !== '' && !goals.target.includes(entry.text))
          this.ledger.lose(entry, what);
        else this.ledger.tell(entry);
      } else if (known?.computes) this.draft.state(field, entry, null);
      else if (goals && (column === 'target' || column === 'actual')) {
        const value = goals[column];
        this.carry(entry, field, what, hasNature ? numeric(value) : value);
      } else
        this.carry(
          entry,
          field,
          what,
          'state' in entry ? valueOf(entry) : hasNature ? numeric(entry.text) : entry.text,
        );
    }
    if (apart) {
      this.draft.enter(`${place}.nature`, apart.nature);
      this.draft.enter(`${place}.unit`, apart.unit);
    }
    for (const entry of row.others) {
      const role = this.own?.columnAt(entry.cell);
      if (role !== undefined && this.draft.enter(`${place}.${role}`, numeric(entry.text))) {
        this.ledger.tell(entry);
        continue;
      }
      this.ledger.lose(entry, { zh: '指标 · 表外内容', en: 'Indicator · beside the table' });
    }
  }

  /**
   * Formulas stay where they give what was stated, to its own last decimal. Rows first, then what sums them up: a total is not put back over rows
   * in which a formula fills what was blank, or over rates that count otherwise.
   */
  private keepStated(): void {
    const { statedTotal, totalRow, basics } = this.form;
    const total = this.draft.totalField();
    if (total !== null && statedTotal) this.draft.state(total, statedTotal, null);
    if (totalRow?.weight && this.draft.field('weights')) this.draft.state('weights', totalRow.weight, null);
    const grade = this.draft.gradeField();
    const graded = basics.find(({ name }) => name === 'grade');
    if (grade !== null && graded && graded.value.text !== '') this.draft.state(grade, graded.value, null);
    const sums = [total, 'weights', grade];
    const results = this.draft.results();
    const filled = this.rows.some(
      ({ row }, place) =>
        row.score?.text === '' &&
        (row.weight?.text ?? '') !== '' &&
        (results.get(`${place}.score`) ?? '') !== '',
    );
    const isSameSum = !filled && !this.hasOtherRates && this.rows.length > 0 && this.draft.hasAllRates();
    this.draft.settle((field) => !sums.includes(field), true);
    this.draft.settle((field) => sums.includes(field), isSameSum);
  }

  private loseLevels(...levels: readonly (Entry | null)[]): void {
    for (const entry of levels) {
      // One label stands for many rows.
      if (entry && !this.ledger.isSeenTo(entry.cell))
        this.ledger.lose(entry, { zh: '指标 · 一级、二级指标', en: 'Indicator · levels' });
    }
  }

  /** What a form prints and nobody entered: headers, labels of groups and totals. */
  private tellPrinted(): void {
    const { blocks, labelledGroups, totalRow, statedTotal, reasonBelow } = this.form;
    for (const { headers, byContents, goal } of blocks) {
      for (const entry of [...Object.values(headers), ...byContents]) this.ledger.tell(entry);
      if (!goal || this.ledger.isSeenTo(goal.cell)) continue;
      this.carry(goal, blockOf(this.form, goal.cell.row, this.draft.target) ?? 'goal', {
        zh: '目标',
        en: 'Goal',
      });
    }
    for (const { label } of labelledGroups) this.ledger.tell(label);
    for (const entry of [totalRow?.score, statedTotal])
      if (entry && this.draft.totalField() === null && !this.ledger.isSeenTo(entry.cell))
        this.ledger.lose(entry, { zh: '总分', en: 'Total' });
    for (const entry of [totalRow?.label, totalRow?.weight, totalRow?.score, statedTotal])
      this.ledger.tell(entry);
    const reasonLabel = reasonBelow && cellLeftOf(this.form, reasonBelow.cell);
    if (reasonBelow)
      this.carry(reasonBelow, this.fieldNamed(reasonLabel?.text ?? '', 'reasonBelow'), {
        zh: '表下的原因说明',
        en: 'Reasons below the table',
      });
  }

  /** What nobody named: beside a label that the other form prints too it stands there, what both print is no loss, the rest is told. */
  private carryOthers(): void {
    const printed = new Set([...this.draft.target.printed, ...this.printedHere()]);
    for (const cell of this.form.cells) {
      const words = squeezed(cell.text);
      if (this.ledger.isSeenTo(cell) || words === '' || printed.has(words) || this.isYear(words)) continue;
      if (this.form.layout === 'summary' && /^\d+$/u.test(words)) continue;
      const entry = { cell, text: cell.text.trim(), words: cell.words };
      const label = cellLeftOf(this.form, cell);
      const field =
        (label && this.draft.target.captions.get(squeezed(label.text))) ?? this.own?.fieldAt(cell);
      if (field !== undefined && this.draft.enter(field, entry.text)) this.ledger.tell(entry);
      else if (field !== undefined && this.draft.field(field)?.computes) this.draft.state(field, entry);
      else this.ledger.lose(entry, { zh: '其他内容', en: 'Other contents' });
    }
  }

  /** "（2026年度）": the year is carried by itself. */
  private isYear(words: string): boolean {
    return this.draft.has('year') && words.replace(/[()年度]/gu, '') === String(this.form.year);
  }

  /** The words that the filled form's own layout prints, where there is a template of it. */
  private printedHere(): Iterable<string> {
    const known = templates.find(({ name }) => name === this.form.layout);
    return known ? templateForm({ layout: known.name, edition: 'native' }).printed : [];
  }
}

/** The tables of the other form that the rows go into: those of their goals where both name them, else those of the year in their turn. */
function inBlocks(form: Form, blank: TemplateForm): readonly Arranged[] {
  const ofYear = blank.blocks.filter((block) => block.startsWith('annual'));
  const named = form.blocks.map(({ headerRow }) => blockOf(form, headerRow - 1, blank));
  const free = ofYear.filter((block) => !named.includes(block));
  const blocks = named.map((block) => block ?? free.shift() ?? ofYear.at(-1) ?? '');
  return blank.blocks.flatMap((block) => {
    const own = form.indicators.filter((row) => blocks[row.block] === block);
    return arranged(own, []).map((one) => ({ ...one, block }));
  });
}

/** The table whose goal stands in a row, by the label before it: "年度目标1：". */
function blockOf(form: Form, row: number, { captions, blocks }: TemplateForm): string | undefined {
  const label = firstCellOf(form, row);
  const field = label && captions.get(squeezed(label.text));
  return blocks.find((block) => block === field);
}

/** "state" of "state.label". */
function lineOf(label: TemplateField | undefined): string | null {
  return label?.field.replace(/\.label$/u, '') ?? null;
}

function squeezed(text: string): string {
  return foldedText(text).squeezed;
}

/** Digits alone are a number in a column of its own. */
function numeric(text: string): Value {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/u.test(text) ? Number(text) : text;
}
