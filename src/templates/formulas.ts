import { asStored, formulaPlan } from '../formulas';
import { readForms } from '../forms';
import { address } from '../sheets';
import { type Blueprint, exampleSheet, placeOf } from './blueprint';

/**
 * The formulas of a template, by address and without "=". Those of PERF are the ones that the add-in itself would put into
 * such a form; they are spelt as a file stores them, so that Excel knows them again as soon as the add-in is there.
 */
export function formulasOf(blueprint: Blueprint): ReadonlyMap<string, string> {
  const form = readForms(exampleSheet(blueprint))[0];
  if (!form) throw new Error(`The template ${blueprint.name} is no form`);
  const planned = formulaPlan(form, blueprint.policy, 'PERF.').formulas.map(
    ({ cell, edit }) => [address(cell), asStored(edit.value)] as const,
  );
  const own = blueprint.cells.flatMap((cell) =>
    cell.formula === undefined ? [] : [[address(placeOf(cell).from), asStored(cell.formula)] as const],
  );
  return new Map([...planned, ...own]);
}
