import { type Command, type CommandName, commandNames } from '../taskpane/commands';

/**
 * Lets Excel call the commands from the first moment, by whatever button or key woke this page: what is associated only once Excel
 * is ready loses the first click (office-js #3378, #5176). They wait until there is a pane to work on.
 * @param associate `Office.actions.associate`
 * @param commands those of the pane, once it is open; null where there will be none
 */
export function associateCommands(
  associate: (name: CommandName, action: (event: unknown) => void) => void,
  commands: Promise<Readonly<Record<CommandName, Command>> | null>,
): void {
  for (const name of commandNames) {
    associate(
      name,
      asAction(async () => (await commands)?.[name]()),
    );
  }
}

/**
 * What Excel calls: the command, and in any case the word that it is over, without which the button stays dead. For a key Excel on
 * Windows hands over null, or a plain object that cannot be told anything.
 */
export function asAction(command: Command): (event: unknown) => void {
  return (event) => {
    void command()
      // Commands do not reject; should one all the same, whoever looks into it finds a trace.
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        if (isWaiting(event)) event.completed();
      });
  };
}

function isWaiting(event: unknown): event is { readonly completed: () => void } {
  return (
    typeof event === 'object' &&
    event !== null &&
    'completed' in event &&
    typeof event.completed === 'function'
  );
}
