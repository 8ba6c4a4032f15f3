/// <reference types="office-js" />
import type { Command } from '../taskpane/commands';

/** What Excel calls: the command, and in any case the word that it is over, without which the button stays dead. */
export function asAction(command: Command): (event: Pick<Office.AddinCommands.Event, 'completed'>) => void {
  return (event) => {
    void command()
      // Commands do not reject; should one all the same, whoever looks into it finds a trace.
      .catch((error: unknown) => console.error(error))
      .finally(() => event.completed());
  };
}
