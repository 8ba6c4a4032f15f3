import type { Entry, Figure, Form, FundsLine, Indicator } from '../forms';
import { readForms } from '../forms';
import { type Position, address, cellLeftOf, sheetOf } from '../sheets';
import { type TemplateForm, type TemplateOrder, templateForm, templateSheets, templates } from '../templates';
import { foldedText } from '../values';
import type { Wording } from '../words';
import { type Arranged, arranged, withPoints } from './arranged';
import { type Columns, type Texts, inColumns, inOneText } from './goals-in-words';
import { inUnit, valueOf } from './amounts';
import { amountNames, columnNames } from './names';
import { bySource, sourceOf } from './sources';

/** Something of the filled form that found no place in the other, or does not stand there as it did. */
export interface NotCarried {
  /** What it is: "指标 · 是否核心指标". */
  readonly what: Wording;
  /** Where it stands in the filled form. */
  readonly cells: readonly Position[];
  /** What stands there. */
  readonly texts: readonly string[];
  /**
   * - `no-place`: the other layout has no such cell, column or line
   * - `printed`: it prints something else there, such as the points of the execution rate
   * - `computed`: a formula there comes to something else, since other values that it rests on were not carried
   */
  readonly why: 'no-place' | 'printed' | 'computed';
}

/** Cells of the new form that want something which the filled one does not say. */
export interface LeftBlank {
  readonly what: Wording;
  readonly cells: readonly Position[];
}

/** A filled form in another layout: the order that gives its file, and what is to be seen to. */
export interface Conversion {
  readonly order: TemplateOrder;
  readonly notCarried: readonly NotCarried[];
  readonly leftBlank: readonly LeftBlank[];
}

/** A form that cannot be carried into this layout, and why. */
export class ConversionProblem extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

type Value = string | number;

/**
 * Carries what a filled form says into another layout: what the two name alike stands there, amounts in its unit, targets in its columns,
 * indicators under its labels. A formula stands where it gives what the form states; where people gave other points, theirs do.
 * @throws ConversionProblem where the one has no indicators of its own, or the other has not one scored table of them
 * @throws OrderProblem where the template cannot be had so
 */
export function converted(
  form: Form,
  wanted: Pick<TemplateOrder, 'layout' | 'edition' | 'policy'>,
): Conversion {
  if (form.indicators.length === 0)
    throw new ConversionProblem(
      '这张表里没有指标，无法转换',
      'The form has no indicators, so there is nothing to convert',
    );
  return new Carrying(form, wanted).conversion();
}

class Carrying {
  private readonly texts = new Map<string, Value>();
  private readonly lost = new Map<string, { what: Wording; why: NotCarried['why']; entries: Entry[] }>();
  /** Cells of the filled form that were seen to, as addresses. */
  private readonly told = new Set<string>();
  /** The filled form tells no unit of its amounts, and the other has one. */
  private isUnitUnsure = false;
  private readonly rows: readonly Arranged[];
  private readonly target: TemplateForm;
  private order: TemplateOrder;

  constructor(
    private readonly form: Form,
    wanted: Pick<TemplateOrder, 'layout' | 'edition' | 'policy'>,
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
    this.order = { ...wanted, indicators: this.rows.map(({ level1, level2 }) => ({ level1, level2 })) };
    this.target = templateForm(this.order);
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
    const texts = Object.fromEntries(this.texts);
    return {
      order: { ...this.order, texts },
      notCarried: [...this.lost.values()].map(({ what, why, entries }) => ({
        what,
        why,
        cells: entries.map(({ cell }) => cell),
        texts: entries.map(({ text }) => text),
      })),
      leftBlank: this.leftBlank(),
    };
  }

  private lose(entry: Entry, what: Wording, why: NotCarried['why'] = 'no-place'): void {
    if (entry.text.trim() === '') return;
    this.tell(entry);
    const key = `${why}:${what.zh}`;
    const known = this.lost.get(key);
    if (known) known.entries.push(entry);
    else this.lost.set(key, { what, why, entries: [entry] });
  }

  private tell(entry: { readonly cell: Position } | null | undefined): void {
    if (entry) this.told.add(address(entry.cell));
  }

