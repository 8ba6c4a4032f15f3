import { Button, Input, ProgressBar, Select, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentMultipleRegular, FolderOpenRegular } from '@fluentui/react-icons';
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
import { FileButton } from '../../taskpane/shell/file-button';
import { useLanguage } from '../language';
import { openable } from '../openable';
import { Room } from '../room';
import type { Desk, DeskState } from './desk';
import { Detail, useDetailStyle } from './detail';
import { chosenFiles } from './dropped';
import { DeskTable } from './table';
import { deskPageWords } from './words';

const narrow = '@media (max-width: 900px)';

const useStyles = makeStyles({
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
  const language = useLanguage();
  const say = deskPageWords[language];
  const state = useSyncExternalStore(desk.subscribe, desk.getState);
  const [said, setSaid] = useState('');
  const search = useRef<HTMLInputElement>(null);
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
  const add = (chosen: readonly File[]): void => {
    setSaid('');
    void desk.add(chosenFiles(chosen));
  };
  const openRecord = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const record = readRecord(await file.text());
    if ('problem' in record) {
      setSaid(say.cannot(record.problem[language]));
      return;
    }
    desk.compareWith(record);
    setSaid(say.recordOpened(record.day, record.files.length));
  };

  return (
    <Room
      name={say.desk}
      back={say.back}
      onClose={onClose}
      bar={
        <>
          <FileButton
            label={say.choose}
            icon={<DocumentMultipleRegular />}
            takes="files"
            accept={openable}
            onFiles={add}
          />
          <FileButton label={say.chooseFolder} icon={<FolderOpenRegular />} takes="folder" onFiles={add} />
          <FileButton
            label={say.openRecord}
            title={say.openRecordHint}
            appearance="subtle"
            accept=".json"
            onFiles={([file]) => void openRecord(file)}
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
        </>
      }
    >
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
              input={{ ref: search }}
              className={styles.search}
              type="search"
              aria-label={say.search}
              placeholder={say.search}
              value={view.search}
              onChange={(_event, { value }) => {
                setSaid('');
                desk.setView({ search: value });
              }}
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
            {/* The bar tells of each file; what all came to is said once. */}
            <div role={isBusy ? undefined : 'status'}>
              {progressSaid(state, shown.length, rows.length, language)}
            </div>
            <div role="status">{said}</div>
          </div>
          <div className={styles.work}>
            <div className={styles.left}>
              <DeskTable
                rows={shown}
                selected={selected}
                view={view}
                language={language}
                nothing={
                  rows.length === 0 ? null : (
                    <>
                      {say.hidden}
                      <Button
                        size="small"
                        onClick={() => {
                          desk.setView({ search: '', show: 'all' });
                          // The button goes with what it ended.
                          search.current?.focus();
                        }}
                      >
                        {say.showAll}
                      </Button>
                    </>
                  )
                }
                onView={(change) => desk.setView(change)}
                onSelect={(id) => {
                  setSaid('');
                  desk.select(id);
                }}
                onOpen={open}
              />
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
    </Room>
  );
}

function progressSaid(state: DeskState, shown: number, rows: number, language: Language): string {
  const say = deskPageWords[language];
  const { entries, done, phase, isAcrossDone } = state;
  if (phase === 'reading') return say.reading(done, entries.length);
  if (phase === 'across') return say.across;
  if (phase === 'cancelled') return say.cancelled(done, entries.length - done);
  const unread = entries.filter(({ checked }) => checked !== null && checked.status !== 'checked').length;
  const ended = say.done(done, unread, shown, rows);
  return isAcrossDone ? ended : `${ended}; ${say.acrossMissing}`;
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
