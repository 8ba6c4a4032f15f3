import type { AddIn } from '../installers/add-in';

/** What the local service of WPS answered. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** How the page reaches the service, and what it may do meanwhile; others in tests. */
export interface Reach {
  /** Posts to the service; rejects where nothing answers. */
  post(path: string, body: string): Promise<Answer>;
  /** Asks the system to start WPS's service. */
  wake(): void;
  wait(milliseconds: number): Promise<void>;
}

/** An add-in in the user's list, as the service tells it; builds differ in what they leave out. */
export interface Listed {
  readonly name?: string;
  readonly addonType?: string;
  readonly url?: string;
  readonly enable?: string;
}

/** Nothing answered, or WPS is there but not ready: the service runs only while WPS does, or once it was started. */
export class NoAnswer extends Error {}

/** The service answered, and refused. */
export class Refused extends Error {}

/**
 * The service that WPS runs on 127.0.0.1 (port 58890), by which a page in a browser installs an add-in; its paths, bodies and answers
 * are those that Kingsoft's own page uses. It does for the user what the installers do by hand.
 */
export function localService(addIn: AddIn, reach: Reach) {
  const command = (cmd: 'enable' | 'disable', url: string): Promise<void> =>
    asked(reach, '/deployaddons/runParams', {
      cmd,
      name: addIn.name,
      url,
      addonType: 'et',
      online: 'true',
      version: addIn.version,
      customDomain: '',
    }).then((answer) => {
      if (answer !== 'OK' && answer !== '') throw new Refused(answer);
    });

  return {
    install: (url: string) => command('enable', url),
    remove: (url: string) => command('disable', url),

    /** Spreadsheet add-ins that are switched on: ours, and the others by name. */
    async list(): Promise<{ readonly own: Listed | null; readonly others: readonly string[] }> {
      const listed = listIn(await asked(reach, '/publishlist', null)).filter(
        ({ addonType, enable }) => addonType === 'et' && enable !== 'false',
      );
      return {
        own: listed.find(({ name }) => name === addIn.name) ?? null,
        others: listed.flatMap(({ name }) => (name === undefined || name === addIn.name ? [] : [name])),
      };
    },

    /** Whether WPS, from this machine, gets the add-in at the address. */
    async sees(url: string): Promise<boolean> {
      const ribbon = { method: 'get', url: `${url}ribbon.xml`, data: '' };
      return (await asked(reach, '/redirect/runParams', ribbon)).startsWith('<customUI');
    },
  };
}

/** Kingsoft's own page tries as often, and waits as long. */
const attempts = 4;
const betweenAttempts = 3000;

async function asked(reach: Reach, path: string, given: object | null): Promise<string> {
  const body = given === null ? '' : base64(JSON.stringify(given));
  for (let attempt = 1; ; attempt++) {
    const answer = await reach.post(path, body).catch(() => null);
    if (answer?.status === 200) return answer.text;
    // Another answer than "not ready" would be the same again.
    if (answer !== null && !answer.text.includes('Subserver not available')) throw new Refused(answer.text);
    if (attempt === attempts) throw new NoAnswer();
    if (attempt === 1) reach.wake();
    await reach.wait(betweenAttempts);
  }
}

function listIn(text: string): readonly Listed[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list)
      ? list.filter((entry): entry is Listed => typeof entry === 'object' && entry !== null)
      : [];
  } catch {
    return [];
  }
}

/** Of the text in UTF-8, which the browser's own btoa does not take. */
function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
