import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import {
  type CSSProperties,
  type ReactNode,
  Suspense,
  lazy,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { HostProblem, type SpreadsheetHost } from '../src/sheets';
import type { Examine } from '../taskpane/model/examining';
import { keepFocus } from '../taskpane/shell/kept-focus';
import { paneStorage } from '../taskpane/shell/storage';
import { useTheme } from '../taskpane/shell/theme';
import { Bar } from './bar';
import { BookTabs } from './book-tabs';
import type { Books } from './books';
import { chosenFiles, handleOf } from './disk-file';
import type { Desk } from './desk';
import type { Target } from './desk/first-error';
import type { GivenFile } from './desk/messages';
import { useDroppedFiles } from './drop';
import type * as FileModules from './file-work';
import { firstLook } from './first-look/load';
import type { Keeper } from './keeper';
import { LinkBar } from './link-bar';
import { chosenLanguage, useLanguage } from './language';
import type { Link } from './links';
import { PaneOf } from './pane-of';
import { DeskRoom, KeeperRoom, openDesk, openKeeper } from './rooms';
import { goRoundByF6 } from './round';
import { type Said, told, trouble } from './said';
import { Splitter } from './splitter';
import type { Spreadsheet } from './spreadsheet';
import { say as sayNow, useWords } from './words';

type FileWork = typeof FileModules;

const FirstLook = lazy(async () => ({ default: (await firstLook()).FirstLook }));
/** What opens and saves files is loaded with the first of them. */
const fileWork = (): Promise<FileWork> => import(/* webpackChunkName: "files" */ './file-work');

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // A narrow window, as of a telephone or at 400 %, has the cells above the pane.
  work: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    '@media (max-width: 559px)': { flexDirection: 'column' },
  },
  left: { position: 'relative', flexGrow: 1, minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  sheet: { position: 'absolute', inset: 0 },
  pane: {
    flexShrink: 0,
    minHeight: 0,
    width: 'min(var(--pane-width), 55vw)',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 559px)': { width: '100%', height: '60%' },
  },
  veil: {
    position: 'absolute',
    inset: 0,
    zIndex: 10,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase500,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  desk: { position: 'fixed', inset: 0, zIndex: 20 },
  hint: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
});

/** Where the pane keeps the user's choices. */
const storage = paneStorage();

const paneWidthAtFirst = 350;
/** More files at once are not opened but put on the desk. */
const mostTabsAtOnce = 4;

interface WorkbenchProps {
  readonly books: Books;
  readonly host: SpreadsheetHost;
  /** The element in which the spreadsheet was started; it is moved into the page, never made anew. */
  readonly spreadsheet: HTMLElement;
  /** The spreadsheet, once it shows the active workbook. */
  readonly shown: Promise<Pick<Spreadsheet, 'drawIn'>>;
  /** Hears of the link of the cell that is selected, null where it has none. */
  readonly onLink: (tell: (link: Link | null) => void) => () => void;
  readonly restoreSamples: () => Promise<void>;
  /** The names of workbooks that came back with changes which were not saved. */
  readonly unsaved: readonly string[];
  /** What checks the workbooks, for the panes of all of them. */
  readonly examine: Examine;
}

