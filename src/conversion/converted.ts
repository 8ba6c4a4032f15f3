import {
  type Entry,
  type Figure,
  type Form,
  type FundsLine,
  type Indicator,
  columnTraits,
  readForms,
} from '../forms';
import { cellLeftOf, sheetOf } from '../sheets';
import { type TemplateOrder, templateForm, templateSheets, templates, yearIn } from '../templates';
import { foldedText } from '../values';
import type { Wording } from '../words';
import { type Value, inUnit, valueOf } from './amounts';
import { type Arranged, arranged, withPoints } from './arranged';
import { type Conversion, ConversionProblem } from './conversion';
import { Draft } from './draft';
import { type Columns, type Texts, inColumns, inOneText } from './goals-in-words';
import { leftBlankIn } from './left-blank';
import { Ledger } from './ledger';
import { amountNames } from './names';
import { bySource, sourceOf } from './sources';

/** The layout that a form is to have. */
export type Wanted = Pick<TemplateOrder, 'layout' | 'edition' | 'policy'>;

/**
 * Carries what a filled form says into another layout: what the two name alike stands there, amounts in its unit, targets in its columns,
 * indicators under its labels. A formula stands where it gives what the form states; where people gave other points, theirs do.
 * @throws ConversionProblem where the one has no indicators of its own, or the other has not one scored table of them
 * @throws OrderProblem where the template cannot be had so
 */
export function converted(form: Form, wanted: Wanted): Conversion {
  if (form.indicators.length === 0)
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

  constructor(
    private readonly form: Form,
    private readonly wanted: Wanted,
  ) {
    const blank = templateForm(wanted);
    const tables = [...blank.fields.keys()].filter((field) => /^head\d+$/u.test(field)).length;
    if (tables !== 1 || !['name', 'target', 'weight'].every((role) => blank.fields.has(`0.${role}`)))
      throw new ConversionProblem(
        '还不能换成这种表：只能换成有一张指标表、按分值评分的表',
        'No form becomes this template yet: only those with one table of indicators that are scored',
      );
    if (form.layout === 'summary')
      throw new ConversionProblem('汇总表不能换成自评表', 'A summary becomes no form of one project');
    const isFlat = blank.kinds.every(({ level2 }) => level2 === '');
    this.rows = isFlat
      ? form.indicators.map((row) => ({ row, level1: '', level2: '' }))
      : withPoints(arranged(form.indicators, blank.kinds));
    const indicators = this.rows.map(({ level1, level2 }) => ({ level1, level2 }));
    this.draft = new Draft({ ...wanted, indicators }, this.ledger);
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
      else this.carry(value, name === 'status' ? 'status.said' : name, what);
    }
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
    const lines = bySource(funds.lines);
    const places = new Map<string, string>();
    for (const { field, printed, isLineLabel } of this.draft.target.fields.values()) {
      if (!isLineLabel) continue;
      const line = field.replace(/\.label$/u, '');
      places.set(sourceOf(printed, line === 'total'), line);
    }
    // A form with one line for all money has it where the other has it too.
    const [onlyPlace] = places.values();
    for (const [source, line] of lines) {
      const place = places.get(source) ?? (places.size === 1 && lines.size === 1 ? onlyPlace : undefined);
      this.carryLine(line, place ?? null, (figure) => inUnit(figure, own, unit));
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
      if (isFigure && entry.state === 'not-applicable' && known?.isInput !== true) this.ledger.tell(entry);
      else if (known?.computes)
        this.draft.state(known.field, entry, isFigure && isAmount(role) ? amountOf(entry) : null);
      else if (known && !known.isInput) {
        if (squeezed(known.printed) === squeezed(entry.text)) this.ledger.tell(entry);
        else this.ledger.lose(entry, what, 'printed');
      } else if (field === null) this.ledger.lose(entry, what);
      else this.carry(entry, field, what, isFigure && isAmount(role) ? amountOf(entry) : entry.text);
    }
  }

  private carryGoals(): void {
    const { initial, adjusted, result } = this.form.goals;
    this.carry(initial, 'goal', { zh: '年度目标', en: 'Goal' });
    this.carry(adjusted, 'adjustedGoal', { zh: '调整后的目标', en: 'Adjusted goal' });
    this.carry(result, 'result', { zh: '目标完成情况', en: 'Result of the goal' });
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
    for (const entry of row.others)
      this.ledger.lose(entry, { zh: '指标 · 表外内容', en: 'Indicator · beside the table' });
  }

  /**
   * Formulas stay where they give what was stated, to its own last decimal. Rows first, then what sums them up: a total that follows from rows in
   * which a formula fills what was blank is not put back.
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
    this.draft.settle((field) => !sums.includes(field), true);
    this.draft.settle((field) => sums.includes(field), !filled);
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
      if (goal && !this.ledger.isSeenTo(goal.cell)) this.carry(goal, 'goal', { zh: '目标', en: 'Goal' });
    }
    for (const { label } of labelledGroups) this.ledger.tell(label);
    for (const entry of [totalRow?.label, totalRow?.weight, totalRow?.score, statedTotal])
      this.ledger.tell(entry);
    if (reasonBelow)
      this.carry(reasonBelow, 'reasonBelow', { zh: '表下的原因说明', en: 'Reasons below the table' });
  }

  /** What nobody named: beside a label that the other form prints too it stands there, what both print is no loss, the rest is told. */
  private carryOthers(): void {
    const printed = new Set([...this.draft.target.printed, ...this.printedHere()]);
    for (const cell of this.form.cells) {
      const words = squeezed(cell.text);
      if (this.ledger.isSeenTo(cell) || words === '' || printed.has(words) || this.isYear(words)) continue;
      const entry = { cell, text: cell.text.trim(), words: cell.words };
      const label = cellLeftOf(this.form, cell);
      const field = label && this.draft.target.captions.get(squeezed(label.text));
      if (field !== undefined && this.draft.enter(field, entry.text)) this.ledger.tell(entry);
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

/** The unit that a template prints; null where there is no template of the layout. */
function unitPrintedBy(layout: string): NonNullable<Form['funds']>['unit'] {
  const known = templates.find(({ name }) => name === layout);
  if (!known) return null;
  const [sample] = templateSheets({ layout: known.name, edition: 'native', filled: true });
  return (sample && readForms(sheetOf(sample))[0]?.funds?.unit) ?? null;
}

function isAmount(role: string): boolean {
  return ['initial', 'adjusted', 'executed', 'forecast'].includes(role);
}

function squeezed(text: string): string {
  return foldedText(text).squeezed;
}

/** Digits alone are a number in a column of its own. */
function numeric(text: string): Value {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/u.test(text) ? Number(text) : text;
}
