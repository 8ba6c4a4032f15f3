import type { Pane } from '../taskpane/model';
import { commandsOver } from '../taskpane/commands';
import type { Receiver } from './messages';

/**
 * Lets the pane do what the ribbon asks, one after another. WPS tells one page nothing of another.
 * @returns looks for commands; done when those that it found, and all before, are done
 */
export function obeying(receiver: Receiver, pane: Pane): () => Promise<void> {
  // The background page shows the pane before it sends.
  const commands = commandsOver(pane, () => Promise.resolve());
  let before: Promise<void> = Promise.resolve();
  return () => {
    for (const name of receiver.take()) before = before.then(() => commands[name]());
    return before;
  };
}
