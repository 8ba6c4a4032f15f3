import { createRoot } from 'react-dom/client';
import { HostProblem, type SpreadsheetHost } from '../src/sheets';
import { type Books, openBooks } from './books';
import { comingHost } from './coming-host';
import { browserDrafts } from './drafts';
import { Elsewhere } from './elsewhere';
import { type Examiner, examineInWorker } from './examine/in-worker';
import { firstLook } from './first-look/load';
import type { Keeping } from './keeping';
import { askBeforeLeaving } from './leaving';
import { chosenLanguage, onLanguage } from './language';
import type { Link } from './links';
import { workOffline } from './offline';
import { type HandingOver, type Turn, onKeptBeside, ourTurn, turnFromOther } from './one-tab';
import type { Spreadsheet } from './spreadsheet';
import { startParts } from './spreadsheet-parts';
import { univerWordsIn } from './univer-words';
import { say } from './words';
import { Workbench } from './workbench';
import './workbench.css';

/** For tests and the curious: the port and the spreadsheet's own API, once they are there. Nothing in the page reads it. */
declare global {
  interface Window {
    perfWorkbench?: Pick<Spreadsheet, 'api' | 'host'>;
  }
}

/** The port, which tells of everything that changes a workbook: of the user's edits, and of what the pane writes. */
function notingEdits(host: SpreadsheetHost, note: () => void): SpreadsheetHost {
  host.onChange(note);
  return {
    ...host,
    async write(edits, seen) {
      const written = await host.write(edits, seen);
      note();
      return written;
    },
    async addSheets(sheets) {
      const added = await host.addSheets(sheets);
      note();
      return added;
    },
    async writeSettings(settings) {
      await host.writeSettings(settings);
      note();
    },
  };
}

/** The page's turn; where another tab has it, once the user takes over here. */
async function turnOf(page: HTMLElement, over: HandingOver, isRefused = false): Promise<Turn> {
  const turn = await ourTurn(over);
  if (turn) return turn;
  const place = document.createElement('div');
  page.append(place);
  const root = createRoot(place);
  await new Promise<void>((resolve) => root.render(<Elsewhere isRefused={isRefused} onTakeOver={resolve} />));
  const taken = await turnFromOther(over);
  root.unmount();
  place.remove();
  return taken ?? turnOf(page, over, true);
}

interface StartedSpreadsheet extends Spreadsheet {
  readonly keeping: Keeping;
  readonly onLink: (tell: (link: Link | null) => void) => () => void;
}

/** The spreadsheet, which is most of what is loaded: bar, tabs and pane are drawn before it. */
async function spreadsheetIn(
  container: HTMLElement,
  books: Books,
  examiner: Examiner,
): Promise<StartedSpreadsheet> {
  await drawn();
  examiner.prepare();
  // The form is to be read before what will hold it is loaded.
  await firstLook().then(drawn, () => undefined);
  await startParts(turn);
  const language = chosenLanguage();
  const [{ keepChanges, onLinkSelected, startSpreadsheet }, words] = await Promise.all([
    import(/* webpackChunkName: "spreadsheet" */ './spreadsheet-side'),
    univerWordsIn(language),
  ]);
  // Whoever asked for a check before has its answer first: the spreadsheet holds the page while it starts.
  await examiner.answered();
  await drawn();
  const spreadsheet = await startSpreadsheet(container, language, words, turn);
  await turn();
  onLanguage((next) => void spreadsheet.speak(next));
  books.showIn(spreadsheet.api);
  return {
    ...spreadsheet,
    keeping: keepChanges(spreadsheet.api, books),
    onLink: (tell) => onLinkSelected(spreadsheet.api, tell),
  };
}

/** Milliseconds after which the tools come to a spreadsheet that nobody turned to. */
const aWhile = 8000;

/** Once the user turns to the spreadsheet, or does not for a while; never in the middle of a check. */
async function toolsWanted(container: HTMLElement, examiner: Examiner): Promise<void> {
  await new Promise<void>((resolve) => {
    const turned = (): void => resolve();
    for (const event of ['pointerenter', 'focusin'])
      container.addEventListener(event, turned, { once: true });
    window.setTimeout(turned, aWhile);
  });
  await examiner.atRest();
}

/** Once the page has heard what its user did meanwhile. */
function turn(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve));
}

/** Once the browser has drawn what was given to it; in a tab that is not looked at, soon. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => window.setTimeout(resolve));
    window.setTimeout(resolve, 1000);
  });
}

async function start(page: HTMLElement): Promise<void> {
  const open: { books?: Books; keeping?: Keeping } = {};
  const turn = await turnOf(page, {
    giveUp: async () => open.books?.keep(),
    async lost() {
      if (open.keeping?.isBehind === true) await open.books?.keepBeside(say().keptBeside);
    },
  });
  const beside = { isHeard: false, takeIn: (): void => undefined };
  onKeptBeside(() => {
    beside.isHeard = true;
    beside.takeIn();
  });
  const drafts = browserDrafts(() => turn.isOurs);
  const kept = await drafts.all();
  const books = openBooks(drafts, kept, await drafts.page());
  open.books = books;
  beside.takeIn = () => void drafts.all().then((all) => books.takeIn(all));
  // The other tab may have said so before there was anything to take it into.
  if (beside.isHeard) beside.takeIn();
  askBeforeLeaving(books, () => turn.isOurs);
  const restoreSamples = async (): Promise<void> => {
    const { sampleBooks } = await import(/* webpackChunkName: "samples" */ './samples');
    for (const { id } of books.getState().books) books.close(id);
    await drafts.clear();
    books.openAll(sampleBooks());
  };
  const container = document.createElement('div');
  container.className = 'spreadsheet';
  if (kept.length === 0) await restoreSamples();
  const examiner = examineInWorker();
  const coming = spreadsheetIn(container, books, examiner);
  const host = notingEdits(
    comingHost(
      coming.then(
        (spreadsheet) => spreadsheet.host,
        () => {
          throw new HostProblem('failed');
        },
      ),
      async () => {
        const { foreseenIn } = await firstLook();
        return foreseenIn(books.unshown());
      },
    ),
    () => books.markEdited(),
  );
  const onLink: StartedSpreadsheet['onLink'] = (tell) => {
    let stop: (() => void) | null = null;
    let isOver = false;
    coming.then(
      (spreadsheet) => {
        if (!isOver) stop = spreadsheet.onLink(tell);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      stop?.();
    };
  };
  const frame = document.createElement('div');
  frame.className = 'frame';
  page.append(frame);
  createRoot(frame).render(
    <Workbench
      books={books}
      host={host}
      spreadsheet={container}
      shown={coming.then(async (spreadsheet) => {
        await spreadsheet.rendered;
        return spreadsheet;
      })}
      onLink={onLink}
      restoreSamples={restoreSamples}
      unsaved={kept.filter(({ edited }) => edited === true).map(({ name }) => name)}
      examine={examiner.examine}
    />,
  );
  const { api, keeping, showTools } = await coming;
  open.keeping = keeping;
  window.perfWorkbench = { host, api };
  workOffline();
  await toolsWanted(container, examiner);
  showTools();
}

const page = document.getElementById('workbench');
if (page) void start(page);
