import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CopyRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import { type FileReview, countsOf } from '../../../src/reports/file-review';
import { type ReportFormat, reportFormats } from '../../../src/reports/formats';
import type { PaneState } from '../../model/pane';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { PageFrame } from '../page';
import { copy, save } from '../../deliver';
import { words } from './words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  fields: { display: 'grid', gap: tokens.spacingVerticalS },
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  byHand: { width: '100%', boxSizing: 'border-box', fontFamily: tokens.fontFamilyMonospace },
  stale: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** Exports what the last check found, in every format of a file. */
export function ReportPage(): ReactNode {
  const pane = usePane();
  const state = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const [outcome, setOutcome] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  const [typedFile, setFile] = useState<string | null>(null);
  const [typedBy, setBy] = useState<string | null>(null);
  const file = typedFile ?? state.fileName;
  const by = typedBy ?? state.by;
  const check = (): void => {
    void pane.check();
  };

  if (state.phase !== 'checked') {
    return (
      <PageFrame title={say.title} lead={say.notYet}>
        <div>
          <Button appearance="primary" disabled={state.phase === 'checking'} onClick={check}>
            {say.check}
          </Button>
        </div>
      </PageFrame>
    );
  }

  const cover = { date: day(), by: by.trim() };
  const files = filesOf(state, file.trim() || say.workbook);
  const { error, warning, hint } = countsOf(files);
  const nameOf = (format: ReportFormat): string => `${say.fileName} ${day()}.${format.extension}`;
  const textOf = (format: ReportFormat): string => format.write(files, state.language, cover);
  const saveAs = (format: ReportFormat): void => {
    setByHand(null);
    setOutcome(
      save(nameOf(format), format.mediaType, textOf(format)) ? say.saved(nameOf(format)) : say.notSaved,
    );
  };
  const copyAs = async (format: ReportFormat): Promise<void> => {
    const text = textOf(format);
    const copied = await copy(text);
    setByHand(copied ? null : text);
    setOutcome(copied ? say.copied : say.byHand);
  };

  return (
    <PageFrame title={say.title} lead={say.lead}>
      <p className={styles.counts}>
        {state.reviews.length === 0 ? say.noForm : say.counts(state.reviews.length, error, warning, hint)}
      </p>
      {state.stale && (
        <div className={styles.stale}>
          <p className={styles.text}>{say.stale}</p>
          <Button size="small" onClick={check}>
            {say.checkAgain}
          </Button>
        </div>
      )}
      <div className={styles.fields}>
        <Field label={say.file} size="small">
          <Input
            size="small"
            value={file}
            placeholder={say.workbook}
            onChange={(_, { value }) => setFile(value)}
          />
        </Field>
        <Field label={say.by} size="small">
          <Input size="small" value={by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />
        </Field>
      </div>
      {!state.savesFiles && <p className={styles.text}>{say.onlyCopied}</p>}
      {reportFormats.map((format, place) => (
        <section key={format.name} className={styles.card} aria-label={format.title[state.language]}>
          <h2 className={styles.name}>{format.title[state.language]}</h2>
          <p className={styles.text}>{format.purpose[state.language]}</p>
          <div className={styles.buttons}>
            {state.savesFiles && (
              <Button
                appearance={place === 0 ? 'primary' : 'secondary'}
                icon={<ArrowDownloadRegular />}
                onClick={() => saveAs(format)}
              >
                {say.save}
              </Button>
            )}
            <Button
              appearance={copyLooks(state.savesFiles, place)}
              icon={<CopyRegular />}
              onClick={() => void copyAs(format)}
            >
              {say.copy}
            </Button>
          </div>
        </section>
      ))}
      <p role="status" className={styles.text}>
        {outcome}
      </p>
      {byHand !== null && (
        <textarea
          readOnly
          rows={6}
          value={byHand}
          aria-label={say.content}
          className={styles.byHand}
          ref={(field) => field?.select()}
        />
      )}
    </PageFrame>
  );
}

/** Where nothing can be saved, to copy is what the page is for. */
function copyLooks(savesFiles: boolean, place: number): 'primary' | 'secondary' | 'subtle' {
  if (savesFiles) return 'subtle';
  return place === 0 ? 'primary' : 'secondary';
}

/** The workbook as the one file of a report; the host does not tell its name. */
function filesOf({ reviews }: PaneState, path: string): readonly FileReview[] {
  if (reviews.length > 0) return [{ path, status: 'checked', reason: null, forms: reviews }];
  const reason = { zh: words.zh.noFormReason, en: words.en.noFormReason };
  return [{ path, status: 'no-form', reason, forms: [] }];
}

function day(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