/** The page: a bar, a tab a file, the spreadsheet, and beside it the task pane that Excel and WPS show. */
export function Workbench({
  books,
  host,
  spreadsheet,
  shown,
  onLink,
  restoreSamples,
  unsaved,
  examine,
}: WorkbenchProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const looks = useTheme(storage);
  const { books: open, active, isKept } = useSyncExternalStore(books.subscribe, books.getState);
  const [message, setMessage] = useState<Said | null>(
    unsaved.length > 0 ? told(say.stillThere(unsaved)) : null,
  );
  const isAtRisk = !isKept && open.some(({ edited }) => edited === true);
  const [width, setWidth] = useState(paneWidthAtFirst);
  const [isShown, setIsShown] = useState(false);
  const [selected, setSelected] = useState<{
    readonly link: Link | null;
    readonly book: string | null;
  } | null>(null);
  const link = selected?.book === active ? selected.link : null;
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    shown.then(
      () => setIsShown(true),
      () => setMessage(trouble(sayNow().noSpreadsheet)),
    );
  }, [shown]);
  const { theme, scheme, isContrast } = looks;
  useEffect(() => {
    shown.then(
      ({ drawIn }) => drawIn({ theme, scheme, isContrast }),
      () => undefined,
    );
  }, [shown, theme, scheme, isContrast]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${say.product} · ${say.page}`;
  }, [language, say]);
  useEffect(() => onLink((link) => setSelected({ link, book: active })), [onLink, active]);
  useEffect(() => {
    place.current?.append(spreadsheet);
    // The spreadsheet listens to the window for its size.
    window.dispatchEvent(new Event('resize'));
  }, [spreadsheet]);

  const openFiles = useCallback(
    async (files: readonly File[]): Promise<void> => {
      const notes: string[] = [];
      const failures: string[] = [];
      const { openedFile, reasonOf, rememberResults } = await fileWork();
      for (const file of files) {
        setMessage(told(say.reading(file.name)));
        try {
          const opened = await openedFile(file.name, new Uint8Array(await file.arrayBuffer()));
          books.open({ ...opened, handle: await handleOf(file) });
          notes.push(...(opened.notes ?? []).map((note) => say.ofFile(file.name, note)));
          void rememberResults(books, host);
        } catch (error) {
          failures.push(say.ofFile(file.name, reasonOf(error)));
        }
      }
      const lines = [...failures, ...notes].join('\n');
      setMessage(lines === '' ? null : { text: lines, isTrouble: failures.length > 0 });
    },
    [books, host, say],
  );
  // The pane is mounted anew whenever what it tells by is another.
  const tell = useCallback((words: string) => setMessage(told(words)), []);
  const [desk, setDesk] = useState<Promise<Desk> | null>(null);
  const [showsDesk, setShowsDesk] = useState(false);
  const [keeper, setKeeper] = useState<Promise<Keeper> | null>(null);
  const [showsKeeper, setShowsKeeper] = useState(false);
  const isCovered = showsDesk || showsKeeper;
  // What lies over the page goes round its own regions.
  useEffect(() => (isCovered ? undefined : goRoundByF6(window)), [isCovered]);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const looksAfterItself = (element: Element): boolean =>
      element.closest('[data-part="pane"], [data-part="sheet"]') !== null;
    return frame.current ? keepFocus(frame.current, looksAfterItself) : undefined;
  }, []);
  // Whoever comes back from a room stands where he went into it.
  const door = useRef<HTMLElement | null>(null);
  const enter = (): void => {
    door.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  };
  useEffect(() => {
    if (!isCovered) door.current?.focus();
    door.current = isCovered ? door.current : null;
  }, [isCovered]);
  const [opened] = useState(() => new Map<File, string>());
  const [toShow] = useState(() => new Map<'next', Target>());
  const [visit, setVisit] = useState(0);
  const showDesk = useCallback((): Promise<Desk> => {
    const opening = desk ?? openDesk();
    setDesk(opening);
    setShowsDesk(true);
    return opening;
  }, [desk]);
  const take = useCallback(
    async (given: readonly GivenFile[]): Promise<void> => {
      const isBatch = given.length > mostTabsAtOnce || given.some(({ path }) => path.includes('/'));
      if (!showsDesk && !isBatch) return openFiles(given.map(({ file }) => file));
      return (await showDesk()).add(given);
    },
    [openFiles, showDesk, showsDesk],
  );
  const openFromDesk = async (file: File, target: Target | null): Promise<void> => {
    setShowsDesk(false);
    if (target) toShow.set('next', target);
    const known = open.find(({ id }) => id === opened.get(file));
    if (known) {
      books.activate(known.id);
      setVisit((count) => count + 1);
      return;
    }
    const before = books.getState().active;
    await openFiles([file]);
    const { active: now } = books.getState();
    if (now !== null && now !== before) opened.set(file, now);
  };
  const dropping = useDroppedFiles(take);
  const nameOf = (id: string | null): string => open.find((book) => book.id === id)?.name ?? say.page;
  const saving = async (work: (files: FileWork) => Promise<Said | null>): Promise<void> => {
    const files = await fileWork();
    try {
      setMessage(await work(files));
    } catch (error) {
      setMessage(trouble(say.cannotSave(files.reasonOf(error))));
    }
  };
  const saveAs = (kind: 'same' | 'xls'): Promise<void> =>
    saving(({ savedAs }) => savedAs(active ?? '', nameOf(active), books, host, kind));
  const save = (): Promise<void> => saving(({ saved }) => saved(active ?? '', nameOf(active), books, host));

  return (
    <FluentProvider theme={looks.theme} style={{ colorScheme: looks.scheme }}>
      <div ref={frame} className={styles.page} inert={isCovered}>
        <Bar
          message={message}
          warning={isAtRisk ? say.notKept : null}
          onDismiss={() => setMessage(null)}
          onOpen={(files) => void take(asGiven(files))}
          onChoose={chosenFiles && (() => void chosenFiles?.().then((files) => take(asGiven(files))))}
          onDesk={() => {
            enter();
            void showDesk();
          }}
          onKeeper={() => {
            enter();
            setKeeper(keeper ?? openKeeper());
            setShowsKeeper(true);
          }}
          onSave={active === null ? null : () => void save()}
          onSaveAs={(kind) => void saveAs(kind)}
          onRestore={() => {
            if (window.confirm(say.restoreAsk)) void restoreSamples();
          }}
        />
        <BookTabs books={books} />
        <div className={styles.work}>
          <div className={styles.left} data-part="sheet">
            <div className={styles.sheet} ref={place} />
            {active === null && (
              <div className={styles.veil}>
                {say.nothingOpen}
                <span className={styles.hint}>{say.nothingOpenHint}</span>
              </div>
            )}
            {active !== null && !isShown && (
              <div className={styles.veil} data-part="veil">
                <Suspense fallback={say.opening}>
                  <FirstLook snapshot={books.unshown()} />
                </Suspense>
              </div>
            )}
            {link && active !== null && (
              <LinkBar
                link={link}
                onGo={({ place: to }) => {
                  host.select(to).catch((error: unknown) => {
                    setMessage(
                      trouble(error instanceof HostProblem ? error[chosenLanguage()] : String(error)),
                    );
                  });
                }}
              />
            )}
            {dropping && <div className={styles.veil}>{say.dropHere}</div>}
          </div>
          {active !== null && (
            <>
              <Splitter width={width} onWidth={setWidth} />
              <div
                className={styles.pane}
                data-part="pane"
                tabIndex={-1}
                style={{ '--pane-width': `${width}px` } as CSSProperties}
              >
                <PaneOf
                  key={`${active}/${visit}`}
                  id={active}
                  {...{ host, books, toShow, examine }}
                  tell={tell}
                />
              </div>
            </>
          )}
        </div>
      </div>
      {showsDesk && desk && (
        <div className={styles.desk}>
          <Suspense fallback={<div className={styles.veil}>{say.opening}</div>}>
            <DeskRoom
              desk={desk}
              onOpen={(file, target) => void openFromDesk(file, target)}
              onClose={() => setShowsDesk(false)}
            />
          </Suspense>
        </div>
      )}
      {showsKeeper && keeper && (
        <div className={styles.desk}>
          <Suspense fallback={<div className={styles.veil}>{say.opening}</div>}>
            <KeeperRoom
              keeper={keeper}
              onOpen={(file) => {
                setShowsKeeper(false);
                void openFiles([file]);
              }}
              onClose={() => setShowsKeeper(false)}
            />
          </Suspense>
        </div>
      )}
    </FluentProvider>
  );
}

/** Files without folders, as the desk takes them. */
const asGiven = (files: readonly File[]): readonly GivenFile[] =>
  files.map((file) => ({ path: file.name, file }));
