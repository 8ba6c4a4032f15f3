import {
  OrderProblem,
  type TemplateOrder,
  type TemplateSheet,
  orderFile,
  orderIn,
  templateSheets,
} from '../../src/templates/blank-sheets';
import { type TemplateName, templates } from '../../src/templates/catalogue';
import type { Wording } from '../../src/words';

/** The forms of a workbook as they are chosen, and which of them is being chosen. */
export interface KeeperState {
  /** At least one. */
  readonly forms: readonly TemplateOrder[];
  /** The place of one of the forms. */
  readonly at: number;
}

/** What can be asked of a form besides its layout; what is undefined, or blank, is as the layout has it. */
type Wish = Partial<Pick<TemplateOrder, 'edition'>> & {
  readonly [Part in keyof Omit<TemplateOrder, 'layout' | 'edition'>]?: TemplateOrder[Part] | undefined;
};

/** The keeper's choice without its looks: state, a way to hear of changes, what the user can do. */
export interface Keeper {
  readonly getState: () => KeeperState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Another layout for the form that is shown; what was asked of the one before and does not fit any layout is dropped. */
  choose(layout: TemplateName): void;
  change(wish: Wish): void;
  /** What stands in a field, or a printed text in other words; '' takes it back. */
  say(part: 'texts' | 'printed', name: string, words: string): void;
  show(at: number): void;
  /** One more form, like the one that is shown but for what names it. */
  add(): void;
  /** Without the form that is shown, unless it is the only one. */
  remove(): void;
  /** The choice that a file keeps; what is wrong with the file, null where nothing is. */
  load(file: string): Wording | null;
}

const first: KeeperState = { forms: [{ layout: 'mof-project', edition: 'native' }], at: 0 };

/** One form of the national layout, to begin with. */
export function openKeeper(): Keeper {
  let state = first;
  const listeners = new Set<() => void>();
  const change = (next: Partial<KeeperState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const shown = (): TemplateOrder => state.forms[state.at] ?? { layout: 'mof-project', edition: 'native' };
  const put = (order: TemplateOrder): void =>
    change({ forms: state.forms.map((form, i) => (i === state.at ? order : form)) });
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: (layout) => put(inLayout(shown(), layout)),
    change: (wish) => put(wished({ ...shown(), ...wish })),
    say: (part, name, words) => {
      const others = Object.entries(shown()[part] ?? {}).filter(([other]) => other !== name);
      const said = new Map<string, string | number>(words === '' ? others : [...others, [name, words]]);
      put(wished({ ...shown(), [part]: said.size > 0 ? Object.fromEntries(said) : undefined }));
    },
    show: (at) => change({ at }),
    add: () => {
      const alike = wished({ ...shown(), sheet: undefined, texts: undefined });
      change({ forms: [...state.forms, alike], at: state.forms.length });
    },
    remove: () => {
      const forms = state.forms.filter((_, i) => i !== state.at);
      if (forms.length > 0) change({ forms, at: Math.min(state.at, forms.length - 1) });
    },
    load: (file) => {
      try {
        const forms = orderIn(file);
        // A file may ask for what no template has.
        templateSheets(...forms);
        change({ forms, at: 0 });
        return null;
      } catch (error) {
        return wordingOf(error);
      }
    },
  };
}

/** The workbook of a choice as it will be written; or which of the forms cannot be had, and why. */
export function previewOf(
  forms: readonly TemplateOrder[],
): { readonly sheets: readonly TemplateSheet[] } | { readonly at: number | null; readonly problem: Wording } {
  try {
    return { sheets: templateSheets(...forms) };
  } catch (error) {
    const problem = wordingOf(error);
    const at = forms.findIndex((form) => !canBeHad(form));
    return { at: at < 0 ? null : at, problem };
  }
}

/** What keeps the choice: `perfcheck template --order` makes the same bytes of it as this page. */
export function choiceFile({ forms }: KeeperState): string {
  return orderFile(...forms);
}

/** A policy that the other layout does not fit, rows, and words of fields that it may not have are its own again. */
function inLayout({ edition, unit, filled }: TemplateOrder, layout: TemplateName): TemplateOrder {
  return wished({ layout, edition, unit, filled });
}

/** Without what is asked for no longer, so that the file of the choice says only what was chosen. */
function wished(order: Wish & Pick<TemplateOrder, 'layout' | 'edition'>): TemplateOrder {
  const own = templates.find(({ name }) => name === order.layout)?.policies[0];
  return Object.fromEntries(
    Object.entries(order).filter(
      ([part, value]) =>
        value !== undefined && value !== '' && value !== false && !(part === 'policy' && value === own),
    ),
  ) as unknown as TemplateOrder;
}

function canBeHad(form: TemplateOrder): boolean {
  try {
    templateSheets(form);
    return true;
  } catch {
    return false;
  }
}

function wordingOf(error: unknown): Wording {
  if (error instanceof OrderProblem) return { zh: error.zh, en: error.en };
  throw error;
}
