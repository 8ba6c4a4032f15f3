import type { FoldedText } from '../src/values';

/** The readers of src/values and what each was given since the last {@link forget}, in order. */
const given = new Map<string, string[]>();

/** Forgets what was read so far. */
export function forget(): void {
  given.clear();
}

/** The texts that a reader was given; a text that came folded counts for those that read, not for those that fold. */
export function textsGivenTo(...readers: readonly string[]): readonly string[] {
  return readers.flatMap((reader) => given.get(reader) ?? []);
}

type Reader = (text: string | FoldedText) => unknown;

/** The module with the readers named wrapped: what they are given is counted, and what they answer is theirs. */
export function counted<Module extends object>(module: Module, folds: boolean, ...readers: string[]): Module {
  const wrapped = readers.map((name): [string, Reader] => {
    const reader = (module as Record<string, Reader>)[name];
    if (!reader) throw new Error(`no reader ${name}`);
    return [
      name,
      (text) => {
        if (typeof text === 'string' || !folds) {
          const texts = given.get(name) ?? [];
          texts.push(typeof text === 'string' ? text : text.written);
          given.set(name, texts);
        }
        return reader(text);
      },
    ];
  });
  return { ...module, ...Object.fromEntries(wrapped) };
}
