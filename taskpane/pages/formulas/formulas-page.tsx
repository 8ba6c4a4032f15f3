import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { type ReactNode, useMemo, useState } from 'react';
import { type Form, readForms } from '../../../src/forms';
import type { SpreadsheetHost } from '../../../src/sheets';
import { rangeAddress } from '../../../src/sheets';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { PageFrame, Section } from '../page';
import { ConvertPart } from './convert-part';
import { FreePart } from './free-part';
import { InsertPart } from './insert-part';
import { RebindPart } from './rebind-part';
import { TemplatePart } from './template-part';
import { useWorkbook } from './use-workbook';
import { words } from './words';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  select: { minWidth: 0 },
});

/** Formulas into a form, and out of the workbook again. */
export function FormulasPage({ host }: { host: SpreadsheetHost }): ReactNode {
  const { language, settings } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const { sheets, problem } = useWorkbook(host);
  const forms = useMemo(
    () =>
      (sheets ?? [])
        .filter(({ veryHidden }) => veryHidden !== true)
        .flatMap((sheet) => readForms(sheet, settings)),
    [sheets, settings],
  );
  const [chosen, setChosen] = useState(0);
  // A form may have gone since it was chosen.
  const at = Math.min(chosen, forms.length - 1);
  const form = forms[at];
  const prefix = host.capabilities.functionPrefix;

  return (
    <PageFrame title={say.title} lead={say.lead}>
      <TemplatePart />
      {problem && <p role="alert">{problem[language]}</p>}
      {!sheets && !problem && <p className={styles.quiet}>{say.reading}</p>}
      {sheets && prefix !== null && <RebindPart sheets={sheets} />}
      {sheets && (
        <Section title={say.insert}>
          {prefix === null && <p className={styles.quiet}>{say.notHere}</p>}
          {prefix !== null && !form && <p className={styles.quiet}>{say.noForm}</p>}
          {prefix !== null && forms.length > 1 && (
            <label className={styles.form}>
              {say.form}
              <Select
                className={styles.select}
                value={String(at)}
                onChange={(_, { value }) => setChosen(Number(value))}
              >
                {forms.map((one, i) => (
                  <option key={i} value={String(i)}>
                    {nameOf(one)}
                  </option>
                ))}
              </Select>
            </label>
          )}
          {prefix !== null && form && (
            <InsertPart key={nameOf(form)} host={host} form={form} prefix={prefix} />
          )}
        </Section>
      )}
      {forms.length > 0 && <ConvertPart names={forms.map(nameOf)} />}
      <UndoLast />
      {sheets && (
        <Section title={say.free}>
          <FreePart host={host} sheets={sheets} />
        </Section>
      )}
    </PageFrame>
  );
}

/** The last thing the user did that can be taken back, from wherever in the pane. */
function UndoLast(): ReactNode {
  const pane = usePane();
  const { undoable, language } = usePaneState();
  const say = useWords(words);
  const last = undoable[undoable.length - 1];
  if (!last) return null;
  return (
    <div>
      <Button size="small" icon={<ArrowUndoRegular />} onClick={() => void pane.undo()}>
        {say.undoWhat(last.what[language])}
      </Button>
    </div>
  );
}

function nameOf({ title, sheet, range }: Form): string {
  return `${title?.text ?? ''} ${sheet.name} ${rangeAddress(range)}`.trim();
}
