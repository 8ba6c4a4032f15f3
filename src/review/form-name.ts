import type { Form } from '../forms';
import { nameOf } from './finding-key';

/**
 * What the forms of one workbook are called: by title, else by the sheet's name. Forms of one title are told apart by what
 * people tell them apart by, their sheet, then their project, and only by their order where both are the same. So a waiver
 * of one form can never reach another that merely has the same heading; it goes stale when a second form takes its title.
 */
export function formNames(forms: readonly Form[]): readonly string[] {
  const candidates = forms.map(candidatesOf);
  const candidacies = counted(candidates.flatMap((names) => [...new Set(names)]));
  const before = new Map<string, number>();
  return candidates.map((names) => {
    const name = names.find((one) => candidacies.get(one) === 1) ?? names.at(-1) ?? '';
    const nth = (before.get(name) ?? 0) + 1;
    before.set(name, nth);
    return nth === 1 ? name : `${name}#${nth}`;
  });
}

/** Whether a form may have had this name, when there were more forms of its title in the workbook, or fewer. */
export function mayHaveBeenNamed(form: Form, name: string): boolean {
  const title = titleOf(form);
  return name === title || name.startsWith(`${title}${between}`);
}

const between = ' · ';

function titleOf(form: Form): string {
  return nameOf(form.title?.text ?? '') || nameOf(form.sheet.name);
}

/** From the shortest name to the one with everything that tells forms apart. */
function candidatesOf(form: Form): readonly string[] {
  const project = form.basics.find((basic) => basic.name === 'projectName');
  const parts = [titleOf(form), nameOf(form.sheet.name), nameOf(project?.value.text ?? '')];
  return parts.map((_, last) =>
    parts
      .slice(0, last + 1)
      .filter((part) => part !== '')
      .join(between),
  );
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
