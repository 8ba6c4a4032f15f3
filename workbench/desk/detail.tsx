import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  type CheckedFile,
  type DeskRow,
  type FormComparison,
  compareFiles,
  letterOf,
  letterText,
} from '../../src/desk';
import type { Finding } from '../../src/review';
import { address } from '../../src/sheets';
import { type Language, sentenceOf, severityTitles } from '../../src/words';
import { copy, save } from '../../taskpane/deliver';
import { SeveritySign } from '../../taskpane/check/finding/severity-sign';
import { deskPageWords } from './words';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  head: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  subhead: { margin: 0, fontSize: tokens.fontSizeBase300 },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  // Where the words of a part that opens stand.
  none: { margin: 0, padding: '2px 0 2px 14px', color: tokens.colorNeutralForeground2 },
  place: { fontFamily: tokens.fontFamilyMonospace, flexShrink: 0 },
});

const mostShown = 60;

interface DetailProps {
  readonly row: DeskRow | null;
  readonly file: CheckedFile | null;
  readonly before: CheckedFile | null;
  readonly language: Language;
  readonly today: string;
  readonly onOpen: (row: DeskRow) => void;
  readonly onSaid: (message: string) => void;
}

/** The chosen form: its findings, its letter, and what became of it since its last version. */
export function Detail({ row, file, before, language, today, onOpen, onSaid }: DetailProps): ReactNode {
  const styles = useStyles();
  const say = deskPageWords[language];
  if (!row || !file) return <p className={styles.faint}>{say.nothingChosen}</p>;
  const letter = (): ReturnType<typeof letterOf> => letterOf(file, language, today);
  const findings = row.form === null ? [] : (file.forms[row.form]?.findings ?? []);
  const copyLetter = async (): Promise<void> =>
    onSaid((await copy(letterText(letter()))) ? say.copied : say.notCopied);
  const saveLetter = async (): Promise<void> => {
    try {
      const { letterDocument } = await import('./letter-document');
      const name = say.letterFile(baseName(file.path));
      save(name, docx, await letterDocument(letter()));
      onSaid(say.saved(name));
    } catch (error) {
      onSaid(say.cannot(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <>
      <h2 className={styles.head}>{row.name === '' ? row.path : row.name}</h2>
      <p className={styles.faint}>{row.name === '' ? row.reason?.[language] : row.path}</p>
      <div className={styles.buttons}>
        {canBeOpened(file) && (
          <Button appearance="primary" onClick={() => onOpen(row)}>
            {say.open(row.errors)}
          </Button>
        )}
        <Button onClick={() => void saveLetter()}>{say.letterDocx}</Button>
        <Button onClick={() => void copyLetter()}>{say.copyLetter}</Button>
      </div>
      {file.notes.map((note) => (
        <p key={note.zh} className={styles.faint}>
          {note[language]}
        </p>
      ))}
      {before && <Comparison before={before} file={file} language={language} />}
      {row.form !== null && (
        <>
          <h3 className={styles.subhead}>
            {findings.length === 0 ? say.clean : say.findings(findings.length)}
          </h3>
          <Findings findings={findings} language={language} />
        </>
      )}
    </>
  );
}

/** A file that could not be read has nothing to show. */
function canBeOpened({ status }: CheckedFile): boolean {
  return status === 'checked' || status === 'no-form';
}

/** Where a detail stands in the page: it scrolls by itself, so the keyboard must reach it. */
export function useDetailStyle(): string {
  return useStyles().detail;
}

function Findings({ findings, language }: { findings: readonly Finding[]; language: Language }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, mostShown).map((finding) => (
          <li key={finding.key} className={styles.item}>
            <SeveritySign severity={finding.severity} />
            <span className={styles.place}>{finding.cells.slice(0, 3).map(address).join(' ')}</span>
            <span>
              {severityTitles[language][finding.severity]} · {sentenceOf(finding.message, language)}
            </span>
          </li>
        ))}
      </ul>
      {findings.length > mostShown && (
        <p className={styles.faint}>{deskPageWords[language].more(findings.length - mostShown)}</p>
      )}
    </>
  );
}

function Comparison({
  before,
  file,
  language,
}: {
  before: CheckedFile;
  file: CheckedFile;
  language: Language;
}): ReactNode {
  const styles = useStyles();
  const say = deskPageWords[language];
  return (
    <section aria-label={say.compared} className={styles.list}>
      <h3 className={styles.subhead}>{say.compared}</h3>
      {compareFiles(before, file).map((form, i) => (
        <div key={`${i}${form.form}`}>
          <p className={styles.faint}>{form.form}</p>
          {form.standing === 'both' ? (
            <ComparedForm form={form} language={language} />
          ) : (
            <p className={styles.faint}>{form.standing === 'new' ? say.newForm : say.goneForm}</p>
          )}
        </div>
      ))}
    </section>
  );
}

function ComparedForm({ form, language }: { form: FormComparison; language: Language }): ReactNode {
  const styles = useStyles();
  const say = deskPageWords[language];
  const { mended, open, fresh, cells } = form;
  const lists = [
    [say.mended(mended.length), mended],
    [say.still(open.length), open],
    [say.fresh(fresh.length), fresh],
  ] as const;
  return (
    <>
      {lists.map(([head, findings]) => (
        <Part key={head} head={head} isEmpty={findings.length === 0}>
          <Findings findings={findings} language={language} />
        </Part>
      ))}
      {cells === null ? (
        <p className={styles.faint}>{say.cellsUnknown}</p>
      ) : (
        <Part head={say.cells(cells.length)} isEmpty={cells.length === 0}>
          <ul className={styles.list}>
            {cells.slice(0, mostShown).map(({ cell, before, now }) => (
              <li key={cell}>{say.cell(cell, before, now)}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** A part that opens; what is empty has nothing to open. */
function Part(props: { head: string; isEmpty: boolean; children: ReactNode }): ReactNode {
  const { head, isEmpty, children } = props;
  const styles = useStyles();
  if (isEmpty) return <p className={styles.none}>{head}</p>;
  return (
    <details>
      <summary>{head}</summary>
      {children}
    </details>
  );
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function baseName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.\w{1,5}$/u, '');
}
