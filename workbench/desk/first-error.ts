import type { CheckedFile, DeskRow } from '../../src/desk';
import type { FindingPlace, Pane } from '../../taskpane/model';

/** A finding of the desk, to be found again in the pane. */
export interface Target {
  readonly form: string;
  readonly key: string;
}

/** The first error of a row, else the first of what it has; null where it has nothing. */
export function targetIn(row: DeskRow, { forms }: CheckedFile): Target | null {
  const form = row.form === null ? undefined : forms[row.form];
  const finding = form?.findings.find(({ severity }) => severity === 'error') ?? form?.findings[0];
  return form && finding ? { form: form.name, key: finding.key } : null;
}

/**
 * Checks the workbook that the pane stands beside, and shows that finding, or the first of its form where it is gone: the pane sees
 * one file, the desk saw all.
 */
export async function checkAndShow(pane: Pane, target: Target): Promise<void> {
  await pane.check();
  const { reviews } = pane.getState();
  const form = reviews.findIndex(({ name }) => name === target.form);
  const findings = reviews[form]?.findings ?? [];
  const finding = findings.find(({ key }) => key === target.key) ?? findings[0];
  if (finding) await open(pane, { form, key: finding.key });
}

/** Opens the first error of what was checked, else the first finding: what a first check is for. Nothing where something is open already. */
export async function showFirst(pane: Pane): Promise<void> {
  const { reviews, expanded } = pane.getState();
  if (expanded.size > 0) return;
  const places = reviews.flatMap(({ findings }, form) =>
    findings.map(({ key, severity }) => ({ place: { form, key }, severity })),
  );
  const first = places.find(({ severity }) => severity === 'error') ?? places[0];
  if (first) await open(pane, first.place);
}

async function open(pane: Pane, place: FindingPlace): Promise<void> {
  await pane.select(place);
  pane.toggle(place);
}
