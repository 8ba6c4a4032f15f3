import { type Finding, reviewSheets } from '../../src/review';
import { address } from '../../src/sheets';
import { consequences, kinds } from './kinds';
import type { Plant } from './bed';
import { isError, keyOf } from './subjects';

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

/** Reviews the sheet with the planted error. */
export function tried(plant: Plant): Outcome {
  const { subject, beside = [] } = plant;
  const all = reviewSheets(
    [plant.sheet, ...beside],
    subject.policy === null ? {} : { policy: subject.policy },
  );
  const reviews = all.slice(0, all.length - beside.length);
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
  // In a turned table an indicator's cells share their column.
  return finding.cells.some(({ row, column }) =>
    changed.some((cell) => cell.row === row || (subject.isTurned && cell.column === column)),
  );
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