  private isSeenTo(cell: Position): boolean {
    return this.told.has(address(cell));
  }

  /** Into a field for entries; false where there is none, or it has something already. */
  private enter(field: string, value: Value): boolean {
    const place = this.target.fields.get(field);
    if (place?.isInput !== true || this.texts.has(field)) return false;
    if (value !== '') this.texts.set(field, value);
    return true;
  }

  private carry(entry: Entry | null, field: string, what: Wording, value: Value = entry?.text ?? ''): void {
    if (!entry || entry.text === '') return;
    if (this.enter(field, value)) this.tell(entry);
    else this.lose(entry, what);
  }

  private carryBasics(): void {
    const { basics, year, title } = this.form;
    if (year !== null) this.enterYear(year);
    this.tell(title);
    for (const { name, label, value } of basics) {
      this.tell(label);
      const what = { zh: label.text, en: name };
      // A year beside its label is the form's, and a total and a grade are computed there as here.
      if (name === 'year' && this.texts.has('year')) this.tell(value);
      else if (name === 'total' && this.totalField() !== null) this.tell(value);
      else if (name === 'grade' && this.gradeField() !== null) this.tell(value);
      else if (this.isPrintedThere(value.text)) this.tell(value);
      else this.carry(value, name === 'status' ? 'status.said' : name, what);
    }
  }

  /** Such as the number of the form, which stands in one cell with its label. */
  private isPrintedThere(text: string): boolean {
    const words = squeezed(text);
    return words.length > 3 && [...this.target.printed].some((printed) => printed.includes(words));
  }

  private enterYear(year: number): void {
    const place = this.target.fields.get('year');
    if (!place?.isInput) return;
    const printed = place.printed === '' ? '　' : place.printed;
    // "（　　　　年度）" keeps its words around the year.
    this.texts.set('year', /年/u.test(printed) ? printed.replace(/[\s_]*年/u, `${year}年`) : String(year));
  }

