import { type Finding, goneFrom } from '../review';
import { inReadingOrder, position } from '../sheets';
import type { CheckedFile, CheckedForm } from './checked-file';

/** A cell that says something else than before; '' where it was or is blank. */
export interface ChangedCell {
  readonly cell: string;
  readonly before: string;
  readonly now: string;
}

/** What became of one form between two versions of a file. */
export interface FormComparison {
  readonly form: string;
  /** `new`: only this version has it; `gone`: only the last one had it. */
  readonly standing: 'both' | 'new' | 'gone';
  readonly mended: readonly Finding[];
  readonly open: readonly Finding[];
  readonly fresh: readonly Finding[];
  /** Null where a version is too large for its cells to have been kept. */
  readonly cells: readonly ChangedCell[] | null;
}

/**
 * The forms of a file beside those of its last version. A form is known by its name, else by its sheet and range's place in it, since
 * a title may have been mended; a finding by what waivers and baselines know it by.
 */
export function compareFiles(before: CheckedFile, now: CheckedFile): readonly FormComparison[] {
  const left = new Set(before.forms);
  const take = (form: CheckedForm | undefined): CheckedForm | undefined => {
    if (form) left.delete(form);
    return form;
  };
  const byName = now.forms.map((form) => take(before.forms.find(({ name }) => name === form.name)));
  const compared = now.forms.map((form, i) => {
    const was = byName[i] ?? take([...left].find(({ sheet }) => sheet === form.sheet));
    return was ? compareForms(was, form) : only(form, 'new');
  });
  return [...compared, ...[...left].map((form) => only(form, 'gone'))];
}

function compareForms(before: CheckedForm, now: CheckedForm): FormComparison {
  const fresh = goneFrom(now.findings, before.findings);
  return {
    form: now.name,
    standing: 'both',
    mended: goneFrom(before.findings, now.findings),
    open: now.findings.filter((finding) => !fresh.includes(finding)),
    fresh,
    cells: before.cells && now.cells ? changedCells(before.cells, now.cells) : null,
  };
}

function only(form: CheckedForm, standing: 'new' | 'gone'): FormComparison {
  return {
    form: form.name,
    standing,
    mended: [],
    open: [],
    fresh: standing === 'new' ? form.findings : [],
    cells: [],
  };
}

type Texts = NonNullable<CheckedForm['cells']>;

function changedCells(before: Texts, now: Texts): readonly ChangedCell[] {
  const places = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return places
    .map((cell) => ({ cell, before: before[cell] ?? '', now: now[cell] ?? '' }))
    .filter((one) => one.before !== one.now)
    .map((one) => ({ one, place: position(one.cell) }))
    .sort((a, b) => (a.place && b.place ? inReadingOrder(a.place, b.place) : 0))
    .map(({ one }) => one);
}
