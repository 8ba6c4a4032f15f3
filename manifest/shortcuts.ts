import type { Wording } from '../src/words';

interface Shortcut {
  /** The action's name, which is also the FunctionName of its button on the ribbon. */
  readonly action: string;
  /** What it does, as Excel words it when two add-ins want the same keys. */
  readonly name: Wording;
  readonly keys: string;
}

/**
 * In the pane it is F9 to check, F8 and Shift+F8 to go on and back. An add-in may take letters, digits and - _ + only, and
 * Excel uses F8 and F9 itself. So it is 9, 8 and 7, with the Ctrl+Alt+Shift that Microsoft advises against conflicts: the
 * published list of Excel's keys has none of them, browsers neither, and the screenshot keys of chat programs (Ctrl+Alt+A
 * and the like) go without Shift. WPS does not read this file; there the keys are those of the pane.
 * https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts#guidelines-for-custom-key-combinations
 */
export const shortcuts: readonly Shortcut[] = [
  { action: 'check', name: { zh: '校验绩效自评表', en: 'Check the forms' }, keys: 'Ctrl+Alt+Shift+9' },
  { action: 'next', name: { zh: '下一处问题', en: 'Next finding' }, keys: 'Ctrl+Alt+Shift+8' },
  { action: 'previous', name: { zh: '上一处问题', en: 'Previous finding' }, keys: 'Ctrl+Alt+Shift+7' },
];

/** The files that the manifest's ExtendedOverrides name: keys with their Chinese wording, and the English wording. */
export function shortcutFiles(): Readonly<Record<string, string>> {
  const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
  return {
    'shortcuts.json': json({
      actions: shortcuts.map(({ action }) => ({
        id: action,
        type: 'ExecuteFunction',
        name: `\${resource.${action}}`,
      })),
      shortcuts: shortcuts.map(({ action, keys }) => ({ action, key: { default: keys } })),
      resources: { default: wording('zh') },
    }),
    'shortcuts-en.json': json(wording('en')),
  };
}

function wording(language: keyof Shortcut['name']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    shortcuts.map(({ action, name }) => [action, { value: name[language], comment: action }]),
  );
}
