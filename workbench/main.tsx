import { createRoot } from 'react-dom/client';
import { univerHost } from '../src/hosts/univer';
import type { SpreadsheetHost } from '../src/sheets';
import { type Books, openBooks } from './books';
import { browserDrafts } from './drafts';
import { Elsewhere } from './elsewhere';
import { askBeforeLeaving, keepChanges } from './keeping';
import { workOffline } from './offline';
import { type Turn, ourTurn, turnFromOther } from './one-tab';
import { sampleBooks } from './samples';
import { startSpreadsheet } from './spreadsheet';
import { Workbench } from './workbench';
import './workbench.css';

/** For tests and the curious: the port and the spreadsheet's own API. Nothing in the page reads it. */
declare global {
  interface Window {
    perfWorkbench?: {
      readonly host: ReturnType<typeof univerHost>;
      readonly api: ReturnType<typeof startSpreadsheet>;
    };
  }
}

/** The port, which tells of everything that changes a workbook: of the user's edits, and of what the pane writes. */
function notingEdits(host: SpreadsheetHost, note: () => void): SpreadsheetHost {
  host.onChange(note);
  return {
    ...host,
    async write(...edits) {
      const written = await host.write(...edits);
      note();
      return written;
    },
    async writeSettings(settings) {
      await host.writeSettings(settings);
      note();
    },
  };
}

/** The page's turn; where another tab has it, once the user takes over here. */
async function turnOf(page: HTMLElement, giveUp: () => Promise<void>): Promise<Turn> {
  const turn = await ourTurn(giveUp);
  if (turn) return turn;
  const place = document.createElement('div');
  page.append(place);
  const root = createRoot(place);
  await new Promise<void>((resolve) => root.render(<Elsewhere onTakeOver={resolve} />));
  const taken = await turnFromOther(giveUp);
  root.unmount();
  place.remove();
  return taken ?? turnOf(page, giveUp);
}

async function start(page: HTMLElement): Promise<void> {
  const open: { books?: Books } = {};
  const turn = await turnOf(page, async () => open.books?.keep());
  const container = document.createElement('div');
  container.className = 'spreadsheet';
  page.append(container);
  const api = startSpreadsheet(container);
  const drafts = browserDrafts(() => turn.isOurs);
  const kept = await drafts.all();
  const books = openBooks(api, drafts, kept, await drafts.page());
  open.books = books;
  keepChanges(api, books);
  askBeforeLeaving(books, () => turn.isOurs);
  const host = notingEdits(univerHost(api), () => books.markEdited());
  const restoreSamples = async (): Promise<void> => {
    for (const { id } of books.getState().books) books.close(id);
    await drafts.clear();
    for (const book of await sampleBooks()) books.open(book);
    const [first] = books.getState().books;
    if (first) books.activate(first.id);
  };
  if (kept.length === 0) await restoreSamples();
  window.perfWorkbench = { host, api };
  const frame = document.createElement('div');
  frame.className = 'frame';
  page.append(frame);
  createRoot(frame).render(
    <Workbench books={books} host={host} spreadsheet={container} restoreSamples={restoreSamples} />,
  );
  workOffline();
}

const page = document.getElementById('workbench');
if (page) void start(page);
