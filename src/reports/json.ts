import { type Entry, type Figure, type Form, type ReadColumn, type ToldColumn, toldColumns } from '../forms';
import type { Finding, FormReview, ReviewedIndicator, Waiver } from '../review';
import { address, rangeAddress } from '../sheets';
import { type Reading, plain } from '../values';
import { type Language, sentenceOf, textOf } from '../words';
import type { FileReview } from './file-review';

/**
 * The report contract, version 1: one JSON object, two-space indented, with a closing line break. Amounts, weights,
 * scores and rates are decimal strings; what the form leaves out is null; cells are A1 addresses on the sheet named. The list
 * of findings is flat and by cell: a cause is named by a finding that follows from it and does not change the order.
 */
export function jsonReport(files: readonly FileReview[], language: Language): string {
  const report = {
    version: 1,
    files: files.map((file) => ({
      path: file.path,
      status: file.status,
      ...(file.reason && { reason: file.reason[language] }),
      ...(file.notes && file.notes.length > 0 && { notes: file.notes.map((note) => note[language]) }),
      ...(file.baseline && { baseline: { known: file.baseline.known, gone: file.baseline.gone } }),
      forms: file.forms.map((review) => formObject(review, language)),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function formObject(review: FormReview, language: Language): object {
  const { form, policy, score } = review;
  const byKey = new Map(review.findings.map((finding) => [finding.key, finding]));
  return {
    sheet: form.sheet.name,
    name: review.name,
    range: rangeAddress(form.range),
    title: form.title?.text ?? null,
    layout: form.layout,
    policy: policy.id,
    year: form.year,
    score: {
      stated: printed(score.stated),
      computed: score.computed?.toFixed(2) ?? null,
      weights: score.weights ? plain(score.weights) : null,
    },
    indicators: review.indicators.map(indicatorObject),
    checks: { run: review.checks.run, passed: review.checks.passed },
    records: review.records.map(({ rule, run, passed, unchecked }) => ({ rule, run, passed, unchecked })),
    ...columnsObject(form),
    findings: review.findings.map((finding) => ({
      ...findingObject(finding, language),
      ...causeOf(finding, byKey),
    })),
    setAside: review.setAside.map(({ finding, waiver }) => ({
      ...findingObject(finding, language),
      waiver: waiverObject(waiver),
    })),
    ...(review.outgrown.length > 0 && {
      outgrownWaivers: review.outgrown.map(({ finding, waiver }) => ({
        key: finding.key,
        waiver: waiverObject(waiver),
      })),
    }),
    staleWaivers: review.staleWaivers.map(waiverObject),
    ...(review.crashes.length > 0 && { crashed: review.crashes }),
  };
}

/** How columns were read, beside their headers: `as` is the meaning that `--column` takes. */
function columnsObject(form: Form): object {
  const { unnamed, unread, fundsApart, wordless, byContents, named, misnamed } = toldColumns(form);
  const place = ({ cell, text }: ToldColumn): { cell: string; text: string } => ({
    cell: address(cell),
    text,
  });
  const asRead = (column: ReadColumn): object => ({ ...place(column), as: column.meaning });
  return {
    unnamedColumns: [...unread, ...unnamed].map(place),
    ...(unread.length > 0 && { unread: unread.map(place) }),
    ...(fundsApart !== null && { fundsApart }),
    ...(wordless && { unreadRows: { count: wordless.count, from: address(wordless.cell) } }),
    ...(byContents.length > 0 && { columnsByContents: byContents.map(asRead) }),
    ...(named.length > 0 && { namedColumns: named.map(asRead) }),
    ...(misnamed.length > 0 && {
      misnamedColumns: misnamed.map((column) => ({ ...place(column), as: column.meaning, why: column.why })),
    }),
  };
}

function indicatorObject({ indicator, deviation }: ReviewedIndicator): object {
  const reading = indicator.targetReading;
  return {
    name: indicator.name.text,
    row: indicator.row,
    nature: indicator.statedNature ?? (reading.kind === 'measure' ? reading.nature : null),
    target: said(reading, indicator.target),
    actual: said(indicator.actualReading, indicator.actual),
    unit: unitOf(indicator.unit, reading),
    weight: number(indicator.weight),
    score: number(indicator.score),
    deviation: deviation ? plain(deviation.toDecimalPlaces(2)) : null,
    statedDeviation: number(indicator.deviation),
  };
}

function findingObject(finding: Finding, language: Language): object {
  return {
    key: finding.key,
    rule: finding.rule,
    severity: finding.severity,
    cells: finding.cells.map(address),
    message: sentenceOf(finding.message, language),
    steps: finding.steps.map(textOf),
    advice: textOf(finding.advice[language]),
    ...(finding.expected !== null && { expected: finding.expected }),
    ...(finding.actual !== null && { actual: finding.actual }),
    basis: finding.basis,
    ...(finding.fix && {
      fix: {
        kind: finding.fix.kind,
        edits: finding.fix.edits.map((edit) => ({
          cell: address(edit.cell),
          value: edit.value,
          as: edit.as,
        })),
      },
    }),
  };
}

function waiverObject({ rule, form, about, nth, reason, by, on, saw, file }: Waiver): object {
  return { rule, form, about, nth, reason, by, on, ...(saw && { saw }), ...(file !== undefined && { file }) };
}

/** Its cell is null where the cause is about the form as a whole. */
function causeOf(finding: Finding, byKey: ReadonlyMap<string, Finding>): object {
  const cause = finding.cause === null ? undefined : byKey.get(finding.cause);
  if (!cause) return {};
  const [cell] = cause.cells;
  return { cause: { rule: cause.rule, cell: cell ? address(cell) : null } };
}

/** As a number where it is one ("1-2" for a range), else as the words that stand there. */
function said(reading: Reading, entry: Entry | null): string | null {
  if (reading.kind === 'measure') {
    const { low, high } = reading;
    return low.eq(high) ? plain(low) : `${plain(low)}-${plain(high)}`;
  }
  return entry === null || entry.text === '' ? null : entry.text;
}

function unitOf(stated: Entry | null, reading: Reading): string | null {
  if (stated && stated.text !== '') return stated.text;
  return reading.kind === 'measure' ? (reading.unit?.text ?? null) : null;
}

function number(figure: Figure | null): string | null {
  return figure?.number ? plain(figure.number) : null;
}

/** With the decimals that the form prints: "100.00". */
function printed(figure: Figure | null): string | null {
  return figure?.number
    ? figure.number.toFixed(Math.max(figure.decimals, figure.number.decimalPlaces()))
    : null;
}