  private carryFunds(): void {
    const { funds } = this.form;
    if (!funds) return;
    const unit = unitPrintedBy(this.order.layout);
    const own = funds.unit ?? unitPrintedBy(this.form.layout);
    this.isUnitUnsure = unit !== null && own === null;
    const lines = bySource(funds.lines);
    const places = new Map<string, string>();
    for (const { field, printed, isLineLabel } of this.target.fields.values()) {
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
    for (const line of funds.lines) if (!this.isSeenTo(line.label.cell)) this.carryLine(line, null, valueOf);
    for (const entry of [...Object.values(funds.headers), ...funds.byContents]) this.tell(entry);
    for (const entry of funds.unnamed)
      this.lose(entry, { zh: '资金 · 未知的列', en: 'Funds · a column without a name' });
  }

  private carryLine(line: FundsLine, place: string | null, amountOf: (figure: Figure) => Value): void {
    const label = line.label.text.replace(/\s+/gu, '');
    this.tell(line.label);
    for (const [column, role, zh, en] of amountNames) {
      const entry = line[column];
      if (!entry || entry.text === '') continue;
      const what = { zh: `资金 · ${label} · ${zh}`, en: `Funds · ${label} · ${en}` };
      const field = place === null ? null : `${place}.${role}`;
      const known = field === null ? undefined : this.target.fields.get(field);
      const isFigure = 'state' in entry;
      if (isFigure && entry.state === 'not-applicable' && known?.isInput !== true) this.tell(entry);
      else if (known?.computes)
        this.state(known.field, entry, isFigure && isAmount(role) ? amountOf(entry) : null);
      else if (known && !known.isInput) {
        if (squeezed(known.printed) === squeezed(entry.text)) this.tell(entry);
        else this.lose(entry, what, 'printed');
      } else if (field === null) this.lose(entry, what);
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
    const { fields } = this.target;
    const hasNature = fields.has(`${place}.nature`);
    const isApart = row.nature !== null;
    const apart: Columns | null = !isApart && hasNature ? inColumns(row) : null;
    const joined: Texts | null = isApart && !hasNature ? inOneText(row) : null;
    const goals = apart ?? joined;
    const levels = this.target.kinds.length > 0 ? ['level1', 'level2'] : [];
    for (const [column, zh, en] of columnNames) {
      const entry = row[column];
      if (levels.includes(column)) this.tell(entry);
      if (!entry || levels.includes(column) || this.isSeenTo(entry.cell) || entry.text === '') continue;
      const field = `${place}.${column}`;
      const what = { zh: `指标 · ${zh}`, en: `Indicator · ${en}` };
      const known = fields.get(field);
      if (goals && (column === 'nature' || column === 'unit') && !hasNature) {
        // Both stand in the text of the target, unless that is one of words.
        if (column === 'unit' && entry.text !== '' && !goals.target.includes(entry.text))
          this.lose(entry, what);
        else this.tell(entry);
      } else if (known?.computes) this.state(field, entry, null);
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
      this.enter(`${place}.nature`, apart.nature);
      this.enter(`${place}.unit`, apart.unit);
    }
    for (const entry of row.others)
      this.lose(entry, { zh: '指标 · 表外内容', en: 'Indicator · beside the table' });
  }

  /** What the form states where the other has a formula; settled once all that it rests on is there. */
  private readonly stated = new Map<string, { readonly entry: Entry; readonly value: Value }>();

  private state(field: string, entry: Entry, value: Value | null): void {
    this.tell(entry);
    this.stated.set(field, {
      entry,
      value: value ?? ('state' in entry ? valueOf(entry as Figure) : entry.text),
    });
  }

  /**
   * Formulas stay where they give what was stated, to its own last decimal. Rows first, then what sums them up: a total that follows from rows in
   * which a formula fills what was blank is not put back.
   */
  private keepStated(): void {
    const { statedTotal, totalRow, basics } = this.form;
    const total = this.totalField();
    if (total !== null && statedTotal) this.state(total, statedTotal, null);
    if (totalRow?.weight && this.target.fields.has('weights')) this.state('weights', totalRow.weight, null);
    const grade = this.gradeField();
    const graded = basics.find(({ name }) => name === 'grade');
    if (grade !== null && graded && graded.value.text !== '') this.state(grade, graded.value, null);
    const sums = [total, 'weights', grade];
    const results = this.results();
    const filled = this.rows.some(
      ({ row }, place) =>
        row.score?.text === '' &&
        (row.weight?.text ?? '') !== '' &&
        (results.get(`${place}.score`) ?? '') !== '',
    );
    this.settle((field) => !sums.includes(field), true);
    this.settle((field) => sums.includes(field), !filled);
  }

  private settle(isMeant: (field: string) => boolean, putsBack: boolean): void {
    let results = this.results();
    for (const [field, { entry, value }] of this.stated) {
      if (!isMeant(field) || isSame(entry, value, results.get(field) ?? '')) continue;
      if (putsBack) {
        this.texts.set(field, value);
        results = this.results();
      } else {
        const what = { zh: '总分、等级等合计', en: 'Totals' };
        this.lose(entry, what, 'computed');
      }
    }
  }

  private results(): TemplateForm['results'] {
    return templateForm({ ...this.order, texts: Object.fromEntries(this.texts) }).results;
  }

  private totalField(): string | null {
    return this.fieldThat((kind, of) => kind === 'total' && of === 'score');
  }

  private gradeField(): string | null {
    return this.fieldThat((kind) => kind === 'grade');
  }

  private fieldThat(isIt: (kind: string, of: string) => boolean): string | null {
    for (const { field, computes } of this.target.fields.values())
      if (computes && isIt(computes.kind, 'of' in computes ? computes.of : '')) return field;
    return null;
  }

  private loseLevels(...levels: readonly (Entry | null)[]): void {
    for (const entry of levels) {
      // One label stands for many rows.
      if (entry && !this.isSeenTo(entry.cell))
        this.lose(entry, { zh: '指标 · 一级、二级指标', en: 'Indicator · levels' });
    }
  }

  /** What a form prints and nobody entered: headers, labels of groups and totals. */
  private tellPrinted(): void {
    const { blocks, labelledGroups, totalRow, statedTotal, reasonBelow } = this.form;
    for (const { headers, byContents, goal } of blocks) {
      for (const entry of [...Object.values(headers), ...byContents]) this.tell(entry);
      if (goal && !this.isSeenTo(goal.cell)) this.carry(goal, 'goal', { zh: '目标', en: 'Goal' });
    }
    for (const { label } of labelledGroups) this.tell(label);
    for (const entry of [totalRow?.label, totalRow?.weight, totalRow?.score, statedTotal]) this.tell(entry);
    if (reasonBelow)
      this.carry(reasonBelow, 'reasonBelow', { zh: '表下的原因说明', en: 'Reasons below the table' });
  }

  /** What nobody named: beside a label that the other form prints too it stands there, what both print is no loss, the rest is told. */
  private carryOthers(): void {
    const printed = new Set([...this.target.printed, ...this.printedHere()]);
    for (const cell of this.form.cells) {
      const words = squeezed(cell.text);
      if (this.isSeenTo(cell) || words === '' || printed.has(words) || this.isYear(words)) continue;
      const entry = { cell, text: cell.text.trim(), words: cell.words };
      const label = cellLeftOf(this.form, cell);
      const field = label && this.target.captions.get(squeezed(label.text));
      if (field !== undefined && this.enter(field, entry.text)) this.tell(entry);
      else this.lose(entry, { zh: '其他内容', en: 'Other contents' });
    }
  }

  /** "（2026年度）": the year is carried by itself. */
  private isYear(words: string): boolean {
    return this.texts.has('year') && words.replace(/[()年度]/gu, '') === String(this.form.year);
  }

  /** The words that the filled form's own layout prints, where there is a template of it. */
  private printedHere(): Iterable<string> {
    const known = templates.find(({ name }) => name === this.form.layout);
    return known ? templateForm({ layout: known.name, edition: 'native' }).printed : [];
  }

  private leftBlank(): readonly LeftBlank[] {
    const blank = new Map<string, { what: Wording; cells: Position[] }>();
    const note = (what: Wording, cell: Position): void => {
      const known = blank.get(what.zh);
      if (known) known.cells.push(cell);
      else blank.set(what.zh, { what, cells: [cell] });
    };
    const [amount] = [...this.target.fields.values()].filter(({ isLineLabel }) => isLineLabel);
    if (this.isUnitUnsure && amount)
      note(
        {
          zh: '资金 · 原表没有写金额单位，数字照抄，请核对',
          en: 'Funds · the old form tells no unit: see whether the figures are right',
        },
        amount.at,
      );
    for (const field of this.target.required) {
      const place = this.target.fields.get(field);
      if (place && !this.texts.has(field)) note({ zh: place.caption, en: field }, place.at);
    }
    for (const { field, printed, at, isLineLabel } of this.target.fields.values()) {
      if (!isLineLabel) continue;
      const line = field.replace(/\.label$/u, '');
      const amounts = ['initial', 'adjusted', 'executed'].map((role) => `${line}.${role}`);
      const hasInput = amounts.some((name) => this.target.fields.get(name)?.isInput === true);
      const label = printed.replace(/\s+/gu, '');
      if (hasInput && !amounts.some((name) => this.texts.has(name)))
        note({ zh: `资金 · ${label}`, en: `Funds · ${label}` }, at);
    }
    this.rows.forEach(({ level1 }, place) => {
      const level = this.target.fields.get(`${place}.level1`);
      if (level && level1 === '') note({ zh: '指标 · 一级、二级指标', en: 'Indicator · levels' }, level.at);
      for (const [column, zh, en] of columnNames) {
        const field = this.target.fields.get(`${place}.${column}`);
        const isNeeded = ['nature', 'target', 'actual', 'weight'].includes(column);
        if (isNeeded && field?.isInput && !this.texts.has(field.field))
          note({ zh: `指标 · ${zh}`, en: `Indicator · ${en}` }, field.at);
      }
    });
    return [...blank.values()];
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

/** Whether a formula gives what was stated, as far as that was printed. */
function isSame(entry: Entry, value: Value, result: Value): boolean {
  if (typeof value !== 'number' || typeof result !== 'number') return value === result;
  const decimals = 'decimals' in entry ? (entry as Figure).decimals : 2;
  return Math.abs(value - result) <= 0.5 * 10 ** -decimals + 1e-9;
}
