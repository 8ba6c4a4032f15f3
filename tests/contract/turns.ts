/**
 * Lets the event loop turn so often, at least a millisecond each. What takes a few turns is done by then however slow the machine is:
 * a wait of so many milliseconds ends after a single turn where that took as long.
 */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** More than any spreadsheet here takes to tell of an edit, or to calculate. */
export function quiet(): Promise<void> {
  return turns(120);
}
