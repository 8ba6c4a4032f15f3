/**
 * Whether the terminal report is coloured: NO_COLOR says no (no-color.org), FORCE_COLOR says yes, or no where it is 0
 * (force-color.org); else where a terminal shows it. An empty variable says nothing.
 */
export function wantsColour(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: terminal } = environment;
  if (no) return false;
  if (force) return force !== '0' && force !== 'false';
  return isTerminal && terminal !== 'dumb';
}
