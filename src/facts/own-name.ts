import type { Form } from '../forms';

/** A shorter name may be a word like any other: 教育局 may well stand in a label. */
const shortest = 6;

/** The names of the form's own department and unit, squeezed, without the code before and the bracket behind. */
export function ownNames(form: Form): readonly string[] {
  const names = form.basics
    .filter(({ name }) => name === 'department' || name === 'unit')
    .map(({ value }) =>
      value.words.squeezed
        .slice(0, 80)
        .replace(/^[\dA-Za-z]{1,24}[-_]/u, '')
        .replace(/\([^()]{0,20}\)$/u, ''),
    );
  return [...new Set(names)].filter((name) => name.length >= shortest);
}

/** The label without the unit's own name and which name it was; null when none stands inside. A label that is the name is none. */
export function withoutOwnName(
  squeezed: string,
  names: readonly string[],
): { readonly name: string; readonly rest: string } | null {
  const name = names.find((one) => squeezed.includes(one));
  if (name === undefined || name === squeezed) return null;
  return { name, rest: squeezed.replaceAll(name, '') };
}
