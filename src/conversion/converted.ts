import type { Form } from '../forms';
import { type TemplateForm, templateForm } from '../templates/blank-sheets';
import { type Arranged, arranged, withPoints } from './arranged';
import { inBlocks } from './blocks';
import { carryBasics, carryGoals } from './carried-basics';
import { carryFunds } from './carried-funds';
import { carryOthers, tellPrinted } from './carried-others';
import { carryRow, loseLevels } from './carried-rows';
import { Carrying } from './carrying';
import { type Conversion, ConversionProblem, type Wanted } from './conversion';
import { Draft } from './draft';
import { leftBlankIn } from './left-blank';
import { Ledger } from './ledger';
import { ownFieldsOf } from './own-fields';

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
  const blank = templateForm(wanted);
  const isFlat = blank.kinds.every(({ level2 }) => level2 === '');
  const rows = isFlat ? withoutLevels(form) : underLabels(form, blank);
  const carrying = carryingInto(form, wanted, rows);
  if (isFlat) loseLevels(carrying);
  carryBasics(carrying);
  const { isUnitUnsure, hasOtherRates } = carryFunds(carrying);
  carryGoals(carrying);
  rows.forEach(({ row }, place) => carryRow(carrying, row, place));
  tellPrinted(carrying);
  carryOthers(carrying);
  keepStated(carrying, rows, hasOtherRates);
  return {
    order: carrying.draft.filled(),
    notCarried: carrying.ledger.notCarried(),
    leftBlank: leftBlankIn(carrying.draft, rows, isUnitUnsure),
  };
}

function withoutLevels({ indicators }: Form): readonly Arranged[] {
  return indicators.map((row) => ({ row, level1: '', level2: '' }));
}

function underLabels(form: Form, blank: TemplateForm): readonly Arranged[] {
  return blank.blocks.length > 0 ? inBlocks(form, blank) : withPoints(arranged(form.indicators, blank.kinds));
}

function carryingInto(form: Form, wanted: Wanted, rows: readonly Arranged[]): Carrying {
  const ledger = new Ledger();
  const indicators = rows.map(({ level1, level2, block }) => ({
    level1,
    level2,
    ...(block !== undefined && { block }),
  }));
  const draft = new Draft({ ...wanted, ...(indicators.length > 0 && { indicators }) }, ledger);
  return new Carrying(form, draft, ledger, form.layout === wanted.layout ? ownFieldsOf(form) : null);
}

/**
 * Formulas stay where they give what was stated, to its own last decimal. Rows first, then what sums them up: a total is not put back over rows
 * in which a formula fills what was blank, or over rates that count otherwise.
 */
function keepStated({ form, draft }: Carrying, rows: readonly Arranged[], hasOtherRates: boolean): void {
  const { statedTotal, totalRow, basics } = form;
  const total = draft.totalField();
  if (total !== null && statedTotal) draft.state(total, statedTotal, null);
  if (totalRow?.weight && draft.field('weights')) draft.state('weights', totalRow.weight, null);
  const grade = draft.gradeField();
  const graded = basics.find(({ name }) => name === 'grade');
  if (grade !== null && graded && graded.value.text !== '') draft.state(grade, graded.value, null);
  const sums = [total, 'weights', grade];
  const results = draft.results();
  const filled = rows.some(
    ({ row }, place) =>
      row.score?.text === '' &&
      (row.weight?.text ?? '') !== '' &&
      (results.get(`${place}.score`) ?? '') !== '',
  );
  const isSameSum = !filled && !hasOtherRates && rows.length > 0 && draft.hasAllRates();
  draft.settle((field) => !sums.includes(field), true);
  draft.settle((field) => sums.includes(field), isSameSum);
}
