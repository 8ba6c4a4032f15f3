import {
  Button,
  FluentProvider,
  Input,
  ProgressBar,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular, DocumentMultipleRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { type ReactNode, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import {
  type CheckedFile,
  type DeskRow,
  type DeskView,
  rowsOf,
  rowsShown,
  summaryOf,
  summaryPage,
  summaryWorkbook,
  readRecord,
  writeRecord,
} from '../../src/desk';
import type { Language } from '../../src/words';
import { save } from '../../taskpane/deliver';
import { useTheme } from '../../taskpane/shell/theme';
import { paneStorage } from '../../taskpane/shell/storage';
import { useLanguage } from '../language';
import { openable } from '../openable';
import { turnRegions } from '../regions';
import type { Desk, DeskState } from './desk';
import { Detail, useDetailStyle } from './detail';
import { chosenFiles } from './dropped';
import { DeskTable } from './table';
import { deskPageWords } from './words';

const narrow = '@media (max-width: 900px)';

const useStyles = makeStyles({
  provider: { height: '100%' },
  desk: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  search: { flexGrow: 1, minWidth: '140px', maxWidth: '320px' },
  status: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  work: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    [narrow]: { flexDirection: 'column' },
  },
  left: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: '108px' },
  right: {
    flexShrink: 0,
    width: '380px',
    boxSizing: 'border-box',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      width: 'auto',
      maxHeight: '45%',
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  empty: {
    display: 'grid',
    flexGrow: 1,
    alignContent: 'center',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  big: { fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground1 },
  file: { display: 'none' },
});

const shows: readonly DeskView['show'][] = ['all', 'not-ready', 'ready', 'uncertain', 'unread', 'differs'];

interface DeskPageProps {
  readonly desk: Desk;
  readonly today: string;
  /** Opens a row's file in the spreadsheet, at the first error of its form. */
  readonly onOpen: (file: File, row: DeskRow, checked: CheckedFile) => void;
  readonly onClose: () => void;
}

/** 审核台: many files in one table. */
export function DeskPage({ desk, today, onOpen, onClose }: DeskPageProps): ReactNode {
  const styles = useStyles();
  const detailStyle = useDetailStyle();
  const storage = useMemo(() => paneStorage(), []);
  const { theme, scheme } = useTheme(storage);
  const language = useLanguage();
  const say = deskPageWords[language];
  const state = useSyncExternalStore(desk.subscribe, desk.getState);
  const [said, setSaid] = useState('');
  const { entries, view, selected, phase } = state;
  const rows = useMemo(() => entries.flatMap(({ checked }) => (checked ? rowsOf(checked) : [])), [entries]);
  const shown = useMemo(() => rowsShown(rows, view), [rows, view]);
  const row = shown.find(({ id }) => id === selected) ?? null;
  const entry = entries.find(({ path }) => path === row?.path);
  const files = entries.flatMap(({ checked }) => checked ?? []);
  const isBusy = phase === 'reading' || phase === 'across';

  const open = (one: DeskRow): void => {
    const { file, checked } = entries.find(({ path }) => path === one.path) ?? {};
    if (file && checked) onOpen(file, one, checked);
  };
  const saveSummary = async (kind: 'html' | 'xlsx'): Promise<void> => {
    const summary = summaryOf(files, entries.length - files.length, language);
    const name = `${say.summaryFile}.${kind}`;
    try {
      if (kind === 'html') save(name, 'text/html', summaryPage(summary, language));
      else save(name, xlsx, await summaryWorkbook(summary, language));
      setSaid(say.saved(name));
    } catch (error) {
      setSaid(say.cannot(error instanceof Error ? error.message : String(error)));
    }
  };

  const keepRecord = (): void => {
    const name = say.recordFile(today);
    save(name, 'application/json', writeRecord(files, today));
    setSaid(say.saved(name));
  };
  const openRecord = async (file: File): Promise<void> => {
    const record = readRecord(await file.text());
    if ('problem' in record) {
      setSaid(say.cannot(record.problem[language]));
      return;
    }
    desk.compareWith(record);
    setSaid(say.recordOpened(record.day, record.files.length));
  };

  return (
    <FluentProvider theme={theme} className={styles.provider} style={{ colorScheme: scheme }}>
      {/* Nothing here is clicked: a key that reaches the whole page is heard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <main
        className={styles.desk}
        aria-label={say.desk}
        lang={language === 'zh' ? 'zh-CN' : 'en'}
        onKeyDown={turnRegions}
      >
        <div className={styles.bar} data-region="bar" role="toolbar" aria-label={say.desk}>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onClose}>
            {say.back}
          </Button>
          <Chooser label={say.choose} folder={false} desk={desk} />
          <Chooser label={say.chooseFolder} folder desk={desk} />
          <RecordChooser
            label={say.openRecord}
            hint={say.openRecordHint}
            onFile={(file) => void openRecord(file)}
          />
          {entries.length > 0 && (
            <>
              {isBusy && <Button onClick={() => desk.cancel()}>{say.cancel}</Button>}
              {phase === 'cancelled' && <Button onClick={() => void desk.resume()}>{say.resume}</Button>}
              <Button disabled={files.length === 0} onClick={() => void saveSummary('html')}>
                {say.summaryHtml}
              </Button>
              <Button disabled={files.length === 0} onClick={() => void saveSummary('xlsx')}>
                {say.summaryXlsx}
              </Button>
              <Button disabled={files.length === 0} title={say.keepRecordHint} onClick={keepRecord}>
                {say.keepRecord}
              </Button>
              <Button
                appearance="subtle"
                onClick={() => {
                  if (window.confirm(say.clearAsk)) desk.clear();
                }}
              >
                {say.clear}
              </Button>
            </>
          )}
        </div>
        {entries.length === 0 ? (
          <div className={styles.empty}>
            <span className={styles.big}>{say.empty}</span>
            {say.emptyHint}
            <span role="status">{said}</span>
          </div>
        ) : (
          <>
            <div className={styles.bar} data-region="filters">
              <Input
                className={styles.search}
                type="search"
                aria-label={say.search}
                placeholder={say.search}
                value={view.search}
                onChange={(_event, { value }) => desk.setView({ search: value })}
              />
              <Select
                aria-label={say.show}
                value={view.show}
                onChange={(_event, { value }) => desk.setView({ show: value as DeskView['show'] })}
              >
                {shows.map((one) => (
                  <option key={one} value={one}>
                    {say.shows[one]}
                  </option>
                ))}
              </Select>
            </div>
            <div className={styles.status}>
              {isBusy && (
                <ProgressBar
                  aria-label={say.reading(state.done, entries.length)}
                  value={state.done}
                  max={entries.length}
                />
              )}
              <span>{progressSaid(state, shown.length, rows.length, language)}</span>{' '}
              <span role="status">{said}</span>
            </div>
            <div className={styles.work}>
              <div className={styles.left}>
                <DeskTable
                  rows={shown}
                  selected={selected}
                  view={view}
                  language={language}
                  onView={(change) => desk.setView(change)}
                  onSelect={(id) => desk.select(id)}
                  onOpen={open}
                />
                {shown.length === 0 && rows.length > 0 && <div className={styles.status}>{say.hidden}</div>}
              </div>
              {/* What scrolls is reached by the keyboard. */}
              {/* eslint-disable jsx-a11y/no-noninteractive-tabindex */}
              <section
                className={`${detailStyle} ${styles.right}`}
                aria-label={say.detail}
                data-region="detail"
                tabIndex={0}
              >
                {/* eslint-enable jsx-a11y/no-noninteractive-tabindex */}
                <Detail
                  row={row}
                  file={entry?.checked ?? null}
                  before={entry?.before ?? null}
                  language={language}
                  today={today}
                  onOpen={open}
                  onSaid={setSaid}
                />
              </section>
            </div>
          </>
        )}
      </main>
    </FluentProvider>
  );
}

function progressSaid(state: DeskState, shown: number, rows: number, language: Language): string {
  const say = deskPageWords[language];
  const { entries, done, phase, isAcrossDone } = state;
  if (phase === 'reading') return say.reading(done, entries.length);
  if (phase === 'across') return say.across;
  if (phase === 'cancelled') return say.cancelled(done, entries.length - done);
  const ended = say.done(done, shown, rows);
  return isAcrossDone ? ended : `${ended}; ${say.acrossMissing}`;
}

function Chooser({ label, folder, desk }: { label: string; folder: boolean; desk: Desk }): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon={folder ? <FolderOpenRegular /> : <DocumentMultipleRegular />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        className={styles.file}
        type="file"
        multiple
        aria-label={label}
        {...(folder ? { webkitdirectory: '' } : { accept: openable })}
        onChange={({ target }) => {
          void desk.add(chosenFiles([...(target.files ?? [])]));
          target.value = '';
        }}
      />
    </>
  );
}

function RecordChooser({
  label,
  hint,
  onFile,
}: {
  label: string;
  hint: string;
  onFile: (file: File) => void;
}): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance="subtle" title={hint} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".json"
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </>
  );
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
