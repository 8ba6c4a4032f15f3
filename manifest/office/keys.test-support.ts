const modifiers = ['Ctrl', 'Alt', 'Shift', 'Cmd', 'Option'];

/** What browsers keep for themselves in Excel on the web, modifiers in the order of the alphabet. */
const ofBrowsers: ReadonlySet<string> = new Set([
  ...['Ctrl+X', 'Ctrl+C', 'Ctrl+V', 'Ctrl+N', 'Ctrl+T', 'Ctrl+W'],
  ...['Ctrl+Shift+N', 'Ctrl+Shift+T', 'Ctrl+Shift+W', 'Ctrl+Shift+S', 'Ctrl+Shift+X'],
  ...['Alt+Shift+N', 'Alt+Shift+S'],
]);

/**
 * Why Office, or a browser around it, would not let an add-in have these keys; null where it would.
 * https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts#guidelines-for-custom-key-combinations
 */
export function faultOfKeys(keys: string): string | null {
  const parts = keys.replace(/\+\+$/u, '+plus').split('+');
  const held = parts.filter((part) => modifiers.includes(part));
  const [key, ...more] = parts.filter((part) => !modifiers.includes(part));
  if (key === undefined || more.length > 0) return 'not one key beside the modifiers';
  if (held.every((modifier) => modifier === 'Shift')) return 'no modifier, or Shift alone';
  if (new Set(held).size < held.length) return 'a modifier twice';
  if (!/^(?:[A-Z\d_-]|plus)$/u.test(key)) return 'a key that is no capital, digit, - _ or +';
  if (ofBrowsers.has([...held.sort(), key].join('+'))) return 'a browser’s own';
  // "Use only keyboard shortcuts with the following pattern: Ctrl+Shift+Alt+x", or Excel asks whose they are.
  return held.sort().join('+') === 'Alt+Ctrl+Shift' ? null : 'not Ctrl, Alt and Shift together';
}
