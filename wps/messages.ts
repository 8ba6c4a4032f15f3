import type { EtPluginStorage } from '../src/hosts/wps';
import type { CommandName } from '../taskpane/commands';

/**
 * How the ribbon reaches the pane: two pages, two JavaScript contexts, no object in common but PluginStorage. A command is a numbered
 * key; the pane does those above the last that it did, each once, and says how far it got. Keys carry the host's name, since writer,
 * spreadsheet and slides share one storage.
 */
const keys = {
  /** The number of the last command that was sent. */
  sent: 'perf.et.sent',
  /** The number of the last command that the pane took. */
  taken: 'perf.et.taken',
  command: (at: number) => `perf.et.command.${at}`,
  /** Which of several pane pages answers: the one opened last. */
  owner: 'perf.et.owner',
  /** The pane's number among the panes of this WPS. */
  pane: 'perf.et.pane',
} as const;

/** What the ribbon asks of the pane. */
export type Message = CommandName;

const messages: ReadonlySet<unknown> = new Set<Message>([
  'check',
  'previous',
  'next',
  'clear',
  'templates',
  'rebind',
  'toNative',
  'toValues',
]);

/** The ribbon's end, in the background page. */
export interface Sender {
  /** Forgets what an earlier session left: storage was seen to outlive WPS. */
  begin(): void;
  send(message: Message): void;
  /** Commands that no pane has taken yet. */
  readonly waiting: number;
  readonly pane: number | null;
  keepPane(id: number): void;
}

/** The ribbon's end of the storage. */
export function senderOver(storage: EtPluginStorage): Sender {
  return {
    begin() {
      const [sent, taken] = [numberIn(storage, keys.sent), numberIn(storage, keys.taken)];
      for (let at = taken + 1; at <= sent; at++) storage.removeItem(keys.command(at));
      for (const key of [keys.sent, keys.taken, keys.owner, keys.pane]) storage.removeItem(key);
    },
    send(message) {
      const at = numberIn(storage, keys.sent) + 1;
      storage.setItem(keys.command(at), message);
      storage.setItem(keys.sent, at);
    },
    get waiting() {
      return numberIn(storage, keys.sent) - numberIn(storage, keys.taken);
    },
    get pane() {
      return numberIn(storage, keys.pane) || null;
    },
    keepPane(id) {
      storage.setItem(keys.pane, id);
    },
  };
}

/** The pane's end. */
export interface Receiver {
  /** The pane's own number, by which it puts itself out of sight. */
  readonly pane: number | null;
  /** The commands since the last time, in their order; none where another pane page answers by now. */
  take(): readonly Message[];
}

/**
 * The pane's end of the storage.
 * @param name of this page, another at each opening
 */
export function receiverOver(storage: EtPluginStorage, name: string): Receiver {
  storage.setItem(keys.owner, name);
  return {
    get pane() {
      return numberIn(storage, keys.pane) || null;
    },
    take() {
      if (storage.getItem(keys.owner) !== name) return [];
      const [sent, taken] = [numberIn(storage, keys.sent), numberIn(storage, keys.taken)];
      const found: Message[] = [];
      for (let at = taken + 1; at <= sent; at++) {
        const message = storage.getItem(keys.command(at));
        storage.removeItem(keys.command(at));
        if (isMessage(message)) found.push(message);
      }
      if (sent > taken) storage.setItem(keys.taken, sent);
      return found;
    },
  };
}

function isMessage(value: unknown): value is Message {
  return messages.has(value);
}

/** Numbers come back as numbers or, in some builds, as text; what is missing is null, undefined or ''. */
function numberIn(storage: EtPluginStorage, key: string): number {
  const kept = Number(storage.getItem(key) ?? 0);
  return Number.isSafeInteger(kept) && kept > 0 ? kept : 0;
}
