import { rules } from '../../src/rules';
import { Bed, type Plant } from './bed';
import { plantInFigures } from './in-cells';
import { plantAmongPeers, plantInDesign } from './in-design';
import { plantInForm, plantInTexts, plantMisusedColumns } from './in-form';
import { plantInFunds } from './in-funds';
import { plantInIndicator } from './in-indicators';
import { plantCopies, plantInResult } from './in-results';
import { plantInScoring, plantPoorTotal } from './in-scoring';
import { type Kind, kinds } from './kinds';
import { plantShifts } from './moved-rows';
import { seeded } from './seeded';
import type { Subject } from './subjects';

/** The kinds whose rule is not in the catalogue yet. */
export function kindsWithoutRule(): readonly Kind[] {
  const known = new Set(rules.map(({ id }) => id));
  return (Object.keys(kinds) as Kind[]).filter((kind) => !known.has(kinds[kind]));
}

/** Every error that can be planted in the form, in a fixed order; sizes are drawn from the seed. */
export function plantsIn(subject: Subject, seed = 1): readonly Plant[] {
  const skipped = new Set(kindsWithoutRule());
  const bed = new Bed(subject, seeded(seed));
  const { form } = subject;
  plantInFunds(bed);
  const last = form.totalRow?.row ?? Number.POSITIVE_INFINITY;
  const rows = form.indicators.filter(({ row, name }) => row < last && name.text !== '');
  for (const indicator of rows) {
    plantInIndicator(bed, indicator);
    plantInResult(bed, indicator);
    plantInScoring(bed, indicator);
  }
  plantInForm(bed, rows);
  plantCopies(bed, rows);
  plantPoorTotal(bed, rows);
  const isSummary = form.layout === 'summary';
  // What a row of a summary is called stands in its header, which is every row's.
  if (!isSummary) {
    plantInTexts(bed, rows);
    plantMisusedColumns(bed, rows);
    plantInFigures(bed, rows);
    plantInDesign(bed, rows);
    plantAmongPeers(bed, rows);
  }
  // Nor is a row moved there, where only what stands under its header counts, or in a turned table, whose rows are columns.
  if (isSummary || subject.isTurned) return bed.plants.filter(({ kind }) => !skipped.has(kind));
  for (const { row } of rows) plantShifts(bed, row, 'row one left', 'row one right');
  for (const { row } of form.funds?.lines ?? []) {
    plantShifts(bed, row, 'funds row one left', 'funds row one right');
  }
  return bed.plants.filter(({ kind }) => !skipped.has(kind));
}
